"""A turn: read, answered, and written down in one go, or not at all."""

import io
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot import inbox, outbox
from bot.dialogue.conversation import Answer, Overheard
from bot.dialogue.hearing import Said
from bot.handoff.cases import CaseDesk
from bot.handoff.gate import Gate
from bot.handoff.hours import Timetable
from bot.handoff.members import Members
from bot.handoff.notices import Notices
from bot.handoff.reading import Reading
from bot.handoff.reading import Said as InCase
from bot.handoff.service import HandoffDesk
from bot.message import Message, unpack
from bot.people.service import PeopleDesk
from bot.store import conversations, tables
from bot.store.session import Database, box_of
from bot.telegram.flood import Flood
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
    meanwhile: Callable[[], Awaitable[object]] | None = None
    overheard: Overheard = field(default_factory=lambda: Overheard("de", "greet_start"))

    async def overhear(self, person: Person, said: Said, *, now: datetime) -> Overheard:
        """Understand as told."""
        del person, said, now
        return self.overheard

    async def answer(
        self, person: Person, said: Said, *, blob: bytes | None, now: datetime
    ) -> Answer:
        """Answer as told."""
        del person, now
        self.heard.append((said, blob))
        if self.meanwhile is not None:
            await self.meanwhile()
        if self.fault is not None:
            raise self.fault
        return self.answer_with


@dataclass
class Carries:
    """A courier that keeps what it is given."""

    carried: list[outbox.Pending] = field(default_factory=list)

    def deliver(self, rows: Sequence[outbox.Pending] | None, *, chat_id: int) -> None:
        """Keep it."""
        del chat_id
        self.carried += rows or ()

    @property
    def messages(self) -> list[Message]:
        """What was said."""
        return [row.message for row in self.carried]


class NoGroups:
    """No chat is a group of the staff."""

    async def takes(self, inbound: Inbound, *, now: datetime) -> bool:
        """Take nothing."""
        del inbound, now
        return False

    async def put_aside(self, s: AsyncSession, update_id: int, *, now: datetime) -> None:
        """Tell nobody."""
        del s, update_id, now


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
        conversation=talks,
        courier=courier,  # type: ignore[arg-type] # it carries as the real one
        texts=texts,
        gate=Gate(sqlite_db, Timetable()),
        staff=NoGroups(),
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


async def test_what_was_chosen_is_written_below_the_question(parts: Parts) -> None:
    await parts.take(
        kind="button", text=None, data="affirm#1", message_id=12, asked="Ist das gut?", label="Ja"
    )

    assert parts.courier.messages == [Message("Hallo", edit=12, trace="Ist das gut?\n\n✓ Ja")]


async def test_a_button_of_an_old_question_is_not_shown_as_an_answer(parts: Parts) -> None:
    parts.talks.answer_with = Answer((Message("Alt"),), b"state", taken=False)

    await parts.take(
        kind="button", text=None, data="affirm#1", message_id=12, asked="Ist das gut?", label="Ja"
    )

    assert parts.courier.messages == [Message("Alt", edit=12)]


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


async def test_a_flood_is_answered_once_kindly_and_nothing_of_it_is_kept(
    parts: Parts, texts: Texts
) -> None:
    parts.turn._flood = Flood(most=2, within=3600)

    for update in range(1, 6):
        await parts.take(update_id=update)

    async with parts.db.read() as s:
        rows = (await s.scalars(select(tables.Outgoing).order_by(tables.Outgoing.id))).all()
        said = [unpack(box_of(s).open(row.payload or b"")).text for row in rows]
    assert said == ["Hallo", "Hallo", texts.say("fallback-slow-down", "de")]
    assert len(parts.talks.heard) == 2
    assert set(await parts.states()) == {"done"}


async def test_a_cry_for_help_is_heard_in_the_middle_of_a_flood(parts: Parts) -> None:
    parts.turn._flood = Flood(most=1, within=3600)
    await parts.take(update_id=1)

    await parts.take(update_id=2, text="Ich will mich umbringen")

    assert [said.text for said, _ in parts.talks.heard][-1] == "Ich will mich umbringen"


async def test_every_turn_leaves_one_line_without_a_word_of_it(
    parts: Parts, logged: io.StringIO
) -> None:
    await parts.take(text="Gestattungsmarke")

    lines = [line for line in logged.getvalue().splitlines() if '"event": "turn"' in line]
    assert len(lines) == 1
    assert '"outcome": "done"' in lines[0]
    assert "Gestattungsmarke" not in lines[0]
    assert f'"{CHAT}"' not in lines[0]


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


class Case:
    """A case of the person of the test, and somebody of the staff who can hold it."""

    def __init__(self, parts: Parts, texts: Texts) -> None:
        self._parts = parts
        self._desk = HandoffDesk(parts.db)
        self._notices = Notices(texts)
        self._cases = CaseDesk(parts.db, self._notices, Timetable())
        self._code = ""

    async def open(self) -> None:
        """Let the person ask for a human."""
        now = self._parts.clock.now()
        met = await PeopleDesk(self._parts.db).meet(chat_id=CHAT, client_language="de", now=now)
        await Members(self._parts.db, self._notices).invite(
            login="maria", name="Maria", roles=[("jmd", "counsellor")], now=now
        )
        case = await self._desk.open(
            person=met.id, topic="talk", institution="jmd", urgency="normal", lang="de", now=now
        )
        self._code = case.code

    async def claim(self) -> None:
        """Let somebody of the staff claim the case."""
        now = self._parts.clock.now()
        assert (await self._cases.claim(case=self._code, by=1, now=now)).is_done

    async def said(self) -> list[InCase]:
        """Give what stands in the case."""
        now = self._parts.clock.now()
        view = await Reading(self._parts.db).case(case=self._code, by=1, now=now)
        assert view is not None
        return list(view.said)


@pytest.fixture
async def case(parts: Parts, texts: Texts) -> Case:
    made = Case(parts, texts)
    await made.open()
    return made


async def test_while_a_human_holds_the_bot_is_silent_and_the_human_reads(
    parts: Parts, case: Case
) -> None:
    await case.claim()

    await parts.take(text="Wann kann ich kommen?", message_id=9)

    assert parts.courier.messages == []
    assert parts.talks.heard == []
    assert [(one.body, one.intent) for one in await case.said()] == [
        ("Wann kann ich kommen?", "greet_start")
    ]
    assert await parts.states() == ["done"]


async def test_words_of_crisis_are_answered_at_once_even_while_a_human_holds(
    parts: Parts, case: Case
) -> None:
    await case.claim()
    parts.talks.overheard = Overheard("de", "esc_medical_emergency", (Message("Ruf 112 an"),))
    async with parts.db.write() as s:
        await outbox.drop_chat(s, CHAT, "test", parts.clock.now())

    await parts.take(text="Hilfe", message_id=9)

    assert parts.courier.messages == [Message("Ruf 112 an")]
    assert [one.body for one in await case.said()] == ["Hilfe"]


@pytest.mark.parametrize(
    "sent",
    [
        {"kind": "sticker"},
        {"kind": "document", "file_id": "F", "file_type": "text/html"},
        {"kind": "document", "file_id": "F", "file_type": "application/pdf", "file_size": 2**25},
    ],
)
async def test_what_cannot_be_passed_on_to_a_human_is_refused_kindly_and_noted(
    parts: Parts, case: Case, texts: Texts, sent: dict[str, object]
) -> None:
    await case.claim()
    async with parts.db.write() as s:
        await outbox.drop_chat(s, CHAT, "test", parts.clock.now())

    await parts.take(text=None, message_id=9, **sent)

    assert parts.courier.messages == [Message(texts.say("handoff-not-passed-on", "de", most=20))]
    assert [(one.kind, one.file) for one in await case.said()] == [(sent["kind"], None)]


async def test_a_picture_for_a_human_is_passed_on_in_silence(parts: Parts, case: Case) -> None:
    await case.claim()

    await parts.take(kind="photo", text=None, message_id=9, file_id="F", file_type="image/jpeg")

    assert parts.courier.messages == []
    assert [(one.kind, one.file_there) for one in await case.said()] == [("photo", True)]


async def test_a_picture_without_a_human_reaches_nobody(parts: Parts, case: Case) -> None:
    await parts.take(kind="photo", text=None, message_id=9, file_id="F", file_type="image/jpeg")

    assert parts.courier.messages == [Message("Hallo")]
    assert await case.said() == []


async def test_buttons_and_commands_still_reach_the_bot_while_a_human_holds(
    parts: Parts, case: Case
) -> None:
    await case.claim()

    await parts.take(kind="button", text=None, data="cancel_booking?booking=b1", message_id=9)
    await parts.take(update_id=2, kind="command", command="delete", text=None, message_id=10)

    assert len(parts.talks.heard) == 2
    assert await case.said() == []


async def test_a_turn_that_began_before_the_claim_and_ends_after_it_sends_nothing(
    parts: Parts, case: Case
) -> None:
    parts.talks.meanwhile = case.claim

    await parts.take(text="Darf ich arbeiten?", message_id=9)

    assert parts.courier.messages == []
    async with parts.db.read() as s:
        kinds = list(await s.scalars(select(tables.Outgoing.kind)))
    assert kinds == ["notice"], "only that a human reads now"
    assert [(one.author, one.kind, one.body) for one in await case.said()] == [
        ("person", "text", "Darf ich arbeiten?"),
        ("bot", "unsent", "Hallo"),
    ]
    assert await parts.kept() is None
