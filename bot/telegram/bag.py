"""What this process has taken to send, and until when nobody else sends it."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot import outbox
from bot.clock import Clock
from bot.store.session import Database


class Bag:
    """The numbers of the rows under way, each with the end of its lease.

    Args:
        db: Where the outbox is.
        clock: Tells when.
    """

    def __init__(self, *, db: Database, clock: Clock) -> None:
        self._db = db
        self._clock = clock
        self._until = dict[int, datetime]()

    def put(self, row: int) -> bool:
        """Put a row in; False if it is there already."""
        is_new = row not in self._until
        if is_new:
            self._until[row] = self._clock.now() + outbox.LEASE
        return is_new

    def drop(self, rows: Iterable[int]) -> None:
        """Take rows out: they are sent, given up or given back."""
        for row in rows:
            self._until.pop(row, None)

    def is_ours(self, row: int) -> bool:
        """Say whether we may still send it, or were held up for so long that another may."""
        return self._until[row] >= self._clock.now()

    async def renew(self) -> None:
        """Say that we are alive, lest another process sends what we are sending."""
        now = self._clock.now()
        old = [row for row, until in self._until.items() if until - now < outbox.LEASE / 2]
        if not old:
            return

        async def work(s: AsyncSession) -> None:
            await outbox.renew(s, old, now)

        await self._db.transact(work)
        self._until |= {row: now + outbox.LEASE for row in old if row in self._until}
