"""A turn: read, answered, and written down in one go, or not at all."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from bot import inbox, outbox
from bot.dialogue.conversation import Answer
from bot.dialogue.hearing import Said
from bot.message import Message
from bot.people.service import PeopleDesk
from bot.store import conversations, tables
from bot.store.session import Database
from bot.telegram.inbound import Inbound
from bot.telegram.turn import REMEMBERED, TurnTaker
from flows.ports import Person
from knowledge.loader import load
from knowledge.texts import Texts
from tests.fakes import FrozenClock

CHAT = 7


@dataclass
class Talks:
    """A conversation that says what the test wants, and notes what it was given."""

    answer_with: Answer = field(default_factory=lambda: Answer((Message("Hallo"),), b"state"))
    heard: list[tuple[Said, bytes | None]] = field(default_factory=list)
    fault: Exception | None = None

    async def answer(
        self, person: Person, said: Said, *, blob: bytes | None, now: datetime
    ) -> Answer:
        """Answer as told."""
        del person, now
        self.heard.append((said, blob))
        if self.fault is not None:
            raise self.fault
        return self.answer_with


@dataclass
class Carries:
    """A courier that keeps what it is given."""

    carried: list[outbox.Pending] = field(default_factory=list)

    def deliver(self, rows: Sequence[outbox.Pending]) -> None:
        """Keep it."""
        self.carried += rows

    @property
    def messages(self) -> list[Message]:
        """What was said."""
        return [row.message for row in self.carried]


@dataclass
class Parts:
    """What a turn is made of."""

    db: Database
    clock: FrozenClock
    talks: Talks
    courier: Carries
    turn: TurnTaker

    async def take(self, **changes: object) -> None:
        """Store an update and take its turn."""
        plain: dict[str, object] = {
            "update_id": 1,
            "chat_id": CHAT,
            "chat_kind": "private",
            "kind": "text",
            "language_code": "de",
            "text": "hallo",
        }
        inbound = Inbound(**(plain | changes))  # type: ignore[arg-type] # the fields of an Inbound
        async with self.db.write() as s:
            written = inbound.to_json().encode()
            row = inbox.Received(inbound.update_id, inbound.chat_id, written)
            await inbox.receive(s, [row], self.clock.now())
        await self.turn(inbound)

    async def states(self) -> list[str]:
        """Give the states of the stored updates."""
        async with self.db.read() as s:
            return list(await s.scalars(select(tables.Update.state)))

    async def kept(self) -> tuple[bytes, int] | None:
        """Give what is remembered of the conversation."""
        async with self.db.read() as s:
            person = await s.scalar(select(tables.Person.id))
            return await conversations.load(s, person or 0, now=self.clock.now())


@pytest.fixture(scope="module")
def texts() -> Texts:
    return load().texts


@pytest.fixture
def parts(sqlite_db: Database, clock: FrozenClock, texts: Texts) -> Parts:
    talks, courier = Talks(), Carries()
    turn = TurnTaker(
        db=sqlite_db,
        clock=clock,
        people=PeopleDesk(sqlite_db),
        conversation=talks,  # type: ignore[arg-type] # it answers as the real one
        courier=courier,  # type: ignore[arg-type] # it carries as the real one
        texts=texts,
    )
    return Parts(sqlite_db, clock, talks, courier, turn)


async def test_answer_conversation_and_inbox_are_written_and_the_answer_is_carried(
    parts: Parts,
) -> None:
    await parts.take()

    assert parts.courier.messages == [Message("Hallo")]
    assert await parts.kept() == (b"state", 1)
    assert await parts.states() == ["done"]


async def test_a_turn_that_fails_leaves_nothing_behind(parts: Parts) -> None:
    parts.talks.fault = ValueError("broken")

    with pytest.raises(ValueError, match="broken"):
        await parts.take()

    assert parts.courier.messages == []
    assert await parts.kept() is None
    assert await parts.states() == ["new"]


async def test_the_next_turn_knows_where_the_conversation_stood(parts: Parts) -> None:
    await parts.take()

    await parts.take(update_id=2)

    assert [blob for _, blob in parts.talks.heard] == [None, b"state"]
    assert await parts.kept() == (b"state", 2)


async def test_a_conversation_is_forgotten_after_a_day_of_silence(parts: Parts) -> None:
    await parts.take()
    parts.clock.move(REMEMBERED + timedelta(seconds=1))

    await parts.take(update_id=2)

    assert parts.talks.heard[-1][1] is None


async def test_a_person_who_was_erased_leaves_no_conversation(parts: Parts) -> None:
    await parts.take()
    parts.talks.answer_with = Answer((Message("Gelöscht"),), b"state", forgotten=True)

    await parts.take(update_id=2)

    assert await parts.kept() == (b"state", 1)
    assert await parts.states() == ["done", "done"]


@pytest.mark.parametrize(
    ("inbound", "said"),
    [
        ({"kind": "text", "text": "ja"}, Said(1, "text", "ja", "", "de")),
        (
            {"kind": "start", "text": None, "command": "start"},
            Said(1, "command", "", "start", "de"),
        ),
        (
            {"kind": "command", "text": None, "command": "help"},
            Said(1, "command", "", "help", "de"),
        ),
        (
            {"kind": "button", "text": None, "data": "affirm#1"},
            Said(1, "button", "", "affirm#1", "de"),
        ),
        ({"kind": "photo", "text": "Bild"}, Said(1, "photo", "Bild", "", "de")),
    ],
)
async def test_what_was_done_reaches_the_conversation(
    parts: Parts, inbound: dict[str, object], said: Said
) -> None:
    await parts.take(**inbound)

    assert [one for one, _ in parts.talks.heard] == [said]


async def test_the_buttons_of_an_answered_question_are_taken_away(parts: Parts) -> None:
    await parts.take(kind="button", text=None, data="affirm#1", message_id=12)

    assert parts.courier.messages == [Message("Hallo", edit=12)]


async def test_the_buttons_of_the_menu_stay(parts: Parts) -> None:
    await parts.take(kind="button", text=None, data="list_offers", message_id=12)

    assert parts.courier.messages == [Message("Hallo")]


async def test_the_second_tap_of_a_double_tap_is_done_and_silent(parts: Parts) -> None:
    parts.talks.answer_with = Answer((), b"state")

    await parts.take(kind="button", text=None, data="affirm#1", message_id=12)

    assert parts.courier.messages == []
    assert await parts.states() == ["done"]


@pytest.mark.parametrize("language", ["de", "en", "ar", "so", None])
async def test_a_group_is_told_in_its_language_and_nothing_is_kept(
    parts: Parts, texts: Texts, language: str | None
) -> None:
    await parts.take(chat_kind="group", language_code=language)

    assert parts.courier.messages == [Message(texts.say("fallback-group", language or "de"))]
    assert parts.talks.heard == []
    async with parts.db.read() as s:
        assert (await s.scalars(select(tables.Person.id))).all() == []


async def test_who_blocked_the_bot_is_not_written_to(parts: Parts) -> None:
    await parts.take()

    await parts.take(update_id=2, kind="blocked", text=None)

    async with parts.db.read() as s:
        assert await s.scalar(select(tables.Person.reachable)) is False
    assert parts.courier.messages == [Message("Hallo")]
    assert await parts.states() == ["done", "done"]


async def test_who_unblocks_the_bot_hears_nothing_until_they_write(parts: Parts) -> None:
    await parts.take(kind="unblocked", text=None)

    assert parts.courier.messages == []
    assert await parts.states() == ["done"]


async def test_a_turn_that_failed_for_good_apologises_in_the_language_of_the_app(
    parts: Parts, texts: Texts
) -> None:
    inbound = Inbound(
        update_id=1, chat_id=CHAT, chat_kind="private", kind="text", language_code="ar-SY"
    )

    await parts.turn.apologise(inbound)

    assert parts.courier.messages == [Message(texts.say("fallback-fault", "ar"))]
