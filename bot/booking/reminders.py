"""Reminders: put down when they are wished for, decided when they are due."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot import later, outbox
from bot.booking import rules, views
from bot.booking.notice import Notice, Verdict, listener, waits_until
from bot.store import tables
from flows.ports import Session

KIND = "reminder"


async def set_reminder(
    s: AsyncSession, row: tables.Booking, *, when: str, moment: datetime | None, now: datetime
) -> None:
    """Set the reminder of a booking, in place of an earlier one; None takes it away."""
    row.remind = "none" if moment is None else when
    row.reminder_at = moment
    row.version += 1
    row.changed_at = now
    await s.flush()
    entity = f"booking:{row.id}"
    await outbox.drop_entity(s, entity, now)
    chat_id = await s.scalar(
        select(tables.Person.chat_id).where(tables.Person.id == row.person_id)
    )
    if moment is None or chat_id is None:
        return
    await later.put(
        s,
        chat_id=chat_id,
        kind=KIND,
        note={"booking": row.id},
        now=now,
        due_at=moment,
        dedupe_key=f"{KIND}:{row.id}:{row.version}",
        entity=entity,
        entity_version=row.version,
    )


async def decide(s: AsyncSession, row: later.Waiting, now: datetime) -> Verdict:
    """Decide about a reminder that is due, by how its booking stands now."""
    found = await views.bookings(s, tables.Booking.id == row.note["booking"])
    if not found or not _stands(found[0][0], found[0][1], row):
        return "changed"
    booking, _, shown = found[0]
    no = int(str(row.note.get("day", 1)))
    session = rules.on_day(shown.session, no)
    kept = waits_until(session, now)
    if isinstance(kept, datetime):
        return kept
    if no <= len(shown.session.days):
        await _put(s, booking, row.chat_id, no + 1, shown.session, now)
    if kept is not None:
        return kept
    who = await listener(s, booking.person_id, booking.lang)
    if who is None:
        return "no_words"
    return Notice(KIND, *who, session, shown)


async def _put(
    s: AsyncSession,
    booking: tables.Booking,
    chat_id: int,
    no: int,
    session: Session,
    now: datetime,
) -> None:
    """Put down the reminder of the next of several days."""
    moment = rules.reminder_at(rules.on_day(session, no), booking.remind, now)
    if moment is None:
        return
    await later.put(
        s,
        chat_id=chat_id,
        kind=KIND,
        note={"booking": booking.id, "day": no},
        now=now,
        due_at=moment,
        dedupe_key=f"{KIND}:{booking.id}:{booking.version}:{no}",
        entity=f"booking:{booking.id}",
        entity_version=booking.version,
    )


def _stands(booking: tables.Booking, session: tables.Session, row: later.Waiting) -> bool:
    same = booking.version == row.entity_version
    return same and booking.state in tables.ACTIVE_STATES and session.state == "open"
