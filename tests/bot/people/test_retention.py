"""Nothing is kept longer than it is needed."""

from datetime import datetime, timedelta

from sqlalchemy import text, update

from bot.handoff.service import HandoffDesk
from bot.people.retention import Retention, purge_people, purge_traffic
from bot.people.service import PeopleDesk
from bot.store.case_tables import Ticket
from bot.store.session import Database
from bot.store.tables import Update
from tests.bot.people.conftest import CHAT, Known
from tests.fakes import FrozenClock

KEEP = Retention()


async def _count(db: Database, table: str) -> int:
    async with db.read() as s:
        return await s.scalar(text(f"SELECT count(*) FROM {table}")) or 0  # noqa: S608 - a table of ours


async def _persons_of_bookings(db: Database) -> list[int | None]:
    async with db.read() as s:
        return list((await s.scalars(text("SELECT person_id FROM booking"))).all())


async def _seen(db: Database, now: datetime) -> None:
    await PeopleDesk(db).meet(chat_id=CHAT, client_language=None, now=now)


async def test_somebody_who_has_not_come_for_half_a_year_is_forgotten(
    db: Database, known: Known, clock: FrozenClock
) -> None:
    early = await purge_people(db, clock.move(KEEP.person - timedelta(days=1)), KEEP)
    late = await purge_people(db, clock.move(timedelta(days=1)), KEEP)

    assert (early, late) == (0, 1)
    assert await _count(db, "person") == 0


async def test_a_booking_loses_its_person_a_month_after_the_visit(
    db: Database, known: Known, clock: FrozenClock
) -> None:
    clock.move(timedelta(days=39))
    await _seen(db, clock.now())
    await purge_people(db, clock.now(), KEEP)
    early = await _persons_of_bookings(db)
    await purge_people(db, clock.move(timedelta(days=2)), KEEP)

    assert early == [known.id]
    assert await _persons_of_bookings(db) == [None]
    assert await _count(db, "person") == 1


async def test_a_closed_case_goes_after_three_months_and_an_open_one_stays(
    db: Database, known: Known, clock: FrozenClock
) -> None:
    await HandoffDesk(db).open(
        person=known.id,
        topic="advice",
        institution="hwk-muenster",
        urgency="normal",
        lang="ar",
        now=clock.now(),
    )
    async with db.write() as s:
        await s.execute(
            update(Ticket)
            .where(Ticket.institution == "hwk-muenster")
            .values(holder="closed", closed_at=clock.now())
        )

    await purge_people(db, clock.move(KEEP.case), KEEP)

    assert await _count(db, "ticket") == 1


async def test_traffic_goes_after_two_days_and_quiet_conversations_when_they_expire(
    db: Database, known: Known, clock: FrozenClock
) -> None:
    async with db.write() as s:
        await s.execute(update(Update).values(state="done", done_at=clock.now()))

    await purge_traffic(db, clock.move(timedelta(days=2)))

    assert await _count(db, "inbox") == 0
    assert await _count(db, "conversation") == 0
