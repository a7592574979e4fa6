"""Notes which messages arrived: many in one small write, none of them waited for."""

import asyncio
import contextlib
from collections import Counter

from sqlalchemy.ext.asyncio import AsyncSession

from bot import log, outbox
from bot.clock import Clock
from bot.meters import Meters
from bot.store.session import Database

_MOST = 500
_PAUSE = 1.0
# How long a silent database holds up the next message of a chat.
_PATIENCE = 5.0


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
        self._rows: list[outbox.Pending] = []
        self._arrivals: dict[int, outbox.Arrival] = {}
        self._lately: set[int] = set()
        self._chats: Counter[int] = Counter()
        self._written = asyncio.Event()
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
        while self._rows:
            await self._write()

    def mark(self, row: outbox.Pending, arrival: outbox.Arrival = outbox.NOWHERE) -> None:
        """Note that a message arrived, and where in the chat."""
        self._arrivals[row.id] = arrival
        self._sent.inc()
        self._rows.append(row)
        self._chats[row.chat_id] += 1
        self._lately.add(row.id)
        self._any.set()
        self._none.clear()

    async def caught_up(self, chat_id: int) -> None:
        """Wait until what arrived in a chat is written: a kill then doubles one message, not more.

        A database that says nothing for five seconds is not waited for.
        """
        if chat_id not in self._chats:
            return
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_PATIENCE):
                while chat_id in self._chats:
                    await self._written.wait()

    def watch(self) -> None:
        """Begin to remember what is marked: somebody reads the outbox meanwhile."""
        self._lately = {row.id for row in self._rows}

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
                if self._rows:
                    await self._write()
            except Exception as error:  # noqa: BLE001 - the ids are kept and written later
                log.get("marker").error("marks.unwritten", count=len(self._rows), exc_info=error)
                await asyncio.sleep(_PAUSE)

    async def _write(self) -> None:
        rows = self._rows[:_MOST]
        ids = [row.id for row in rows]

        async def work(s: AsyncSession) -> None:
            await outbox.mark_sent(s, ids, self._clock.now(), self._arrivals)

        await self._db.transact(work)
        # Only now: what is not written yet must not be forgotten when the write is cut off.
        del self._rows[: len(rows)]
        for row in rows:
            self._arrivals.pop(row.id, None)
        self._chats -= Counter(row.chat_id for row in rows)
        self._written.set()
        self._written = asyncio.Event()
        if not self._rows:
            self._any.clear()
            self._none.set()
