"""Reminders: put down when they are wished for, decided and worded when they are due."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot import later, outbox
from bot.booking import rules, views
from bot.message import Message
from bot.store import tables
from bot.store.session import Database
from flows.ports import Booking

KIND = "reminder"
_ALIVE = ("confirmed", "requested")


@dataclass(frozen=True, slots=True)
class ReminderDue:
    """A reminder that is to go out now.

    Attributes:
        person: Whom it is for.
        lang: The language that they speak with us now.
        booking: What they are reminded of, as it stands now.
    """

    person: int
    lang: str
    booking: Booking


Render = Callable[[ReminderDue], Message | None]


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


async def deliver(db: Database, render: Render, now: datetime) -> int:
    """Give due reminders their words, if what they remind of still stands.

    A reminder that comes late (the service was down) goes out only while it is useful, and not
    at night.

    Args:
        db: Where they wait.
        render: Makes the words; None if there are none for this person.
        now: When.

    Returns:
        How many are on their way now.
    """

    async def work(s: AsyncSession) -> int:
        rows = await later.due(s, kind=KIND, now=now)
        return sum([await _decide(s, row, render, now) for row in rows])

    return await db.transact(work)


async def _decide(s: AsyncSession, row: later.Waiting, render: Render, now: datetime) -> bool:
    which = tables.Booking.id == row.note["booking"]
    found = await views.bookings(s, which, now)
    if not found or not _stands(found[0][0], found[0][1], row):
        await outbox.drop(s, [row.id], "changed", now)
        return False
    booking, _, shown = found[0]
    moment = rules.send_at(shown.session, now)
    if moment is not None and moment > now:
        await later.postpone(s, row.id, moment)
        return False
    message = None if moment is None else await _message(s, booking, shown, render)
    if message is None:
        await outbox.drop(s, [row.id], "late" if moment is None else "no_words", now)
        return False
    await later.fill(s, row.id, message)
    return True


def _stands(booking: tables.Booking, session: tables.Session, row: later.Waiting) -> bool:
    same = booking.version == row.entity_version
    return same and booking.state in _ALIVE and session.state == "open"


async def _message(
    s: AsyncSession, row: tables.Booking, shown: Booking, render: Render
) -> Message | None:
    person = await s.get(tables.Person, row.person_id) if row.person_id else None
    if person is None or not person.reachable:
        return None
    return render(ReminderDue(person.id, person.lang or row.lang, shown))
