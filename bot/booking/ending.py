"""The end of a booking before its date: reminder off, places to whoever waits, all at once."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot import audit, outbox
from bot.booking import places, queue
from bot.store import tables


async def end(
    s: AsyncSession, row: tables.Booking, state: str, now: datetime, *, actor: str = "person"
) -> None:
    """Give a booking up.

    Args:
        s: The transaction.
        row: The booking.
        state: How it ends: ``cancelled_by_person``, ``cancelled_by_us``.
        now: When.
        actor: Who did it, see ``audit.note``.
    """
    await queue.lock_session(s, row.session_id)
    row.state = state
    row.remind = "none"
    row.reminder_at = None
    row.answer = None
    row.asked_at = None
    row.version += 1
    row.ics_seq += 1
    row.changed_at = now
    await s.flush()
    await places.free(s, [row.id])
    entity = f"booking:{row.id}"
    await outbox.drop_entity(s, entity, now)
    await audit.note(s, code="booking.cancelled", actor=actor, entity=entity, now=now)
    await queue.freed(s, [row.session_id], now)
