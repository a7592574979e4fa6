"""What the database holds to by itself, whatever the code does."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import delete, select, update
from sqlalchemy.exc import DBAPIError, StatementError

from bot import audit
from bot.store.session import Database
from bot.store.tables import Event, Job
from tests.fakes import FrozenClock


async def test_a_moment_without_a_zone_is_refused(db: Database) -> None:
    naive = datetime(2026, 11, 21, 21, 10)  # noqa: DTZ001 - this is the point

    with pytest.raises(StatementError, match="time zone"):
        async with db.write() as s:
            s.add(Job(name="a", due_at=naive))


async def test_a_moment_comes_back_in_utc_whatever_zone_it_was_said_in(db: Database) -> None:
    said = datetime(2026, 11, 21, 22, 10, tzinfo=timezone(timedelta(hours=1)))

    async with db.write() as s:
        s.add(Job(name="a", due_at=said))
    async with db.read() as s:
        kept = await s.scalar(select(Job.due_at))
        found = await s.scalar(select(Job.name).where(Job.due_at <= said))

    assert kept is not None
    assert (kept, kept.tzinfo) == (said, UTC)
    assert found == "a"


async def test_what_was_written_down_can_neither_be_changed_nor_removed(
    db: Database, clock: FrozenClock
) -> None:
    async with db.write() as s:
        await audit.note(s, code="a.b", now=clock.now())

    with pytest.raises(DBAPIError, match="append only"):
        async with db.write() as s:
            await s.execute(update(Event).values(code="c.d"))
    with pytest.raises(DBAPIError, match="append only"):
        async with db.write() as s:
            await s.execute(delete(Event))
