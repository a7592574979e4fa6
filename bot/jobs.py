"""Work that comes round again: a small tick, and a lease so that one of several replicas acts."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import bindparam, or_, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot import log, upkeep
from bot.booking import moving, queue
from bot.booking.delivery import deliver
from bot.booking.invitations import Invitations
from bot.booking.notice import Render
from bot.booking.offer_desk import grow
from bot.booking.seeds import Offer
from bot.booking.service import BookingDesk
from bot.booking.stock import seed
from bot.clock import Clock
from bot.handoff import deliveries, members, watch
from bot.handoff.desks import StaffDesks
from bot.handoff.proposals import translate_heard
from bot.meters import Meters
from bot.people.retention import Retention, purge_people, purge_traffic
from bot.store import tables
from bot.store.leases import held_then, moments
from bot.store.session import Database, insert_into

# A replica that dies while it works gives the work up after this long.
LEASE = timedelta(minutes=5)
PAUSE = 0.5

_TABLE = tables.core(tables.Job)
_CLAIM = (
    update(_TABLE)
    .where(_TABLE.c.name == bindparam("job"), ~held_then(_TABLE.c.leased_until))
    # A day far ahead was set by a clock that has been put back since.
    .where(or_(_TABLE.c.due_at <= bindparam("now"), _TABLE.c.due_at > bindparam("far")))
    .values(due_at=bindparam("next"), leased_until=bindparam("until"))
    .returning(_TABLE.c.name)
)
_RELEASE = update(_TABLE).where(_TABLE.c.name == bindparam("job")).values(leased_until=None)


@dataclass(frozen=True, slots=True)
class Job:
    """Something to be done every so often.

    Attributes:
        name: What the replicas agree on.
        every: How often.
        run: The work; it gets the time.
    """

    name: str
    every: timedelta
    run: Callable[[datetime], Awaitable[object]]


class Jobs:
    """Does jobs when they are due.

    Attributes:
        db: Where the replicas agree on who does what.
        clock: What time it is.
        jobs: What there is to do.
        meters: Counts rounds and how they ended.
    """

    def __init__(
        self, db: Database, clock: Clock, jobs: Sequence[Job], *, meters: Meters | None = None
    ) -> None:
        self.meters = meters or Meters()
        self.db = db
        self.clock = clock
        self.jobs = tuple(jobs)
        self._next: dict[str, datetime] = {}
        self._listed: set[str] = set()

    async def run(self) -> None:
        """Go on until cancelled; a job that fails is tried again when it is due again."""
        while True:
            await self.tick()
            await asyncio.sleep(PAUSE)

    async def tick(self) -> list[str]:
        """Do what is due; the answer is the names of what was done."""
        return [job.name for job in self.jobs if await self._attempt(job)]

    async def _attempt(self, job: Job) -> bool:
        now = self.clock.now()
        if now < self._next.get(job.name, now) <= now + 2 * job.every:
            return False
        self._next[job.name] = now + job.every
        try:
            if not await self._claim(job, now):
                return False
            try:
                await job.run(now)
                self.meters.jobs.labels(job.name, "done").inc()
            finally:
                await self._release(job)
        except Exception:  # noqa: BLE001 - one job's fault must not stop the others
            self.meters.jobs.labels(job.name, "failed").inc()
            log.get("jobs").error("job.failed", job=job.name, exc_info=True)
            return False
        return True

    async def _claim(self, job: Job, now: datetime) -> bool:
        row = {"name": job.name, "due_at": now}
        when = {"job": job.name, "next": now + job.every, "far": now + 2 * job.every}
        values = when | {"until": now + LEASE} | moments(now, LEASE)

        async def work(s: AsyncSession) -> bool:
            if job.name not in self._listed:
                new = insert_into(s, tables.Job).values(row)
                await s.execute(new.on_conflict_do_nothing())
            return await s.scalar(_CLAIM, values) is not None

        claimed = await self.db.transact(work)
        self._listed.add(job.name)
        return claimed

    async def _release(self, job: Job) -> None:

        async def work(s: AsyncSession) -> None:
            await s.execute(_RELEASE, {"job": job.name})

        try:
            await self.db.transact(work)
        except Exception as error:  # noqa: BLE001 - the lease runs out; nor may this hide an end
            log.get("jobs").error("job.unreleased", job=job.name, exc_info=error)


def of_cases(db: Database, staff: StaffDesks) -> tuple[Job, ...]:
    """List what is looked after in cases.

    Args:
        db: The database.
        staff: The desks of the staff.
    """
    notices, timetable, interpreter = staff.notices, staff.timetable, staff.interpreter
    second = timedelta(seconds=1)
    translations = Job("translations", second, lambda now: translate_heard(db, interpreter, now))
    return (
        *((translations,) if interpreter.helps_at_all else ()),
        Job("deliveries", second, lambda now: deliveries.settle(db, now)),
        Job("sessions", timedelta(hours=1), lambda now: members.purge_sessions(db, now)),
        Job("forms", timedelta(hours=1), staff.drafts.purge),
        Job(
            "silent holders",
            timedelta(minutes=1),
            lambda now: watch.release_silent(db, notices, now),
        ),
        Job(
            "shifts",
            timedelta(minutes=1),
            lambda now: watch.release_after_hours(db, notices, timetable, now),
        ),
        Job(
            "promises",
            timedelta(minutes=1),
            lambda now: watch.call_deputies(db, notices, timetable, now),
        ),
    )


def of_mail(invitations: Invitations | None) -> tuple[Job, ...]:
    """List what keeps the calendars of institutions right."""
    if invitations is None:
        return ()
    return (Job("mails", timedelta(minutes=1), invitations.round),)


def standard(
    db: Database,
    bookings: BookingDesk,
    *,
    render: Render,
    offers: Sequence[Offer] = (),
    keep: Retention | None = None,
) -> tuple[Job, ...]:
    """List what the service does by itself.

    Args:
        db: The database.
        bookings: The desk whose places are kept for a while only.
        render: Makes the words of a notice.
        offers: What is to be kept in stock.
        keep: How long what is kept.
    """
    kept = keep or Retention()
    return (
        Job("places", timedelta(seconds=10), lambda now: bookings.sweep(now=now)),
        Job("answers", timedelta(minutes=5), lambda now: moving.settle(db, now)),
        Job("notices", timedelta(seconds=10), lambda now: deliver(db, render, now)),
        Job("traffic", timedelta(minutes=10), lambda now: purge_traffic(db, now)),
        Job("sealed", timedelta(hours=1), lambda _now: db.transact(upkeep.retry_sealed)),
        Job("offers", timedelta(hours=1), lambda now: seed(db, offers, now)),
        Job("series", timedelta(hours=1), lambda now: grow(db, now)),
        Job(
            "people",
            timedelta(hours=12),
            lambda now: purge_people(db, now, kept, freed=queue.freed),
        ),
    )
