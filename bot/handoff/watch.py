"""What is looked after while nobody looks: holders who fell silent, answers that are overdue."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.handoff import posts, stretches
from bot.handoff.cases import log
from bot.handoff.hours import Timetable
from bot.handoff.notices import Notices
from bot.handoff.profiles import hours_of
from bot.handoff.rules import GONE_AFTER, RELEASE_AFTER, more_urgent
from bot.store.case_tables import Promise, Ticket
from bot.store.session import Database


async def release_silent(db: Database, notices: Notices, now: datetime) -> int:
    """Put cases back into the queue whose holder does nothing while somebody waits."""

    async def work(s: AsyncSession) -> int:
        long_ago = now - RELEASE_AFTER
        rows = await s.scalars(
            select(Ticket)
            .where(
                Ticket.holder == "human",
                Ticket.waiting_since <= long_ago,
                Ticket.acted_at <= long_ago,
            )
            .order_by(Ticket.id)
            .with_for_update()
        )
        held = rows.all()
        for row in held:
            await stretches.let_go(s, row, notices, why="silent", actor="bot", now=now)
        return len(held)

    return await db.transact(work)


async def release_after_hours(
    db: Database, notices: Notices, timetable: Timetable, now: datetime
) -> int:
    """Put cases back into the queue whose holder has gone home while somebody waits.

    Whoever still writes after the institution has closed keeps the case until they pause.
    """

    async def work(s: AsyncSession) -> int:
        rows = await s.scalars(
            select(Ticket)
            .where(
                Ticket.holder == "human",
                Ticket.waiting_since.is_not(None),
                Ticket.acted_at <= now - GONE_AFTER,
            )
            .order_by(Ticket.id)
            .with_for_update()
        )
        gone = [row for row in rows.all() if await _has_gone(s, row, timetable, now)]
        for row in gone:
            await stretches.let_go(s, row, notices, why="shift", actor="bot", now=now)
        return len(gone)

    return await db.transact(work)


async def _has_gone(s: AsyncSession, row: Ticket, timetable: Timetable, now: datetime) -> bool:
    """Say whether the shift of the holder is over: their own hours, or else the house's."""
    own = await hours_of(s, row.owner_id)
    hours = own if own.known else timetable.of(row.deputy or row.institution)
    return hours.known and not hours.is_open(now)


async def call_deputies(
    db: Database, notices: Notices, timetable: Timetable, now: datetime
) -> int:
    """Apologise for promises that were not kept, and call the deputy."""

    async def work(s: AsyncSession) -> int:
        rows = await s.execute(
            select(Promise, Ticket)
            .join(Ticket, Ticket.id == Promise.ticket_id)
            .where(Promise.state == "open", Promise.due_at <= now, Ticket.holder != "closed")
            .order_by(Ticket.id)
            .with_for_update(of=Ticket)
        )
        broken = rows.all()
        for promise, row in broken:
            promise.state = "broken"
            await _call(s, row, notices, timetable, now)
        return len(broken)

    return await db.transact(work)


async def _call(
    s: AsyncSession, row: Ticket, notices: Notices, timetable: Timetable, now: datetime
) -> None:
    if row.urgency == "red":
        # The number that works now stands before every apology.
        await notices.tell(s, row, "handoff-still-here", now=now)
    row.urgency = more_urgent(row.urgency, "orange")
    deputy = timetable.deputies.get(row.institution)
    if deputy is not None and row.deputy is None:
        row.deputy = deputy
        await posts.put(s, row, "moved", now=now)
    await log(s, row, "overdue", actor="bot", now=now, deputy=row.deputy)
    await posts.state(s, row, now=now, event="overdue")
    await notices.tell(s, row, "handoff-late", now=now)
