"""A copy is made while people write, and brings everything back; a bad one is refused."""

import os
import shutil
import stat
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot import backup
from bot.errors import ConfigurationError
from bot.people.service import PeopleDesk
from bot.store import conversations
from bot.store.secret import Box
from bot.store.session import Database
from bot.store.tables import Person
from tests.bot.telegram.replicas import a_postgres
from tests.conftest import KEY
from tests.fakes import FrozenClock

CHATS = (101, 102, 103)


async def fill(db: Database, clock: FrozenClock) -> None:
    """Let people be known, one of them in a conversation."""
    desk = PeopleDesk(db)
    for chat in CHATS:
        person = await desk.meet(chat_id=chat, client_language="ar", now=clock.now())
    async with db.write() as s:
        await conversations.save(
            s, person.id, b"{}", seen_version=None, now=clock.now(), ttl=timedelta(hours=1)
        )


async def known(db: Database) -> list[int]:
    async with db.read() as s:
        return list(await s.scalars(select(Person.chat_id).order_by(Person.chat_id)))


async def round_trip(db: Database, other: Database, folder: Path, clock: FrozenClock) -> None:
    """Copy, lose everything, bring it back into another database."""
    await fill(db, clock)
    copy = await backup.save(db, folder, clock.now())
    await PeopleDesk(db).meet(chat_id=999, client_language="de", now=clock.now())

    people = await backup.bring_back(other, copy, force=False)

    assert people == len(CHATS)
    assert await known(other) == list(CHATS)
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert os.listdir(folder) == [copy.name]  # noqa: PTH208 - a test may wait for the disk


@pytest.fixture
async def empty(tmp_path: Path, box: Box) -> AsyncIterator[Database]:
    db = Database(f"sqlite:///{tmp_path / 'empty.sqlite3'}", box=box)
    yield db
    await db.close()


async def test_a_copy_of_the_file_brings_everybody_back(
    sqlite_db: Database, empty: Database, tmp_path: Path, clock: FrozenClock
) -> None:
    await round_trip(sqlite_db, empty, tmp_path / "backups", clock)


@pytest.mark.postgres
async def test_a_copy_of_postgresql_brings_everybody_back(
    postgres_db: Database,
    box: Box,
    tmp_path: Path,
    clock: FrozenClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with a_postgres() as fresh:
        monkeypatch.setenv("PATH", f"{fresh.tools}{os.pathsep}{os.environ['PATH']}")
        other = Database(fresh.url, box=box)
        await round_trip(postgres_db, other, tmp_path / "backups", clock)
        await other.close()


async def test_people_are_replaced_only_if_that_is_said(
    sqlite_db: Database, tmp_path: Path, clock: FrozenClock
) -> None:
    await fill(sqlite_db, clock)
    copy = await backup.save(sqlite_db, tmp_path / "backups", clock.now())
    await PeopleDesk(sqlite_db).meet(chat_id=999, client_language="de", now=clock.now())

    with pytest.raises(ConfigurationError, match="--force"):
        await backup.bring_back(sqlite_db, copy, force=False)
    assert await backup.bring_back(sqlite_db, copy, force=True) == len(CHATS)


async def test_a_damaged_copy_changes_nothing(
    sqlite_db: Database, empty: Database, tmp_path: Path, clock: FrozenClock
) -> None:
    await fill(sqlite_db, clock)
    copy = await backup.save(sqlite_db, tmp_path / "backups", clock.now())
    broken = tmp_path / "broken.sqlite3"
    shutil.copy(copy, broken)
    with broken.open("r+b") as file:
        file.seek(8192)
        file.write(b"\xff" * 4096)

    with pytest.raises(ConfigurationError, match="damaged"):
        await backup.bring_back(empty, broken, force=False)
    with pytest.raises(ConfigurationError, match="no file"):
        await backup.bring_back(empty, tmp_path / "nowhere", force=False)
    assert await known(sqlite_db) == list(CHATS)


async def test_without_a_database_there_is_nothing_to_copy(
    empty: Database, tmp_path: Path, clock: FrozenClock
) -> None:
    with pytest.raises(ConfigurationError, match="no database"):
        await backup.save(empty, tmp_path, clock.now())


async def test_the_keys_are_not_in_a_copy(
    sqlite_db: Database, tmp_path: Path, clock: FrozenClock
) -> None:
    await fill(sqlite_db, clock)

    copy = await backup.save(sqlite_db, tmp_path / "backups", clock.now())

    assert KEY.encode() not in copy.read_bytes()
