"""Brings a database to the newest form of its tables."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, text

from bot.store.session import Database

SCRIPTS = Path(__file__).parent / "migrations"
# Any fixed number: replicas that start together wait for the first one here.
_LOCK = 7_148_201


def config(connection: Connection) -> Config:
    """Make Alembic's configuration for a connection; there is no ini file."""
    made = Config()
    made.set_main_option("script_location", str(SCRIPTS))
    made.attributes["connection"] = connection
    return made


async def migrate(db: Database) -> None:
    """Run every migration that has not been run yet, all or none."""
    async with db.engine.begin() as connection:
        if not db.is_sqlite:
            await connection.execute(text(f"SELECT pg_advisory_xact_lock({_LOCK})"))
        await connection.run_sync(_upgrade)


def _upgrade(connection: Connection) -> None:
    command.upgrade(config(connection), "head")
