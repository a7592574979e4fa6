"""How much waits in the database, and since when."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store.case_tables import Ticket
from bot.store.tables import Outgoing, Update

ASIDE = ("poison", "sealed")
"""States of updates that nobody will answer without somebody looking at them."""


@dataclass(frozen=True, slots=True)
class Backlog:
    """What waits.

    Attributes:
        rows: How many rows, by table and state; only states in which somebody waits.
        oldest: The age in seconds of the oldest row that should be gone, by table.
    """

    rows: dict[tuple[str, str], int]
    oldest: dict[str, float]


async def read(s: AsyncSession, now: datetime) -> Backlog:
    """Count what waits."""
    rows = dict.fromkeys(_EXPECTED, 0)
    counted = (
        ("inbox", Update.state, Update.state.in_(("new", *ASIDE))),
        ("outbox", Outgoing.state, _due(now)),
        ("outbox", Outgoing.state, Outgoing.state.in_(("sealed", "failed"))),
        ("case", Ticket.holder, Ticket.holder != "closed"),
    )
    for table, state, which in counted:
        found = await s.execute(select(state, func.count()).where(which).group_by(state))
        rows |= {(table, name): count for name, count in found}
    first = {
        "inbox": await s.scalar(select(func.min(Update.received_at)).where(Update.state == "new")),
        "outbox": await s.scalar(select(func.min(Outgoing.due_at)).where(_due(now))),
    }
    oldest = {name: _age(at, now) for name, at in first.items()}
    return Backlog(rows, oldest)


_EXPECTED = (
    ("inbox", "new"),
    ("inbox", "poison"),
    ("inbox", "sealed"),
    ("outbox", "pending"),
    ("outbox", "sealed"),
    ("outbox", "failed"),
    ("case", "queue"),
    ("case", "human"),
)


def _due(now: datetime) -> ColumnElement[bool]:
    return (Outgoing.state == "pending") & (Outgoing.due_at <= now)


def _age(at: datetime | None, now: datetime) -> float:
    return 0.0 if at is None else max(0.0, (now - at).total_seconds())
