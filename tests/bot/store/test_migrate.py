"""Migrations make the tables that the code believes in."""

import asyncio
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect, text
from sqlalchemy.orm import Session

from bot.store.migrate import config, migrate, newest, state
from bot.store.secret import Box
from bot.store.session import Database
from bot.store.tables import Base


def _differences(s: Session) -> list[object]:
    return list(compare_metadata(MigrationContext.configure(s.connection()), Base.metadata))


def _tables(s: Session) -> set[str]:
    return set(inspect(s.connection()).get_table_names())


async def test_the_migrations_make_exactly_the_tables_of_the_code(db: Database) -> None:
    async with db.read() as s:
        assert await s.run_sync(_differences) == []


async def test_migrating_again_changes_nothing(db: Database) -> None:
    await migrate(db)

    async with db.read() as s:
        assert await s.run_sync(_differences) == []


BEFORE = """
INSERT INTO person (id, chat_id, lang_chosen, reachable, created_at, seen_at)
VALUES (1, 41, false, true, '2026-11-21', '2026-11-21');
INSERT INTO session (id, token, offer, module, institution, starts_at, ends_at, local_date,
    meeting_point, named, fictional, state, version)
VALUES (1, 'S', 'visit', 'werkstattbesuch', 'hwk', '2026-12-01 09:00', '2026-12-01 11:00',
    '2026-12-01', 'gate', true, true, 'open', 1);
INSERT INTO booking (id, token, person_id, session_id, state, persons, needs, lang, remind,
    ics_uid, ics_seq, version, created_at, changed_at)
VALUES (1, 'A', 1, 1, 'confirmed', 1, '[]', 'de', 'none', 'u', 0, 1, '2026-11-21', '2026-11-21'),
    (2, 'B', NULL, 1, 'held', 1, '[]', 'de', 'none', 'v', 0, 1, '2026-11-21', '2026-11-21');
INSERT INTO place (id, session_id, no, pool, booking_id)
VALUES (1, 1, 1, 'all', 1), (2, 1, 2, 'all', 2)
"""
"""What a house had before there were waiting lists: a booking, and a hold."""


async def test_a_house_of_the_first_version_keeps_its_bookings_and_gives_its_holds_free(
    db: Database,
) -> None:
    async with db.write() as s:
        await s.run_sync(lambda made: command.downgrade(config(made.connection()), "0001"))
    try:
        async with db.write() as s:
            for statement in BEFORE.split(";"):
                await s.execute(text(statement))
    finally:
        await migrate(db)

    async with db.read() as s:
        states = await s.scalars(text("SELECT state FROM booking ORDER BY id"))
        places = await s.scalars(text("SELECT booking_id FROM place ORDER BY id"))
        assert states.all() == ["confirmed", "expired"]
        assert places.all() == [1, None]
    async with db.read() as s:
        assert await s.run_sync(_differences) == []


async def test_the_way_back_leaves_nothing(tmp_path: Path, box: Box) -> None:
    db = Database(f"sqlite:///{tmp_path / 'back.sqlite3'}", box=box)
    await migrate(db)

    async with db.write() as s:
        await s.run_sync(lambda made: command.downgrade(config(made.connection()), "base"))
    async with db.read() as s:
        left = await s.run_sync(_tables)
    await db.close()

    assert left - {"alembic_version", "sqlite_sequence"} == set()


@pytest.mark.postgres
async def test_replicas_that_start_together_do_not_fall_over_each_other(
    postgres_db: Database,
) -> None:
    other = Database(str(postgres_db.url.render_as_string()), box=postgres_db.box)

    await asyncio.gather(migrate(postgres_db), migrate(other))
    await other.close()

    async with postgres_db.read() as s:
        assert await s.run_sync(_differences) == []


@pytest.mark.postgres
async def test_what_the_old_version_is_reading_holds_a_migration_up_but_does_not_end_it(
    postgres_db: Database,
) -> None:
    async with postgres_db.write() as s:
        await s.run_sync(lambda made: command.downgrade(config(made.connection()), "-1"))
        tables = await s.run_sync(_tables)
    async with postgres_db.read() as old:
        names = ", ".join(f'"{name}"' for name in tables)
        await old.execute(text(f"LOCK TABLE {names} IN ACCESS SHARE MODE"))
        migrating = asyncio.create_task(migrate(postgres_db))
        # Longer than any statement waits for a lock.
        await asyncio.sleep(3.5)
        await old.rollback()
    await migrating

    assert await state(postgres_db) == newest()


async def test_a_database_of_a_newer_version_is_left_as_it_is(db: Database) -> None:
    async with db.write() as s:
        await s.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    try:
        await migrate(db)

        assert await state(db) == "9999"
    finally:
        async with db.write() as s:
            values = {"head": newest()}
            await s.execute(text("UPDATE alembic_version SET version_num = :head"), values)
