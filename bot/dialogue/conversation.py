"""One turn of a conversation: what a person did goes in, what the bot says comes out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import structlog
from rasa.core.channels.channel import UserMessage

from bot.dialogue.agent import Rasa
from bot.dialogue.beside import is_watched
from bot.dialogue.danger import FINE_OR_NOT, Danger, Helpers, intent_of, weighed
from bot.dialogue.hearing import Hearing, Said, unreadable
from bot.dialogue.letters import Letters
from bot.dialogue.lost import Lost
from bot.dialogue.notes import Notes, remembered
from bot.dialogue.speech import Collector, Utterance
from bot.dialogue.understanding import Parsed, Spoken, is_escalation, spoken
from bot.message import Message
from flows.ports import People, Person
from knowledge import moments
from knowledge.texts import Texts
from nlu.crisis import find
from nlu.language import Identifier
from nlu.opening import Openings
from nlu.unanswered.clusters import Question

log = structlog.get_logger(__name__)


AT_ONCE = frozenset({"data_consent_delete", "switch_language"})
"""What is answered whatever went before."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What comes out of a turn.

    Attributes:
        messages: What is said, in order.
        blob: Where the conversation stands now; None when there is nothing to keep.
        forgotten: Whether the person was erased in this turn.
        taken: Whether a tap was what it said; an old button's is not.
        lost: What may be kept of a question that nobody could answer.
    """

    messages: tuple[Message, ...]
    blob: bytes | None
    forgotten: bool = False
    taken: bool = True
    lost: Question | None = None


@dataclass(frozen=True, slots=True)
class Overheard:
    """What was understood of words that are meant for a human.

    Attributes:
        lang: Their language.
        intent: What they are for, as far as the model can tell.
        help: What is said at once all the same: help, after words of crisis.
    """

    lang: str
    intent: str | None
    help: tuple[Message, ...] = ()


class Conversation:
    """Leads turns through understanding, Rasa and speech.

    Args:
        rasa: The loaded model.
        texts: The words of every language.
        letters: Writes what is sent of what is said.
        notes: Says below an answer whether its words were checked.
        identifier: Finds the language of a text.
        openings: Finds the yes or no that a message opens with.
        lost: Knows what may be kept of a question that nobody could answer.
        languages: Codes of the languages the bot really speaks.
        handoffs: The desk that hands over to people.
        people: The desk that knows languages and consent.
        consent_version: The consent that is asked for today.
    """

    def __init__(  # noqa: PLR0913 - the one place where the desks of a conversation meet
        self,
        *,
        rasa: Rasa,
        texts: Texts,
        letters: Letters,
        notes: Notes,
        identifier: Identifier,
        openings: Openings,
        lost: Lost,
        languages: frozenset[str],
        handoffs: Helpers,
        people: People,
        consent_version: int,
    ) -> None:
        self._rasa = rasa
        self._texts = texts
        self._letters = letters
        self._notes = notes
        self._identifier = identifier
        self._hearing = Hearing(rasa, openings)
        self._lost = lost
        self._languages = languages
        self._danger = Danger(texts, handoffs)
        self._people = people
        self._consent_version = consent_version

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
        moments.show_solar(wished=person.solar)
        language = spoken(
            self._identifier,
            "" if unreadable(said) else said.text,
            known=person.lang,
            settled=person.lang_chosen or blob is not None,
            client=said.client,
            complete=self._languages,
        )
        if language.changed:
            await self._people.speak(person=person.id, lang=language.code, chosen=False, now=now)
        alarm = find(said.text) if said.text else None
        if alarm is not None and alarm.certain:
            return Answer(await self._danger.help(person, alarm, language.code, now), blob)
        if alarm is None:
            return await self._talk(person, said, language, blob=blob, now=now, gently=False)
        try:
            return await self._talk(person, said, language, blob=blob, now=now, gently=True)
        except Exception:
            # Whoever may be in danger is asked, even if nothing else can be answered.
            log.exception("turn_failed_beside_a_crisis", update=said.update)
            return Answer((self._danger.question(language.code),), blob)

    async def overhear(self, person: Person, said: Said, *, now: datetime) -> Overheard:
        """Understand what a person says to a human, and stay silent unless help is needed.

        Args:
            person: Who.
            said: What.
            now: When (aware UTC).
        """
        readable = unreadable(said) is None
        language = spoken(
            self._identifier,
            said.text if readable else "",
            known=person.lang,
            settled=True,
            client=said.client,
            complete=self._languages,
        )
        alarm = find(said.text) if said.text else None
        if alarm is not None and alarm.certain:
            said_now = await self._danger.help(person, alarm, language.code, now)
            return Overheard(language.code, intent_of(alarm), said_now)
        asked = (self._danger.question(language.code),) if alarm is not None else ()
        if not person.discreet and is_watched(said.text):
            asked = (*asked, self._danger.discretion(language.code))
        if not readable:
            return Overheard(language.code, None, asked)
        known = {"language": language.code, "now": now.isoformat()}
        parsed = await self._rasa.parse(said.text, sender=str(person.id), metadata=known)
        return Overheard(language.code, str(parsed["intent"]["name"]), asked)

    async def _talk(
        self,
        person: Person,
        said: Said,
        language: Spoken,
        *,
        blob: bytes | None,
        now: datetime,
        gently: bool,
    ) -> Answer:
        sender = str(person.id)
        memory = self._rasa.memory
        agreed = person.consent_version == self._consent_version
        self._begin(sender, blob, agreed=agreed)
        metadata = {
            "language": language.code,
            "now": now.isoformat(),
            "update": said.update,
            "consent": agreed,
            "solar": person.solar,
            "discreet": person.discreet,
        }
        utterances: list[Utterance] = []
        try:
            again = memory.peek(sender, "offered") == FINE_OR_NOT
            heard = await self._hearing.heard(sender, said, metadata)
            gently, heard = weighed(heard, gently=gently, again=again)
            alone = () if agreed else await self._alone(person, said, heard, language, now, gently)
            for part in () if alone else heard:
                utterances = merge(utterances, await self._spoken(sender, part, metadata))
            utterances = self._noted(sender, utterances, said.update)
            if gently:
                memory.note(sender, "offered", FINE_OR_NOT)
        finally:
            forgotten = memory.peek(sender, "delete_confirmed") == "done"
            kept = memory.end(sender)
        if alone:
            return Answer(alone, kept)
        if heard and not utterances:
            # Rasa swallows faults outside of actions; a person must never meet silence.
            log.error("turn_silent", intent=heard[-1]["intent"]["name"])
            fault = self._texts.say("fallback-fault", language.code)
            return Answer((Message(fault),), kept)
        messages = [
            await self._letters.write(person, one, language.code, now) for one in utterances
        ]
        if gently and not any(is_escalation(part) for part in heard):
            messages.append(self._danger.question(language.code))
        lost = self._lost.of(said, heard, metadata, in_danger=gently)
        return Answer(tuple(messages), None if forgotten else kept, forgotten, _taken(heard), lost)

    def _begin(self, sender: str, blob: bytes | None, *, agreed: bool) -> None:
        memory = self._rasa.memory
        memory.begin(sender, blob)
        if not agreed and not memory.is_before_consent(sender):
            # Taken back, or the wording has changed: what was said under it is forgotten.
            memory.begin(sender, None)

    async def _alone(
        self,
        person: Person,
        said: Said,
        heard: Sequence[Parsed],
        language: Spoken,
        now: datetime,
        gently: bool,  # noqa: FBT001 - as the turn has it
    ) -> tuple[Message, ...]:
        """Greet nobody, and ask for no consent, who may be in danger: give what stands alone."""
        other = any(is_escalation(part) or part["intent"]["name"] in AT_ONCE for part in heard)
        if other or said.kind != "text":
            return ()
        if gently:
            return (self._danger.question(language.code),)
        return await self._danger.stay(person, language.code, now)

    async def _spoken(
        self, sender: str, part: Parsed, metadata: dict[str, object]
    ) -> Sequence[Utterance]:
        """Let Rasa answer one of the messages that were heard."""
        channel = Collector()
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
        return channel.said

    def _noted(self, sender: str, said: Sequence[Utterance], update: int) -> list[Utterance]:
        """Say below the last answer if nobody has checked its words, and keep the German of it."""
        noted, original = self._notes.below(said, update=update)
        if original is not None:
            memory = self._rasa.memory
            before = memory.peek(sender, "originals")
            memory.note(sender, "originals", remembered(before, original))
        return noted


def _taken(heard: Sequence[Parsed]) -> bool:
    return not any(part["intent"]["name"] == "old_button" for part in heard)


def merge(before: Sequence[Utterance], after: Sequence[Utterance]) -> list[Utterance]:
    """Join the answers to two wishes of one message; only the last question stays open."""
    if any(one.asks for one in after):
        return [*(one for one in before if not one.asks), *after]
    return [*after, *before] if any(one.asks for one in before) else [*before, *after]
