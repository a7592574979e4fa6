"""Forgetting: nothing of the person is left, and what others need still stands."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from bot import inbox
from bot.booking.service import BookingDesk
from bot.people.service import PeopleDesk
from bot.store.session import Database
from bot.store.tables import Base
from tests.bot.people.conftest import CHAT, Known
from tests.fakes import FrozenClock

# What could lead back to the person: chat, needs, update, words in any stored form.
TRACES = (str(CHAT), "childcare", "tap:77", "Gestattung", "salam")


async def _everything(db: Database) -> str:
    async with db.read() as s:
        rows = [
            repr(row)
            for table in Base.metadata.sorted_tables
            for row in (await s.execute(table.select())).all()
        ]
    return "\n".join(rows)


async def _counts(db: Database) -> dict[str, int]:
    names = ("person", "conversation", "ticket", "outbox")
    async with db.read() as s:
        return {
            name: await s.scalar(text(f"SELECT count(*) FROM {name}")) or 0  # noqa: S608 - names from above
            for name in names
        }


async def test_nothing_that_leads_back_to_the_person_is_left_in_any_table(
    db: Database, known: Known, clock: FrozenClock
) -> None:
    before = await _everything(db)
    assert str(CHAT) in before

    receipt = await PeopleDesk(db).forget(person=known.id, now=clock.now())

    after = await _everything(db)
    assert [trace for trace in TRACES if trace in after] == []
    assert await _counts(db) == {"person": 0, "conversation": 0, "ticket": 0, "outbox": 0}
    assert receipt.number in after


async def test_the_place_is_free_at_once_for_somebody_else(
    db: Database, known: Known, clock: FrozenClock
) -> None:
    await PeopleDesk(db).forget(person=known.id, now=clock.now())

    found = await BookingDesk(db).session(token=known.session, now=clock.now())

    assert found is not None
    assert found.free == 1


async def test_a_visit_that_has_been_stays_a_number_without_a_person(
    db: Database, known: Known, clock: FrozenClock
) -> None:
    session = await BookingDesk(db).session(token=known.session, now=clock.now())
    assert session is not None
    await PeopleDesk(db).forget(person=known.id, now=session.ends_at)

    async with db.read() as s:
        row = (await s.execute(text("SELECT person_id, state, lang FROM booking"))).one()

    assert tuple(row) == (None, "confirmed", "")


async def test_the_receipt_is_written_down_without_the_person(
    db: Database, known: Known, clock: FrozenClock
) -> None:
    receipt = await PeopleDesk(db).forget(person=known.id, now=clock.now())

    async with db.read() as s:
        query = "SELECT actor, entity, params FROM event WHERE code = 'person.forgotten'"
        row = (await s.execute(text(query))).one()

    assert (row.actor, row.entity) == ("person", None)
    assert receipt.number in str(row.params)


async def test_an_old_update_is_not_taken_again_after_forgetting(
    db: Database, known: Known, clock: FrozenClock
) -> None:
    await PeopleDesk(db).forget(person=known.id, now=clock.now())

    async with db.write() as s:
        again = await inbox.receive(s, [inbox.Received(1, CHAT, b"{}")], clock.now())

    assert again == set()


async def test_whoever_comes_back_is_somebody_new(
    db: Database, known: Known, clock: FrozenClock
) -> None:
    desk = PeopleDesk(db)
    await desk.forget(person=known.id, now=clock.now())

    met = await desk.meet(chat_id=CHAT, client_language=None, now=clock.now())

    assert met.id != known.id
    assert met.consent_version is None


async def test_forgetting_twice_is_no_fault(
    db: Database, known: Known, clock: FrozenClock
) -> None:
    desk = PeopleDesk(db)

    first = await desk.forget(person=known.id, now=clock.now())
    second = await desk.forget(person=known.id, now=clock.now())

    assert first != second


@pytest.mark.parametrize("trace", ["7123456789", "childcare"])
async def test_what_is_erased_is_not_even_left_in_the_file(
    sqlite_db: Database, clock: FrozenClock, trace: str, request: pytest.FixtureRequest
) -> None:
    desk = PeopleDesk(sqlite_db)
    async with sqlite_db.write() as s:
        await s.execute(
            text(
                "INSERT INTO inbox (update_id, error_code, state, attempts, received_at)"
                " VALUES (1, :trace, 'new', 0, '2026-01-01 00:00:00')"
            ),
            {"trace": trace},
        )
        await s.execute(text("DELETE FROM inbox"))
    await desk.db.close()
    with closing(sqlite3.connect(str(sqlite_db.url.database))) as file:
        file.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    assert trace.encode() not in _file_of(sqlite_db)


def _file_of(db: Database) -> bytes:
    return Path(str(db.url.database)).read_bytes()
