"""SQLite in the event loop: the loop goes on while another process writes, and nothing is lost."""

import asyncio
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError, OperationalError, PendingRollbackError

from bot.errors import StoreBusyError
from bot.store import inloop, tables
from bot.store.session import Database

NOTE = text(
    "INSERT INTO inbox (update_id, state, attempts, received_at) VALUES (:n, 'new', 0, '')"
)


@pytest.fixture
def other(sqlite_db: Database) -> Iterator[sqlite3.Connection]:
    """Another process that has the same file open."""
    with closing(sqlite3.connect(str(sqlite_db.url.database), isolation_level=None)) as opened:
        yield opened


async def note(db: Database, number: int) -> None:
    async with db.write() as s:
        await s.execute(NOTE, {"n": number})


async def count(db: Database) -> int:
    async with db.read() as s:
        return int(await s.scalar(text("SELECT count(*) FROM inbox")) or 0)


async def test_a_writer_waits_for_another_process_while_the_loop_goes_on(
    sqlite_db: Database, other: sqlite3.Connection
) -> None:
    other.execute("BEGIN IMMEDIATE")
    writing = asyncio.create_task(note(sqlite_db, 1))
    for _ in range(20):
        await asyncio.sleep(0.001)
        assert await count(sqlite_db) == 0

    other.execute("COMMIT")
    await writing

    assert await count(sqlite_db) == 1


async def test_who_waits_too_long_is_told_that_the_store_is_busy(
    sqlite_db: Database, other: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inloop, "PATIENCE", 0.02)
    other.execute("BEGIN IMMEDIATE")

    with pytest.raises(StoreBusyError):
        await sqlite_db.transact(lambda s: s.execute(NOTE, {"n": 1}))

    other.execute("COMMIT")
    assert await count(sqlite_db) == 0


async def test_a_writer_that_is_cut_off_while_it_waits_leaves_the_file_free(
    sqlite_db: Database, other: sqlite3.Connection
) -> None:
    other.execute("BEGIN IMMEDIATE")
    writing = asyncio.create_task(note(sqlite_db, 1))
    await asyncio.sleep(0.005)
    writing.cancel()
    with suppress(asyncio.CancelledError):
        await writing
    other.execute("COMMIT")

    other.execute("BEGIN IMMEDIATE")
    other.execute("COMMIT")
    await note(sqlite_db, 2)

    assert await count(sqlite_db) == 1


@pytest.mark.parametrize(("writes", "found"), [(4, 0), (5, 5)])
async def test_the_log_is_brought_into_the_file_while_people_write(
    sqlite_db: Database,
    other: sqlite3.Connection,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    writes: int,
    found: int,
) -> None:
    monkeypatch.setattr(inloop, "_EVERY", 5)
    # Whoever closes a database last brings everything in; here that is somebody else.
    other.execute("SELECT count(*) FROM inbox").fetchone()
    for number in range(writes):
        await note(sqlite_db, number)
    await sqlite_db.close()

    bare = shutil.copyfile(str(sqlite_db.url.database), tmp_path / "bare.sqlite3")
    with closing(sqlite3.connect(bare)) as opened:
        assert opened.execute("SELECT count(*) FROM inbox").fetchone() == (found,)


async def test_the_words_of_a_bad_statement_stay_out_of_the_error(sqlite_db: Database) -> None:
    with pytest.raises(OperationalError) as caught:
        async with sqlite_db.write() as s:
            await s.execute(text("INSERT INTO nowhere VALUES (:secret)"), {"secret": "Abebe"})

    assert "Abebe" not in str(caught.value)


async def test_a_savepoint_takes_back_what_plain_statements_did(sqlite_db: Database) -> None:
    async with sqlite_db.write() as s:
        await s.execute(NOTE, {"n": 1})
        attempt = await s.begin_nested()
        await s.execute(NOTE, {"n": 2})
        await attempt.rollback()
        await s.execute(NOTE, {"n": 3})

    async with sqlite_db.read() as s:
        kept = await s.scalars(text("SELECT update_id FROM inbox ORDER BY update_id"))
        assert kept.all() == [1, 3]


async def test_after_a_fault_that_ended_the_transaction_nothing_is_written_beside_it(
    sqlite_db: Database,
) -> None:
    async def go_on_after_a_fault() -> None:
        async with sqlite_db.write() as s:
            await s.execute(NOTE, {"n": 1})
            s.add(tables.Job(name="without a date"))
            with suppress(IntegrityError):
                await s.flush()
            await s.execute(NOTE, {"n": 2})

    with pytest.raises(PendingRollbackError):
        await go_on_after_a_fault()

    assert await count(sqlite_db) == 0


async def test_a_transaction_that_failed_leaves_nothing_to_the_next_one(
    sqlite_db: Database,
) -> None:
    async def fail() -> None:
        async with sqlite_db.write() as s:
            await s.execute(NOTE, {"n": 1})
            raise ZeroDivisionError

    for _ in range(3):
        with pytest.raises(ZeroDivisionError):
            await fail()
    await note(sqlite_db, 2)

    assert await count(sqlite_db) == 1
