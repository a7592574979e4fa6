"""Stand-ins that the tests of several rooms share."""

import time
from datetime import UTC, datetime, timedelta

from bot.booking.seeds import Offer


class FrozenClock:
    """A clock that stands still until it is moved."""

    def __init__(self, at: datetime = datetime(2026, 11, 21, 21, 10, tzinfo=UTC)) -> None:
        self.at = at

    def now(self) -> datetime:
        """Tell the time that it was set to."""
        return self.at

    def move(self, by: timedelta) -> datetime:
        """Let time pass."""
        self.at += by
        return self.at


def an_offer(**changes: object) -> Offer:
    """Make an offer: a workshop visit on Tuesday 1 December 2026, 5 places, nothing special."""
    plain: dict[str, object] = {
        "id": "visit",
        "module": "werkstattbesuch",
        "trades": ["car"],
        "institution": "hwk-muenster",
        "places": ["zue_muenster"],
        "meeting_point": "booking-meet-zue-gate",
        "permit_needed": "no",
        "fictional": "yes",
        "capacity": 5,
        "when": [{"on": "2026-12-01", "at": "10:00", "until": "12:00", "meet": "09:15"}],
    }
    return Offer.model_validate(plain | changes)


def on(day: str, at: str = "10:00", until: str = "12:00") -> list[dict[str, str]]:
    """Make the ``when`` of an offer that takes place once."""
    return [{"on": day, "at": at, "until": until}]


class RunningClock(FrozenClock):
    """A clock that was set to a moment and goes on from there."""

    def __init__(self, at: datetime = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)) -> None:
        super().__init__(at)
        self._began = time.monotonic()

    def now(self) -> datetime:
        """Tell the time."""
        return self.at + timedelta(seconds=time.monotonic() - self._began)
