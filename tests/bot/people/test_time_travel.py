"""Travel in time: every kind of data is there to the last moment of its time, and then is not."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text, update

from bot import outbox, unanswered
from bot.booking.service import BookingDesk
from bot.console.sessions import LASTS, Sessions
from bot.handoff.members import purge_sessions
from bot.message import Message
from bot.people.retention import Retention, purge_people, purge_traffic
from bot.people.service import PeopleDesk
from bot.store import conversations
from bot.store.case_tables import Staff, Ticket
from bot.store.session import Database
from bot.store.tables import Update
from bot.telegram.turn import REMEMBERED
from nlu.unanswered.clusters import Question
from tests.bot.people.conftest import CHAT, Known
from tests.fakes import FrozenClock

KEEP = Retention()
A_MOMENT = timedelta(seconds=1)
Begin = Callable[[Database, Known, datetime], Awaitable[datetime]]


async def count(db: Database, query: str) -> int:
    """Count what a query finds."""
    async with db.read() as s:
        return await s.scalar(text(f"SELECT count(*) FROM {query}")) or 0  # noqa: S608 - ours


async def talk(db: Database, known: Known, now: datetime) -> datetime:
    """Say the last word of a conversation."""
    async with db.write() as s:
        await conversations.drop(s, known.id)
        await conversations.save(s, known.id, b"{}", seen_version=None, now=now, ttl=REMEMBERED)
    return now + REMEMBERED


async def arrive(db: Database, known: Known, now: datetime) -> datetime:
    """Let a message arrive."""
    async with db.write() as s:
        row = await outbox.put(s, chat_id=CHAT, message=Message("Hallo"), now=now)
        assert row is not None
        await outbox.mark_sent(s, [row], now)
    return now + outbox.KEEP


async def take(db: Database, known: Known, now: datetime) -> datetime:
    """Let an update be taken."""
    async with db.write() as s:
        await s.execute(update(Update).values(state="done", payload=None, done_at=now))
    return now + outbox.KEEP


async def visit(db: Database, known: Known, now: datetime, keep: timedelta) -> datetime:
    """Find when the visit is long enough ago."""
    session = await BookingDesk(db).session(token=known.session, now=now)
    assert session is not None
    return session.ends_at + keep


async def needs(db: Database, known: Known, now: datetime) -> datetime:
    """Have needs at a visit."""
    return await visit(db, known, now, KEEP.need)


async def booked(db: Database, known: Known, now: datetime) -> datetime:
    """Have booked a visit."""
    return await visit(db, known, now, KEEP.booking)


async def close(db: Database, known: Known, now: datetime) -> datetime:
    """Close the case."""
    async with db.write() as s:
        await s.execute(update(Ticket).values(holder="closed", closed_at=now))
    return now + KEEP.case


async def ask(db: Database, known: Known, now: datetime) -> datetime:
    """Ask what nobody can answer; only the day is kept of it."""
    async with db.write() as s:
        await unanswered.keep(s, Question("de", "wo gibt es fahrräder"), now=now)
    midnight = datetime.combine(now.date(), datetime.min.time(), UTC)
    return midnight + KEEP.question


async def sign_in(db: Database, known: Known, now: datetime) -> datetime:
    """Sign somebody of the staff in."""
    async with db.write() as s:
        s.add(Staff(name=b"", login="maria", created_at=now))
        await s.flush()
    await Sessions(db).enter(1, now=now)
    return now + LASTS


async def come(db: Database, known: Known, now: datetime) -> datetime:
    """Come for the last time."""
    await PeopleDesk(db).meet(chat_id=CHAT, client_language="ar", now=now)
    return now + KEEP.person


THERE: dict[str, tuple[Begin, str]] = {
    "conversation": (talk, "conversation"),
    "message": (arrive, "outbox WHERE state = 'sent'"),
    "update": (take, "inbox"),
    "need": (needs, "need"),
    "whose booking": (booked, "booking WHERE person_id IS NOT NULL OR lang <> ''"),
    "question": (ask, "unanswered"),
    "browser": (sign_in, "staff_session"),
    "case": (close, "ticket"),
    "person": (come, "person"),
}


@pytest.mark.parametrize("what", sorted(THERE))
async def test_it_is_kept_to_the_last_moment_and_no_longer(
    db: Database, known: Known, clock: FrozenClock, what: str
) -> None:
    begin, query = THERE[what]
    end = await begin(db, known, clock.now())
    before = await count(db, query)

    clock.at = end - A_MOMENT
    await _night(db, clock)
    almost = await count(db, query)
    clock.at = end
    await _night(db, clock)

    assert before > 0
    assert almost == before
    assert await count(db, query) == 0


async def _night(db: Database, clock: FrozenClock) -> None:
    """Do what is done every night."""
    await purge_traffic(db, clock.now())
    await purge_people(db, clock.now(), KEEP)
    await purge_sessions(db, clock.now())
