"""Makes the dates of an offer from its rules, on days on which the institution is there.

The rule is local: ten o'clock stays ten o'clock when the clocks change, and how long something
takes is counted in UTC.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice

from bot.booking import rulebook
from bot.booking.rules import LOCAL
from bot.booking.seeds import WEEKDAYS, Offer, When
from bot.workdays import is_holiday, is_workday

Changes = Sequence["Change"]
"""What was changed about an offer, the newest last."""

_A_YEAR = 366
_WEEKS = 53


@dataclass(frozen=True, slots=True)
class Span:
    """One date of an offer: a local day, moments in UTC, and its further days.

    ``planned_at`` is when the rule put it, and ``point`` where people meet, if that was changed.
    """

    day: date
    starts_at: datetime
    ends_at: datetime
    meet_at: datetime | None
    more: tuple["Span", ...] = ()
    planned_at: datetime | None = None
    point: str | None = None

    @property
    def over_at(self) -> datetime | None:
        """When the last of several days ends; None if there is one day."""
        return self.more[-1].ends_at if self.more else None


@dataclass(frozen=True, slots=True)
class Closed:
    """When an institution is closed: days from and to, both included."""

    periods: tuple[tuple[date, date], ...] = ()

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and any(a <= day <= b for a, b in self.periods)


OPEN = Closed()


@dataclass(frozen=True, slots=True)
class Change:
    """What was changed about the dates of an offer from one of them on.

    Attributes:
        clock: The local hour that they were planned for; others are not meant.
        since: When the first of them was planned for.
        shift: How many days later they take place than planned.
        at: From when; None if they keep their time, ``shift`` included.
        until: Until when.
        meet: When people meet, if not at the place itself.
        point: Where people meet.
        ended: Whether they take place no more.
    """

    clock: time
    since: datetime
    shift: int = 0
    at: time | None = None
    until: time | None = None
    meet: time | None = None
    point: str | None = None
    ended: bool = False

    def applies(self, planned: datetime) -> bool:
        """Say whether a date is meant that was planned for this moment."""
        return planned >= self.since and clock_of(planned) == self.clock

    def applied(self, span: Span) -> Span:
        """Give a date as it is changed."""
        if self.at is None or self.until is None:
            return replace(span, point=self.point)
        day = span.day + timedelta(days=self.shift)
        meet = None if self.meet is None else _utc(day, self.meet)
        moved = Span(day, _utc(day, self.at), _utc(day, self.until), meet, span.more)
        return replace(moved, planned_at=span.starts_at, point=self.point)


def clock_of(planned: datetime) -> time:
    """Give the local hour of a moment."""
    return planned.astimezone(LOCAL).time()


def change_of(changes: Changes, planned: datetime) -> Change | None:
    """Find what counts for a date that was planned for a moment."""
    return next((one for one in reversed(changes) if one.applies(planned)), None)


def spans(offer: Offer, today: date, closed: Closed = OPEN, changes: Changes = ()) -> list[Span]:
    """Make the dates of an offer as seen from a day, earliest first.

    What is made by a rule skips NRW's public holidays; whoever names a day means that day. Both
    skip the days on which the institution is closed, and that after all that was changed.
    """
    made = [
        span
        for when in offer.when
        for day in _days(when, today, closed)
        for planned in _cut(when, day, closed)
        for span in _as_changed(planned, changes)
        if span.day not in closed and (_is_named(when, span) or not is_holiday(span.day))
    ]
    return sorted(made, key=lambda span: span.starts_at)


def _as_changed(planned: Span, changes: Changes) -> Iterator[Span]:
    change = change_of(changes, planned.starts_at)
    if change is None:
        yield planned
    elif not change.ended:
        changed = change.applied(planned)
        if changed.starts_at < changed.ends_at:
            yield changed


def _is_named(when: When, span: Span) -> bool:
    return when.on is not None and when.on == span.day


def _days(when: When, today: date, closed: Closed) -> Iterator[date]:
    if when.on is not None:
        return iter([when.on])
    named = _named(when, today)
    if when.rule or when.every:
        return named
    # A single date that would fall on such a day takes place on the next one that fits.
    return islice((day for day in named if day not in closed and not is_holiday(day)), 1)


def _named(when: When, today: date) -> Iterator[date]:
    if when.rule is not None and when.since is not None:
        horizon = today + timedelta(weeks=when.weeks)
        last = min(horizon, when.last or horizon)
        return rulebook.days(when.rule, since=when.since, first=today, last=last)
    if when.in_days is not None:
        return rulebook.following(today + timedelta(days=when.in_days - 1), _A_YEAR)
    weekday = WEEKDAYS.index(when.next or when.every or WEEKDAYS[0])
    first = today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    weeks = range(when.weeks) if when.every else range(when.skip, when.skip + _WEEKS)
    return (first + timedelta(weeks=week) for week in weeks)


def _cut(when: When, day: date, closed: Closed) -> Iterator[Span]:
    start, end = _utc(day, when.at), _utc(day, when.until)
    if end <= start:
        # A time that does not exist in the night when summer begins.
        return
    step = timedelta(minutes=when.slots) if when.slots else end - start
    meet = None if when.meet is None else start - _utc(day, when.meet)
    further = tuple(_further(when, day, closed))
    while start + step <= end:
        whole = Span(day, start, start + step, None if meet is None else start - meet)
        yield replace(whole, more=further)
        start += step


def _further(when: When, day: date, closed: Closed) -> Iterator[Span]:
    """Give the days after the first: those named, or the next days of work."""
    ahead = (one for one in rulebook.following(day, _A_YEAR) if is_workday(one))
    days = when.also or islice((one for one in ahead if one not in closed), when.days - 1)
    for one in days:
        meet = None if when.meet is None else _utc(one, when.meet)
        yield Span(one, _utc(one, when.at), _utc(one, when.until), meet)


def _utc(day: date, clock: time) -> datetime:
    return datetime.combine(day, clock, tzinfo=LOCAL).astimezone(UTC)
