"""Removes a person: what only they need goes, what others need stays without them."""

from collections.abc import Awaitable, Callable, Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Select, delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from bot import audit
from bot.people import following, takeback
from bot.store.case_tables import Ticket
from bot.store.tables import (
    ACTIVE_STATES,
    Booking,
    Conversation,
    Person,
    Place,
    Session,
    Update,
)
from bot.store.wishes import Draft, Need, Waiting

Freed = Callable[[AsyncSession, Iterable[int], datetime], Awaitable[None]]
"""What is done with the sessions in which places have become free, in the same transaction."""


async def leave_free(s: AsyncSession, sessions: Iterable[int], now: datetime) -> None:
    """Leave places that have become free to whoever comes first."""
    del s, sessions, now


async def erase(s: AsyncSession, *, person: int, now: datetime, freed: Freed = leave_free) -> bool:
    """Erase everything about a person in one transaction.

    Places that lie ahead are free at once. Bookings stay as numbers without a person, because
    institutions count them.

    Args:
        s: The transaction.
        person: Whom.
        now: When.
        freed: Gives what has become free to whoever waits for it.

    Returns:
        Whether there was such a person.
    """
    chat_id = await s.scalar(select(Person.chat_id).where(Person.id == person))
    if chat_id is None:
        return False
    sessions = await _give_places_back(s, person, now)
    await drop_needs(s, person)
    await s.execute(update(Booking).where(Booking.person_id == person).values(NAMELESS))
    await s.execute(delete(Waiting).where(Waiting.person_id == person))
    await s.execute(delete(Draft).where(Draft.person_id == person))
    await following.unfollow(s, person)
    kept = await s.scalars(
        update(Place)
        .where(Place.offered_to == person)
        .values(offered_to=None, offered_until=None)
        .returning(Place.session_id),
        execution_options={"synchronize_session": False},
    )
    await freed(s, {*sessions, *kept.all()}, now)
    await _clear_chat(s, chat_id, now)
    await s.execute(delete(Conversation).where(Conversation.person_id == person))
    await takeback.drop_cases(s, Ticket.person_id == person, now)
    await audit.let_go(s, person=person)
    await s.execute(delete(Person).where(Person.id == person))
    return True


async def drop_needs(s: AsyncSession, person: int) -> None:
    """Forget what a person needs at their dates."""
    await s.execute(delete(Need).where(Need.booking_id.in_(_bookings_of(person))))


NAMELESS: dict[InstrumentedAttribute[Any], object] = {
    Booking.person_id: None,
    Booking.idem_key: None,
    Booking.lang: "",
    Booking.answer: None,
    Booking.asked_at: None,
    Booking.pass_token: None,
    Booking.pass_code: None,
    Booking.case_code: None,
    Booking.remind: "none",
    Booking.reminder_at: None,
}


def _bookings_of(person: int) -> Select[Any]:
    return select(Booking.id).where(Booking.person_id == person)


async def _give_places_back(s: AsyncSession, person: int, now: datetime) -> set[int]:
    ahead = await s.execute(
        select(Booking.id, Booking.session_id)
        .join(Session, Session.id == Booking.session_id)
        .where(
            Booking.person_id == person,
            Booking.state.in_(ACTIVE_STATES),
            Session.starts_at > now,
        )
    )
    rows = ahead.all()
    ids = [row.id for row in rows]
    await s.execute(update(Place).where(Place.booking_id.in_(ids)).values(booking_id=None))
    await s.execute(
        update(Booking)
        .where(Booking.id.in_(ids))
        .values(state="cancelled_by_person", version=Booking.version + 1, changed_at=now)
    )
    for one in ids:
        await audit.note(s, code="booking.cancelled", entity=f"booking:{one}", now=now)
    return {row.session_id for row in rows}


async def _clear_chat(s: AsyncSession, chat_id: int, now: datetime) -> None:
    await takeback.empty_chat(s, chat_id, now)
    # The number of an update stays for a while, or Telegram's repetition would be taken as new.
    await s.execute(
        update(Update)
        .where(Update.chat_id == chat_id)
        .values(state="done", payload=None, chat_id=None, done_at=now)
    )
