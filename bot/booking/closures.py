"""The days on which an institution is closed: no dates are made there, and known ones end."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot import audit
from bot.booking import moving, views
from bot.booking.spans import Closed
from bot.store import tables
from bot.store.offer_tables import Closure, SessionDay
from bot.store.session import Database
from bot.store.tables import ACTIVE_STATES
from bot.store.wishes import QUEUED_STATES, Waiting
from flows import ports

Reason = Literal["holidays", "illness", "building", "other"]
"""Why it is closed; people are told that a date is cancelled, not why."""


@dataclass(frozen=True, slots=True)
class Concerned:
    """A date within a closure, and how many people would be told that it is cancelled.

    Attributes:
        session: The date.
        bookings: How many bookings of people it has.
        waiting: How many people wait for it.
    """

    session: ports.Session
    bookings: int
    waiting: int


@dataclass(frozen=True, slots=True)
class Period:
    """Days on which an institution is closed, both included; ``number`` names them."""

    number: int
    first: date
    last: date
    reason: str


@dataclass(frozen=True, slots=True)
class Shut:
    """What became of closing.

    Attributes:
        result: ``closed`` · ``changed`` (other dates are concerned than were looked at: look
            again) · ``lifted`` · ``unknown`` (not here).
        dates: The dates that were cancelled, or that are concerned now.
        people: How many bookings ended with them.
    """

    result: str
    dates: tuple[Concerned, ...] = ()
    people: int = 0


class Closures:
    """Closes an institution for some days; each sees and closes only itself.

    Attributes:
        db: Where everything is kept.
    """

    def __init__(self, db: Database) -> None:
        self.db = db

    async def listed(self, *, institution: str, today: date) -> Sequence[Period]:
        """Find the closures that are not over, the earliest first."""
        async with self.db.read() as s:
            return [
                Period(row.id, row.first_day, row.last_day, row.reason)
                for row in await _ahead(s, institution, today)
            ]

    async def concerned(
        self, *, institution: str, first: date, last: date, now: datetime
    ) -> Sequence[Concerned]:
        """Find the dates that a closure would cancel: show them before closing."""
        async with self.db.read() as s:
            return await _concerned(s, institution, first, last, now)

    async def close(
        self,
        *,
        institution: str,
        first: date,
        last: date,
        reason: Reason,
        seen: Collection[str],
        by: str,
        now: datetime,
    ) -> Shut:
        """Close an institution from one day to another, both included.

        The dates within are cancelled; everybody who booked is told in their language, and
        nothing new is made there.

        Args:
            institution: Which one.
            first: The first day.
            last: The last day.
            reason: Why, for the staff's own list.
            seen: Tokens of the dates that the staff was shown as concerned. If others are
                concerned by now nothing is done, and they are in the answer.
            by: Who does it.
            now: When.

        Raises:
            ValueError: The last day is before the first.
        """
        if last < first:
            raise ValueError(last)

        async def work(s: AsyncSession) -> Shut:
            dates = tuple(await _concerned(s, institution, first, last, now))
            if {one.session.token for one in dates} != set(seen):
                return Shut("changed", dates)
            period = {"first_day": first, "last_day": last, "reason": reason}
            row = Closure(institution=institution, created_at=now, **period)
            s.add(row)
            await s.flush()
            entity = f"closure:{row.id}"
            told = {"institution": institution, "why": reason}
            await audit.note(s, code="closure.added", actor=by, entity=entity, now=now, **told)
            return Shut("closed", dates, await _cancel(s, dates, by, now))

        return await self.db.transact(work)

    async def lift(self, *, institution: str, number: int, by: str, now: datetime) -> Shut:
        """Open again: new dates are made there; what was cancelled stays cancelled."""

        async def work(s: AsyncSession) -> Shut:
            row = await s.get(Closure, number)
            if row is None or row.institution != institution:
                return Shut("unknown")
            await s.delete(row)
            entity, told = f"closure:{number}", {"institution": institution}
            await audit.note(s, code="closure.lifted", actor=by, entity=entity, now=now, **told)
            return Shut("lifted")

        return await self.db.transact(work)


async def of(s: AsyncSession, institution: str, today: date) -> Closed:
    """Read when an institution is closed from a day on."""
    rows = await _ahead(s, institution, today)
    return Closed(tuple((row.first_day, row.last_day) for row in rows))


async def _ahead(s: AsyncSession, institution: str, today: date) -> Sequence[Closure]:
    found = await s.scalars(
        select(Closure)
        .where(Closure.institution == institution, Closure.last_day >= today)
        .order_by(Closure.first_day, Closure.id)
    )
    return found.all()


async def _concerned(
    s: AsyncSession, institution: str, first: date, last: date, now: datetime
) -> Sequence[Concerned]:
    session = tables.Session
    own = (session.institution == institution) & (session.state == "open")
    dates = await views.listed(s, own & (session.starts_at > now) & on_days(first, last))
    tokens = [one.token for one in dates]
    booked = await counted(s, tables.Booking, tokens, tables.Booking.state.in_(ACTIVE_STATES))
    waiting = await counted(s, Waiting, tokens, Waiting.state.in_(QUEUED_STATES))
    return [Concerned(one, booked.get(one.token, 0), waiting.get(one.token, 0)) for one in dates]


def on_days(first: date, last: date) -> ColumnElement[bool]:
    """Make the condition: a session takes place on one of these days, both included."""
    session = tables.Session
    further = (
        select(SessionDay.no)
        .where(SessionDay.session_id == session.id, SessionDay.local_date.between(first, last))
        .exists()
    )
    # A list that is open has no day on which it takes place.
    return (session.way != "waiting_list") & or_(session.local_date.between(first, last), further)


async def counted(
    s: AsyncSession,
    what: type[tables.Booking | Waiting],
    tokens: Collection[str],
    alive: ColumnElement[bool],
) -> dict[str, int]:
    """Count what is alive of people at dates, by the token of the date."""
    found = await s.execute(
        select(tables.Session.token, func.count(what.id))
        .join(what, what.session_id == tables.Session.id)
        .where(tables.Session.token.in_(tokens), alive, what.person_id.is_not(None))
        .group_by(tables.Session.token)
    )
    return {row[0]: row[1] for row in found}


async def _cancel(s: AsyncSession, dates: Sequence[Concerned], by: str, now: datetime) -> int:
    people = 0
    tokens = [one.session.token for one in dates]
    rows = await s.scalars(
        select(tables.Session)
        .where(tables.Session.token.in_(tokens))
        .order_by(tables.Session.id)
        .with_for_update(key_share=True)
    )
    for row in rows.all():
        people += await moving.cancel(s, row, by=by, now=now)
    return people
