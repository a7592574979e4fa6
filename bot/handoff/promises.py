"""The ledger of promises: by when we want to have answered, kept or apologised for."""

from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.handoff.hours import Timetable
from bot.store.case_tables import Promise, Ticket
from bot.store.session import insert_into


async def make(s: AsyncSession, row: Ticket, timetable: Timetable, *, now: datetime) -> datetime:
    """Promise an answer, unless an earlier one is promised already; the answer is by when."""
    due = timetable.due(row.institution, row.urgency, now)
    kind = "first_reply" if row.first_reply_at is None else "reply"
    values = {"ticket_id": row.id, "kind": kind, "due_at": due, "state": "open"}
    await s.execute(insert_into(s, Promise).values(values).on_conflict_do_nothing())
    # A case that has become more urgent is due earlier than it was.
    await s.execute(
        update(Promise)
        .where(Promise.ticket_id == row.id, Promise.state == "open", Promise.due_at > due)
        .values(due_at=due)
    )
    which = select(Promise.due_at).where(Promise.ticket_id == row.id, Promise.state == "open")
    return await s.scalar(which) or due


async def settle(s: AsyncSession, ticket: int, *, now: datetime) -> None:
    """Note that the promise of a case was kept, or kept late."""
    await s.execute(
        update(Promise)
        .where(Promise.ticket_id == ticket, Promise.state.in_(("open", "broken")))
        .where(Promise.settled_at.is_(None))
        .values(settled_at=now)
    )
    await s.execute(
        update(Promise)
        .where(Promise.ticket_id == ticket, Promise.state == "open")
        .values(state="kept")
    )
