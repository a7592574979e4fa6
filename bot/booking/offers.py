"""What people on a waiting list are told: a place is kept for them, it went on, or all is off."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot import later
from bot.booking import queue, views
from bot.booking.notice import Notice, Verdict, listener, waits_until
from bot.store import tables
from bot.store.wishes import Waiting

_SAID_IN = {
    queue.OFFER: ("offered", "open"),
    queue.OVER: ("expired", "open"),
    queue.OFF: ("closed", "cancelled"),
}
"""In which state of the entry and of the date each of them is still true."""


async def decide_offer(s: AsyncSession, row: later.Waiting, now: datetime) -> Verdict:
    """Decide about an offer that is due: it goes out only while the place is kept."""
    return await _decide(s, row, now, queue.OFFER)


async def decide_over(s: AsyncSession, row: later.Waiting, now: datetime) -> Verdict:
    """Decide about the word that an offer has run out."""
    return await _decide(s, row, now, queue.OVER)


async def decide_off(s: AsyncSession, row: later.Waiting, now: datetime) -> Verdict:
    """Decide about the word that a date is off for which somebody waited."""
    return await _decide(s, row, now, queue.OFF)


async def _decide(s: AsyncSession, row: later.Waiting, now: datetime, kind: str) -> Verdict:
    entry = await s.get(Waiting, row.note["waiting"], populate_existing=True)
    waits, date_is = _SAID_IN[kind]
    if entry is None or entry.version != row.entity_version or entry.state != waits:
        return "changed"
    found = await views.session_by(s, tables.Session.id == entry.session_id)
    if found is None or found[0].state != date_is:
        return "changed"
    kept = waits_until(found[1], now)
    if kept is not None:
        return kept
    if entry.offered_until is not None and entry.offered_until <= now:
        return "late"
    who = await listener(s, entry.person_id, entry.lang)
    if who is None:
        return "no_words"
    values: dict[str, object] = {
        "wait": entry.token,
        "until": entry.offered_until,
        "pool": entry.pool,
    }
    for name in ("reason", "words"):
        if row.note.get(name):
            values[name] = row.note[name]
    return Notice(kind, *who, found[1], values=values)
