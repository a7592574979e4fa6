"""A whole conversation without understanding: a test says what was meant, the rules answer."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from bot.dialogue import agent
from bot.dialogue.action_bridge import InProcessActions
from bot.dialogue.conversation import Answer, Conversation
from bot.dialogue.hearing import Said
from bot.dialogue.letters import Letters
from bot.dialogue.lost import Lost
from bot.dialogue.memory import Memory
from bot.dialogue.notes import Notes
from bot.dialogue.page import Pages
from bot.dialogue.speech import Speech
from bot.message import Button, Message
from flows.registry import all_actions
from flows.welcome.consent import CONSENT_VERSION
from knowledge.texts import Texts
from knowledge.whole import Knowledge
from nlu.entities.find import Finder
from nlu.language import Guess
from nlu.opening import Openings
from nlu.unanswered.masking import Masker
from tests.flows.fakes import (
    NOW,
    FakeBookings,
    FakeCalls,
    FakeDrafts,
    FakeHandoffs,
    FakePeople,
    FakeVisits,
    FakeWaits,
)

Understand = Callable[[str, Mapping[str, object]], dict[str, Any]]

LANGUAGES = frozenset({"de", "en", "ar", "fa", "ps", "uk"})
EASY = {"affirm": "👍", "deny": "👎"}
WORDS = "qxjw vqzk wxjq"
"""More than one word: one word alone may be the answer to a question."""


@cache
def masker() -> Masker:
    """Read the word lists once for all tests."""
    return Masker.load(Finder.load())


class Keys(Texts):
    """Says the key itself, so that a test reads what was meant and not how it is worded."""

    def __init__(self) -> None:
        self.said: list[tuple[str, str, Mapping[str, object]]] = []

    def say(self, key: str, lang: str, /, **values: object) -> str:
        """Say the key, and note the language and the values."""
        self.said.append((key, lang, values))
        return key


class Ear:
    """Finds the language that the test says."""

    def __init__(self) -> None:
        self.hears: str | None = None
        self.asked: list[tuple[str | None, str | None]] = []

    def identify(
        self, text: str, *, chosen: str | None, client: str | None, recent: Sequence[str] = ()
    ) -> Guess:
        """Tell what was set."""
        del text, recent
        self.asked.append((chosen, client))
        return Guess(self.hears, 1.0, romanised=False, ranking=())


class Told(agent.Rasa):
    """Rasa that is told what a message means, instead of understanding it."""

    def __init__(self, processor: Any, memory: Memory, told: Understand) -> None:  # noqa: ANN401 - Rasa's
        super().__init__(processor, memory)
        self._told = told

    async def parse(
        self, text: str, *, sender: str, metadata: Mapping[str, object]
    ) -> dict[str, Any]:
        """Give what the test said."""
        del sender
        return self._told(text, metadata)


@dataclass
class Talk:
    """A person and the bot.

    Attributes:
        rasa: The loaded rules.
        knowledge: What the organisations know.
        words: Whether real words are said instead of their keys.
    """

    rasa: agent.Rasa
    knowledge: Knowledge
    words: bool = False
    bookings: FakeBookings = field(default_factory=FakeBookings)
    waits: FakeWaits = field(default_factory=FakeWaits)
    visits: FakeVisits = field(default_factory=FakeVisits)
    drafts: FakeDrafts = field(default_factory=FakeDrafts)
    handoffs: FakeHandoffs = field(default_factory=FakeHandoffs)
    people: FakePeople = field(default_factory=FakePeople)
    ear: Ear = field(default_factory=Ear)
    keys: Keys = field(default_factory=Keys)
    now: datetime = NOW
    update: int = 100
    client: str | None = "de"
    blob: bytes | None = None
    answers: list[Answer] = field(default_factory=list)
    parsed: list[tuple[str, Mapping[str, object]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        texts = self.knowledge.texts if self.words else self.keys
        actions = all_actions(
            self.knowledge,
            operator="Testbetrieb",
            bookings=self.bookings,
            waits=self.waits,
            visits=self.visits,
            calls=FakeCalls(self.bookings, self.handoffs),
            drafts=self.drafts,
            handoffs=self.handoffs,
            people=self.people,
        )
        processor = self.rasa.processor
        processor.action_endpoint = InProcessActions(actions)
        processor.nlg = Speech(texts)
        memory = Memory(processor.domain)
        processor.tracker_store = memory
        self._meant: dict[str, dict[str, Any]] = {}
        self.conversation = Conversation(
            rasa=Told(processor, memory, self._understand),
            texts=texts,
            letters=Letters(
                texts,
                Pages(texts, self.knowledge.languages),
                self.bookings,
                self.people,
                self.visits,
            ),
            notes=Notes(texts, self.knowledge.texts, self.knowledge.languages),
            identifier=self.ear,  # type: ignore[arg-type] # it answers as the real one
            openings=Openings.load(),
            lost=Lost(masker()),
            languages=frozenset(self.knowledge.languages) if self.words else LANGUAGES,
            handoffs=self.handoffs,
            people=self.people,
            consent_version=CONSENT_VERSION,
        )

    def _understand(self, text: str, metadata: Mapping[str, object]) -> dict[str, Any]:
        self.parsed.append((text, metadata))
        meant = self._meant.get(text) or self._meant[""]
        return {**meant, "text": text}

    async def say(
        self,
        intent: str,
        text: str = "",
        *,
        second: str | None = None,
        sure: float = 0.95,
        sure_of_facts: float = 1.0,
        facts: Mapping[str, object] | None = None,
        ranking: Mapping[str, float] | None = None,
        **entities: object,
    ) -> list[str]:
        """Write something that means this."""
        entities |= facts or {}
        made = meaning(intent, second, sure, sure_of_facts, entities)
        behind = [{"name": name, "confidence": share} for name, share in (ranking or {}).items()]
        self._meant[""] = {**made, "intent_ranking": [*made["intent_ranking"], *behind]}
        return await self.do("text", text=text or EASY.get(intent, WORDS))

    def means(self, text: str, intent: str, sure: float = 0.95, **entities: object) -> None:
        """Say beforehand what a part of a message will mean."""
        self._meant[text] = meaning(intent, None, sure, 1.0, entities)

    async def tap(self, label: str, number: int = 0) -> list[str]:
        """Tap the newest button with this label."""
        return await self.do("button", data=self.find(label)[number])

    def find(self, label: str) -> list[str]:
        """Find what the newest buttons with this label carry."""
        for answer in reversed(self.answers):
            for message in reversed(answer.messages):
                found = [one.data for row in message.rows for one in row if label in one.text]
                if found:
                    return found
        reason = f"no button says {label!r}"
        raise AssertionError(reason)

    async def do(self, kind: str, *, text: str = "", data: str = "") -> list[str]:
        """Do something, and read what comes back."""
        self.update += 1
        self.now += timedelta(seconds=5)
        said = Said(self.update, kind, text=text, data=data, client=self.client)
        self.keys.said.clear()
        answer = await self.conversation.answer(
            self.people.person, said, blob=self.blob, now=self.now
        )
        self.blob = answer.blob
        self.answers.append(answer)
        return [message.text for message in answer.messages]

    @property
    def last(self) -> tuple[Message, ...]:
        """What was said last."""
        return self.answers[-1].messages

    @property
    def languages(self) -> set[str]:
        """In which languages something was said last."""
        return {lang for _, lang, _ in self.keys.said}

    def values(self, key: str) -> Mapping[str, object]:
        """Give the values that a key was said with last."""
        return next(values for said, _, values in reversed(self.keys.said) if said == key)

    async def agree(self) -> None:
        """Begin, and agree to what is kept."""
        await self.do("command", data="start")
        await self.tap("btn-consent-yes" if not self.words else "✅")


def meaning(
    intent: str,
    second: str | None,
    sure: float,
    sure_of_facts: float,
    entities: Mapping[str, object],
) -> dict[str, Any]:
    """Give parse data as the pipeline would."""
    return {
        "intent": {"name": intent, "confidence": sure},
        "entities": [
            {"entity": name, "value": value, "confidence_entity": sure_of_facts}
            for name, value in entities.items()
        ],
        "intent_ranking": [{"name": "list_offers"}, {"name": "ask_slots"}],
        "second_intent": {"name": second, "confidence": 0.9} if second else None,
    }


def meant(button: Button) -> str:
    """Tell the intent of a button."""
    return button.data.partition("?")[0].partition("#")[0]
