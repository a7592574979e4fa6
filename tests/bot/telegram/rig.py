"""The whole door put together as the service does it, with a turn that echoes."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot import inbox, outbox
from bot.clock import Clock, SystemClock
from bot.message import Message
from bot.store.session import Database
from bot.telegram.application import Board, build, opened
from bot.telegram.bot import Line
from bot.telegram.courier import Courier
from bot.telegram.dispatcher import Dispatcher
from bot.telegram.inbound import Inbound
from bot.telegram.receiver import Receiver
from bot.telegram.reception import Reception
from bot.telegram.transport import Timeouts
from tests.bot.telegram.fakes import TOKEN

Answerer = Callable[[Inbound], Awaitable[Message]]


@dataclass
class People:
    """Whom the courier told about what."""

    db: Database
    gone: list[int] = field(default_factory=list)
    moved: list[tuple[int, int]] = field(default_factory=list)

    async def unreachable(self, *, chat_id: int, now: datetime) -> None:
        """As the desk of people does."""
        self.gone.append(chat_id)
        async with self.db.write() as s:
            await outbox.drop_chat(s, chat_id, "unreachable", now)

    async def has_moved(self, *, chat_id: int, new_chat_id: int) -> None:
        """Note it."""
        self.moved.append((chat_id, new_chat_id))


async def echo(inbound: Inbound) -> Message:
    return Message(inbound.text or inbound.data or inbound.kind)


@dataclass
class Turn:
    """Writes one answer and marks the update as done, in one transaction."""

    db: Database
    clock: Clock
    courier: Courier
    answer: Answerer = echo
    seen: list[Inbound] = field(default_factory=list)

    async def __call__(self, inbound: Inbound) -> None:
        """Do one turn."""
        self.seen.append(inbound)
        message, now = await self.answer(inbound), self.clock.now()

        async def work(s: AsyncSession) -> list[outbox.Pending] | None:
            rows = await outbox.send_now(s, chat_id=inbound.chat_id, messages=[message], now=now)
            await inbox.done(s, inbound.update_id, now)
            return rows

        self.courier.deliver(await self.db.transact(work), chat_id=inbound.chat_id)


@dataclass
class Rig:
    """The parts, for tests to look at."""

    db: Database
    line: Line
    board: Board
    people: People
    courier: Courier
    turn: Turn
    dispatcher: Dispatcher
    reception: Reception
    receiver: Receiver
    sorry: list[Inbound]

    async def write(self, chat_id: int, *messages: Message, kind: str = "reply") -> list[int]:
        """Put messages into the outbox without telling the courier."""
        ids = []
        async with self.db.write() as s:
            for one in messages:
                row = await outbox.put(
                    s, chat_id=chat_id, message=one, now=SystemClock().now(), kind=kind
                )
                assert row is not None
                ids.append(row)
        return ids


@asynccontextmanager
async def rig(
    db: Database,
    line: Line,
    *,
    answer: Answerer = echo,
    receiving: bool = True,
    every: float = 0.1,
) -> AsyncIterator[Rig]:
    """Open everything, and close it in the same order as the service."""
    clock, people, sorry = SystemClock(), People(db), list[Inbound]()

    async def apologise(inbound: Inbound) -> None:
        sorry.append(inbound)

    courier = Courier(
        line=line,
        db=db,
        clock=clock,
        unreachable=people.unreachable,
        moved=people.has_moved,
        every=every,
    )
    turn = Turn(db, clock, courier, answer)
    dispatcher = Dispatcher(turn=turn, apologise=apologise, db=db, clock=clock)
    board = build(line)
    reception = Reception(board=board, dispatcher=dispatcher, db=db, clock=clock)
    receiver = Receiver(
        line=line, reception=reception, dispatcher=dispatcher, seconds=5, first_pause=0.05
    )
    async with opened(board):
        await courier.start()
        await dispatcher.start()
        polling = asyncio.create_task(receiver.run()) if receiving else None
        try:
            yield Rig(
                db, line, board, people, courier, turn, dispatcher, reception, receiver, sorry
            )
        finally:
            if polling is not None:
                polling.cancel()
                await asyncio.gather(polling, return_exceptions=True)
            await dispatcher.stop(0.5)
            await courier.stop(0.5)


def line_to(api: str, *, read: float = 5.0) -> Line:
    """Make a line to a practice server."""
    return Line(TOKEN, api=api, timeouts=Timeouts(read=read))
