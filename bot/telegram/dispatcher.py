"""Leads what was received to its turn: in order within a chat, many chats at once."""

from collections.abc import Iterable
from typing import Protocol

from sqlalchemy.ext.asyncio import AsyncSession

from bot import inbox, log
from bot.clock import Clock
from bot.store.session import Database
from bot.telegram.inbound import Inbound
from bot.telegram.lanes import Lanes

# Seconds until a turn that failed is tried again; meanwhile its chat waits.
_AGAIN = 1.0
# The database does not answer, so not even the attempt can be counted.
_LATER = 5.0


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
        limit: How much may wait in memory before the receiver has to pause.
    """

    def __init__(
        self,
        *,
        turn: TurnHandler,
        apologise: Apologise,
        db: Database,
        clock: Clock,
        parallel: int = 64,
        limit: int = 2000,
    ) -> None:
        self._turn = turn
        self._apologise = apologise
        self._db = db
        self._clock = clock
        self._limit = limit
        self._lanes: Lanes[Inbound] = Lanes(
            self._see_through, parallel=parallel, limit=limit, order=lambda one: one.update_id
        )

    async def start(self) -> int:
        """Begin with what was left over from before; the answer is how much that was."""
        left = 0
        async with self._db.read() as s:
            rows = await inbox.pending(s, self._limit)
        for row in rows:
            inbound = _read(row)
            if inbound is None:
                await self._count(row.update_id, "unreadable")
            else:
                self._lanes.add(inbound.chat_id, inbound)
                left += 1
        self._lanes.start()
        return left

    async def stop(self, grace: float = 10.0) -> None:
        """Finish the turns that are under way; what is left stays in the inbox."""
        await self._lanes.stop(grace)

    def take(self, inbounds: Iterable[Inbound]) -> None:
        """Take over what has just been stored."""
        for inbound in inbounds:
            self._lanes.add(inbound.chat_id, inbound)

    async def room(self) -> None:
        """Wait until there is room for more."""
        await self._lanes.room()

    async def idle(self) -> None:
        """Wait until everything is answered."""
        await self._lanes.idle()

    async def _see_through(self, inbound: Inbound) -> float | None:
        try:
            await self._turn(inbound)
        except Exception as error:  # noqa: BLE001 - this is the one handler for faults of this edge
            return await self._fault(inbound, error)
        return None

    async def _fault(self, inbound: Inbound, error: Exception) -> float | None:
        code = type(error).__name__
        log.get("dispatcher").error("turn.failed", update=inbound.update_id, exc_info=error)
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
