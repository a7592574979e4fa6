"""When somebody of an institution is there: opening hours, NRW's holidays, and working days.

Everything is worked out in local time, day by day, and turned into UTC at the end: so the night
on which the clocks change is as long as it is.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.errors import ConfigurationError
from bot.workdays import is_holiday, is_workday

ZONE = ZoneInfo("Europe/Berlin")
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
AT_ONCE = timedelta(minutes=15)
"""So soon a red case is due where somebody is there; then the deputy is called."""

LEAST = timedelta(hours=1)
"""With less than this left of a day, a case is due so long after the next day begins."""

USUAL_END = time(16)
"""When the day of an office ends that has not told us its hours; nobody is promised this."""

_AHEAD = 60
_FRAME = re.compile(
    r"(?P<first>[a-z]{3})(?:-(?P<last>[a-z]{3}))? (?P<from>\d\d:\d\d)-(?P<to>\d\d:\d\d)"
)
_MIDNIGHT = "24:00"


@dataclass(frozen=True, slots=True)
class Frame:
    """A time of opening: from one minute of the day up to another, 1440 being midnight."""

    day: int
    begins: int
    ends: int


@dataclass(frozen=True, slots=True)
class Hours:
    """When an institution is open; without any frame nobody has told us.

    Attributes:
        frames: Times of opening, by weekday; a day may have several.
    """

    frames: Sequence[Frame] = field(default_factory=tuple)

    @property
    def known(self) -> bool:
        """Whether somebody has told us."""
        return bool(self.frames)

    def is_open(self, now: datetime) -> bool:
        """Say whether somebody is there."""
        return any(begins <= now < ends for begins, ends in self._ahead(now, days=0))

    def next_opening(self, now: datetime) -> datetime | None:
        """Say when somebody is there next; now, if it is open."""
        if self.is_open(now):
            return now
        return next((begins for begins, _ in self._ahead(now) if begins > now), None)

    def due(self, now: datetime) -> datetime:
        """Say by when an answer is due: one working day of this institution later.

        What comes outside the hours counts from the next opening. Without known hours it is the
        same hour of the next day that is neither a weekend nor a holiday.
        """
        if not self.known:
            return _next_working_day(now)
        start = self.next_opening(now)
        if start is None:
            return _next_working_day(now)
        same_hour = start.astimezone(ZONE).time()
        for begins, ends in self._ahead(start):
            if _day(begins) > _day(start):
                wished = _local(_day(begins), _minute(same_hour))
                return min(max(wished, begins), ends)
        return _next_working_day(now)

    def due_today(self, now: datetime) -> datetime:
        """Say by when an answer is due on the same working day, never later than otherwise.

        What comes outside the hours is for the next day with hours. Without known hours a working
        day ends when those of offices usually do.
        """
        if not self.known:
            return min(self.due(now), _usual_end(now))
        start = self.next_opening(now)
        if start is None:
            return self.due(now)
        closes = max(ends for _, ends in self._ahead(start, days=0))
        if closes - start >= LEAST:
            return closes
        following = next(begins for begins, _ in self._ahead(start) if _day(begins) > _day(start))
        return min(self.due(now), following + LEAST)

    def _ahead(self, now: datetime, days: int = _AHEAD) -> Iterator[tuple[datetime, datetime]]:
        first = _day(now)
        for day in (first + timedelta(days=n) for n in range(days + 1)):
            if is_holiday(day):
                continue
            for frame in sorted(self.frames, key=lambda one: one.begins):
                if frame.day == day.weekday():
                    yield _local(day, frame.begins), _local(day, frame.ends)


@dataclass(frozen=True, slots=True)
class Timetable:
    """The hours of every institution.

    Attributes:
        hours: By institution; ``*`` stands for all that are not named.
        deputies: Who steps in for whom after a working day without an answer.
    """

    hours: Mapping[str, Hours] = field(default_factory=dict)
    deputies: Mapping[str, str] = field(default_factory=dict)

    def of(self, institution: str) -> Hours:
        """Give the hours of an institution."""
        return self.hours.get(institution) or self.hours.get("*") or Hours()

    def due(self, institution: str, urgency: str, now: datetime) -> datetime:
        """Say by when an answer is due: red at once, orange today, all else a working day later.

        At once means where somebody is there: if the institution is closed and its deputy is not,
        the time runs for the deputy. Where nobody has told us the hours it runs at any hour.
        """
        if urgency == "red":
            return self._first_there(institution, now) + AT_ONCE
        hours = self.of(institution)
        return hours.due_today(now) if urgency == "orange" else hours.due(now)

    def _first_there(self, institution: str, now: datetime) -> datetime:
        deputy = self.deputies.get(institution)
        houses = [self.of(one) for one in (institution, deputy) if one is not None]
        openings = [house.next_opening(now) if house.known else now for house in houses]
        return min((one for one in openings if one is not None), default=now)


def read(written: str) -> Mapping[str, Hours]:
    """Read hours as they are set: ``bezreg-muenster=mon-thu 09:00-16:00,fri 09:00-12:00;*=…``.

    Raises:
        ConfigurationError: Something in it cannot be read; it says what.
    """
    found: dict[str, Hours] = {}
    for part in filter(None, (one.strip() for one in written.split(";"))):
        institution, _, frames = part.partition("=")
        found[institution.strip()] = Hours(
            tuple(frame for one in frames.split(",") for frame in _frames(one.strip()))
        )
    return found


def _frames(written: str) -> Iterator[Frame]:
    match = _FRAME.fullmatch(written)
    if match is None or match["first"] not in DAYS or (match["last"] or "mon") not in DAYS:
        reason = f"STAFF_HOURS: {written!r} is not like 'mon-fri 09:00-16:00'"
        raise ConfigurationError(reason)
    first = DAYS.index(match["first"])
    last = DAYS.index(match["last"] or match["first"])
    begins, ends = _minutes(match["from"]), _minutes(match["to"])
    if last < first or ends <= begins:
        reason = f"STAFF_HOURS: {written!r} ends before it begins"
        raise ConfigurationError(reason)
    for day in range(first, last + 1):
        yield Frame(day, begins, ends)


def _minutes(written: str) -> int:
    if written == _MIDNIGHT:
        return 24 * 60
    try:
        return _minute(time.fromisoformat(written))
    except ValueError:
        reason = f"STAFF_HOURS: {written!r} is no time of the day"
        raise ConfigurationError(reason) from None


def _next_working_day(now: datetime) -> datetime:
    local = now.astimezone(ZONE)
    day = local.date() + timedelta(days=1)
    while not is_workday(day):
        day += timedelta(days=1)
    return _local(day, _minute(local.time()))


def _usual_end(now: datetime) -> datetime:
    day, end = _day(now), _minute(USUAL_END)
    while not is_workday(day) or _local(day, end) - now < LEAST:
        day += timedelta(days=1)
    return _local(day, end)


def _day(moment: datetime) -> date:
    return moment.astimezone(ZONE).date()


def _minute(at: time) -> int:
    return at.hour * 60 + at.minute


def _local(day: date, minute: int) -> datetime:
    days, rest = divmod(minute, 24 * 60)
    at = time(rest // 60, rest % 60)
    return datetime.combine(day + timedelta(days=days), at, ZONE).astimezone(UTC)
