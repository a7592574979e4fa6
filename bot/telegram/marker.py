"""Notes which messages arrived: many in one small write, none of them waited for."""

import asyncio

from sqlalchemy.ext.asyncio import AsyncSession

from bot import log, outbox
from bot.clock import Clock
from bot.meters import Meters
from bot.people import takeback
from bot.store.session import Database

_MOST = 500
_PAUSE = 1.0


class Marker:
    """Marks rows as sent, as many at a time as came together during the write before.

    Args:
        db: Where the outbox is.
        clock: Tells when.
        meters: Counts what arrived.
    """

    def __init__(self, *, db: Database, clock: Clock, meters: Meters) -> None:
        self._sent = meters.messages.labels("sent")
        self._db = db
        self._clock = clock
        self._ids: list[int] = []
        self._arrivals: dict[int, takeback.Arrival] = {}
        self._lately: set[int] = set()
        self._any = asyncio.Event()
        self._none = asyncio.Event()
        self._none.set()
        self._writer: asyncio.Task[None] | None = None
        self._ending = False

    def start(self) -> None:
        """Begin to write."""
        self._ending = False
        self._writer = asyncio.create_task(self._write_for_ever())

    async def stop(self) -> None:
        """Write the rest and end."""
        if self._writer is not None:
            # Not cancelled: a transaction cut off in its BEGIN could leave the file locked.
            self._ending = True
            self._any.set()
            await self._writer
            self._writer = None
        while self._ids:
            await self._write()

    def mark(self, row_id: int, arrival: takeback.Arrival = takeback.NOWHERE) -> None:
        """Note that a message arrived, and where in the chat."""
        self._arrivals[row_id] = arrival
        self._sent.inc()
        self._ids.append(row_id)
        self._lately.add(row_id)
        self._any.set()
        self._none.clear()

    def watch(self) -> None:
        """Begin to remember what is marked: somebody reads the outbox meanwhile."""
        self._lately = set(self._ids)

    def has_marked(self, row_id: int) -> bool:
        """Tell whether a row was marked since ``watch``, or waits for it."""
        return row_id in self._lately

    async def idle(self) -> None:
        """Wait until everything is written."""
        await self._none.wait()

    async def _write_for_ever(self) -> None:
        while not self._ending:
            await self._any.wait()
            try:
                if self._ids:
                    await self._write()
            except Exception as error:  # noqa: BLE001 - the ids are kept and written later
                log.get("marker").error("marks.unwritten", count=len(self._ids), exc_info=error)
                await asyncio.sleep(_PAUSE)

    async def _write(self) -> None:
        ids = self._ids[:_MOST]

        async def work(s: AsyncSession) -> None:
            await outbox.mark_sent(s, ids, self._clock.now())
            arrivals = {row_id: self._arrivals[row_id] for row_id in ids}
            await takeback.keep_numbers(s, arrivals)

        await self._db.transact(work)
        # Only now: what is not written yet must not be forgotten when the write is cut off.
        del self._ids[: len(ids)]
        for row_id in ids:
            self._arrivals.pop(row_id, None)
        if not self._ids:
            self._any.clear()
            self._none.set()
