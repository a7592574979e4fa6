"""What somebody needs at a date: how far the institution is with it, and that the person hears."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot import audit, later
from bot.booking import views
from bot.booking.notice import Notice, Verdict, listener, waits_for_change
from bot.store import tables
from bot.store.tables import ACTIVE_STATES
from bot.store.wishes import Need

FOUND = "need_found"
NONE = "need_none"
NEED_STATES = ("wanted", "searched", "found", "none")
_FOLLOWS = {
    "wanted": ("searched", "found", "none"),
    "searched": ("wanted", "found", "none"),
    "found": ("searched", "none"),
    "none": ("searched", "found"),
}
"""What may come after what: nobody has wished anew for what was found or not found."""
_SAID = {"found": FOUND, "none": NONE}


async def settle(
    s: AsyncSession, booking: tables.Booking, kind: str, state: str, *, by: str, now: datetime
) -> str:
    """Note how far the search is; the person is told of ``found`` and of ``none``, once.

    Returns:
        ``noted`` · ``unknown`` (nobody needs this there) · ``refused`` (this cannot follow).
    """
    need = await s.scalar(
        select(Need)
        .where(Need.booking_id == booking.id, Need.kind == kind)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    if need is None:
        return "unknown"
    if need.state == state:
        return "noted"
    if state not in _FOLLOWS[need.state]:
        return "refused"
    need.state = state
    need.changed_at = now
    await s.flush()
    entity = f"booking:{booking.id}"
    await audit.note(s, code=f"need.{state}", actor=by, entity=entity, now=now, need=kind)
    if state in _SAID:
        await _tell(s, booking, need, now)
    return "noted"


async def decide(s: AsyncSession, row: later.Waiting, now: datetime) -> Verdict:
    """Decide about the word on a need: it is said only while it is true and of use."""
    need = await s.get(Need, row.note["need"], populate_existing=True)
    if need is None or need.state != row.note["state"]:
        return "changed"
    found = await views.bookings(s, tables.Booking.id == need.booking_id)
    if not found or found[0][0].state not in ACTIVE_STATES:
        return "changed"
    booking, _, shown = found[0]
    kept = waits_for_change(shown.session, now)
    if not isinstance(kept, bool):
        return kept
    who = await listener(s, booking.person_id, booking.lang)
    if who is None:
        return "no_words"
    values = {"need": f"need-{need.kind}"}
    return Notice(_SAID[need.state], *who, shown.session, shown, values, silent=kept)


async def _tell(s: AsyncSession, booking: tables.Booking, need: Need, now: datetime) -> None:
    person = await s.get(tables.Person, booking.person_id) if booking.person_id else None
    if person is None:
        return
    await later.put(
        s,
        chat_id=person.chat_id,
        kind=_SAID[need.state],
        note={"need": need.id, "state": need.state},
        now=now,
        due_at=now,
        dedupe_key=f"need:{need.id}:{now.isoformat()}",
        entity=f"need:{need.id}",
        entity_version=1,
    )
