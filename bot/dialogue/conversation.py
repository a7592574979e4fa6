"""One turn of a conversation: what a person did goes in, what the bot says comes out."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import structlog
from rasa.core.channels.channel import UserMessage

from bot.dialogue.agent import Rasa
from bot.dialogue.speech import Collector, Utterance
from bot.dialogue.understanding import YES_OR_NO, Parsed, Spoken, parts, spoken, tapped
from bot.message import Document, Message
from bot.payload import Tap, decode
from flows.ports import Bookings, Handoffs, People, Person
from knowledge.texts import Texts
from nlu.crisis import find
from nlu.language import Identifier
from nlu.opening import Opening, Openings, rest_of

log = structlog.get_logger(__name__)

TOO_LONG = 1500
"""Characters of a message that is still read as one question."""

DOUBLE_TAP = timedelta(minutes=1)
"""Within this time the same tap again is a slip of the finger or of the network."""

_WORDS = re.compile(r"\w|[👍👎✅❌]")
"""What can be read: letters, digits, and the four emoji that are answers."""

CRISIS = {
    "suicide": "esc_mental_crisis_suicide",
    "violence": "esc_violence_exploitation",
    "medical": "esc_medical_emergency",
}

COMMANDS = {
    "help": Tap("greet_start", {}, None),
    "start": Tap("greet_start", {}, None),
    "language": Tap("switch_language", {}, None),
    "human": Tap("contact_human", {}, None),
    "mydata": Tap("data_consent_delete", {"kind": "show"}, None),
    "delete": Tap("data_consent_delete", {"kind": "delete"}, None),
}
"""What the bot's commands mean."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a person did.

    Attributes:
        update: Number of the update; the same number is the same act.
        kind: "text", "button", "command", or what else it was ("photo", "voice", …).
        text: What was written.
        data: What a tapped button carries, or the name of a command.
        client: Language of the person's Telegram app.
    """

    update: int
    kind: str
    text: str = ""
    data: str = ""
    client: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What comes out of a turn.

    Attributes:
        messages: What is said, in order.
        blob: Where the conversation stands now; None when there is nothing to keep.
        forgotten: Whether the person was erased in this turn.
    """

    messages: tuple[Message, ...]
    blob: bytes | None
    forgotten: bool = False


class Conversation:
    """Leads turns through understanding, Rasa and speech.

    Args:
        rasa: The loaded model.
        texts: The words of every language.
        identifier: Finds the language of a text.
        openings: Finds the yes or no that a message opens with.
        languages: Codes of the languages the bot really speaks.
        bookings: The desk for dates and places.
        handoffs: The desk that hands over to people.
        people: The desk that knows languages and consent.
        consent_version: The consent that is asked for today.
    """

    def __init__(  # noqa: PLR0913 - the one place where the desks of a conversation meet
        self,
        *,
        rasa: Rasa,
        texts: Texts,
        identifier: Identifier,
        openings: Openings,
        languages: frozenset[str],
        bookings: Bookings,
        handoffs: Handoffs,
        people: People,
        consent_version: int,
    ) -> None:
        self._rasa = rasa
        self._texts = texts
        self._identifier = identifier
        self._openings = openings
        self._languages = languages
        self._bookings = bookings
        self._handoffs = handoffs
        self._people = people
        self._consent_version = consent_version
        self._intents = frozenset(rasa.processor.domain.intents)

    async def answer(
        self, person: Person, said: Said, *, blob: bytes | None, now: datetime
    ) -> Answer:
        """Answer what a person did.

        Args:
            person: Who.
            said: What.
            blob: Where the conversation stood.
            now: When (aware UTC).
        """
        language = spoken(
            self._identifier,
            "" if _unreadable(said) else said.text,
            known=person.lang,
            settled=person.lang_chosen or blob is not None,
            client=said.client,
            complete=self._languages,
        )
        if language.changed:
            await self._people.speak(person=person.id, lang=language.code, chosen=False, now=now)
        alarm = find(said.text) if said.text else None
        if alarm is not None and alarm.certain:
            messages = await self._alarm(person, CRISIS[alarm.kind], language, now)
            return Answer(messages, blob)
        return await self._talk(person, said, language, blob=blob, now=now)

    async def _talk(
        self, person: Person, said: Said, language: Spoken, *, blob: bytes | None, now: datetime
    ) -> Answer:
        agreed = person.consent_version == self._consent_version
        sender = str(person.id)
        memory = self._rasa.memory
        memory.begin(sender, blob)
        metadata = {
            "language": language.code,
            "now": now.isoformat(),
            "update": said.update,
            "consent": agreed,
        }
        channel = Collector()
        utterances: list[Utterance] = []
        try:
            heard = await self._heard(sender, said, metadata)
            for part in heard:
                channel.said = []
                await self._rasa.processor.handle_message(
                    UserMessage(
                        part["text"],
                        channel,
                        sender,
                        parse_data=part,
                        input_channel=channel.name(),
                        metadata=metadata,
                    )
                )
                utterances = merge(utterances, channel.said)
        finally:
            forgotten = memory.peek(sender, "delete_confirmed") == "done"
            kept = memory.end(sender)
        if heard and not utterances:
            # Rasa swallows faults outside of actions; a person must never meet silence.
            log.error("turn_silent", intent=heard[-1]["intent"]["name"])
            fault = self._texts.say("fallback-fault", language.code)
            return Answer((Message(fault),), kept)
        messages = [await self._message(person, one, language.code, now) for one in utterances]
        return Answer(tuple(messages), None if forgotten else kept, forgotten)

    async def _heard(
        self, sender: str, said: Said, metadata: Mapping[str, object]
    ) -> Sequence[Parsed]:
        if said.kind == "button":
            return self._tapped(sender, said, str(metadata["now"]))
        if said.kind == "command":
            command = COMMANDS.get(said.data)
            return (tapped(command.intent, command.entities) if command else _old(),)
        unreadable = _unreadable(said)
        if unreadable is not None:
            return (tapped("not_text", {"kind": unreadable}),)
        requested = self._rasa.memory.peek(sender, "requested_slot")
        expects = {"expects": requested} if requested else {}
        known = {**metadata, **expects}
        parsed = await self._rasa.parse(said.text, sender=sender, metadata=known)
        opened = self._opened(sender, said.text)
        after = rest_of(said.text) if opened else ""
        rest = await self._rasa.parse(after, sender=sender, metadata=known) if after else None
        return parts(parsed, str(requested) if requested else None, opened, rest)

    def _opened(self, sender: str, text: str) -> Opening | None:
        """Tell the yes or no that a message opens with, if such a question is open."""
        memory = self._rasa.memory
        asked = memory.peek(sender, "requested_slot") in YES_OR_NO
        reads_back = memory.peek(sender, "place_to_confirm") is not None
        return self._openings.of(text) if asked or reads_back else None

    def _tapped(self, sender: str, said: Said, now: str) -> Sequence[Parsed]:
        memory = self._rasa.memory
        tap = decode(said.data, self._intents)
        if tap is None:
            return (_old(),)
        if tap.ref is None:
            return (tapped(tap.intent, tap.entities),)
        last = memory.peek(sender, "answered")
        if isinstance(last, Mapping) and last["data"] == said.data and _soon(str(last["at"]), now):
            # The second tap of a double tap: the first one was answered.
            return ()
        if tap.ref != memory.peek(sender, "question"):
            return (_old(),)
        memory.note(sender, "answered", {"data": said.data, "at": now})
        return (tapped(tap.intent, tap.entities),)

    async def _alarm(
        self, person: Person, intent: str, language: Spoken, now: datetime
    ) -> tuple[Message, ...]:
        """Help first, then a human: without a model, whatever the conversation was about."""
        case = await self._handoffs.open(
            person=person.id,
            topic=intent,
            institution="bezreg-muenster",
            urgency="red",
            lang=language.code,
            now=now,
        )
        help_key = f"handoff-{intent.replace('_', '-')}"
        return (
            Message(self._texts.say(help_key, language.code)),
            Message(self._texts.say("handoff-urgent-opened", language.code, code=case.code)),
        )

    async def _message(self, person: Person, said: Utterance, lang: str, now: datetime) -> Message:
        message = Message(said.text, said.rows)
        if said.attach.get("kind") != "ics":
            return message
        content = await self._bookings.calendar_file(
            person=person.id,
            booking=str(said.attach["booking"]),
            title=self._texts.say("booking-calendar-title", lang),
            place=self._texts.say("booking-calendar-place", lang),
            now=now,
        )
        if content is None:
            return message
        return replace(message, document=Document("termin.ics", "text/calendar", content))


def merge(before: Sequence[Utterance], after: Sequence[Utterance]) -> list[Utterance]:
    """Join the answers to two wishes of one message; only the last question stays open."""
    if any(one.asks for one in after):
        return [*(one for one in before if not one.asks), *after]
    return [*after, *before] if any(one.asks for one in before) else [*before, *after]


def _soon(before: str, now: str) -> bool:
    return datetime.fromisoformat(now) - datetime.fromisoformat(before) < DOUBLE_TAP


def _old() -> Parsed:
    return tapped("old_button", {})


def _unreadable(said: Said) -> str | None:
    """Name what makes a message unreadable, or None for words."""
    if said.kind != "text":
        return said.kind
    if len(said.text) > TOO_LONG:
        return "too_long"
    return None if _WORDS.search(said.text) else "empty"
