"""Removes a person: what only they need goes, what others need stays without them."""

from datetime import datetime
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from bot import audit, outbox
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


async def erase(s: AsyncSession, *, person: int, now: datetime) -> bool:
    """Erase everything about a person in one transaction.

    Places that lie ahead are free at once. Bookings stay as numbers without a person, because
    institutions count them.

    Returns:
        Whether there was such a person.
    """
    chat_id = await s.scalar(select(Person.chat_id).where(Person.id == person))
    if chat_id is None:
        return False
    await _give_places_back(s, person, now)
    await s.execute(update(Booking).where(Booking.person_id == person).values(NAMELESS))
    await s.execute(
        update(Place).where(Place.offered_to == person).values(offered_to=None, offered_until=None)
    )
    await _clear_chat(s, chat_id, now)
    await s.execute(delete(Conversation).where(Conversation.person_id == person))
    await s.execute(delete(Ticket).where(Ticket.person_id == person))
    await s.execute(delete(Person).where(Person.id == person))
    return True


NAMELESS: dict[InstrumentedAttribute[Any], object] = {
    Booking.person_id: None,
    Booking.needs: [],
    Booking.idem_key: None,
    Booking.lang: "",
    Booking.remind: "none",
    Booking.reminder_at: None,
}


async def _give_places_back(s: AsyncSession, person: int, now: datetime) -> None:
    ahead = await s.scalars(
        select(Booking.id)
        .join(Session, Session.id == Booking.session_id)
        .where(
            Booking.person_id == person,
            Booking.state.in_(ACTIVE_STATES),
            Session.starts_at > now,
        )
    )
    ids = ahead.all()
    await s.execute(update(Place).where(Place.booking_id.in_(ids)).values(booking_id=None))
    await s.execute(
        update(Booking)
        .where(Booking.id.in_(ids))
        .values(state="cancelled_by_person", version=Booking.version + 1, changed_at=now)
    )
    for one in ids:
        await audit.note(s, code="booking.cancelled", entity=f"booking:{one}", now=now)


async def _clear_chat(s: AsyncSession, chat_id: int, now: datetime) -> None:
    await outbox.forget_chat(s, chat_id)
    # The number of an update stays for a while, or Telegram's repetition would be taken as new.
    await s.execute(
        update(Update)
        .where(Update.chat_id == chat_id)
        .values(state="done", payload=None, chat_id=None, done_at=now)
    )
