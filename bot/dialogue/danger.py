"""What is said to a person in danger: help first, then a human, whatever else is broken."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Protocol

import structlog

from bot.dialogue.speech import button
from bot.dialogue.understanding import CALLING, Parsed
from bot.message import Button, Message
from flows import discreet
from flows.ports import Case, Handoffs, Person
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

FINE_OR_NOT = {"affirm": GENTLE[1].as_json(), "deny": GENTLE[0].as_json(), "most": 2}
"""What a yes or a no of at most two words means behind it: "no, I am fine" is not a no."""


WATCHED = (GENTLE[0], discreet.ON)
"""What is offered to whoever suffers violence: they decide."""


class Helpers(Handoffs, Protocol):
    """The desk that hands over to people, and knows for whom they were called in danger."""

    async def urgent(self, *, person: int, now: datetime) -> Case | None:
        """Find a case of theirs that was opened in danger and waits for somebody."""
        ...


class Danger:
    """Says what helps in danger.

    Args:
        texts: The words of every language.
        handoffs: The desk that hands over to people.
    """

    def __init__(self, texts: Texts, handoffs: Helpers) -> None:
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
        return Message(first), Message(called), *self._when(case, lang, now)

    async def stay(self, person: Person, lang: str, now: datetime) -> tuple[Message, ...]:
        """Stay with somebody for whom a human was called in danger, instead of greeting them.

        Args:
            person: Who.
            lang: The language to answer in.
            now: When (aware UTC).

        Returns:
            What to do if it gets worse; nothing if nobody was called.
        """
        case = await self._handoffs.urgent(person=person.id, now=now)
        if case is None:
            return ()
        said = self._texts.say("handoff-still-here", lang, code=case.code)
        return (Message(said, self._rows((GENTLE[1],), lang)),)

    def _when(self, case: Case, lang: str, now: datetime) -> tuple[Message, ...]:
        """Say when a human reads this, if nobody is there now."""
        if case.opens_at is None or case.opens_at <= now:
            return ()
        return (Message(self._texts.say("handoff-closed-until", lang, opens=case.opens_at)),)

    def discretion(self, lang: str) -> Message:
        """Offer to write discreetly, to somebody who says that others read along."""
        return self._with("privacy-discreet-offer", (discreet.ON, discreet.CLEAR), lang)

    def question(self, lang: str) -> Message:
        """Ask once whether all is well: it may have been a manner of speaking, or not."""
        return self._with("handoff-gentle-question", GENTLE, lang)

    def _with(self, key: str, offered: Sequence[Choice], lang: str) -> Message:
        return Message(self._texts.say(key, lang), self._rows(offered, lang))

    def _rows(self, offered: Sequence[Choice], lang: str) -> tuple[tuple[Button, ...], ...]:
        return tuple((button(one.as_json(), "", lang, self._texts),) for one in offered)


def intent_of(alarm: Alarm) -> str:
    """Name the intent that an alarm stands for."""
    return INTENTS[alarm.kind]


def weighed(
    parts: Sequence[Parsed], *, gently: bool, again: bool = False
) -> tuple[bool, Sequence[Parsed]]:
    """Decide what the model's own suspicion is worth.

    Args:
        parts: What the model took a message for.
        gently: Whether its words already make us ask.
        again: Whether we have just asked: then a mere suspicion does not ask once more.

    Returns:
        Whether to ask, and what is answered; the model alone calls nobody unless it is sure, and
        words of weariness that may be meant or not are asked about, however sure it is.
    """
    doubts = [part for part in parts if _doubtful(part, gently=gently)]
    suspected = not again and any(_suspected(part) for part in parts)
    asked = gently or bool(doubts) or suspected
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
