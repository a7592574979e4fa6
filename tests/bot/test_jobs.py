"""Jobs: done when due, by one replica, and one that fails stops no other."""

import asyncio
from datetime import datetime, timedelta

import pytest
from sqlalchemy import text

from bot.booking.seeds import load
from bot.booking.service import BookingDesk
from bot.jobs import LEASE, Job, Jobs, standard
from bot.store.session import Database
from tests.fakes import FrozenClock

MINUTE = timedelta(minutes=1)


class _Counter:
    """Counts how often it was done."""

    def __init__(self) -> None:
        self.times: list[datetime] = []

    async def __call__(self, now: datetime) -> None:
        await asyncio.sleep(0)
        self.times.append(now)


async def test_a_job_is_done_at_once_and_then_every_so_often(
    db: Database, clock: FrozenClock
) -> None:
    counter = _Counter()
    jobs = Jobs(db, clock, [Job("a", MINUTE, counter)])

    first = await jobs.tick()
    again = await jobs.tick()
    clock.move(MINUTE)
    later = await jobs.tick()

    assert (first, again, later) == (["a"], [], ["a"])
    assert len(counter.times) == 2


async def test_of_several_replicas_one_does_it(db: Database, clock: FrozenClock) -> None:
    counter = _Counter()
    replicas = [Jobs(db, clock, [Job("a", MINUTE, counter)]) for _ in range(4)]

    await asyncio.gather(*(one.tick() for one in replicas))
    clock.move(MINUTE)
    await asyncio.gather(*(one.tick() for one in replicas))

    assert len(counter.times) == 2


async def test_a_job_that_fails_is_tried_again_and_stops_no_other(
    db: Database, clock: FrozenClock
) -> None:
    tries = 0

    async def fail(_now: datetime) -> None:
        nonlocal tries
        tries += 1
        raise ZeroDivisionError

    counter = _Counter()
    jobs = Jobs(db, clock, [Job("bad", MINUTE, fail), Job("good", MINUTE, counter)])

    first = await jobs.tick()
    clock.move(MINUTE)
    second = await jobs.tick()

    assert (first, second) == (["good"], ["good"])
    assert tries == 2


async def test_a_job_that_a_replica_died_over_is_taken_up_by_another(
    db: Database, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def die(_now: datetime) -> None:
        raise asyncio.CancelledError

    counter = _Counter()
    dying = Jobs(db, clock, [Job("a", MINUTE, die)])
    monkeypatch.setattr(dying, "_release", _never)
    await asyncio.gather(dying.tick(), return_exceptions=True)
    other = Jobs(db, clock, [Job("a", MINUTE, counter)])

    clock.move(MINUTE)
    early = await other.tick()
    clock.move(LEASE)
    late = await other.tick()

    assert (early, late) == ([], ["a"])


async def _never(_job: Job) -> None:
    return None


async def test_the_round_goes_on_until_it_is_cancelled(db: Database, clock: FrozenClock) -> None:
    begun = asyncio.Event()

    async def work(_now: datetime) -> None:
        await asyncio.sleep(0)
        begun.set()

    task = asyncio.create_task(Jobs(db, clock, [Job("a", MINUTE, work)]).run())

    await begun.wait()
    task.cancel()
    ended = await asyncio.gather(task, return_exceptions=True)

    assert isinstance(ended[0], asyncio.CancelledError)


async def test_the_standard_jobs_all_run_and_stock_the_shelf(
    db: Database, clock: FrozenClock
) -> None:
    desk = BookingDesk(db)
    listed = standard(db, desk, render=lambda _due: None, offers=load())

    done = await Jobs(db, clock, listed).tick()

    assert done == [
        "places",
        "answers",
        "notices",
        "traffic",
        "sealed",
        "offers",
        "series",
        "people",
    ]
    assert await desk.sessions(now=clock.now(), place="zue_muenster")


async def test_they_end_when_asked_even_where_the_database_has_gone(
    db: Database, clock: FrozenClock
) -> None:
    begun = asyncio.Event()

    async def lose(_now: datetime) -> None:
        async with db.write() as s:
            await s.execute(text("ALTER TABLE job RENAME TO job_gone"))
        begun.set()
        await asyncio.Event().wait()

    running = asyncio.create_task(Jobs(db, clock, [Job("a", MINUTE, lose)]).run())
    async with asyncio.timeout(30):
        await begun.wait()
        running.cancel()

        with pytest.raises(asyncio.CancelledError):
            await running
    # The other tests have the same PostgreSQL.
    async with db.write() as s:
        await s.execute(text("ALTER TABLE job_gone RENAME TO job"))
