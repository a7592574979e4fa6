"""Decides about a wish for places and takes them if it may be: one transaction, all or none."""

import base64
import secrets
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot import audit
from bot.booking import places, rules, views
from bot.store import tables
from bot.store.session import insert_into
from flows.ports import Asker, Booking, Outcome, Session

ALTERNATIVES = 3
HOLD = timedelta(minutes=15)
_RESULTS = {"confirmed": "booked", "requested": "request_only", "held": "held"}


@dataclass(frozen=True, slots=True)
class Wish:
    """A wish for places.

    Attributes:
        person: Who wishes.
        session: Token of the session.
        persons: For how many.
        lang: The language that they spoke.
        idem_key: What makes two copies of one tap the same wish.
        asker: What they said about themselves.
        hold: Keep the places for a while only.
        instead_of: A booking that this one is to replace.
    """

    person: int
    session: str
    persons: int
    lang: str
    idem_key: str
    asker: Asker
    hold: bool = False
    instead_of: tables.Booking | None = None


async def grant(s: AsyncSession, wish: Wish, *, claim: places.Claim, now: datetime) -> Outcome:
    """Decide about a wish.

    Locks are taken in one order everywhere: person, session, place, booking.
    """
    if wish.persons < 1:
        reason = "a booking is for somebody"
        raise ValueError(reason)
    if not await lock_person(s, wish.person):
        return Outcome("unknown")
    done = await replayed(s, person=wish.person, idem_key=wish.idem_key, now=now)
    if done is not None:
        return done
    found = await views.session_by(s, tables.Session.token == wish.session, now)
    if found is None:
        return Outcome("unknown")
    row, session = found
    refused = await _refused(s, wish, row, session, now)
    if refused is not None:
        return refused
    booking = await _take(s, wish, row, session, claim, now)
    if booking is None:
        return Outcome("full", alternatives=await alternatives(s, wish, row, now))
    return Outcome(_RESULTS[booking.state], booking)


async def lock_person(s: AsyncSession, person: int) -> bool:
    """Let nobody else decide about this person meanwhile; False if there is no such person."""
    query = select(tables.Person.id).where(tables.Person.id == person).with_for_update()
    return await s.scalar(query) is not None


async def alternatives(
    s: AsyncSession, wish: Wish, row: tables.Session, now: datetime
) -> tuple[Session, ...]:
    """Find other dates with room: the same offer first, then the same trade, then the earliest."""
    served = await views.places_served(s, row.id)
    place = wish.asker.place or min(served, default=rules.EVERYWHERE)
    search = views.Search(place, module=row.module, min_free=wish.persons, limit=20)
    found = [one for one in await views.sessions(s, search, now) if one.named]
    others = [one for one in found if one.token != row.token]
    others.sort(key=lambda one: (one.trade != row.trade, one.starts_at))
    return tuple(others[:ALTERNATIVES])


async def replayed(
    s: AsyncSession, *, person: int, idem_key: str, now: datetime
) -> Outcome | None:
    """Find what the same tap did before, and say the same again."""
    found = await views.bookings(s, tables.Booking.idem_key == idem_key, now)
    if not found:
        return None
    row, _, booking = found[0]
    if row.person_id != person:
        return Outcome("unknown")
    if row.state not in _RESULTS:
        return Outcome("cancelled", booking)
    moved = row.rescheduled_from is not None
    return Outcome("moved" if moved else _RESULTS[row.state], booking)


def token() -> str:
    """Make a token that says nothing and cannot be guessed: 8 characters."""
    return base64.b32encode(secrets.token_bytes(5)).decode("ascii")


async def _refused(
    s: AsyncSession, wish: Wish, row: tables.Session, session: Session, now: datetime
) -> Outcome | None:
    reason = rules.refusal(
        session,
        is_open=row.state == "open",
        places=await views.places_served(s, row.id),
        asker=wish.asker,
        persons=wish.persons,
        now=now,
    )
    if reason is not None:
        others = await alternatives(s, wish, row, now) if reason == "past" else ()
        return Outcome(reason, alternatives=others)
    mine = await views.bookings(s, views.coming(wish.person, now), now)
    for old, at, booking in mine:
        if wish.instead_of is not None and old.id == wish.instead_of.id:
            continue
        if at.id == row.id and old.state == "held" and not wish.hold:
            return await _confirm(s, wish, old, session, now)
        if at.offer == row.offer:
            return Outcome("already", booking)
        if rules.overlaps(booking.session, session):
            return Outcome("overlap", booking)
    return None


async def _take(
    s: AsyncSession,
    wish: Wish,
    row: tables.Session,
    session: Session,
    claim: places.Claim,
    now: datetime,
) -> Booking | None:
    await places.expire(s, tables.Booking.person_id == wish.person, now)
    attempt = await s.begin_nested()
    booking = await s.scalar(
        insert_into(s, tables.Booking)
        .values(_values(wish, row, session, now))
        .returning(tables.Booking.id)
    )
    assert booking is not None  # noqa: S101 - an INSERT … RETURNING gives a row; for the type checker
    got = await claim(s, session=row.id, booking=booking, count=wish.persons, now=now)
    if got < wish.persons:
        await attempt.rollback()
        return None
    await attempt.commit()
    await _note(s, booking, _state(wish, session), wish.persons, now)
    return (await views.bookings(s, tables.Booking.id == booking, now))[0][2]


def _state(wish: Wish, session: Session) -> str:
    if wish.hold:
        return "held"
    return "requested" if rules.needs_decision(session) else "confirmed"


def _values(wish: Wish, row: tables.Session, session: Session, now: datetime) -> dict[str, object]:
    old = wish.instead_of
    made = token()
    return {
        "token": made,
        "person_id": wish.person,
        "session_id": row.id,
        "state": _state(wish, session),
        "persons": wish.persons,
        "needs": list(wish.asker.needs),
        "lang": wish.lang,
        "idem_key": wish.idem_key,
        "rescheduled_from": None if old is None else old.id,
        "hold_until": now + HOLD if wish.hold else None,
        # A moved booking stays the same entry in the person's calendar.
        "ics_uid": made if old is None else old.ics_uid,
        "ics_seq": 0 if old is None else old.ics_seq + 1,
        "created_at": now,
        "changed_at": now,
    }


async def _confirm(
    s: AsyncSession, wish: Wish, row: tables.Booking, session: Session, now: datetime
) -> Outcome:
    row.state = _state(replace(wish, hold=False), session)
    row.hold_until = None
    row.idem_key = wish.idem_key
    row.version += 1
    row.changed_at = now
    await s.flush()
    await _note(s, row.id, row.state, row.persons, now)
    booking = (await views.bookings(s, tables.Booking.id == row.id, now))[0][2]
    return Outcome(_RESULTS[row.state], booking)


async def _note(s: AsyncSession, booking: int, state: str, persons: int, now: datetime) -> None:
    await audit.note(
        s,
        code=f"booking.{state}",
        actor="person",
        entity=f"booking:{booking}",
        now=now,
        persons=persons,
    )
