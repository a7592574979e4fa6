"""Brings a database to the newest form of its tables."""

import asyncio
import random
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from bot import log
from bot.store.session import Database, is_busy

SCRIPTS = Path(__file__).parent / "migrations"
# Any fixed number: replicas that start together wait for the first one here.
_LOCK = 7_148_201
ATTEMPTS = 8


def config(connection: Connection) -> Config:
    """Make Alembic's configuration for a connection; there is no ini file."""
    made = Config()
    made.set_main_option("script_location", str(SCRIPTS))
    made.attributes["connection"] = connection
    return made


async def migrate(db: Database) -> None:
    """Run every migration that has not been run yet, all or none.

    A database that a newer version has brought further is left as it is: while one version
    replaces another, both run for a while. Where the other one is in the way, it is tried again.
    """
    for attempt in range(1, ATTEMPTS + 1):
        try:
            await _migrate(db)
        except DBAPIError as error:
            if attempt == ATTEMPTS or not is_busy(error):
                raise
            log.get("migrate").warning("database.busy", attempt=attempt)
            await asyncio.sleep(random.uniform(0.1, 0.5))  # noqa: S311 - jitter, no secret
        else:
            return


async def _migrate(db: Database) -> None:
    async with db.write() as s:
        if not db.is_sqlite:
            await s.execute(text(f"SELECT pg_advisory_xact_lock({_LOCK})"))
        await s.run_sync(lambda session: _upgrade(session.connection()))


def newest() -> str:
    """Name the newest form of the tables that this version knows."""
    head = ScriptDirectory(str(SCRIPTS)).get_current_head()
    assert head is not None  # noqa: S101 - there is a first migration; for the type checker
    return head


async def state(db: Database) -> str | None:
    """Name the form that the tables have; None if there are none."""
    async with db.read() as s:
        return await s.run_sync(
            lambda session: MigrationContext.configure(session.connection()).get_current_revision()
        )


def _upgrade(connection: Connection) -> None:
    there = MigrationContext.configure(connection).get_current_revision()
    known = ScriptDirectory(str(SCRIPTS)).walk_revisions()
    if there is not None and there not in {one.revision for one in known}:
        log.get("migrate").warning("database.newer", version=there)
        return
    command.upgrade(config(connection), "head")
