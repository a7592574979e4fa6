"""Who of the staff may do what in a case, and how long things may take: pure rules."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

Role = Literal["counsellor", "organiser", "editor", "lead", "protection"]
ROLES: tuple[Role, ...] = ("counsellor", "organiser", "editor", "lead", "protection")
"""What somebody can be for an institution; ``protection`` looks after data protection."""

Act = Literal["see", "claim", "take_over", "answer", "note", "release", "close"]

MAY: dict[str, frozenset[Act]] = {
    "counsellor": frozenset({"see", "claim", "take_over", "answer", "note", "release", "close"}),
    "lead": frozenset({"see", "claim", "take_over", "answer", "note", "release", "close"}),
    "organiser": frozenset(),
    "editor": frozenset(),
    "protection": frozenset(),
}
"""Conversations are for those who answer them; every other role has its own pages."""

Task = Literal["dates", "content", "log"]

TASKS: dict[str, frozenset[Task]] = {
    "counsellor": frozenset(),
    "organiser": frozenset({"dates"}),
    "editor": frozenset({"content"}),
    "lead": frozenset({"dates", "content", "log"}),
    "protection": frozenset({"log"}),
}
"""What else somebody looks after: dates and who comes, what the bot tells, who did what."""

RELEASE_AFTER = timedelta(minutes=30)
"""A holder who does nothing for so long, while somebody waits, holds the case no longer."""

GONE_AFTER = timedelta(minutes=5)
"""After the hours of an institution a holder who pauses for so long has gone home."""

URGENCIES = ("red", "orange", "yellow", "normal")
"""Most urgent first."""

LONGEST = 3500
"""Characters of an answer; with its heading it fits into one message."""

OUTCOMES = ("settled", "appointment", "referred", "no_contact", "other")
"""How a case can end."""


@dataclass(frozen=True, slots=True)
class Result:
    """What became of an act in a case.

    Attributes:
        word: ``done`` · ``held`` (somebody else has it: ``holder``) · ``not_held`` (claim it
            first) · ``proposed`` (translated, and not sent yet) · ``not_allowed`` · ``closed`` ·
            ``unknown`` · ``empty`` · ``too_long`` · ``no_reason``.
        holder: Number of the member of staff who holds the case.
        message: Number of what was said by the act.
    """

    word: str
    holder: int | None = None
    message: int | None = None

    @property
    def is_done(self) -> bool:
        """Whether the act took place."""
        return self.word == "done"


def may(roles: Collection[str], act: Act) -> bool:
    """Say whether one of these roles allows an act."""
    return any(act in MAY.get(role, ()) for role in roles)


def looks_after(roles: Collection[str], task: Task) -> bool:
    """Say whether one of these roles looks after something."""
    return any(task in TASKS.get(role, ()) for role in roles)


def more_urgent(one: str, other: str) -> str:
    """Give the more urgent of two."""
    return min(one, other, key=URGENCIES.index)
