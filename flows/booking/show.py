"""How dates and bookings are shown: as buttons, and as values of a sentence."""

from collections.abc import Sequence
from typing import Any

from flows.booking.known import booked_by
from flows.ports import Booking, Session
from flows.talk import Choice


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
            "btn-date" if one.named else "btn-offer",
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
            "btn-date-full",
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
