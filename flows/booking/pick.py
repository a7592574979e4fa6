"""Which of the offered dates a person means: by tap, day, weekday, trade, hour or number."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from datetime import time as clock
from zoneinfo import ZoneInfo

from flows.ports import Session
from flows.talk import Turn

BERLIN = ZoneInfo("Europe/Berlin")
DAY, HALF_DAY = 24, 12
PARTS = {"morning": (5, 12), "afternoon": (12, 18), "evening": (17, 24)}
"""From which hour to which a part of the day goes."""

SURE_DAY = 0.8
"""Below this a day is only a bare number."""

FIRST_HOUR = 7
"""Nothing here starts before seven: "at 2" means 14:00."""


@dataclass(frozen=True, slots=True)
class Pick:
    """What an answer about a date came to.

    Attributes:
        session: The one date that fits, if there is exactly one.
        nearest: The date meant by a day that does not exist, such as 31 November.
        missed: What was asked for and is not there: a day, to be said back. There may be a
            session all the same: the one on that weekday.
        late: Whether there are dates on the day that was named, but none at the hour.
        instead: The date that comes nearest to what was asked for and is not there.
    """

    session: Session | None = None
    nearest: Session | None = None
    missed: str | None = None
    late: bool = False
    instead: Session | None = None


def pick(turn: Turn, options: Sequence[Session]) -> Pick:
    """Find the date that the latest message means."""
    token = turn.entity("session")
    if token:
        return Pick(next((one for one in options if one.token == token), None))
    asked = turn.entity("date")
    wanted = asked if isinstance(asked, dict) else {}
    if wanted.get("invalid"):
        return Pick(nearest=_nearest(str(wanted.get("raw", "")), options))
    fitting = [one for one in options if _fits(one, wanted, turn)]
    if len(fitting) > 1:
        fitting = _at_minute(turn.entity("time"), fitting) or fitting
    if len(fitting) == 1:
        return Pick(fitting[0])
    if fitting or not (wanted.get("date") or _asks_hour(turn)):
        return Pick()
    return _instead(turn, wanted, options)


def _asks_hour(turn: Turn) -> bool:
    """Whether an hour answers the question which date it shall be."""
    return turn.slot("requested_slot") == "session" and turn.entity("time") is not None


def _at_minute(time: object, options: Sequence[Session]) -> list[Session]:
    """Of the dates of an hour give the one that begins just then: "2" is 14:00, not 14:30."""
    if not isinstance(time, dict) or time.get("vague"):
        return []
    minute = int(time.get("minute") or 0)
    return [one for one in options if one.starts_at.astimezone(BERLIN).minute == minute]


def say_missed(turn: Turn, found: Pick) -> None:
    """Say that there is no date on the day or at the hour named, and which one comes nearest."""
    if found.missed is not None and found.session is not None:
        turn.say("booking-day-instead", day=found.missed, start=found.session.starts_at)
    elif found.instead is not None and found.late:
        turn.say("booking-no-time-then", start=found.instead.starts_at)
    elif found.instead is not None and found.missed is not None:
        turn.say("booking-no-date-then", day=found.missed, start=found.instead.starts_at)


def missing(turn: Turn, options: Sequence[Session]) -> Pick:
    """Tell what a question names ("tomorrow at ten") that none of the dates has."""
    asked = turn.entity("date")
    wanted = asked if isinstance(asked, dict) else {}
    if not options or wanted.get("invalid") or not (wanted.get("date") or turn.entity("time")):
        return Pick()
    return _nothing_then(turn, wanted, options)


def _nothing_then(turn: Turn, wanted: dict[str, object], options: Sequence[Session]) -> Pick:
    """Tell whether it is the day or only the hour that is not there, and what comes nearest."""
    day = str(wanted["date"]) if wanted.get("date") else None
    options = [one for one in options if _of_trade(one, turn)] or options
    on_day = [one for one in options if _on_day(one, wanted)]
    nearest = near(_moment(turn, day), on_day or options)[:1]
    instead = next(iter(nearest), None)
    late = bool(on_day) and turn.entity("time") is not None
    return Pick(missed=day, late=late, instead=instead)


def near(moment: datetime | None, options: Sequence[Session]) -> Sequence[Session]:
    """Sort dates: those nearest to a moment first; without one the earliest."""
    if moment is None:
        return options
    return sorted(options, key=lambda one: abs(one.starts_at - moment))


def asked_moment(turn: Turn) -> datetime | None:
    """Give the moment that a message names, if it names a day of the calendar."""
    asked = turn.entity("date")
    day = asked.get("date") if isinstance(asked, dict) else None
    return _moment(turn, str(day)) if day else None


def _moment(turn: Turn, day: str | None) -> datetime | None:
    """Join a day (ISO) with the hour that the message names; noon if it names none."""
    time = turn.entity("time")
    hour = time.get("hour") if isinstance(time, dict) else None
    if day is None:
        return None
    at = _by_day(int(hour)) if hour is not None else HALF_DAY
    return datetime.combine(date.fromisoformat(day), clock(at % DAY), BERLIN)


def _instead(turn: Turn, wanted: dict[str, object], options: Sequence[Session]) -> Pick:
    """Find what else the words may mean: the Thursday of another week, or "2" as an hour."""
    if wanted.get("date") and turn.confidence("date") < SURE_DAY:
        hour = {"hour": date.fromisoformat(str(wanted["date"])).day}
        at_hour = [one for one in options if hour_of(hour, one.starts_at)]
        if len(at_hour) == 1:
            return Pick(at_hour[0])
    by_weekday = [
        one
        for one in options
        if wanted.get("weekday") is not None and _fits(one, {**wanted, "date": None}, turn)
    ]
    if len(by_weekday) == 1:
        return Pick(by_weekday[0], missed=str(wanted["date"]))
    return _nothing_then(turn, wanted, options)


def fitting(turn: Turn, options: Sequence[Session]) -> Sequence[Session] | None:
    """Give the dates that a question describes ("Thursday afternoon"); all if it names none.

    Returns:
        None if a day, an hour or a trade was named and no date has it.
    """
    asked = turn.entity("date")
    wanted = asked if isinstance(asked, dict) else {}
    if not wanted and turn.entity("time") is None and turn.entity("trade") is None:
        return options
    found = [one for one in options if _is_described(one, wanted, turn)]
    return found or None


def _is_described(one: Session, wanted: dict[str, object], turn: Turn) -> bool:
    by_hour = hour_of(turn.entity("time"), one.starts_at)
    return _of_trade(one, turn) and _on_day(one, wanted) and by_hour


def _of_trade(one: Session, turn: Turn) -> bool:
    """Whether a date is of the trade that a message names, if it names one."""
    trade = turn.entity("trade")
    return trade is None or one.trade is None or trade in one.trade.split("+")


def hour_of(value: object, starts: datetime) -> bool:
    """Whether an hour as people say it ("2", "14:00", "afternoon") is the hour of this start."""
    if not isinstance(value, dict) or value.get("hour") is None:
        return True
    local = starts.astimezone(BERLIN).hour
    if value.get("vague") in PARTS:
        first, last = PARTS[str(value["vague"])]
        return first <= local < last
    return local == _by_day(int(value["hour"]))


def _by_day(hour: int) -> int:
    """Read an hour as it is said: "2" is 14:00."""
    return hour + HALF_DAY if hour < FIRST_HOUR else hour


def _on_day(one: Session, wanted: dict[str, object]) -> bool:
    local = one.starts_at.astimezone(BERLIN).date()
    by_day = wanted.get("date") is None or local.isoformat() == wanted["date"]
    # Of "Thursday" only the weekday counts: it may be next week's.
    by_weekday = wanted.get("weekday") is None or local.weekday() == wanted["weekday"]
    return by_weekday and (by_day or wanted.get("weekday") is not None)


def _fits(one: Session, wanted: dict[str, object], turn: Turn) -> bool:
    local = one.starts_at.astimezone(BERLIN).date()
    by_day = wanted.get("date") is None or local.isoformat() == wanted["date"]
    by_weekday = wanted.get("weekday") is None or local.weekday() == wanted["weekday"]
    # A trade alone names a date only as the answer to "which date"; before, it only sorts them.
    asked = turn.slot("requested_slot") == "session"
    trade = turn.entity("trade") if asked or wanted else None
    by_trade = trade is None or one.trade is None or trade in one.trade.split("+")
    said_something = bool(wanted) or trade is not None or turn.entity("time") is not None
    by_hour = hour_of(turn.entity("time"), one.starts_at)
    return said_something and by_day and by_weekday and by_trade and by_hour


def _nearest(raw: str, options: Sequence[Session]) -> Session | None:
    numbers = [int(part) for part in "".join(c if c.isdecimal() else " " for c in raw).split()]
    if len(numbers) < 2 or not options:  # noqa: PLR2004 - a day and a month
        return None
    day, month = numbers[0], numbers[1]
    first = options[0].starts_at.astimezone(BERLIN).date()
    try:
        start = date(first.year, month, 1)
    except ValueError:
        return None
    meant = start + timedelta(days=day - 1)
    return min(options, key=lambda one: abs(one.starts_at.astimezone(BERLIN).date() - meant).days)
