"""Somebody was not there for the second time: one question why, no penalty, nothing stored."""

from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot import later
from bot.booking import rules, views
from bot.booking.notice import Notice, Verdict, listener
from bot.store import tables

KIND = "missed"
EACH = 2
"""After so many dates that somebody missed at one institution they are asked."""
_FRESH = timedelta(days=3)


async def noted(s: AsyncSession, row: tables.Booking, now: datetime) -> None:
    """Ask why, if this is the second time here; it leads to nothing anywhere else."""
    person = await s.get(tables.Person, row.person_id) if row.person_id else None
    if person is None or await _count(s, row) % EACH:
        return
    await later.put(
        s,
        chat_id=person.chat_id,
        kind=KIND,
        note={"booking": row.id, "noted_at": now.isoformat()},
        now=now,
        due_at=now,
        dedupe_key=f"{KIND}:{row.id}",
        entity=f"{KIND}:{row.id}",
        entity_version=1,
    )


async def decide(s: AsyncSession, row: later.Waiting, now: datetime) -> Verdict:
    """Decide about the question: it is asked by day, soon, and only if it was not an error."""
    found = await views.bookings(s, tables.Booking.id == row.note["booking"])
    if not found or found[0][0].state != "not_there":
        return "changed"
    if now - datetime.fromisoformat(str(row.note["noted_at"])) > _FRESH:
        return "late"
    if rules.is_quiet(now):
        return rules.morning(now)
    booking, _, shown = found[0]
    who = await listener(s, booking.person_id, booking.lang)
    return "no_words" if who is None else Notice(KIND, *who, shown.session, shown)


async def _count(s: AsyncSession, row: tables.Booking) -> int:
    session, booking = tables.Session, tables.Booking
    here = select(session.institution).where(session.id == row.session_id).scalar_subquery()
    counted = await s.scalar(
        select(func.count(booking.id))
        .join(session, session.id == booking.session_id)
        .where(booking.person_id == row.person_id, booking.state == "not_there")
        .where(session.institution == here)
    )
    return counted or 0
