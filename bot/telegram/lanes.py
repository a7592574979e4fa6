"""Work that keeps its order: one thing at a time per key, many keys at once, never too many."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Iterable
from typing import Generic, TypeVar

from bot import log

Item = TypeVar("Item")
Work = Callable[[Item], Awaitable[float | None]]


class Lanes(Generic[Item]):
    """A queue for each key, and a few workers who serve whichever queue is ready.

    Args:
        work: Deals with one item. It answers None when that is done, or after how many seconds
            the same item is to be tried again; meanwhile its lane waits and no worker does.
        parallel: How many lanes are served at once.
        limit: From how many items on ``room`` makes the caller wait.
        order: What the items of one lane are sorted by, if they may come out of order.
    """

    def __init__(
        self,
        work: Work[Item],
        *,
        parallel: int,
        limit: int,
        order: Callable[[Item], int] | None = None,
    ) -> None:
        self._work = work
        self._parallel = parallel
        self._limit = limit
        self._order = order
        self._lanes: dict[int, deque[Item]] = {}
        self._busy: set[int] = set()
        self._timers: dict[int, asyncio.TimerHandle] = {}
        self._ready: asyncio.Queue[int] = asyncio.Queue()
        self._workers: list[asyncio.Task[None]] = []
        self._count = 0
        self._room = asyncio.Event()
        self._idle = asyncio.Event()
        self._note_level()

    @property
    def count(self) -> int:
        """How many items are not done yet."""
        return self._count

    def start(self) -> None:
        """Let the workers begin."""
        self._workers = [asyncio.create_task(self._serve()) for _ in range(self._parallel)]

    async def stop(self, grace: float) -> list[Item]:
        """Finish what can be finished in ``grace`` seconds; hand back the rest."""
        try:
            async with asyncio.timeout(grace):
                await self._idle.wait()
        except TimeoutError:
            log.get("lanes").warning("lanes.unfinished", count=self._count)
        for timer in self._timers.values():
            timer.cancel()
        for worker in self._workers:
            worker.cancel()
        await asyncio.gather(*self._workers, return_exceptions=True)
        left = [item for lane in self._lanes.values() for item in lane]
        self._workers, self._lanes, self._count = [], {}, 0
        return left

    async def room(self) -> None:
        """Wait until there is room for more."""
        await self._room.wait()

    async def idle(self) -> None:
        """Wait until everything is done."""
        await self._idle.wait()

    def add(self, key: int, item: Item) -> None:
        """Let an item join the lane of its key."""
        self._count += 1
        self._note_level()
        lane = self._lanes.get(key)
        if lane is None:
            self._lanes[key] = deque((item,))
            self._ready.put_nowait(key)
            return
        lane.append(item)
        if self._order is not None and self._order(lane[-2]) > self._order(item):
            self._sort(key, lane)

    def all_in(self, key: int) -> Iterable[Item]:
        """Give what is in a lane: what is being worked on, and what waits behind it."""
        return tuple(self._lanes.get(key, ()))

    def waive(self, key: int) -> list[Item]:
        """Take back everything of a lane but the item that is being worked on."""
        lane = self._lanes[key]
        waived = list(lane)[1:]
        self._lanes[key] = deque((lane[0],))
        self._count -= len(waived)
        self._note_level()
        return waived

    def _sort(self, key: int, lane: deque[Item]) -> None:
        assert self._order is not None  # noqa: S101 - the caller asked; this tells the type checker
        begun = 1 if key in self._busy else 0
        items = list(lane)
        self._lanes[key] = deque(items[:begun] + sorted(items[begun:], key=self._order))

    async def _serve(self) -> None:
        while True:
            await self._step(await self._ready.get())

    async def _step(self, key: int) -> None:
        self._timers.pop(key, None)
        self._busy.add(key)
        try:
            again = await self._work(self._lanes[key][0])
        except Exception as error:  # noqa: BLE001 - a worker outlives every fault of its work
            log.get("lanes").error("lanes.fault", exc_info=error)
            again = None
        if again is None:
            self._finish(key)
        elif again <= 0:
            self._ready.put_nowait(key)
        else:
            loop = asyncio.get_running_loop()
            self._timers[key] = loop.call_later(again, self._ready.put_nowait, key)

    def _finish(self, key: int) -> None:
        self._busy.discard(key)
        lane = self._lanes[key]
        lane.popleft()
        self._count -= 1
        self._note_level()
        if lane:
            self._ready.put_nowait(key)
        else:
            del self._lanes[key]

    def _note_level(self) -> None:
        _switch(self._room, on=self._count < self._limit)
        _switch(self._idle, on=self._count == 0)


def _switch(event: asyncio.Event, *, on: bool) -> None:
    if on:
        event.set()
    else:
        event.clear()
