"""Human stretches: their beginning, their end, and letting go of a case in every way there is."""

from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot import audit
from bot.handoff import posts
from bot.handoff.notices import Notices
from bot.store.case_tables import Stretch, Ticket


async def begin(s: AsyncSession, *, ticket: int, staff: int, now: datetime) -> None:
    """Note that somebody holds a case from now on."""
    s.add(Stretch(ticket_id=ticket, staff_id=staff, began_at=now))


async def end(s: AsyncSession, *, ticket: int, why: str, now: datetime) -> bool:
    """Note that nobody holds a case any more; the answer is whether somebody did."""
    ended = await s.scalar(
        update(Stretch)
        .where(Stretch.ticket_id == ticket, Stretch.ended_at.is_(None))
        .values(ended_at=now, ended_by=why)
        .returning(Stretch.id)
    )
    return ended is not None


async def let_go(
    s: AsyncSession, row: Ticket, notices: Notices, *, why: str, actor: str, now: datetime
) -> None:
    """Put a held case back into the queue, tell the person, and show it to the staff.

    Args:
        s: The transaction.
        row: The case, locked.
        notices: Tells the person.
        why: ``by_hand``, ``deactivated``, ``silent``, ``shift``.
        actor: Who did it, as in the log.
        now: When.
    """
    row.holder, row.owner_id, row.epoch = "queue", None, row.epoch + 1
    row.waiting_since = row.waiting_since or now
    await end(s, ticket=row.id, why=why, now=now)
    await audit.note(
        s, code="case.released", actor=actor, entity=f"case:{row.id}", now=now, why=why
    )
    await notices.tell(s, row, "handoff-released", now=now)
    await posts.state(s, row, now=now, event=f"released-{why}")


async def let_go_of_everything(
    s: AsyncSession, notices: Notices, *, staff: int, why: str, now: datetime
) -> None:
    """Put every case that somebody holds back into the queue."""
    held = await s.scalars(
        select(Ticket)
        .where(Ticket.owner_id == staff, Ticket.holder == "human")
        .order_by(Ticket.id)
        .with_for_update()
    )
    for row in held.all():
        await let_go(s, row, notices, why=why, actor="bot", now=now)
