"""Transactions: all or nothing, one writer after another, patient with a busy database."""

import asyncio
import socket
from datetime import datetime

import pytest
from sqlalchemy import func, insert, select, text
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import NestedWriteError, StoreBusyError
from bot.store.secret import Box
from bot.store.session import ATTEMPTS, Database, is_outage
from bot.store.tables import Job
from tests.fakes import FrozenClock


async def _jobs(db: Database) -> int:
    async with db.read() as s:
        return await s.scalar(select(func.count(Job.name))) or 0


async def test_leaving_in_peace_commits_and_a_fault_leaves_nothing_behind(
    db: Database, clock: FrozenClock
) -> None:
    async with db.write() as s:
        s.add(Job(name="kept", due_at=clock.now()))

    async def fail() -> None:
        async with db.write() as s:
            s.add(Job(name="lost", due_at=clock.now()))
            await s.flush()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()

    assert await _jobs(db) == 1


async def test_reading_changes_nothing(db: Database, clock: FrozenClock) -> None:
    async with db.read() as s:
        s.add(Job(name="lost", due_at=clock.now()))
        await s.flush()

    assert await _jobs(db) == 0


async def test_counting_and_writing_is_safe_on_sqlite_because_writers_come_one_by_one(
    sqlite_db: Database, clock: FrozenClock
) -> None:
    async def one() -> None:
        async with sqlite_db.write() as s:
            count = await s.scalar(select(func.count(Job.name)))
            await asyncio.sleep(0)
            s.add(Job(name=f"job {count}", due_at=clock.now()))

    await asyncio.gather(*(one() for _ in range(20)))

    assert await _jobs(sqlite_db) == 20


async def test_a_second_process_waits_for_the_first_one_on_sqlite(
    sqlite_db: Database, clock: FrozenClock
) -> None:
    other = Database(str(sqlite_db.url), box=sqlite_db.box)

    async def one(db: Database, n: int) -> None:
        async with db.write() as s:
            count = await s.scalar(select(func.count(Job.name)))
            s.add(Job(name=f"job {count}", due_at=clock.now()))

    await asyncio.gather(*(one(db, n) for n in range(5) for db in (sqlite_db, other)))
    await other.close()

    assert await _jobs(sqlite_db) == 10


async def test_a_task_that_writes_twice_at_once_is_told_instead_of_waiting_for_itself(
    sqlite_db: Database,
) -> None:
    async with sqlite_db.write():
        with pytest.raises(NestedWriteError):
            async with sqlite_db.write():
                pass


async def test_sqlite_keeps_readers_and_writers_apart_and_overwrites_what_is_erased(
    sqlite_db: Database,
) -> None:
    async with sqlite_db.read() as s:
        found = {
            name: await s.scalar(text(f"PRAGMA {name}"))
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
        }

    assert found == {
        "journal_mode": "wal",
        "synchronous": 1,
        "foreign_keys": 1,
        "secure_delete": 1,
    }


@pytest.mark.postgres
async def test_postgresql_gives_up_a_lock_after_three_seconds_and_shows_only_what_is_settled(
    postgres_db: Database,
) -> None:
    async with postgres_db.read() as s:
        assert await s.scalar(text("SHOW lock_timeout")) == "3s"
        assert await s.scalar(text("SHOW transaction_isolation")) == "read committed"


class _Busy(Exception):  # noqa: N818 - it plays a driver's error
    sqlstate = "40001"


async def test_a_busy_database_is_asked_again_and_each_time_from_the_start(
    db: Database, clock: FrozenClock
) -> None:
    tries = 0

    async def work(s: AsyncSession) -> str:
        nonlocal tries
        tries += 1
        s.add(Job(name="once", due_at=clock.now()))
        await s.flush()
        if tries < ATTEMPTS:
            raise OperationalError(None, None, _Busy())
        return "done"

    assert await db.transact(work) == "done"
    assert tries == ATTEMPTS
    assert await _jobs(db) == 1


async def test_a_database_that_stays_busy_is_a_fault_with_its_own_name(
    db: Database, clock: FrozenClock
) -> None:
    async def work(s: AsyncSession) -> None:
        s.add(Job(name="never", due_at=clock.now()))
        await s.flush()
        raise OperationalError(None, None, _Busy())

    with pytest.raises(StoreBusyError):
        await db.transact(work)

    assert await _jobs(db) == 0


async def test_another_fault_is_not_tried_again(db: Database) -> None:
    tries = 0

    async def work(s: AsyncSession) -> None:
        nonlocal tries
        tries += 1
        await s.execute(text("SELECT nothing FROM nowhere"))

    with pytest.raises(DBAPIError):
        await db.transact(work)

    assert tries == 1


async def test_an_error_of_the_database_does_not_quote_what_was_stored(
    db: Database, clock: FrozenClock
) -> None:
    async def twice() -> None:
        async with db.write() as s:
            for _ in range(2):
                await s.execute(
                    text("INSERT INTO job (name, due_at) VALUES (:name, :due)"),
                    {"name": "Yusuf", "due": _plain(db, clock.now())},
                )

    with pytest.raises(DBAPIError) as caught:
        await twice()

    shown = str(caught.value) if db.is_sqlite else str(caught.value).split("DETAIL")[0]
    assert "Yusuf" not in shown


def _plain(db: Database, moment: datetime) -> object:
    return moment.isoformat() if db.is_sqlite else moment


async def test_a_write_that_is_cut_off_leaves_nothing_and_locks_nobody_out(
    db: Database, clock: FrozenClock
) -> None:
    written = asyncio.Event()

    async def write() -> None:
        async with db.write() as s:
            await s.execute(insert(Job).values(name="cut off", due_at=clock.now()))
            written.set()
            await asyncio.Event().wait()

    writing = asyncio.create_task(write())
    await written.wait()
    writing.cancel()
    with pytest.raises(asyncio.CancelledError) as remembered:
        await writing

    async with db.write() as s:
        s.add(Job(name="next", due_at=clock.now()))

    assert await _jobs(db) == 1
    assert remembered.value is not None


async def test_a_fault_on_the_way_out_does_not_hide_that_the_end_was_asked_for(
    db: Database,
) -> None:
    async def write() -> None:
        async with db.write() as s:
            try:
                await s.execute(select(1))
                await asyncio.Event().wait()
            finally:
                # As a rollback does where the database has gone meanwhile.
                raise ConnectionError

    writing = asyncio.create_task(write())
    await asyncio.sleep(0.1)
    writing.cancel()

    with pytest.raises(asyncio.CancelledError):
        await writing


async def test_a_postgres_that_says_nothing_is_given_up_soon(box: Box) -> None:
    # It takes connections and never reads from them.
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        db = Database(f"postgresql://nobody@127.0.0.1:{port}/none?sslmode=disable", box=box)
        async with asyncio.timeout(60):
            with pytest.raises(OperationalError) as given_up:
                async with db.read() as s:
                    await s.execute(text("SELECT 1"))
        await db.close()

    assert is_outage(given_up.value)
