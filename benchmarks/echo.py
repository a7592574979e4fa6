"""How many messages a second pass through our door to Telegram, and through the library's own.

Run ``python -m benchmarks.echo``. A practice server plays Telegram in this process; the bot, which
answers every message with the same words, runs in a second one. No database takes part.
"""

import argparse
import asyncio
import statistics
import sys
import time
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self, cast

import uvloop
from telegram import Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters

from bot.clock import SystemClock
from bot.message import Message
from bot.practice.faults import Fault
from bot.practice.phone import Phone
from bot.practice.server import TOKEN, PracticeServer
from bot.telegram.application import build, opened
from bot.telegram.bot import Line
from bot.telegram.dispatcher import Dispatcher
from bot.telegram.inbound import Inbound
from bot.telegram.receiver import Receiver
from bot.telegram.reception import Reception
from bot.telegram.render import render

if TYPE_CHECKING:
    from bot.store.session import Database

CHATS = 500


class NoDatabase:
    """Stands where the database is: what comes in is new, and nothing is left over."""

    async def transact(self, work: Callable[[Any], Awaitable[Any]]) -> Any:  # noqa: ANN401 - as the database's
        """Do the work on a session that keeps nothing."""
        return await work(self)


class Forgetful(Reception):
    """A reception that takes everything for new and stores nothing."""

    async def _store(self, read: Sequence[Inbound]) -> set[int]:
        return {one.update_id for one in read}


class Straight(Dispatcher):
    """A dispatcher that finds nothing left over."""

    async def start(self) -> int:
        """Begin at once."""
        self._lanes.start()
        return 0


# ── the bots ────────────────────────────────────────────────────────────────────────────


async def ours(api: str) -> None:
    """Echo through our transport, receiver and dispatcher."""
    line = Line(TOKEN, api=api)
    db = cast("Database", NoDatabase())

    async def turn(inbound: Inbound) -> None:
        for call in render(Message(inbound.text or "")):
            await line.carry(call, inbound.chat_id)

    async def sorry(inbound: Inbound) -> None:
        sys.exit(f"turn {inbound.update_id} failed")

    clock = SystemClock()
    dispatcher = Straight(turn=turn, apologise=sorry, db=db, clock=clock, parallel=128)
    async with opened(build(line)) as board:
        await dispatcher.start()
        desk = Forgetful(board=board, dispatcher=dispatcher, db=db, clock=clock)
        receiver = Receiver(line=line, reception=desk, dispatcher=dispatcher)
        await until_told(receiver.run())


async def library(api: str) -> None:
    """Echo through the library as it comes."""
    board = Application.builder().token(TOKEN).base_url(api).build()
    board.add_handler(MessageHandler(filters.TEXT, _echo))
    async with board:
        await board.start()
        assert board.updater is not None  # noqa: S101 - the builder made one
        await board.updater.start_polling()
        await until_told(asyncio.Event().wait())
        await board.updater.stop()
        await board.stop()


async def _echo(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    if update.effective_message is not None:
        chat_id = update.effective_message.chat_id
        await context.bot.send_message(chat_id, update.effective_message.text or "")


async def until_told(work: Awaitable[object]) -> None:
    """Work until a line comes in; then tell how much processor time it took."""
    task = asyncio.ensure_future(work)
    print("ready", flush=True)
    while await asyncio.to_thread(sys.stdin.readline) == "cpu\n":
        print(time.process_time(), flush=True)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


# ── the load ────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Figures:
    """What one run showed."""

    per_second: float
    p50: float
    p95: float
    cpu: float

    def __str__(self) -> str:
        return (
            f"{self.per_second:8.0f} msg/s   p50 {self.p50 * 1000:8.1f} ms   "
            f"p95 {self.p95 * 1000:8.1f} ms   {self.cpu * 1000:5.2f} ms processor time each"
        )


class Bot:
    """The bot's process."""

    def __init__(self, kind: str, api: str) -> None:
        self._command: tuple[str, ...] = (
            *(sys.executable, "-m", "benchmarks.echo"),
            *("--bot", kind, "--api", api),
        )
        self._process: asyncio.subprocess.Process | None = None

    async def __aenter__(self) -> Self:
        pipe = asyncio.subprocess.PIPE
        self._process = await asyncio.create_subprocess_exec(
            *self._command, stdin=pipe, stdout=pipe
        )
        await self._line()
        return self

    async def __aexit__(self, *_: object) -> None:
        process = self._running()
        await process.communicate(b"stop\n")

    async def cpu(self) -> float:
        """Ask how many seconds of processor time it has used."""
        stdin = self._running().stdin
        assert stdin is not None  # noqa: S101 - it was opened as a pipe
        stdin.write(b"cpu\n")
        return float(await self._line())

    async def _line(self) -> str:
        stdout = self._running().stdout
        assert stdout is not None  # noqa: S101 - it was opened as a pipe
        return (await stdout.readline()).decode().strip()

    def _running(self) -> asyncio.subprocess.Process:
        assert self._process is not None  # noqa: S101 - entered
        return self._process


async def measure(kind: str, *, count: int, rate: float | None, api_seconds: float) -> Figures:
    """Let people write ``count`` messages, at a rate or all at once."""
    async with PracticeServer() as server:
        if api_seconds:
            server.order(
                Fault("slow", method="sendMessage", seconds=api_seconds, times=None, after=True)
            )
        phones = [server.phone(first_name="P", started=True) for _ in range(CHATS)]
        async with Bot(kind, server.base_url) as bot:
            await asyncio.sleep(0.5)
            before = await bot.cpu()
            said = await _speak(phones, count, rate)
            await _all_answered(server, count)
            return _figures(server, said, count, await bot.cpu() - before)


async def _speak(phones: list[Phone], count: int, rate: float | None) -> dict[int, deque[float]]:
    said: dict[int, deque[float]] = defaultdict(deque)
    begun = time.time()
    for index in range(count):
        if rate is not None:
            await asyncio.sleep(max(0.0, begun + index / rate - time.time()))
        phone = phones[index % len(phones)]
        said[phone.id].append(time.time())
        await phone.say(f"message {index}")
    return said


async def _all_answered(server: PracticeServer, count: int) -> None:
    while len(server.calls.listed(method="sendMessage")) < count:  # noqa: ASYNC110 - looking costs
        await asyncio.sleep(0.2)


def _figures(
    server: PracticeServer, said: dict[int, deque[float]], count: int, cpu: float
) -> Figures:
    calls = server.calls.listed(method="sendMessage")
    begun = min(times[0] for times in said.values())
    waits = [call.at - said[int(call.values["chat_id"])].popleft() for call in calls]
    cuts = statistics.quantiles(waits, n=20)
    seconds = max(call.at for call in calls) - begun
    return Figures(count / seconds, cuts[9], cuts[18], cpu / count)


async def compare(count: int) -> None:
    """Print the figures of both."""
    for title, api_seconds, rate, shares in (
        ("all at once, Telegram answers at once", 0.0, None, (0.5, 1.0)),
        # One call after the other takes its time: a few are enough to see it.
        ("all at once, Telegram answers after 60 ms", 0.06, None, (0.05, 1.0)),
        ("100 a second, Telegram answers at once", 0.0, 100.0, (0.2, 0.2)),
    ):
        print(title)
        for kind, share in zip(("library", "ours"), shares, strict=True):
            found = await measure(
                kind, count=int(count * share), rate=rate, api_seconds=api_seconds
            )
            print(f"  {kind:8}{found}", flush=True)


def main() -> None:
    """Run as the bot, or as the one who measures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--bot", choices=("ours", "library"))
    parser.add_argument("--api", default="")
    parser.add_argument("--count", type=int, default=4000)
    asked = parser.parse_args()
    if asked.bot == "library":
        asyncio.run(library(asked.api))
    elif asked.bot == "ours":
        uvloop.run(ours(asked.api))
    else:
        uvloop.run(compare(asked.count))


if __name__ == "__main__":
    main()
