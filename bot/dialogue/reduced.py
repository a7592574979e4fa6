"""What the bot does without a model: help in danger, call a human, say that it is reduced."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

import structlog

from bot.dialogue.conversation import Answer, Conversation, Overheard
from bot.dialogue.danger import GENTLE, HUMAN, Danger, Helpers, intent_of
from bot.dialogue.hearing import Said, unreadable
from bot.dialogue.speech import button
from bot.dialogue.understanding import Spoken, spoken
from bot.errors import ConfigurationError
from bot.message import Message
from bot.payload import decode
from flows.handoff.actions import OTHERWISE
from flows.ports import People, Person
from knowledge.texts import Texts
from knowledge.whole import Knowledge
from nlu.crisis import find
from nlu.language import Identifier

log = structlog.get_logger(__name__)


class Desks(Protocol):
    """The desks that are needed without a model."""

    @property
    def handoffs(self) -> Helpers:
        """Hands over to people."""
        ...

    @property
    def people(self) -> People:
        """Knows languages."""
        ...


def whole_or_reduced(
    build: Callable[[], Conversation], knowledge: Knowledge, desks: Desks
) -> "Conversation | Reduced":
    """Build the conversation; without a model, what helps in danger and calls humans.

    Args:
        build: Builds the whole conversation.
        knowledge: The words and languages.
        desks: The desk that hands over to people, and the one that knows languages.
    """
    try:
        return build()
    except ConfigurationError:
        log.exception("model.missing")
        return Reduced(
            texts=knowledge.texts,
            identifier=Identifier.load(),
            languages=knowledge.complete,
            handoffs=desks.handoffs,
            people=desks.people,
        )


class Reduced:
    """Takes the place of a conversation while there is no model.

    Args:
        texts: The words of every language.
        identifier: Finds the language of a text.
        languages: Codes of the languages the bot really speaks.
        handoffs: The desk that hands over to people.
        people: The desk that knows languages.
    """

    def __init__(
        self,
        *,
        texts: Texts,
        identifier: Identifier,
        languages: frozenset[str],
        handoffs: Helpers,
        people: People,
    ) -> None:
        self._texts = texts
        self._identifier = identifier
        self._languages = languages
        self._handoffs = handoffs
        self._danger = Danger(texts, handoffs)
        self._people = people

    async def answer(
        self, person: Person, said: Said, *, blob: bytes | None, now: datetime
    ) -> Answer:
        """Help, call a human, or say what can be done just now; nothing is forgotten by it."""
        language = self._language(person, said, settled=person.lang_chosen or blob is not None)
        if language.changed:
            await self._people.speak(person=person.id, lang=language.code, chosen=False, now=now)
        lang = language.code
        alarm = find(said.text) if said.text else None
        if alarm is not None and alarm.certain:
            return Answer(await self._danger.help(person, alarm, lang, now), blob)
        if alarm is not None:
            return Answer((self._danger.question(lang),), blob)
        if _wants_a_human(said):
            return Answer((await self._call(person, lang, now),), blob)
        wish = ((button(GENTLE[0].as_json(), "", lang, self._texts),),)
        return Answer((Message(self._texts.say("fallback-reduced", lang), wish),), blob)

    async def overhear(self, person: Person, said: Said, *, now: datetime) -> Overheard:
        """Stay silent while a human holds the conversation, unless help is needed."""
        lang = self._language(person, said, settled=True).code
        alarm = find(said.text) if said.text else None
        if alarm is None:
            return Overheard(lang, None)
        if alarm.certain:
            said_now = await self._danger.help(person, alarm, lang, now)
            return Overheard(lang, intent_of(alarm), said_now)
        return Overheard(lang, None, (self._danger.question(lang),))

    async def _call(self, person: Person, lang: str, now: datetime) -> Message:
        case = await self._handoffs.open(
            person=person.id,
            topic="talk",
            institution=OTHERWISE,
            urgency="normal",
            lang=lang,
            now=now,
        )
        key = "handoff-opened" if case.opened else "handoff-open-already"
        return Message(self._texts.say(key, lang, code=case.code))

    def _language(self, person: Person, said: Said, *, settled: bool) -> Spoken:
        return spoken(
            self._identifier,
            "" if unreadable(said) else said.text,
            known=person.lang,
            settled=settled,
            client=said.client,
            complete=self._languages,
        )


def _wants_a_human(said: Said) -> bool:
    if said.kind == "command":
        return said.data == "human"
    return said.kind == "button" and decode(said.data, {HUMAN}) is not None
