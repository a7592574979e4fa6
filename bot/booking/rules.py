"""Whether a place may be booked, and if not why; when a reminder is due: pure, no database."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from flows.ports import Asker, Session

LOCAL = ZoneInfo("Europe/Berlin")
MAX_PERSONS = 4
MOST_OPEN = 6
"""So many bookings somebody may have ahead of them, so that nobody collects places."""
EVERYWHERE = "anywhere"

_EVENING = time(18)
_QUIET_FROM = time(21)
_QUIET_TO = time(8)
# A reminder at eight is worth sending only if there is time left to get there.
_WAY = timedelta(hours=1)
# How long an offered place is kept: on the day itself, shortly before it, and long before it.
_TERMS = (timedelta(minutes=30), timedelta(hours=12), timedelta(hours=24))
_LONG_BEFORE = timedelta(days=3)
HOLD = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Term:
    """When somebody hears of an offered place, and until when it is kept for them."""

    say_at: datetime
    until: datetime


def refusal(
    session: Session,
    *,
    is_open: bool,
    places: frozenset[str],
    asker: Asker,
    persons: int,
    now: datetime,
) -> str | None:
    """Say why a place may not be booked; None if it may.

    Args:
        session: The date that is asked for.
        is_open: Whether the institution takes bookings for it.
        places: Where people live whom it serves.
        asker: What the person has said about themselves; what is not said decides nothing.
        persons: For how many.
        now: When it is asked.
    """
    checks = (
        ("unknown", not is_open),
        ("past", session.starts_at <= now),
        ("just_come", not session.named),
        ("not_here", asker.place is not None and not places & {asker.place, EVERYWHERE}),
        ("too_young", _too_young(session, asker)),
        ("too_many", persons > min(MAX_PERSONS, _largest(session))),
    )
    return next((reason for reason, applies in checks if applies), None)


def needs_decision(session: Session) -> bool:
    """Say whether an organiser must decide: a permit is needed, or nobody has said it is not."""
    return session.permit_needed is not False


def overlaps(one: Session, other: Session) -> bool:
    """Say whether nobody can be at both; the end of one may be the start of the other."""
    return any(
        begins < ended and began < ends
        for begins, ends in times(one)
        for began, ended in times(other)
    )


def times(session: Session) -> list[tuple[datetime, datetime]]:
    """Give from when to when somebody is there, on each day."""
    days = ((one.starts_at, one.ends_at) for one in session.days)
    return [(session.starts_at, session.ends_at), *days]


def on_day(session: Session, no: int) -> Session:
    """Show a date as it is on one of its days, the first being day 1."""
    if no == 1:
        return replace(session, days=())
    day = session.days[no - 2]
    return replace(
        session, starts_at=day.starts_at, ends_at=day.ends_at, meet_at=day.meet_at, days=()
    )


def begin(session: Session) -> datetime:
    """Say when the person has to be there."""
    return session.meet_at or session.starts_at


def reminder_at(session: Session, when: str, now: datetime) -> datetime | None:
    """Say when to remind: at the wished moment, or the next useful one that is not quiet.

    Args:
        session: What is to be reminded of.
        when: ``day_before``, ``two_hours`` or ``none``.
        now: When it is asked.

    Returns:
        The moment; None if none is wished or no useful one is left.
    """
    at = begin(session)
    evening_before = _local(at, _EVENING, days=-1)
    wishes = {
        "none": (),
        "day_before": (evening_before, _audible(at - timedelta(hours=2), at)),
        "two_hours": (_audible(at - timedelta(hours=2), at),),
    }
    return next((moment for moment in wishes[when] if now < moment < at), None)


def evening_before(at: datetime) -> datetime:
    """Give six in the evening of the day before."""
    return _local(at, _EVENING, days=-1)


def days_later(moment: datetime, by: timedelta) -> datetime:
    """Give the same hour of the clock some days later, whatever the clocks do in between."""
    return (moment.astimezone(LOCAL) + by).astimezone(UTC)


def send_at(session: Session, now: datetime) -> datetime | None:
    """Say when a reminder that is due may go out: now, in the morning, or (None) not any more."""
    at = begin(session)
    if not is_quiet(now):
        return now if now < at else None
    wakes = morning(now)
    return wakes if wakes < at else None


def offer_term(session: Session, now: datetime) -> Term | None:
    """Say how long a place that is offered now is kept: nobody has to decide at night.

    Returns:
        When to say it and until when it is kept; None if too little time is left.
    """
    at = begin(session)
    say_at = now if not is_quiet(now) else morning(now)
    same_day = say_at.astimezone(LOCAL).date() == at.astimezone(LOCAL).date()
    short, usual, long = _TERMS
    term = short if same_day else long if at - say_at > _LONG_BEFORE else usual
    until = say_at + term
    if is_quiet(until):
        until = morning(until) + _WAY
    return Term(say_at, min(until, at)) if say_at + short <= at else None


def cannot_wait(at: datetime, now: datetime) -> bool:
    """Say whether somebody sets out for what begins then before the present night is over."""
    return at - _WAY < morning(now)


def is_quiet(moment: datetime) -> bool:
    """Say whether people are left in peace at a moment: from 21:00 to 8:00."""
    local = moment.astimezone(LOCAL).time()
    return local >= _QUIET_FROM or local < _QUIET_TO


def _largest(session: Session) -> int:
    # Where people wait for a place there need not be one yet.
    return MAX_PERSONS if session.way == "waiting_list" else session.capacity


def _too_young(session: Session, asker: Asker) -> bool:
    return session.min_age is not None and asker.age is not None and asker.age < session.min_age


def _audible(moment: datetime, at: datetime) -> datetime:
    if not is_quiet(moment):
        return moment
    if moment.astimezone(LOCAL).time() >= _QUIET_FROM:
        return _local(moment, _EVENING)
    wakes = _local(moment, _QUIET_TO)
    return wakes if wakes + _WAY <= at else _local(moment, _EVENING, days=-1)


def morning(night: datetime) -> datetime:
    """Give the moment when a quiet night ends."""
    late = night.astimezone(LOCAL).time() >= _QUIET_FROM
    return _local(night, _QUIET_TO, days=1 if late else 0)


def _local(day: datetime, clock: time, *, days: int = 0) -> datetime:
    date = day.astimezone(LOCAL).date() + timedelta(days=days)
    return datetime.combine(date, clock, tzinfo=LOCAL).astimezone(UTC)
