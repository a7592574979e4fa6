"""Leads what was received to its turn: in order within a chat, many chats at once."""

import asyncio
from collections.abc import Iterable
from typing import Protocol

from sqlalchemy.ext.asyncio import AsyncSession

from bot import inbox, log
from bot.clock import Clock
from bot.errors import OvertakenError
from bot.meters import Meters
from bot.store.session import Database, is_outage
from bot.telegram.inbound import Inbound
from bot.telegram.lanes import Lanes
from bot.telegram.looks import Looks

# Seconds until a turn that failed is tried again; meanwhile its chat waits.
_AGAIN = 1.0
# The database does not answer, which is no fault of the update's and not counted.
_LATER = 2.0
# Seconds between two looks.
_EVERY = 1.0


class TurnHandler(Protocol):
    """Answers: writes replies, saves the conversation and marks the inbox row, all in one."""

    async def __call__(self, inbound: Inbound, /) -> None:
        """Do one turn."""
        ...


class Apologise(Protocol):
    """Tells a person, in their language, that we failed, and offers a human."""

    async def __call__(self, inbound: Inbound, /) -> None:
        """Say sorry."""
        ...


class Dispatcher:
    """Takes what was stored, chat by chat, and sees each of it through.

    Args:
        turn: What answers.
        apologise: What is said when answering failed for good.
        db: Where the inbox is.
        clock: Tells when.
        parallel: How many chats are answered at once.
        limit: How much may wait in memory; the rest waits in the inbox.
        every: Seconds between two looks for what others left.
        meters: Counts turns and how they ended.
    """

    def __init__(  # noqa: PLR0913 - whom it works with, and how much
        self,
        *,
        turn: TurnHandler,
        apologise: Apologise,
        db: Database,
        clock: Clock,
        parallel: int = 64,
        limit: int = 2000,
        every: float = _EVERY,
        meters: Meters | None = None,
    ) -> None:
        self._meters = meters or Meters()
        self._turn = turn
        self._apologise = apologise
        self._db = db
        self._clock = clock
        self._limit = limit
        self._every = every
        self._lanes: Lanes[Inbound] = Lanes(
            self._see_through, parallel=parallel, limit=limit, order=lambda one: one.update_id
        )
        self._held: set[int] = set()
        self._looks = Looks(every=every)
        self._renewed = clock.now()
        self._looker: asyncio.Task[None] | None = None
        self._ending = False

        self._meters.waiting.labels("turns").set_function(lambda: self._lanes.count)

    @property
    def has_room(self) -> bool:
        """Whether more may wait in memory."""
        return self._lanes.count < self._limit

    @property
    def count(self) -> int:
        """How much waits for its answer here."""
        return self._lanes.count

    async def start(self) -> int:
        """Begin with what was left over from before; the answer is how much that was."""
        self._ending = False
        left = await self.sweep()
        self._lanes.start()
        self._looker = asyncio.create_task(self._look_for_ever())
        return left

    async def stop(self, grace: float = 10.0) -> None:
        """Finish the turns that are under way; what is left stays in the inbox, for anybody."""
        self._ending = True
        self._looks.now()
        if self._looker is not None:
            # Not cancelled: a transaction cut off in its BEGIN could leave the file locked.
            await self._looker
        await self._lanes.stop(grace)
        if self._held:
            await self._release()

    def take(self, inbounds: Iterable[Inbound]) -> None:
        """Take over what has just been stored."""
        for inbound in inbounds:
            if inbound.update_id not in self._held:
                self._held.add(inbound.update_id)
                self._lanes.add(inbound.chat_id, inbound)

    def look(self) -> None:
        """Look soon: something was stored that must wait for its chat."""
        self._looks.soon()

    async def room(self) -> None:
        """Wait until there is room for more."""
        await self._lanes.room()

    async def idle(self) -> None:
        """Wait until everything is answered."""
        await self._lanes.idle()

    # ── what others left ────────────────────────────────────────────────────────────────

    async def sweep(self) -> int:
        """Take over what nobody is answering; the answer is how much that was."""
        room = self._limit - self._lanes.count
        async with self._db.read() as s:
            waits = await inbox.waits(s, self._clock.now())
        if room <= 0 or not waits:
            return 0

        async def work(s: AsyncSession) -> list[inbox.Received]:
            return await inbox.claim(s, self._clock.now(), room)

        found = 0
        for row in await self._db.transact(work):
            inbound = _read(row)
            if inbound is None:
                await self._set_aside(row.update_id)
            elif row.update_id not in self._held:
                self.take([inbound])
                found += 1
        return found

    async def _look_for_ever(self) -> None:
        while not self._ending:
            await self._looks.next()
            try:
                await self._renew()
                await self.sweep()
            except Exception as error:  # noqa: BLE001 - the inbox keeps everything; look again later
                log.get("dispatcher").error("inbox.silent", exc_info=error)
                await asyncio.sleep(self._every)

    async def _release(self) -> None:
        try:
            await self._db.transact(inbox.release)
        except Exception as error:  # noqa: BLE001 - the leases run out by themselves
            log.get("dispatcher").error("inbox.silent", exc_info=error)
        self._held.clear()

    async def _renew(self) -> None:
        now = self._clock.now()
        if self._held and abs(now - self._renewed) >= inbox.LEASE / 3:
            self._renewed = now
            await self._db.transact(lambda s: inbox.renew(s, now))

    # ── turns ───────────────────────────────────────────────────────────────────────────

    async def _see_through(self, inbound: Inbound) -> float | None:
        outcome = self._meters.updates
        try:
            with self._meters.turn.time():
                await self._turn(inbound)
            outcome.labels("answered").inc()
        except OvertakenError:
            outcome.labels("overtaken").inc()
            log.get("dispatcher").warning("turn.overtaken", update=inbound.update_id)
        except Exception as error:  # noqa: BLE001 - this is the one handler for faults of this edge
            again = await self._fault(inbound, error)
            outcome.labels("given_up" if again is None else "failed").inc()
            if again is not None:
                return again
        self._held.discard(inbound.update_id)
        return None

    async def _fault(self, inbound: Inbound, error: Exception) -> float | None:
        code = type(error).__name__
        log.get("dispatcher").error("turn.failed", update=inbound.update_id, exc_info=error)
        if is_outage(error):
            return _LATER
        try:
            if not await self._count(inbound.update_id, code):
                return _AGAIN
        except Exception as second:  # noqa: BLE001 - without the inbox there is nothing but waiting
            log.get("dispatcher").error("inbox.silent", exc_info=second)
            return _LATER
        await self._say_sorry(inbound)
        return None

    async def _count(self, update_id: int, code: str) -> bool:
        async def work(s: AsyncSession) -> bool:
            return await inbox.poison(s, update_id, code, self._clock.now())

        return await self._db.transact(work)

    async def _set_aside(self, update_id: int) -> None:
        log.get("dispatcher").error("update.unreadable", update=update_id)
        now = self._clock.now()
        await self._db.transact(lambda s: inbox.set_aside(s, update_id, now))

    async def _say_sorry(self, inbound: Inbound) -> None:
        try:
            await self._apologise(inbound)
        except Exception as error:  # noqa: BLE001 - sorry could not be said; the chat goes on
            log.get("dispatcher").error("apology.failed", exc_info=error)


def _read(row: inbox.Received) -> Inbound | None:
    try:
        return Inbound.from_json(row.payload)
    except (ValueError, TypeError):
        return None
