"""Many people, few places, all at once: through the desk, on both databases.

The last tests take the guard away and show that the same crowd then overbooks: without them the
first ones would prove nothing.
"""

import asyncio
from collections import Counter
from collections.abc import Sequence
from datetime import datetime

import pytest
from sqlalchemy import func, select, text, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.booking.places import Wanted
from bot.booking.service import BookingDesk
from bot.booking.stock import seed
from bot.people.service import PeopleDesk
from bot.store.session import Database
from bot.store.tables import Booking, Place
from flows.ports import Outcome, Session
from tests.bot.booking.conftest import Offered
from tests.fakes import FrozenClock, an_offer

CROWD = 24


async def _crowd(db: Database, now: datetime) -> list[int]:
    desk = PeopleDesk(db)
    met = [await desk.meet(chat_id=1000 + n, client_language=None, now=now) for n in range(CROWD)]
    return [one.id for one in met]


async def _rush(
    desk: BookingDesk, people: Sequence[int], session: Session, now: datetime
) -> list[Outcome | BaseException]:
    return await asyncio.gather(
        *(
            desk.book(
                person=one,
                session=session.token,
                persons=1,
                lang="ar",
                idem_key=f"tap:{one}",
                now=now,
            )
            for one in people
        ),
        return_exceptions=True,
    )


async def _taken(db: Database) -> int:
    async with db.read() as s:
        return await s.scalar(select(func.count(Place.booking_id))) or 0


async def _confirmed(db: Database) -> int:
    async with db.read() as s:
        query = select(func.count(Booking.id)).where(Booking.state == "confirmed")
        return await s.scalar(query) or 0


async def test_24_people_get_5_places_and_the_rest_hears_that_it_is_full(
    db: Database, desk: BookingDesk, offered: Offered, clock: FrozenClock
) -> None:
    session = await offered(capacity=5)
    people = await _crowd(db, clock.now())

    outcomes = await _rush(desk, people, session, clock.now())

    results = Counter(one.result if isinstance(one, Outcome) else one for one in outcomes)
    assert results == {"booked": 5, "full": CROWD - 5}
    assert await _confirmed(db) == 5
    assert await _taken(db) == 5


async def test_pairs_take_two_places_or_none(
    db: Database, desk: BookingDesk, offered: Offered, clock: FrozenClock
) -> None:
    session = await offered(capacity=5)
    people = await _crowd(db, clock.now())

    outcomes = await asyncio.gather(
        *(
            desk.book(
                person=one,
                session=session.token,
                persons=2,
                lang="ar",
                idem_key=f"tap:{one}",
                now=clock.now(),
            )
            for one in people
        )
    )

    assert Counter(one.result for one in outcomes)["booked"] == 2
    assert await _taken(db) == 4


async def test_a_double_tap_at_the_same_moment_books_once(
    db: Database, desk: BookingDesk, offered: Offered, person: int, clock: FrozenClock
) -> None:
    session = await offered(capacity=5)

    outcomes = await _rush(desk, [person] * 6, session, clock.now())

    assert {one.result if isinstance(one, Outcome) else one for one in outcomes} == {"booked"}
    tokens = {one.booking.token for one in outcomes if isinstance(one, Outcome) and one.booking}
    assert len(tokens) == 1
    assert await _taken(db) == 1


class _Careless:
    """Takes places as one would without thinking: look, wait for the others, write."""

    def __init__(self, db: Database) -> None:
        self.free: list[int] = []
        self.db = db

    async def look(self) -> None:
        async with self.db.read() as s:
            found = await s.scalars(select(Place.id).where(Place.booking_id.is_(None)))
            self.free = list(found.all())

    async def __call__(
        self, s: AsyncSession, wanted: Wanted, *, booking: int, now: datetime
    ) -> int:
        del now
        for place in self.free[: wanted.count]:
            await s.execute(update(Place).where(Place.id == place).values(booking_id=booking))
        return len(self.free[: wanted.count])


async def _careless_rush(
    db: Database, people: Sequence[int], session: Session, now: datetime
) -> list[Outcome | BaseException]:
    careless = _Careless(db)
    await careless.look()
    return await _rush(BookingDesk(db, claim=careless), people, session, now)


async def test_without_the_guard_the_same_crowd_overbooks(
    db: Database, offered: Offered, clock: FrozenClock
) -> None:
    session = await offered(capacity=5)
    people = await _crowd(db, clock.now())
    async with db.write() as s:
        off = "DROP TRIGGER place_taken_once" + ("" if db.is_sqlite else " ON place")
        await s.execute(text(off))

    try:
        outcomes = await _careless_rush(db, people, session, clock.now())
        overbooked = await _confirmed(db)
    finally:
        await _trigger_back(db)

    assert Counter(getattr(one, "result", one) for one in outcomes) == {"booked": CROWD}
    assert overbooked == CROWD


async def test_the_database_itself_refuses_to_overwrite_a_taken_place(
    db: Database, offered: Offered, clock: FrozenClock
) -> None:
    session = await offered(capacity=5)
    people = await _crowd(db, clock.now())

    outcomes = await _careless_rush(db, people, session, clock.now())

    assert sum(isinstance(one, Outcome) for one in outcomes) == 1
    assert sum(isinstance(one, DBAPIError) for one in outcomes) == CROWD - 1
    assert await _confirmed(db) == 1


async def _trigger_back(db: Database) -> None:
    if db.is_sqlite:
        return
    async with db.write() as s:
        await s.execute(
            text(
                "CREATE TRIGGER place_taken_once BEFORE UPDATE OF booking_id ON place"
                " FOR EACH ROW WHEN (OLD.booking_id IS NOT NULL AND NEW.booking_id IS NOT NULL"
                " AND NEW.booking_id <> OLD.booking_id) EXECUTE FUNCTION place_taken_once()"
            )
        )


@pytest.mark.postgres
async def test_a_place_in_another_open_transaction_is_waited_for_before_saying_full(
    postgres_db: Database, clock: FrozenClock
) -> None:
    desk = BookingDesk(postgres_db)
    people = await _crowd(postgres_db, clock.now())
    session = await _one_place(postgres_db, desk, clock.now())

    async with postgres_db.read() as other:
        # Somebody takes the last place, and then does not.
        await other.execute(text("UPDATE place SET pool = pool"))
        booking = asyncio.create_task(
            desk.book(
                person=people[0],
                session=session.token,
                persons=1,
                lang="ar",
                idem_key="tap",
                now=clock.now(),
            )
        )
        await asyncio.sleep(0.2)
        assert not booking.done()
        await other.rollback()

    assert (await booking).result == "booked"


async def _one_place(db: Database, desk: BookingDesk, now: datetime) -> Session:
    await seed(db, [an_offer(capacity=1)], now)
    return (await desk.sessions(now=now, place="zue_muenster"))[0]
