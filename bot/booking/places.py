"""Takes and frees place rows, so that nothing can be overbooked.

A row carries one booking. Taking is one conditional UPDATE, so it holds on every database and at
every isolation level; a trigger refuses to overwrite a taken row whatever the code does.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from sqlalchemy import ColumnElement, and_, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store.tables import Booking, Place


class Claim(Protocol):
    """How places are taken; there is one way, and tests that show that it matters."""

    async def __call__(
        self, s: AsyncSession, *, session: int, booking: int, count: int, now: datetime
    ) -> int:
        """Take up to ``count`` places and say how many were got."""
        ...


def is_free(now: datetime) -> ColumnElement[bool]:
    """Make the condition: nobody has this place, and it is not kept for somebody."""
    return and_(
        Place.booking_id.is_(None),
        or_(Place.offered_until.is_(None), Place.offered_until <= now),
    )


async def claim(s: AsyncSession, *, session: int, booking: int, count: int, now: datetime) -> int:
    """Take up to ``count`` places of a session for a booking.

    First what nobody else has a hand on. If that is not enough, a place may be in another open
    transaction or in a hold that has run out: so a second look, which waits.

    Returns:
        How many were got; the caller rolls back if that is too few.
    """
    first = await s.begin_nested()
    got = await _take(s, session, booking, count, now, skip_locked=True)
    if got == count:
        await first.commit()
        return got
    # Whoever waits must hold nothing, or two who want two places each wait for one another.
    await first.rollback()
    await expire(s, Booking.session_id == session, now)
    return await _take(s, session, booking, count, now, skip_locked=False)


async def free(s: AsyncSession, bookings: Sequence[int]) -> None:
    """Give the places of bookings back."""
    if bookings:
        await s.execute(
            update(Place).where(Place.booking_id.in_(bookings)).values(booking_id=None)
        )


async def expire(s: AsyncSession, which: ColumnElement[bool], now: datetime) -> int:
    """End holds that have run out, and free their places."""
    ended = await s.scalars(
        update(Booking)
        .where(which, Booking.state == "held", Booking.hold_until <= now)
        .values(state="expired", version=Booking.version + 1, changed_at=now)
        .returning(Booking.id)
    )
    ids = ended.all()
    await free(s, ids)
    return len(ids)


async def _take(
    s: AsyncSession, session: int, booking: int, count: int, now: datetime, *, skip_locked: bool
) -> int:
    # The limit stands outside: rows that turn out to be taken after waiting do not use it up.
    candidates = (
        select(Place.id)
        .where(Place.session_id == session, is_free(now))
        .order_by(Place.no)
        .with_for_update(skip_locked=skip_locked)
        .cte("candidates")
    )
    taken = await s.scalars(
        update(Place)
        .where(Place.id.in_(select(candidates.c.id).limit(count)), Place.booking_id.is_(None))
        .values(booking_id=booking, offered_to=None, offered_until=None)
        .returning(Place.id),
        execution_options={"synchronize_session": False},
    )
    return len(taken.all())
