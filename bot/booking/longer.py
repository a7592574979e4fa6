"""Makes a series longer than its plan says: looked at first, then added as it was seen."""

import hashlib
import itertools
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import insert, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot import audit
from bot.booking import closures, series, series_plan
from bot.booking.done import Done
from bot.booking.grant import token
from bot.booking.rules import LOCAL
from bot.booking.spans import Closed
from bot.store.session import Database
from bot.store.tables import Place, Session, SessionTag
from bot.workdays import is_holiday

LONGEST = timedelta(days=366)
"""So far ahead of now a series may be made."""

EVERY = (1, 2, 3, 4)
"""So many weeks may lie between two dates."""

_AS_BEFORE = (
    "offer",
    "module",
    "trade",
    "institution",
    "meeting_point",
    "pin",
    "min_age",
    "permit_needed",
    "named",
    "fictional",
    "way",
    "asks",
)


@dataclass(frozen=True, slots=True)
class Day:
    """A day on which a series would go on.

    Attributes:
        starts_at: When it would begin.
        ends_at: When it would end.
        meet_at: When people would meet, if not at the place itself.
        planned_at: For when its rule would have planned it.
        skipped: Why there is no date then: ``holiday`` · ``closed`` · ``there`` (there is one, or
            there was one that was cancelled); None if it is made.
    """

    starts_at: datetime
    ends_at: datetime
    meet_at: datetime | None
    planned_at: datetime | None
    skipped: str | None = None


@dataclass(frozen=True, slots=True)
class Ahead:
    """What making a series longer would do.

    Attributes:
        result: ``foreseen`` · ``unknown`` (over, cancelled, not here, or no date but a list) ·
            ``one_day`` (its dates take several days) · ``no_end`` (the day is not after the last
            date, or further than a year) · ``no_day`` (none of the days can be).
        last: When the last date begins that there is.
        every: How many weeks lie between the last two.
        days: The days, those that are skipped too.
        seen: Names just this; what is done is what was looked at.
    """

    result: str
    last: datetime | None = None
    every: int = 1
    days: tuple[Day, ...] = ()
    seen: str = ""

    @property
    def made(self) -> tuple[Day, ...]:
        """The days on which there will be a date."""
        return tuple(one for one in self.days if one.skipped is None)


class Longer:
    """Makes series longer; each institution its own.

    The new dates are as the last one is: hour, place, kinds of places. Nothing is offered that
    somebody else has not agreed to before, so nobody has to agree again.

    Attributes:
        db: Where dates are kept.
    """

    def __init__(self, db: Database) -> None:
        self.db = db

    async def foreseen(
        self,
        *,
        institutions: Collection[str],
        session: str,
        until: date | None,
        every: int | None,
        now: datetime,
    ) -> Ahead:
        """Say which dates there would be; nothing is done."""
        async with self.db.read() as s:
            row = await series.own(s, institutions, session, now)
            return Ahead("unknown") if row is None else (await _plan(s, row, until, every, now))[1]

    async def lengthen(
        self,
        *,
        institutions: Collection[str],
        session: str,
        until: date | None,
        every: int | None,
        seen: str,
        by: str,
        now: datetime,
    ) -> Done:
        """Add the dates that were looked at, and none else.

        Args:
            institutions: Whose dates may be changed.
            session: Token of a date of the series.
            until: The last day on which there may be one.
            every: How many weeks lie between two.
            seen: What was foreseen; if it is something else by now, nothing is done.
            by: Who does it.
            now: When.
        """

        async def work(s: AsyncSession) -> Done:
            row = await series.own(s, institutions, session, now)
            if row is None:
                return Done("unknown")
            await series.lock(s, row.offer, now)
            last, ahead = await _plan(s, row, until, every, now)
            if ahead.result != "foreseen":
                return Done(ahead.result)
            if ahead.seen != seen:
                return Done("overtaken")
            for day in ahead.made:
                await _add(s, last, day, by, now)
            told = {"dates": len(ahead.made)}
            entity = f"offer:{row.offer}"
            await audit.note(s, code="series.longer", actor=by, entity=entity, now=now, **told)
            return Done("series_longer")

        return await self.db.transact(work)


async def _plan(
    s: AsyncSession, row: Session, until: date | None, every: int | None, now: datetime
) -> tuple[Session, Ahead]:
    line = await series_plan.following(s, row, now)
    last = line[-1]
    ahead = Ahead("foreseen", last.starts_at, every or _gap(line))
    if last.over_at is not None:
        return last, replace(ahead, result="one_day")
    if until is None or not _begins(last) < until <= (now + LONGEST).astimezone(LOCAL).date():
        return last, replace(ahead, result="no_end")
    closed = await closures.of(s, last.institution, now.astimezone(LOCAL).date())
    days = [_weighed(one, closed) for one in _days(last, until, ahead.every)]
    days = await _new(s, last.offer, days)
    seal = _seal(last, days)
    found = replace(ahead, days=tuple(days), seen=seal)
    return last, found if found.made else replace(found, result="no_day")


def _gap(line: Sequence[Session]) -> int:
    """Count the weeks between the last two dates; a holiday between them makes it no longer."""
    days = [_begins(one) for one in line]
    gaps = [(b - a).days // 7 for a, b in itertools.pairwise(days) if (b - a).days > 0]
    return min((one for one in gaps if one in EVERY), default=1)


def _begins(row: Session) -> date:
    return row.starts_at.astimezone(LOCAL).date()


def _days(last: Session, until: date, every: int) -> Iterator[Day]:
    weeks = every
    while _begins(last) + timedelta(weeks=weeks) <= until:
        starts, ends = _later(last.starts_at, weeks), _later(last.ends_at, weeks)
        meet = None if last.meet_at is None else _later(last.meet_at, weeks)
        planned = None if last.planned_at is None else _later(last.planned_at, weeks)
        # In the night when summer begins there are hours that do not exist.
        if starts < ends:
            yield Day(starts, ends, meet, planned)
        weeks += every


def _later(moment: datetime, weeks: int) -> datetime:
    """Give the same local hour so many weeks later."""
    local = moment.astimezone(LOCAL)
    day = local.date() + timedelta(weeks=weeks)
    return datetime.combine(day, local.time(), LOCAL).astimezone(UTC)


def _weighed(day: Day, closed: Closed) -> Day:
    on = day.starts_at.astimezone(LOCAL).date()
    if is_holiday(on):
        return replace(day, skipped="holiday")
    return replace(day, skipped="closed") if on in closed else day


async def _new(s: AsyncSession, offer: str, days: Sequence[Day]) -> list[Day]:
    """Mark the days on which there is a date of this offer already."""
    moments = [one.starts_at for one in days]
    planned = [one.planned_at for one in days if one.planned_at is not None]
    rows = await s.execute(
        select(Session.starts_at, Session.planned_at)
        .where(Session.offer == offer)
        .where(or_(Session.starts_at.in_(moments), Session.planned_at.in_(planned)))
    )
    known = {moment for row in rows for moment in row if moment is not None}
    return [
        replace(one, skipped=one.skipped or "there")
        if one.starts_at in known or one.planned_at in known
        else one
        for one in days
    ]


async def _add(s: AsyncSession, last: Session, day: Day, by: str, now: datetime) -> None:
    as_before = {name: getattr(last, name) for name in _AS_BEFORE}
    row = Session(
        **as_before,
        token=token(),
        starts_at=day.starts_at,
        ends_at=day.ends_at,
        meet_at=day.meet_at,
        planned_at=day.planned_at,
        local_date=day.starts_at.astimezone(LOCAL).date(),
    )
    s.add(row)
    await s.flush()
    tags = await s.execute(
        select(SessionTag.kind, SessionTag.value).where(SessionTag.session_id == last.id)
    )
    served = [{"session_id": row.id, "kind": kind, "value": value} for kind, value in tags]
    places = await s.execute(select(Place.no, Place.pool).where(Place.session_id == last.id))
    free = [{"session_id": row.id, "no": no, "pool": pool} for no, pool in places]
    for table, rows in ((SessionTag, served), (Place, free)):
        if rows:
            await s.execute(insert(table), rows)
    await audit.note(s, code="session.added", actor=by, entity=f"session:{row.id}", now=now)


def _seal(last: Session, days: Sequence[Day]) -> str:
    named = [f"{last.token}:{last.version}", *(repr(one) for one in days)]
    return hashlib.sha256("\n".join(named).encode()).hexdigest()[:16]
