"""How dates and bookings are shown: as buttons, and as values of a sentence."""

from collections.abc import Sequence
from typing import Any

from flows.booking.known import booked_by
from flows.dates import OPEN_TO, is_journey
from flows.ports import Booking, Session
from flows.talk import Choice, Turn

ONLY_LIST = "waiting_list"
"""A way to come without a fixed day: one stands in the list and is asked."""

CALL_BACK = "call_back"
"""A window in which somebody gets in touch."""

_WITHOUT_DAY = {
    "booking-booked": "booking-booked-open",
    "booking-full-list": "booking-list-only",
    "booking-mine": "booking-booked-open",
    "booking-offer": "booking-offer-open",
    "booking-offer-new": "booking-offer-new-open",
    "booking-waiting": "booking-waiting-open",
}
_WITH_CALL = {
    "booking-booked": "booking-booked-call",
    "booking-cancelled": "booking-cancelled-call",
    "booking-confirm": "booking-confirm-call",
    "booking-confirm-again": "booking-confirm-call-again",
    "booking-mine": "booking-booked-call",
    "booking-moved": "booking-booked-call",
}


def said_of(key: str, session: Session) -> str:
    """Name the sentence that fits the way in which one comes to a date."""
    ways = {ONLY_LIST: _WITHOUT_DAY, CALL_BACK: _WITH_CALL}
    return ways.get(session.way, {}).get(key, key)


def say_days(turn: Turn, session: Session) -> None:
    """Say all days of a date that has several."""
    if session.days:
        days = (
            (session.starts_at, session.ends_at),
            *((d.starts_at, d.ends_at) for d in session.days),
        )
        spans = " ".join(f"{begin.isoformat()}/{end.isoformat()}" for begin, end in days)
        turn.say("booking-days", spans=spans)


def say_travel(turn: Turn, session: Session) -> None:
    """Say, before anybody books a date elsewhere, to ask first whether they may travel (R-R3)."""
    if turn.slot("place") in {None, OPEN_TO} and is_journey(session):
        turn.say("booking-travel")


def _label_of(session: Session) -> str:
    if session.way == CALL_BACK:
        return "btn-call-back"
    return "btn-date" if session.named else "btn-offer"


def title_of(session: Session) -> str:
    """Give the key of what a date is called: its trade, or else its kind of offer."""
    return f"trade-{session.trade}" if session.trade else f"module-{session.module}"


def when_values(session: Session) -> dict[str, Any]:
    """Give the values that every sentence about a date may name."""
    return {
        "module": f"module-{session.module}",
        "title": f"trade-{session.trade}" if session.trade else f"contact-{session.institution}",
        "start": session.starts_at,
        "end": session.ends_at,
        "meet": session.meet_at or session.starts_at,
        "point": session.meeting_point,
        "free": session.free,
        "fictional": int(session.fictional),
    }


def date_choices(sessions: Sequence[Session], intent: str = "inform") -> tuple[Choice, ...]:
    """Give one button a date; a tap on it names just this date."""
    return tuple(
        Choice(
            _label_of(one),
            intent,
            {"session": one.token},
            {"start": one.starts_at, "title": title_of(one), "free": one.free},
        )
        for one in sessions
    )


def free_choices(sessions: Sequence[Session], pool: str | None) -> tuple[Choice, ...]:
    """Give one lasting button a free date; a tap on it begins to book.

    Args:
        sessions: The dates.
        pool: The kind of place that was asked for; only its places are counted then.
    """
    kind = {"pool": pool} if pool else {}
    return tuple(
        Choice(
            choice.label,
            booked_by(one.module),
            {**choice.entities, **kind},
            {**choice.values, "free": dict(one.pools).get(pool or "", one.free)},
            lasting=True,
        )
        for one in sessions
        for choice in date_choices([one])
    )


def full_choices(sessions: Sequence[Session]) -> tuple[Choice, ...]:
    """Give one button a full date; a tap says how to wait for it."""
    return tuple(
        Choice(
            "btn-wait-open" if one.way == ONLY_LIST else "btn-date-full",
            "inform",
            {"session": one.token},
            {"start": one.starts_at, "title": title_of(one)},
        )
        for one in sessions
    )


def booking_choices(bookings: Sequence[Booking], intent: str = "inform") -> tuple[Choice, ...]:
    """Give one button a booking."""
    return tuple(
        Choice(
            "btn-booking",
            intent,
            {"booking": one.token},
            {"start": one.session.starts_at, "title": title_of(one.session)},
        )
        for one in bookings
    )
