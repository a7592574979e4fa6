"""The only place that knows what time it is."""

from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Something that tells the time."""

    def now(self) -> datetime:
        """Tell the time as an aware UTC datetime."""
        ...


class SystemClock:
    """The computer's own clock."""

    def now(self) -> datetime:
        """Tell the time as an aware UTC datetime."""
        return datetime.now(UTC)
