"""Takes, keeps and frees place rows, so that nothing can be overbooked.

A row carries one booking. Taking is one conditional UPDATE, so it holds on every database and at
every isolation level; a trigger refuses to overwrite a taken row whatever the code does. A row may
be kept for one person for a while: that is a hold, and an offer to somebody who waited.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store.tables import Place

POOLS = ("all", "women", "step_free", "childcare", "partner")
"""Kinds of places; ``partner`` is given out by an institution, never picked in the chat."""
PICKED = POOLS[:4]

_IN_PLACE = {"synchronize_session": False}


@dataclass(frozen=True, slots=True)
class Wanted:
    """Places that somebody wants.

    Attributes:
        session: The session's number.
        pool: Which kind of places.
        count: How many.
        person: For whom; what is kept for them counts as free.
    """

    session: int
    pool: str
    count: int
    person: int


def is_free() -> ColumnElement[bool]:
    """Make the condition: nobody has this place, and it is kept for nobody."""
    return and_(Place.booking_id.is_(None), Place.offered_to.is_(None))


async def take(s: AsyncSession, wanted: Wanted, *, booking: int, skip_locked: bool) -> int:
    """Take up to as many places as are wanted, first those that are kept for this person."""
    # The limit stands outside: rows that turn out to be taken after waiting do not use it up.
    own = Place.offered_to == wanted.person
    candidates = (
        select(Place.id)
        .where(Place.session_id == wanted.session, Place.pool == wanted.pool)
        .where(Place.booking_id.is_(None), or_(Place.offered_to.is_(None), own))
        .order_by(Place.offered_to.is_(None), Place.no)
        .with_for_update(skip_locked=skip_locked)
        .cte("candidates")
    )
    taken = await s.scalars(
        update(Place)
        .where(Place.id.in_(select(candidates.c.id).limit(wanted.count)))
        .where(Place.booking_id.is_(None))
        .values(booking_id=booking, offered_to=None, offered_until=None)
        .returning(Place.id),
        execution_options=_IN_PLACE,
    )
    return len(taken.all())


async def keep(s: AsyncSession, wanted: Wanted, until: datetime) -> bool:
    """Keep places for a person until a moment; all of them or none.

    Places that are kept for them already stay kept as long as they were.
    """
    mine = and_(Place.session_id == wanted.session, Place.offered_to == wanted.person)
    kept = await s.scalars(select(Place.id).where(mine, Place.pool == wanted.pool))
    missing = wanted.count - len(kept.all())
    if missing <= 0:
        return True
    free = await s.scalars(
        select(Place.id)
        .where(Place.session_id == wanted.session, Place.pool == wanted.pool, is_free())
        .order_by(Place.no)
        .limit(missing)
        .with_for_update(skip_locked=True)
    )
    ids = free.all()
    if len(ids) < missing:
        return False
    await s.execute(
        update(Place)
        .where(Place.id.in_(ids))
        .values(offered_to=wanted.person, offered_until=until)
    )
    return True


async def free(s: AsyncSession, bookings: Sequence[int]) -> None:
    """Give the places of bookings back."""
    if bookings:
        await s.execute(
            update(Place).where(Place.booking_id.in_(bookings)).values(booking_id=None)
        )


async def let_go(s: AsyncSession, which: ColumnElement[bool]) -> Sequence[int]:
    """Keep places no longer; the answer is the sessions in which some are free now."""
    freed = await s.scalars(
        update(Place)
        .where(which, Place.offered_to.is_not(None), Place.booking_id.is_(None))
        .values(offered_to=None, offered_until=None)
        .returning(Place.session_id),
        execution_options=_IN_PLACE,
    )
    return sorted(set(freed.all()))


async def free_by_pool(s: AsyncSession, session: int) -> dict[str, int]:
    """Count the free places of each pool; nobody else can take them until this transaction ends.

    What is in somebody else's hands just now is not counted.
    """
    rows = await s.scalars(
        select(Place.pool)
        .where(Place.session_id == session, is_free())
        .with_for_update(skip_locked=True)
    )
    counts: dict[str, int] = {}
    for pool in rows:
        counts[pool] = counts.get(pool, 0) + 1
    return counts
