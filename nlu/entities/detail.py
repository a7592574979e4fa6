"""The shape of a detail found in a message, and what is known around it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from datetime import date, datetime

    from nlu.entities.match import Found

BERLIN = ZoneInfo("Europe/Berlin")


class Detail(NamedTuple):
    """One detail: its name, its value, the tokens it covers, and how sure it is."""

    entity: str
    value: object
    first: int
    last: int
    sure: float = 1.0


@dataclass(frozen=True, slots=True)
class Context:
    """What the rules look at.

    Args:
        text: the message with digits in 0-9.
        found: its tokens and the phrases in it.
        now: the moment of the message; None if unknown.
        expects: what the conversation has just asked for.
    """

    text: str
    found: Found
    now: datetime | None
    expects: str | None

    @property
    def today(self) -> date | None:
        """Return the day in Berlin."""
        return self.now.astimezone(BERLIN).date() if self.now else None

    @property
    def bare(self) -> bool:
        """Tell whether the message is little more than an answer: three words at most."""
        return len(self.found.tokens) <= 3  # noqa: PLR2004 - three words
