"""Numbers about offers and cases: no persons, no small cells, and crises only as one total."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store.case_tables import Ticket
from bot.store.tables import Booking, Session

FEWEST = 5
"""Fewer than so many are not told: somebody could be known by them."""

CRISES = frozenset(
    {"esc_violence_exploitation", "esc_mental_crisis_suicide", "esc_medical_emergency"}
)
"""Topics that are never told apart, by place or by month."""

CRISIS = ("crisis", "", "", "")
Cell = tuple[str, str, str, str]
"""What is counted: kind, month, institution, and module and state, or topic."""


@dataclass(frozen=True, slots=True)
class Number:
    """One number of the statistics.

    Attributes:
        cell: What is counted.
        count: How many; None if they are too few to be told.
    """

    cell: Cell
    count: int | None


async def numbers(s: AsyncSession) -> list[Number]:
    """Count what is there now."""
    return told(Counter([*await _bookings(s), *await _cases(s)]))


def told(counted: Mapping[Cell, int]) -> list[Number]:
    """Tell numbers; what is too few to be told stands there without its number.

    There are no sums beside them from which a number that is left out could be found.

    Args:
        counted: How many of what.
    """
    return [
        Number(cell, count if count >= FEWEST else None) for cell, count in sorted(counted.items())
    ]


async def _bookings(s: AsyncSession) -> Iterable[Cell]:
    rows = await s.execute(
        select(Session.local_date, Session.institution, Session.module, Booking.state).join(
            Booking, Booking.session_id == Session.id
        )
    )
    return [
        ("booking", f"{day:%Y-%m}", house, f"{module}:{state}")
        for day, house, module, state in rows
    ]


async def _cases(s: AsyncSession) -> Iterable[Cell]:
    rows = await s.execute(select(Ticket.opened_at, Ticket.institution, Ticket.topic))
    return [
        CRISIS if topic in CRISES else ("case", f"{opened:%Y-%m}", house, topic)
        for opened, house, topic in rows
    ]
