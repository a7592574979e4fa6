"""A desk with people in front of it."""

from collections.abc import Awaitable, Callable

import pytest
from sqlalchemy import select

from bot.booking.service import BookingDesk
from bot.booking.spans import spans
from bot.booking.stock import seed
from bot.people.service import PeopleDesk
from bot.store import tables
from bot.store.session import Database
from flows.ports import Bookings, Session
from tests.fakes import FrozenClock, an_offer

Offered = Callable[..., Awaitable[Session]]
# mypy compares here what the conversation needs with what the desk does.
SHAPE: type[Bookings] = BookingDesk


@pytest.fixture
def desk(db: Database) -> BookingDesk:
    return BookingDesk(db)


@pytest.fixture
async def person(db: Database, clock: FrozenClock) -> int:
    met = await PeopleDesk(db).meet(chat_id=41, client_language="ar", now=clock.now())
    return met.id


@pytest.fixture
async def other(db: Database, clock: FrozenClock) -> int:
    met = await PeopleDesk(db).meet(chat_id=42, client_language="tr", now=clock.now())
    return met.id


@pytest.fixture
def offered(db: Database, desk: BookingDesk, clock: FrozenClock) -> Offered:
    """Put an offer into the store and give its first date."""

    async def put(**changes: object) -> Session:
        offer = an_offer(**changes)
        await seed(db, [offer], clock.now())
        first = spans(offer, clock.now().date())[0]
        async with db.read() as s:
            row = await s.scalar(
                select(tables.Session).where(
                    tables.Session.offer == offer.id, tables.Session.starts_at == first.starts_at
                )
            )
        assert row is not None
        found = await desk.session(token=row.token, now=clock.now())
        assert found is not None
        return found

    return put


async def token_of_booking(
    desk: BookingDesk, person: int, session: Session, clock: FrozenClock
) -> str:
    """Book a place for one and give the booking's token."""
    outcome = await desk.book(
        person=person,
        session=session.token,
        persons=1,
        lang="ar",
        idem_key="tap",
        now=clock.now(),
    )
    assert outcome.booking is not None
    return outcome.booking.token
