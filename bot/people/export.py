"""Collects everything that is stored about a person, as plain values that can be written out."""

import json
from collections.abc import Callable, Mapping
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.following import followed
from bot.store import conversations
from bot.store.case_tables import CaseMessage, Ticket
from bot.store.session import box_of
from bot.store.tables import Base, Booking, Outgoing, Person, Session
from bot.store.wishes import Draft, Need, Waiting

_PERSON = (
    "lang",
    "lang_chosen",
    "solar",
    "discreet",
    "consent_version",
    "consent_at",
    "created_at",
    "seen_at",
)
_BOOKING = ("token", "state", "persons", "lang", "reminder_at", "created_at")
_SESSION = ("module", "institution", "starts_at", "ends_at")
_NEED = ("kind", "detail", "state")
_WAITING = ("token", "pool", "persons", "lang", "state", "offered_until", "queued_at")
_DRAFT = ("pool", "persons", "saved_at")
_TICKET = ("institution", "topic", "urgency", "lang", "holder", "told", "opened_at", "closed_at")

_SAID = ("author", "kind", "lang", "at", "edited_at")

Read = Callable[[bytes], object]


async def collect(
    s: AsyncSession, *, person: int, read: Read | None, now: datetime
) -> Mapping[str, object]:
    """Collect what is stored about a person; an unknown person has nothing.

    Args:
        s: A reading transaction.
        person: Whom it is about.
        read: Makes a stored conversation readable; without it JSON is expected.
        now: When.
    """
    row = await s.get(Person, person)
    if row is None:
        return {}
    bookings = await s.execute(
        select(Booking, Session)
        .join(Session, Session.id == Booking.session_id)
        .where(Booking.person_id == person)
        .order_by(Booking.id)
    )
    needs = await s.execute(
        select(Need, Booking.token)
        .join(Booking, Booking.id == Need.booking_id)
        .where(Booking.person_id == person)
        .order_by(Need.id)
    )
    waiting = await s.execute(
        select(Waiting, Session)
        .join(Session, Session.id == Waiting.session_id)
        .where(Waiting.person_id == person)
        .order_by(Waiting.id)
    )
    tickets = await s.scalars(select(Ticket).where(Ticket.person_id == person).order_by(Ticket.id))
    unsent = select(func.count(Outgoing.id)).where(
        Outgoing.chat_id == row.chat_id, Outgoing.state.in_(("waiting", "pending", "veiled"))
    )
    stored = await conversations.load(s, person, now=now)
    return {
        "person": {"telegram_chat_id": row.chat_id} | _plain(row, _PERSON),
        "bookings": [_plain(one, _BOOKING) | _plain(at, _SESSION) for one, at in bookings],
        "cases": [
            _plain(one, _TICKET) | {"said": await _said(s, one.id)} for one in tickets.all()
        ],
        "needs": [_plain(one, _NEED) | {"booking": token} for one, token in needs],
        "waiting": [_plain(one, _WAITING) | _plain(at, _SESSION) for one, at in waiting],
        **await _wishes(s, person),
        "conversation": None if stored is None else (read or json.loads)(stored[0]),
        "messages_not_sent_yet": await s.scalar(unsent),
        "exported_at": now.isoformat(),
    }


async def _wishes(s: AsyncSession, person: int) -> dict[str, object]:
    """Give the booking that was begun, and which new offers they wish to hear of."""
    return {"begun": await _begun(s, person), "news": await followed(s, person)}


async def _begun(s: AsyncSession, person: int) -> list[dict[str, object]]:
    """Give the booking that was begun, if there is one."""
    found = await s.execute(
        select(Draft, Session)
        .join(Session, Session.id == Draft.session_id)
        .where(Draft.person_id == person)
    )
    return [_plain(one, _DRAFT) | _plain(at, _SESSION) for one, at in found]


async def _said(s: AsyncSession, ticket: int) -> list[dict[str, object]]:
    """Give what both sides said in a case; of notes among the staff only that they are there."""
    rows = await s.scalars(
        select(CaseMessage).where(CaseMessage.ticket_id == ticket).order_by(CaseMessage.id)
    )
    box = box_of(s)
    return [
        _plain(one, _SAID)
        | {"text": None if one.kind == "note" else box.open(one.shown or one.body).decode()}
        for one in rows
    ]


def _plain(row: Base, names: tuple[str, ...]) -> dict[str, object]:
    values = ((name, getattr(row, name)) for name in names)
    return {
        name: value.isoformat() if isinstance(value, datetime) else value for name, value in values
    }
