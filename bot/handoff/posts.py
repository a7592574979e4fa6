"""What the groups of the staff are still to be shown: rows in the transaction of each act."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store.case_tables import CaseTopic, GroupPost, StaffGroup, Ticket


async def group_of(s: AsyncSession, row: Ticket) -> int | None:
    """Find the group that a case is shown in: the deputy's, once there is one."""
    which = select(StaffGroup.chat_id).where(
        StaffGroup.institution == (row.deputy or row.institution)
    )
    return await s.scalar(which)


async def put(
    s: AsyncSession,
    row: Ticket,
    kind: str,
    *,
    now: datetime,
    message: int | None = None,
    note: str | None = None,
) -> None:
    """Put something down for the group of a case; nothing, where there is no group.

    Args:
        s: The transaction of the act.
        row: The case.
        kind: ``open``, ``card``, ``state``, ``message``, ``edit``, ``reaction``,
            ``proposal`` or ``forget``.
        now: When.
        message: Which message of the case it is about.
        note: A code that says more.
    """
    chat = await group_of(s, row)
    if chat is None:
        return
    topic = await s.get(CaseTopic, row.id)
    if topic is None:
        s.add(CaseTopic(ticket_id=row.id, chat_id=chat))
    post = {"ticket_id": row.id, "kind": kind, "message_id": message, "note": note}
    s.add(GroupPost(created_at=now, **post))


async def state(s: AsyncSession, row: Ticket, *, now: datetime, event: str) -> None:
    """Show who holds the case now, and what happened."""
    await put(s, row, "state", now=now, note=event)
