"""What a change of a date and all that follow it in its series would do, date by date."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.booking import changes, closures, rules, views
from bot.booking.moving import Reason, Times
from bot.booking.spans import Change, Closed, Span, change_of, clock_of
from bot.booking.visitors import visits
from bot.store import tables
from bot.store.wishes import QUEUED_STATES, Waiting
from bot.workdays import is_holiday
from flows import ports


@dataclass(frozen=True, slots=True)
class Edit:
    """How a date and those that follow it are to be from now on.

    Attributes:
        weekday: On which weekday this one takes place, Monday being 0; the others go along.
        at: From when, as it is called in Germany.
        until: Until when.
        meet: When people meet, if not at the place itself.
        point: Where they meet: the key of a text.
        reason: Why, as people are told.
        ended: Whether they take place no more; the rest means nothing then.
    """

    weekday: int
    at: time
    until: time
    meet: time | None
    point: str
    reason: Reason | None = None
    ended: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """What becomes of one date.

    Attributes:
        session: The date as it is.
        to: When and where it is to be; None if it is cancelled.
        langs: How many bookings would be told, by language.
        waiting: How many people wait for it.
    """

    session: ports.Session
    to: Times | None
    langs: Mapping[str, int] = field(default_factory=dict)
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What a change would do.

    Attributes:
        result: ``foreseen`` · ``unknown`` (over, cancelled, not here, or no date but a list) ·
            ``no_time`` · ``same`` (it is like that already) · ``there`` (there is another date
            at such a time) · ``several`` (dates of several days keep their time).
        steps: What becomes of each date, the earliest first.
        seen: Names just this; what is done is what was looked at.
    """

    result: str
    steps: tuple[Step, ...] = ()
    seen: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A date, those that follow it, and the change that is made to them."""

    rows: Sequence[tables.Session]
    change: Change
    reason: Reason | None
    closed: Closed


async def plan(
    s: AsyncSession, row: tables.Session, edit: Edit, now: datetime
) -> tuple[Line, Foreseen]:
    """Say what a change would do, and to which rows."""
    today = now.astimezone(rules.LOCAL).date()
    rows = await following(s, row, now)
    closed = await closures.of(s, row.institution, today)
    line = Line(rows, _change(row, edit), edit.reason, closed)
    if row.over_at is not None and not edit.ended and _retimed(row, edit):
        return line, Foreseen("several")
    targets = {one.id: _target(line, one) for one in rows}
    concerned = [one for one in rows if _differs(one, targets[one.id])]
    reason = "same" if not concerned and not edit.ended else None
    reason = reason or await _obstacle(s, concerned, targets, now)
    if reason is not None:
        return line, Foreseen(reason)
    steps = await _steps(s, concerned, targets)
    return line, Foreseen("foreseen", steps, _seal(edit, concerned))


async def following(s: AsyncSession, row: tables.Session, now: datetime) -> list[tables.Session]:
    """Find a date and the later ones planned for the same hour, but none moved by itself."""
    known = await changes.of(s, row.offer)
    first = row.planned_at or row.starts_at
    found = await s.scalars(
        select(tables.Session)
        .where(tables.Session.offer == row.offer, tables.Session.state == "open")
        .where(tables.Session.starts_at > now, tables.Session.planned_at >= first)
        .order_by(tables.Session.id)
        .execution_options(populate_existing=True)
    )
    line = [
        one
        for one in found.all()
        if one.id == row.id or (clock_of(_planned(one)) == clock_of(first) and _stands(one, known))
    ]
    return sorted(line, key=lambda one: one.starts_at)


def _planned(row: tables.Session) -> datetime:
    return row.planned_at or row.starts_at


def _stands(row: tables.Session, known: Sequence[Change]) -> bool:
    """Say whether a date is where its series puts it."""
    change = change_of(known, _planned(row))
    span = _span(row)
    return row.starts_at == (span if change is None else change.applied(span)).starts_at


def _span(row: tables.Session) -> Span:
    planned = _planned(row)
    return Span(planned.astimezone(rules.LOCAL).date(), planned, row.ends_at, row.meet_at)


def _change(row: tables.Session, edit: Edit) -> Change:
    planned = _planned(row)
    if edit.ended:
        return Change(clock_of(planned), planned, ended=True)
    if row.over_at is not None:
        return Change(clock_of(planned), planned, point=edit.point)
    shift = edit.weekday - planned.astimezone(rules.LOCAL).weekday()
    return Change(clock_of(planned), planned, shift, edit.at, edit.until, edit.meet, edit.point)


def _retimed(row: tables.Session, edit: Edit) -> bool:
    begins, ends = (at.astimezone(rules.LOCAL) for at in (row.starts_at, row.ends_at))
    return (edit.weekday, edit.at, edit.until) != (begins.weekday(), begins.time(), ends.time())


def _target(line: Line, row: tables.Session) -> Times | None:
    """Say when and where a date is to be; None if it cannot be, or is to be no more."""
    if line.change.ended:
        return None
    if line.change.at is None:
        return Times(row.starts_at, row.ends_at, row.meet_at, line.reason, line.change.point)
    span = line.change.applied(_span(row))
    stays = span.day == row.local_date
    if not stays and (span.day in line.closed or is_holiday(span.day)):
        return None
    return Times(span.starts_at, span.ends_at, span.meet_at, line.reason, span.point)


def _differs(row: tables.Session, to: Times | None) -> bool:
    now = (row.starts_at, row.ends_at, row.meet_at, row.meeting_point)
    return to is None or now != (to.starts_at, to.ends_at, to.meet_at, to.point)


async def _obstacle(
    s: AsyncSession,
    rows: Sequence[tables.Session],
    targets: Mapping[int, Times | None],
    now: datetime,
) -> str | None:
    wanted = {one.id: to for one in rows if (to := targets[one.id]) is not None}
    for to in wanted.values():
        if not now < to.starts_at < to.ends_at or (to.meet_at or now) > to.starts_at:
            return "no_time"
    if not wanted:
        return None
    taken = await s.scalar(
        select(tables.Session.id)
        .where(tables.Session.offer == rows[0].offer, tables.Session.id.not_in(wanted))
        .where(tables.Session.starts_at.in_([to.starts_at for to in wanted.values()]))
        .limit(1)
    )
    return None if taken is None else "there"


async def _steps(
    s: AsyncSession, rows: Sequence[tables.Session], targets: Mapping[int, Times | None]
) -> tuple[Step, ...]:
    which = tables.Session.id.in_([one.id for one in rows])
    shown = {row.id: one for row, one in await views.rows(s, which)}
    tokens = [one.token for one in rows]
    waiting = await closures.counted(s, Waiting, tokens, Waiting.state.in_(QUEUED_STATES))
    langs: dict[str, dict[str, int]] = {}
    for one in await visits(s, which):
        if one.state in tables.ACTIVE_STATES:
            spoken = langs.setdefault(one.session, {})
            spoken[one.lang] = spoken.get(one.lang, 0) + 1
    return tuple(
        Step(shown[row.id], targets[row.id], langs.get(row.token, {}), waiting.get(row.token, 0))
        for row in rows
    )


def _seal(edit: Edit, rows: Sequence[tables.Session]) -> str:
    named = [repr(edit), *(f"{one.token}:{one.version}" for one in rows)]
    return hashlib.sha256("\n".join(named).encode()).hexdigest()[:16]
