"""Copies of the database, made while it is in use, and a way back from them."""

import asyncio
import sqlite3
import subprocess
from collections.abc import Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path

from sqlalchemy import func, select

from bot import upkeep
from bot.errors import ConfigurationError
from bot.keys import OWNER_ONLY
from bot.settings import for_a_program
from bot.store import tables
from bot.store.migrate import migrate, state
from bot.store.session import Database


async def save(db: Database, folder: Path, now: datetime) -> Path:
    """Copy the database into a new file; the keys are not in it.

    Args:
        db: The database.
        folder: Where to.
        now: Stands in the name of the file.

    Returns:
        The file; only its owner may read it.

    Raises:
        ConfigurationError: There is nothing to copy yet, or no tool or no room for it.
    """
    if await state(db) is None:
        reason = "there is no database yet: start the bot once, or run `python -m bot migrate`"
        raise ConfigurationError(reason)
    kind = "sqlite3" if db.is_sqlite else "dump"
    target = folder / f"lotse-{now:%Y%m%d-%H%M%S}.{kind}"
    try:
        await asyncio.to_thread(_write, db, target)
    except (OSError, sqlite3.Error) as error:
        reason = f"cannot write {target}: {error}"
        raise ConfigurationError(reason) from error
    return target


async def bring_back(db: Database, file: Path, *, force: bool) -> int:
    """Replace what is in the database with a copy; the service must not be running.

    Args:
        db: The database.
        file: What `save` made.
        force: Whether to replace a database in which there are people.

    Returns:
        How many people are in it now.

    Raises:
        ConfigurationError: The file is none, damaged, or would replace people unasked.
    """
    there = 0 if await state(db) is None else await _people(db)
    if there and not force:
        reason = f"the database holds {there} people; --force replaces them"
        raise ConfigurationError(reason)
    await db.close()
    await asyncio.to_thread(_read, db, file)
    await migrate(db)
    await db.transact(upkeep.reclaim)
    await db.transact(upkeep.retry_sealed)
    return await _people(db)


async def _people(db: Database) -> int:
    async with db.read() as s:
        return await s.scalar(select(func.count()).select_from(tables.Person)) or 0


def _write(db: Database, target: Path) -> None:
    """Write the copy beside its place first, so that half a copy is never taken for a whole."""
    part = target.with_name(target.name + ".part")
    target.parent.mkdir(parents=True, exist_ok=True)
    part.unlink(missing_ok=True)
    part.touch(mode=OWNER_ONLY)
    try:
        if db.is_sqlite:
            _copy(db, part)
        else:
            _dump(db, part)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def _copy(db: Database, target: Path) -> None:
    with (
        closing(sqlite3.connect(str(db.url.database))) as source,
        closing(sqlite3.connect(target)) as copy,
    ):
        source.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")
        _look_through(copy, target)


def _read(db: Database, file: Path) -> None:
    if not file.is_file():
        reason = f"there is no file {file}"
        raise ConfigurationError(reason)
    if db.is_sqlite:
        _paste(db, file)
    else:
        _undump(db, file)


def _paste(db: Database, file: Path) -> None:
    try:
        with closing(sqlite3.connect(file)) as source:
            _look_through(source, file)
            with closing(sqlite3.connect(str(db.url.database))) as target:
                source.backup(target)
    except sqlite3.DatabaseError as error:
        reason = f"{file} is damaged or no copy of this database"
        raise ConfigurationError(reason) from error


def _look_through(copy: sqlite3.Connection, file: Path) -> None:
    (verdict,) = copy.execute("PRAGMA integrity_check").fetchone()
    if verdict != "ok":
        reason = f"{file} is damaged"
        raise ConfigurationError(reason)
    if copy.execute("PRAGMA table_info(alembic_version)").fetchone() is None:
        reason = f"{file} is no copy of this database"
        raise ConfigurationError(reason)


def _dump(db: Database, target: Path) -> None:
    _tool(db, ("pg_dump", "--format=custom", "--no-owner", f"--file={target}"))


def _undump(db: Database, file: Path) -> None:
    options = ("--clean", "--if-exists", "--no-owner", "--exit-on-error", "--single-transaction")
    _tool(db, ("pg_restore", *options, str(file)))


def _tool(db: Database, command: Sequence[str]) -> None:
    """Run one of PostgreSQL's tools; the password is not among its arguments."""
    url = db.url.set(drivername="postgresql")
    environment = for_a_program(PGPASSWORD=str(url.password or ""))
    where = url.set(password=None).render_as_string()
    try:
        subprocess.run(  # noqa: S603 - our own words
            [*command, f"--dbname={where}"], env=environment, check=True, capture_output=True
        )
    except FileNotFoundError:
        reason = f"{command[0]} is not installed; it comes with the clients of PostgreSQL"
        raise ConfigurationError(reason) from None
    except subprocess.CalledProcessError as error:
        said = error.stderr.decode(errors="replace").strip().splitlines()
        reason = f"{command[0]}: {said[-1] if said else error.returncode}"
        raise ConfigurationError(reason) from None
