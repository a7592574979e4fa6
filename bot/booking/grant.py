"""Decides about a wish for places and takes them if it may be: one transaction, all or none."""

import base64
import secrets
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot import audit
from bot.booking import places, queue, rules, views
from bot.booking.claim import Claim
from bot.store import tables
from bot.store.session import insert_into
from bot.store.wishes import QUEUED_STATES, Need, Waiting
from flows.ports import Asker, Booking, Outcome, Room, Session

ALTERNATIVES = 3
RESULTS = {"confirmed": "booked", "requested": "request_only"}


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
        instead_of: A booking that this one is to replace.
    """

    person: int
    session: str
    persons: int
    lang: str
    idem_key: str
    asker: Asker
    instead_of: tables.Booking | None = None


@dataclass(frozen=True, slots=True)
class Open:
    """A session that a wish is about, after nothing spoke against it."""

    row: tables.Session
    session: Session

    def wanted(self, wish: Wish) -> places.Wanted:
        """Say which places are meant."""
        return places.Wanted(self.row.id, wish.asker.pool, wish.persons, wish.person)


async def grant(s: AsyncSession, wish: Wish, *, claim: Claim, now: datetime) -> Outcome:
    """Decide about a wish.

    Locks are taken in one order everywhere: person, session, place, booking, waiting entry.
    """
    if wish.persons < 1:
        reason = "a booking is for somebody"
        raise ValueError(reason)
    if not await lock_person(s, wish.person):
        return Outcome("unknown")
    done = await replayed(s, person=wish.person, idem_key=wish.idem_key)
    if done is not None:
        return done
    found = await directly(s, wish, now)
    if isinstance(found, Outcome):
        return found
    booking = await _take(s, wish, found, claim, now)
    if booking is None:
        return Outcome("full", alternatives=await alternatives(s, wish, found.row, now))
    return Outcome(RESULTS[booking.state], booking)


async def allowed(s: AsyncSession, wish: Wish, now: datetime) -> Open | Outcome:
    """Look whether anything speaks against a wish but that the places are taken."""
    found = await views.session_by(s, tables.Session.token == wish.session)
    if found is None:
        return Outcome("unknown")
    row, session = found
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
    return await _in_the_way(s, wish, row, session, now) or Open(row, session)


async def directly(s: AsyncSession, wish: Wish, now: datetime) -> Open | Outcome:
    """Look whether anything speaks against taking places now, without standing in a list."""
    found = await allowed(s, wish, now)
    if isinstance(found, Outcome) or found.row.way != "waiting_list":
        return found
    entry = await queued(s, wish.person, found.row.id)
    asked = entry is not None and entry.state == "offered"
    return found if asked else Outcome("wait_only")


async def _in_the_way(
    s: AsyncSession, wish: Wish, row: tables.Session, session: Session, now: datetime
) -> Outcome | None:
    replaced = 0 if wish.instead_of is None else wish.instead_of.id
    mine = await views.bookings(s, views.coming(wish.person, now))
    others = [found for found in mine if found[0].id != replaced]
    for _, at, booking in others:
        if at.offer == row.offer:
            return Outcome("already", booking)
        if rules.overlaps(booking.session, session):
            return Outcome("overlap", booking)
    return Outcome("too_many") if len(others) >= rules.MOST_OPEN else None


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
    search = views.Search(place, module=row.module, room=_room(wish), limit=20)
    found = [one for one in await views.sessions(s, search, now) if _bookable(one)]
    others = [one for one in found if one.token != row.token]
    others.sort(key=lambda one: (one.trade != row.trade, one.starts_at))
    return tuple(others[:ALTERNATIVES])


def _bookable(session: Session) -> bool:
    return session.named and session.way == "book"


async def replayed(s: AsyncSession, *, person: int, idem_key: str) -> Outcome | None:
    """Find what the same tap did before, and say the same again."""
    found = await views.bookings(s, tables.Booking.idem_key == idem_key)
    if not found:
        return None
    row, _, booking = found[0]
    if row.person_id != person:
        return Outcome("unknown")
    if row.state not in RESULTS:
        return Outcome("cancelled", booking)
    moved = row.rescheduled_from is not None
    return Outcome("moved" if moved else RESULTS[row.state], booking)


def token() -> str:
    """Make a token that says nothing and cannot be guessed: 8 characters."""
    return base64.b32encode(secrets.token_bytes(5)).decode("ascii")


async def queued(s: AsyncSession, person: int, session: int) -> Waiting | None:
    """Find somebody's place in the waiting list of a session."""
    entry: Waiting | None = await s.scalar(
        select(Waiting)
        .where(Waiting.person_id == person, Waiting.session_id == session)
        .where(Waiting.state.in_(QUEUED_STATES))
        .execution_options(populate_existing=True)
    )
    return entry


def _room(wish: Wish) -> Room:
    return Room(None if wish.asker.pool == "all" else wish.asker.pool, wish.persons)


async def _take(
    s: AsyncSession, wish: Wish, found: Open, claim: Claim, now: datetime
) -> Booking | None:
    if await queued(s, wish.person, found.row.id) is not None:
        # Whoever passes places on does so under this lock; an offer is taken or it lapses.
        await queue.lock_session(s, found.row.id)
    attempt = await s.begin_nested()
    booking = await s.scalar(
        insert_into(s, tables.Booking)
        .values(_values(wish, found, now))
        .returning(tables.Booking.id)
    )
    assert booking is not None  # noqa: S101 - an INSERT … RETURNING gives a row; for the type checker
    got = await claim(s, found.wanted(wish), booking=booking, now=now)
    if got < wish.persons:
        await attempt.rollback()
        return None
    await attempt.commit()
    await _add_needs(s, wish, booking, now)
    await _leave_queue(s, wish.person, found.row.id, now)
    await _note(s, booking, _state(found.session), wish.persons, now)
    return (await views.bookings(s, tables.Booking.id == booking))[0][2]


async def _add_needs(s: AsyncSession, wish: Wish, booking: int, now: datetime) -> None:
    rows = [
        {
            "booking_id": booking,
            "kind": one.kind,
            "detail": one.detail,
            "state": one.state,
            "changed_at": now,
        }
        for one in wish.asker.needs
    ]
    if rows:
        await s.execute(insert(Need), rows)


async def _leave_queue(s: AsyncSession, person: int, session: int, now: datetime) -> None:
    """Whoever has a place waits no more; what was kept beyond it goes to the next."""
    entry = await queued(s, person, session)
    if entry is not None:
        await queue.close(s, entry, "taken", now)
    kept = (tables.Place.session_id == session) & (tables.Place.offered_to == person)
    if await places.let_go(s, kept) or entry is not None:
        await queue.pass_on(s, session, now)


def _state(session: Session) -> str:
    return "requested" if rules.needs_decision(session) else "confirmed"


def _values(wish: Wish, found: Open, now: datetime) -> dict[str, object]:
    old = wish.instead_of
    made = token()
    return {
        "token": made,
        "person_id": wish.person,
        "session_id": found.row.id,
        "state": _state(found.session),
        "persons": wish.persons,
        "lang": wish.lang,
        "idem_key": wish.idem_key,
        "rescheduled_from": None if old is None else old.id,
        # A moved call stays with the people who were asked for it.
        "case_code": None if old is None else old.case_code,
        # A moved booking stays the same entry in the person's calendar.
        "ics_uid": made if old is None else old.ics_uid,
        "ics_seq": 0 if old is None else old.ics_seq + 1,
        "pass_token": secrets.token_urlsafe(12),
        "pass_code": f"{secrets.randbelow(1_000_000):06}",
        "created_at": now,
        "changed_at": now,
    }


async def _note(s: AsyncSession, booking: int, state: str, persons: int, now: datetime) -> None:
    await audit.note(
        s,
        code=f"booking.{state}",
        actor="person",
        entity=f"booking:{booking}",
        now=now,
        persons=persons,
    )
