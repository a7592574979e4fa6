"""What is said to a person in danger: help first, then a human, whatever else is broken."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

import structlog

from bot.dialogue.speech import button
from bot.dialogue.understanding import CALLING, Parsed
from bot.message import Message
from flows import discreet
from flows.ports import Handoffs, Person
from flows.talk import Choice
from knowledge.texts import Texts
from nlu.crisis import INTENTS, Alarm, find, suspicious

log = structlog.get_logger(__name__)

SURE = 0.9
"""Below this the model alone calls nobody: without words of crisis it is asked first."""

HUMAN = "contact_human"

GENTLE = (
    Choice("btn-human", HUMAN, lasting=True),
    Choice("btn-i-am-fine", "greet_start", lasting=True),
)
"""What can be answered to the gentle question."""


WATCHED = (GENTLE[0], discreet.ON)
"""What is offered to whoever suffers violence: they decide."""


class Danger:
    """Says what helps in danger.

    Args:
        texts: The words of every language.
        handoffs: The desk that hands over to people.
    """

    def __init__(self, texts: Texts, handoffs: Handoffs) -> None:
        self._texts = texts
        self._handoffs = handoffs

    async def help(
        self, person: Person, alarm: Alarm, lang: str, now: datetime
    ) -> tuple[Message, ...]:
        """Help first, then a human: without a model, whatever the conversation was about.

        Args:
            person: Who is in danger, or speaks of somebody who is.
            alarm: What was heard.
            lang: The language to answer in.
            now: When (aware UTC).

        Returns:
            What to do now; then the number of the case, or whether a human is wished. The first
            is said even when no case can be opened.
        """
        intent = INTENTS[alarm.kind]
        first = self._texts.say(f"handoff-{intent.replace('_', '-')}", lang)
        if intent not in CALLING:
            return (self._with(f"handoff-{intent.replace('_', '-')}", WATCHED, lang),)
        try:
            case = await self._handoffs.open(
                person=person.id,
                topic=intent,
                institution="bezreg-muenster",
                urgency="red",
                lang=lang,
                now=now,
            )
        except Exception:
            # A number that works now must not wait for a desk that does not.
            log.exception("crisis_case_failed", topic=intent)
            return (Message(first),)
        called = self._texts.say("handoff-urgent-opened", lang, code=case.code)
        return Message(first), Message(called)

    def discretion(self, lang: str) -> Message:
        """Offer to write discreetly, to somebody who says that others read along."""
        return self._with("privacy-discreet-offer", (discreet.ON, discreet.CLEAR), lang)

    def question(self, lang: str) -> Message:
        """Ask once whether all is well: it may have been a manner of speaking, or not."""
        return self._with("handoff-gentle-question", GENTLE, lang)

    def _with(self, key: str, offered: Sequence[Choice], lang: str) -> Message:
        rows = tuple((button(one.as_json(), "", lang, self._texts),) for one in offered)
        return Message(self._texts.say(key, lang), rows)


def intent_of(alarm: Alarm) -> str:
    """Name the intent that an alarm stands for."""
    return INTENTS[alarm.kind]


def weighed(parts: Sequence[Parsed], *, gently: bool) -> tuple[bool, Sequence[Parsed]]:
    """Decide what the model's own suspicion is worth.

    Args:
        parts: What the model took a message for.
        gently: Whether its words already make us ask.

    Returns:
        Whether to ask, and what is answered; the model alone calls nobody unless it is sure, and
        words of weariness that may be meant or not are asked about, however sure it is.
    """
    doubts = [part for part in parts if _doubtful(part, gently=gently)]
    asked = gently or bool(doubts) or any(_suspected(part) for part in parts)
    return asked, [part for part in parts if part not in doubts]


def _doubtful(part: Parsed, *, gently: bool) -> bool:
    name, sure = part["intent"]["name"], float(part["intent"].get("confidence") or 0.0)
    if gently:
        return bool(name == INTENTS["suicide"])
    return name in CALLING and sure < SURE


def _suspected(part: Parsed) -> bool:
    # Whoever asks for a human gets one, and reads the numbers with it.
    return part["intent"]["name"] != HUMAN and suspicious(
        _shares(part.get("intent_ranking") or ())
    )


def in_a_group(text: str) -> str:
    """Name what is said in a group, where others read along: help, but not what it is about."""
    alarm = find(text)
    if alarm is None:
        return "fallback-group"
    if alarm.certain and alarm.kind == "medical":
        return "handoff-esc-medical-emergency"
    return "handoff-gentle-question"


def _shares(ranking: Sequence[Mapping[str, object]]) -> Iterator[tuple[str, float]]:
    return ((str(one["name"]), float(str(one.get("confidence") or 0))) for one in ranking)
