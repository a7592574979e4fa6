"""An institution moves or cancels a date: everybody concerned is told once and asked once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot import audit, later
from bot.booking import places, queue, rules, views
from bot.booking.ending import end
from bot.booking.notice import Notice, Verdict, listener, waits_for_change
from bot.booking.reminders import set_reminder
from bot.store import tables
from bot.store.offer_tables import SessionDay
from bot.store.session import Database
from bot.store.tables import ACTIVE_STATES
from bot.store.wishes import QUEUED_STATES, Waiting

MOVED = "session_moved"
ASKED_AGAIN = "session_asked_again"
CANCELLED = "session_cancelled"
RELEASED = "booking_released"
Reason = Literal["closed", "illness", "room"]
REASONS: tuple[Reason, ...] = ("closed", "illness", "room")
"""Why a date is moved or cancelled, as people are told; there are words in every language."""
PATIENCE = timedelta(hours=8)
"""After so long without an answer a person is asked once more."""


@dataclass(frozen=True, slots=True)
class Times:
    """When a date is to take place (aware), why it is moved, and where people meet then.

    ``words`` are the organiser's own, by language: German, and what a machine made of it.
    """

    starts_at: datetime
    ends_at: datetime
    meet_at: datetime | None = None
    reason: Reason | None = None
    point: str | None = None
    words: Mapping[str, str] = field(default_factory=dict)


async def move(s: AsyncSession, row: tables.Session, to: Times, *, by: str, now: datetime) -> int:
    """Move a date, all days of it together; every booking stays, and is asked about.

    Returns:
        How many bookings are concerned.
    """
    before = (row.starts_at, row.meet_at or row.starts_at)
    await _shift_days(s, row, to)
    row.starts_at, row.ends_at, row.meet_at = to.starts_at, to.ends_at, to.meet_at
    row.local_date = to.starts_at.astimezone(rules.LOCAL).date()
    if to.point not in {None, row.meeting_point}:
        # Where the new one is on the map nobody has said.
        row.meeting_point, row.pin = str(to.point), None
    row.version += 1
    await s.flush()
    entity = f"session:{row.id}"
    await audit.note(s, code="session.moved", actor=by, entity=entity, now=now, reason=to.reason)
    concerned = await bookings_of(s, row.id)
    for one in concerned:
        await _ask(s, one, before, to, now)
    return len(concerned)


async def _shift_days(s: AsyncSession, row: tables.Session, to: Times) -> None:
    """Move the further days by as many days as the first one; their hour stays what it is."""
    old, new = (at.astimezone(rules.LOCAL).date() for at in (row.starts_at, to.starts_at))
    days = await s.scalars(
        select(SessionDay).where(SessionDay.session_id == row.id).order_by(SessionDay.no)
    )
    for one in days.all():
        one.starts_at, one.ends_at = (
            rules.days_later(at, new - old) for at in (one.starts_at, one.ends_at)
        )
        one.meet_at = one.meet_at and rules.days_later(one.meet_at, new - old)
        one.local_date += new - old
        row.over_at = one.ends_at


async def cancel(
    s: AsyncSession,
    row: tables.Session,
    *,
    by: str,
    now: datetime,
    reason: Reason | None = None,
    words: Mapping[str, str] | None = None,
) -> int:
    """Cancel a date, its bookings and its waiting list.

    Returns:
        How many bookings are concerned.
    """
    row.state = "cancelled"
    row.version += 1
    await s.flush()
    entity = f"session:{row.id}"
    await audit.note(s, code="session.cancelled", actor=by, entity=entity, now=now, reason=reason)
    concerned = await bookings_of(s, row.id)
    for one in concerned:
        await end(s, one, "cancelled_by_us", now, actor=by)
        await _tell(s, one, CANCELLED, {"reason": reason, "words": dict(words or {})}, now)
    waiting = await s.scalars(
        select(Waiting).where(Waiting.session_id == row.id, Waiting.state.in_(QUEUED_STATES))
    )
    for entry in waiting.all():
        await queue.call_off(s, entry, now, actor=by, reason=reason, words=words)
    await places.let_go(s, tables.Place.session_id == row.id)
    return len(concerned)


async def settle(db: Database, now: datetime) -> int:
    """Deal with silence: ask once more, and give a place on at six the evening before.

    Silence is no yes: the answer becomes ``unclear``.

    Returns:
        How many bookings were dealt with.
    """

    async def work(s: AsyncSession) -> int:
        silent = await s.execute(
            select(tables.Booking, tables.Session)
            .join(tables.Session, tables.Session.id == tables.Booking.session_id)
            .where(tables.Booking.state.in_(ACTIVE_STATES))
            .where(tables.Booking.answer.in_(("asked", "unclear")))
            .where(tables.Session.starts_at > now)
            .where(tables.Booking.asked_at <= now - PATIENCE)
            .order_by(tables.Booking.session_id, tables.Booking.id)
        )
        return sum([await _settle(s, one, at, now) for one, at in silent.all()])

    return await db.transact(work)


async def _settle(s: AsyncSession, row: tables.Booking, at: tables.Session, now: datetime) -> bool:
    if now >= rules.evening_before(at.meet_at or at.starts_at):
        await end(s, row, "cancelled_by_us", now, actor="job")
        await _tell(s, row, RELEASED, {}, now)
        return True
    if row.answer == "unclear":
        return False
    row.answer = "unclear"
    await s.flush()
    await audit.note(s, code="booking.unclear", actor="job", entity=f"booking:{row.id}", now=now)
    await _tell(s, row, ASKED_AGAIN, {}, now)
    return True


async def _ask(
    s: AsyncSession,
    row: tables.Booking,
    before: tuple[datetime, datetime],
    to: Times,
    now: datetime,
) -> None:
    """Ask whether the new time suits; ``before``: when it began, and when to be there."""
    found = await views.bookings(s, tables.Booking.id == row.id)
    moment = rules.reminder_at(found[0][2].session, row.remind, now)
    row.answer = "asked"
    row.asked_at = now
    row.ics_seq += 1
    await set_reminder(s, row, when=row.remind, moment=moment, now=now)
    was, left_for = (at.isoformat() for at in before)
    more: dict[str, object] = {"before": was, "left_for": left_for, "reason": to.reason}
    more["words"] = dict(to.words)
    await _tell(s, row, MOVED, more, now)


async def bookings_of(s: AsyncSession, session: int) -> Sequence[tables.Booking]:
    """Find the people's bookings of a date that are alive."""
    found = await s.scalars(
        select(tables.Booking)
        .where(tables.Booking.session_id == session, tables.Booking.state.in_(ACTIVE_STATES))
        .where(tables.Booking.person_id.is_not(None))
        .order_by(tables.Booking.id)
        .execution_options(populate_existing=True)
    )
    return found.all()


async def _tell(
    s: AsyncSession, row: tables.Booking, kind: str, more: dict[str, object], now: datetime
) -> None:
    person = await s.get(tables.Person, row.person_id)
    if person is None:
        return
    await later.put(
        s,
        chat_id=person.chat_id,
        kind=kind,
        note={"booking": row.id, **more},
        now=now,
        due_at=now,
        dedupe_key=f"{kind}:{row.id}:{row.version}",
        entity=f"booking:{row.id}",
        entity_version=row.version,
    )


async def decide(s: AsyncSession, row: later.Waiting, now: datetime, *, kind: str) -> Verdict:
    """Decide about a word of an institution: one that was overtaken is not said any more."""
    found = await views.bookings(s, tables.Booking.id == row.note["booking"])
    if not found or found[0][0].version != row.entity_version:
        return "changed"
    booking, _, shown = found[0]
    left_for = row.note.get("left_for")
    kept = waits_for_change(
        shown.session, now, datetime.fromisoformat(str(left_for)) if left_for else None
    )
    if not isinstance(kept, bool):
        return kept
    who = await listener(s, booking.person_id, booking.lang)
    if who is None:
        return "no_words"
    told = {"reason": row.note.get("reason"), "words": row.note.get("words")}
    values = {"before": row.note.get("before", shown.session.starts_at), **told}
    return Notice(kind, *who, shown.session, shown, values, silent=kept)
