"""The one way to take places for a booking, with a second look before anybody hears "full"."""

from datetime import datetime
from typing import Protocol

from sqlalchemy.ext.asyncio import AsyncSession

from bot.booking import places, queue


class Claim(Protocol):
    """How places are taken; there is one way, and tests that show that it matters."""

    async def __call__(
        self, s: AsyncSession, wanted: places.Wanted, *, booking: int, now: datetime
    ) -> int:
        """Take up to as many places as are wanted and say how many were got."""
        ...


async def claim(s: AsyncSession, wanted: places.Wanted, *, booking: int, now: datetime) -> int:
    """Take up to as many places as are wanted.

    First what nobody else has a hand on. If that is not enough, a place may be in another open
    transaction, or kept for somebody whose time has run out: so a second look, which waits.

    Returns:
        How many were got; the caller rolls back if that is too few.
    """
    first = await s.begin_nested()
    got = await places.take(s, wanted, booking=booking, skip_locked=True)
    if got == wanted.count:
        await first.commit()
        return got
    # Whoever waits must hold nothing, or two who want two places each wait for one another.
    await first.rollback()
    await queue.lapse(s, wanted.session, now)
    return await places.take(s, wanted, booking=booking, skip_locked=False)
