"""The conversation with desks in memory, so that two environments can play the same talk."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from rasa_sdk import Action

from bot.dialogue import agent
from bot.dialogue.conversation import Conversation
from bot.dialogue.hearing import Said
from bot.dialogue.letters import Letters
from bot.dialogue.lost import Lost
from bot.dialogue.notes import Notes
from bot.dialogue.page import Pages
from flows.registry import all_actions
from flows.welcome.consent import CONSENT_VERSION
from knowledge.loader import load
from knowledge.whole import Knowledge
from nlu.entities.find import Finder
from nlu.language import Identifier
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


class Stage:
    """One person's conversation.

    Args:
        conversation: What answers.
        rasa: The loaded model.
        people: The desk that knows the person.
    """

    def __init__(self, conversation: Conversation, rasa: agent.Rasa, people: FakePeople) -> None:
        self._conversation = conversation
        self._rasa = rasa
        self._people = people
        self._blob: bytes | None = None

    async def turn(self, number: int, text: str, language: str) -> Mapping[str, Any]:
        """Play a turn and tell what came of it."""
        if number == 1:
            self._people.person = replace(self._people.person, lang=language)
        person = self._people.person
        metadata = {"language": language, "now": NOW.isoformat()}
        parsed = await self._rasa.parse(text, sender="0", metadata=metadata)
        said = Said(update=number, kind="text", text=text, client=language)
        answer = await self._conversation.answer(person, said, blob=self._blob, now=NOW)
        self._blob = answer.blob
        return {
            "said": text,
            "intent": parsed["intent"],
            "ranking": parsed.get("intent_ranking"),
            "entities": parsed["entities"],
            "answers": [
                (one.text, [[b.data for b in row] for row in one.rows]) for one in answer.messages
            ],
            "events": self._events(str(person.id)),
        }

    def _events(self, sender: str) -> list[Mapping[str, Any]]:
        memory = self._rasa.memory
        memory.begin(sender, self._blob)
        tracker = memory._open[sender]  # noqa: SLF001 - what Rasa made of it is what we compare
        events = [event.as_dict() for event in tracker.events]
        memory.end(sender)
        return events


@dataclass(frozen=True, slots=True)
class Desks:
    """What the conversation asks of the house, in memory."""

    bookings: FakeBookings = field(default_factory=FakeBookings)
    handoffs: FakeHandoffs = field(default_factory=FakeHandoffs)
    people: FakePeople = field(default_factory=FakePeople)
    visits: FakeVisits = field(default_factory=FakeVisits)


def actions(knowledge: Knowledge, desks: Desks) -> Sequence[Action]:
    """Make every action of the conversation."""
    return all_actions(
        knowledge,
        operator="Vergleich",
        bookings=desks.bookings,
        waits=FakeWaits(),
        visits=desks.visits,
        calls=FakeCalls(desks.bookings, desks.handoffs),
        drafts=FakeDrafts(),
        handoffs=desks.handoffs,
        people=desks.people,
    )


def open_stage(models: Path) -> Stage:
    """Open a stage with the newest model of a folder."""
    knowledge, desks = load(), Desks()
    rasa = agent.load(models, texts=knowledge.texts, actions=actions(knowledge, desks))
    complete = frozenset(c for c, one in knowledge.languages.items() if one.state == "complete")
    conversation = Conversation(
        rasa=rasa,
        texts=knowledge.texts,
        letters=Letters(
            knowledge.texts,
            Pages(knowledge.texts, knowledge.languages),
            desks.bookings,
            desks.people,
            desks.visits,
        ),
        notes=Notes(knowledge.texts, knowledge.texts, knowledge.languages),
        identifier=Identifier.load(),
        openings=Openings.load(),
        lost=Lost(Masker.load(Finder.load())),
        languages=complete,
        handoffs=desks.handoffs,
        people=desks.people,
        consent_version=CONSENT_VERSION,
    )
    return Stage(conversation, rasa, desks.people)
