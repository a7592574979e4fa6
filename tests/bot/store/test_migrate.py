"""Migrations make the tables that the code believes in."""

import asyncio
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, inspect

from bot.store.migrate import config, migrate
from bot.store.secret import Box
from bot.store.session import Database
from bot.store.tables import Base


def _differences(connection: Connection) -> list[object]:
    return list(compare_metadata(MigrationContext.configure(connection), Base.metadata))


def _tables(connection: Connection) -> set[str]:
    return set(inspect(connection).get_table_names())


async def test_the_migrations_make_exactly_the_tables_of_the_code(db: Database) -> None:
    async with db.engine.connect() as connection:
        assert await connection.run_sync(_differences) == []


async def test_migrating_again_changes_nothing(db: Database) -> None:
    await migrate(db)

    async with db.engine.connect() as connection:
        assert await connection.run_sync(_differences) == []


async def test_the_way_back_leaves_nothing(tmp_path: Path, box: Box) -> None:
    db = Database(f"sqlite:///{tmp_path / 'back.sqlite3'}", box=box)
    await migrate(db)

    async with db.engine.begin() as connection:
        await connection.run_sync(lambda made: command.downgrade(config(made), "base"))
    async with db.engine.connect() as connection:
        left = await connection.run_sync(_tables)
    await db.close()

    assert left - {"alembic_version", "sqlite_sequence"} == set()


@pytest.mark.postgres
async def test_replicas_that_start_together_do_not_fall_over_each_other(
    postgres_db: Database,
) -> None:
    other = Database(str(postgres_db.url.render_as_string()), box=postgres_db.box)

    await asyncio.gather(migrate(postgres_db), migrate(other))
    await other.close()

    async with postgres_db.engine.connect() as connection:
        assert await connection.run_sync(_differences) == []
