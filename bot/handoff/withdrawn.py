"""A wish that is taken back: its case ends, or whoever reads it is told."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot import audit
from bot.handoff import posts, promises, words
from bot.handoff.codes import number
from bot.store.case_tables import CaseMessage, Ticket

OUTCOME = "withdrawn"


async def withdraw(s: AsyncSession, *, person: int, case: str, topic: str, now: datetime) -> bool:
    """Close a case that nobody has claimed and in which nothing else was asked.

    A case that a human holds, or that is about more than this wish, stays; its log and its group
    say that the wish was taken back.

    Args:
        s: The transaction.
        person: Whose case it must be.
        case: Its code.
        topic: What the wish was.
        now: When.

    Returns:
        Whether nobody will get in touch because of this case any more.
    """
    row = await s.scalar(select(Ticket).where(Ticket.id == number(case)).with_for_update())
    if row is None or row.person_id != person or row.holder == "closed":
        return True
    alone = row.holder == "queue" and row.topic == topic and not await _is_said(s, row)
    if alone:
        row.holder, row.owner_id, row.epoch = "closed", None, row.epoch + 1
        row.closed_at, row.waiting_since, row.outcome = now, None, OUTCOME
        await promises.settle(s, row.id, now=now)
        for message in await words.forget_files(s, row.id):
            await posts.put(s, row, "forget", message=message, now=now)
    entity = f"case:{row.id}"
    await audit.note(s, code="case.withdrawn", actor="person", entity=entity, now=now)
    await posts.state(s, row, now=now, event="withdrawn" if alone else "taken_back")
    return alone


async def _is_said(s: AsyncSession, row: Ticket) -> bool:
    """Whether the person wrote something in the case since it was opened."""
    which = select(CaseMessage.id).where(
        CaseMessage.ticket_id == row.id,
        CaseMessage.author == "person",
        CaseMessage.kind != "before",
    )
    return await s.scalar(which.limit(1)) is not None
