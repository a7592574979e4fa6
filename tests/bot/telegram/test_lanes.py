"""One thing at a time per key, many keys at once, and nothing overtakes."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.telegram.lanes import Lanes, Work

Job = tuple[int, int]


@asynccontextmanager
async def lanes(
    work: Work[Job], *, parallel: int = 4, limit: int = 100
) -> AsyncIterator[Lanes[Job]]:
    made = Lanes(work, parallel=parallel, limit=limit, order=lambda job: job[1])
    made.start()
    yield made
    await made.stop(0.0)


class Watched:
    """Work that notes what it saw and how much happened at once."""

    def __init__(self, seconds: float = 0.0) -> None:
        self.seconds = seconds
        self.seen: dict[int, list[int]] = defaultdict(list)
        self.now = 0
        self.most = 0
        self.inside: set[int] = set()
        self.collisions = 0

    async def __call__(self, job: Job) -> float | None:
        """Do one item."""
        key, number = job
        self.collisions += key in self.inside
        self.inside.add(key)
        self.now += 1
        self.most = max(self.most, self.now)
        await asyncio.sleep(self.seconds)
        self.seen[key].append(number)
        self.now -= 1
        self.inside.discard(key)
        return None


async def test_each_key_keeps_its_order_and_is_never_served_twice_at_once() -> None:
    work = Watched(0.001)
    async with lanes(work, parallel=8) as made:
        for number in range(20):
            for key in range(10):
                made.add(key, (key, number))
        await made.idle()

    assert all(work.seen[key] == list(range(20)) for key in range(10))
    assert work.collisions == 0


async def test_many_keys_are_served_at_once_but_no_more_than_allowed() -> None:
    work = Watched(0.01)
    async with lanes(work, parallel=3) as made:
        for key in range(12):
            made.add(key, (key, 0))
        await made.idle()

    assert work.most == 3


async def test_what_comes_out_of_order_is_put_in_order_while_it_waits() -> None:
    work = Watched()
    async with lanes(work) as made:
        for number in (5, 3, 4, 1, 2):
            made.add(1, (1, number))
        await made.idle()

    assert work.seen[1] == [1, 2, 3, 4, 5]


async def test_what_has_begun_is_not_overtaken() -> None:
    work = Watched(0.01)
    async with lanes(work) as made:
        made.add(1, (1, 5))
        await asyncio.sleep(0.005)
        made.add(1, (1, 4))
        made.add(1, (1, 3))
        await made.idle()

    assert work.seen[1] == [5, 3, 4]


async def test_an_item_that_must_wait_holds_its_lane_and_no_worker() -> None:
    tries: list[Job] = []

    async def work(job: Job) -> float | None:
        tries.append(job)
        return 0.02 if job == (1, 0) and tries.count(job) < 3 else None

    async with lanes(work, parallel=1) as made:
        for job in ((1, 0), (1, 1), (2, 0)):
            made.add(job[0], job)
        await made.idle()

    assert tries == [(1, 0), (2, 0), (1, 0), (1, 0), (1, 1)]


async def test_a_fault_of_the_work_ends_neither_the_worker_nor_the_lane() -> None:
    seen = []

    async def work(job: Job) -> float | None:
        seen.append(job)
        if job[1] == 0:
            reason = "words of a person"
            raise ValueError(reason)
        return None

    async with lanes(work, parallel=1) as made:
        made.add(1, (1, 0))
        made.add(1, (1, 1))
        await made.idle()

    assert seen == [(1, 0), (1, 1)]


async def test_room_is_waited_for_when_too_much_is_there() -> None:
    go = asyncio.Event()

    async def work(_: Job) -> float | None:
        await go.wait()
        return None

    async with lanes(work, limit=3) as made:
        for number in range(3):
            made.add(number, (number, 0))
        room = asyncio.create_task(made.room())
        await asyncio.sleep(0.01)
        assert not room.done()
        go.set()
        await asyncio.wait_for(room, 60)


async def test_stopping_finishes_what_it_can_and_hands_back_the_rest() -> None:
    async def work(job: Job) -> float | None:
        await asyncio.sleep(0.02 if job[0] == 1 else 10)
        return None

    made = Lanes(work, parallel=2, limit=10)
    made.start()
    for job in ((1, 0), (2, 0), (2, 1), (3, 0)):
        made.add(job[0], job)

    assert sorted(await made.stop(0.1)) == [(2, 0), (2, 1), (3, 0)]


async def test_what_waits_in_a_lane_can_be_taken_back() -> None:
    begun = asyncio.Event()
    go = asyncio.Event()
    seen = []

    async def work(job: Job) -> float | None:
        begun.set()
        await go.wait()
        seen.append(job)
        return None

    async with lanes(work) as made:
        for number in range(3):
            made.add(1, (1, number))
        await begun.wait()
        assert made.waive(1) == [(1, 1), (1, 2)]
        go.set()
        await made.idle()

    assert seen == [(1, 0)]


async def test_nothing_is_kept_of_keys_that_are_done() -> None:
    async with lanes(Watched()) as made:
        for key in range(500):
            made.add(key, (key, 0))
        await made.idle()

        assert (made._lanes, made._busy, made._timers, made.count) == ({}, set(), {}, 0)
