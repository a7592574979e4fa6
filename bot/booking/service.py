"""The desk that knows dates and places: look, book, hold, move, cancel, remind."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.booking import calendar, places, queue, rules, views
from bot.booking.claim import Claim, claim
from bot.booking.ending import end
from bot.booking.grant import Wish, alternatives, directly, grant, lock_person, replayed
from bot.booking.reminders import set_reminder
from bot.store import tables
from bot.store.session import Database
from bot.store.tables import ACTIVE_STATES
from bot.store.wishes import SIZES, Need, Waiting
from flows.ports import ROOM, Asker, Booking, Outcome, Room, Session

Mine = tuple[tables.Booking, tables.Session, Booking]


class BookingDesk:
    """Gives places to people.

    Attributes:
        db: Where sessions and bookings are kept.
        claim: How places are taken.
    """

    def __init__(self, db: Database, *, claim: Claim = claim) -> None:
        self.db = db
        self.claim = claim

    async def sessions(
        self,
        *,
        now: datetime,
        place: str,
        module: str | None = None,
        trade: str | None = None,
        day: date | None = None,
        room: Room = ROOM,
        limit: int = 5,
    ) -> Sequence[Session]:
        """Find coming dates with such room, earliest first."""
        search = views.Search(place, module, trade, day, room, limit)
        async with self.db.read() as s:
            return await views.sessions(s, search, now)

    async def session(self, *, token: str, now: datetime) -> Session | None:
        """Find one date, also when it is full or over."""
        del now
        async with self.db.read() as s:
            found = await views.session_by(s, tables.Session.token == token)
        return None if found is None else found[1]

    async def book(
        self,
        *,
        person: int,
        session: str,
        persons: int,
        lang: str,
        idem_key: str,
        now: datetime,
        asker: Asker | None = None,
    ) -> Outcome:
        """Take places; what needs a decision becomes a request that keeps its places."""
        wish = Wish(person, session, persons, lang, idem_key, asker or Asker())
        return await self.db.transact(lambda s: grant(s, wish, claim=self.claim, now=now))

    async def hold(
        self,
        *,
        person: int,
        session: str,
        persons: int,
        now: datetime,
        asker: Asker | None = None,
    ) -> Outcome:
        """Keep places for a quarter of an hour; a hold of another date is given up for it."""
        wish = Wish(person, session, persons, "", "", asker or Asker())

        async def work(s: AsyncSession) -> Outcome:
            if not await lock_person(s, person):
                return Outcome("unknown")
            found = await directly(s, wish, now)
            if isinstance(found, Outcome):
                return found
            await _give_up_holds(s, person, found.row.id, now)
            wanted = found.wanted(wish)
            if await places.keep(s, wanted, now + rules.HOLD):
                return Outcome("held")
            await queue.lapse(s, found.row.id, now)
            if await places.keep(s, wanted, now + rules.HOLD):
                return Outcome("held")
            return Outcome("full", alternatives=await alternatives(s, wish, found.row, now))

        return await self.db.transact(work)

    async def release(self, *, person: int, now: datetime) -> None:
        """Keep nothing for the person any longer but what they waited for."""
        await self.db.transact(lambda s: _give_up_holds(s, person, None, now))

    async def cancel(self, *, person: int, booking: str, now: datetime) -> Outcome:
        """Give the places back at once; asking twice is the same as asking once.

        Of several days the rest can be given back until the last one begins.
        """

        async def work(s: AsyncSession) -> Outcome:
            mine = await _mine(s, person, booking)
            if isinstance(mine, Outcome):
                return mine
            row, _, shown = mine
            if row.state in ACTIVE_STATES:
                if max(begins for begins, _ in rules.times(shown.session)) <= now:
                    return Outcome("past", mine[2])
                await end(s, row, "cancelled_by_person", now)
            return Outcome("cancelled", await _again(s, row))

        return await self.db.transact(work)

    async def move(
        self, *, person: int, booking: str, session: str, lang: str, idem_key: str, now: datetime
    ) -> Outcome:
        """Take the new places, then free the old ones, in one transaction."""

        async def work(s: AsyncSession) -> Outcome:
            done = await replayed(s, person=person, idem_key=idem_key)
            if done is not None:
                return done
            mine = await _mine(s, person, booking)
            if isinstance(mine, Outcome):
                return mine
            row, at, shown = mine
            refused = _unmovable(row, at, session, now)
            if refused is not None:
                return Outcome(refused, shown)
            await _lock_both(s, row.session_id, session)
            wish = Wish(person, session, row.persons, lang, idem_key, Asker(pool=shown.pool), row)
            return await self._replace(s, wish, row, now)

        return await self.db.transact(work)

    async def mine(self, *, person: int, now: datetime) -> Sequence[Booking]:
        """Find the person's coming bookings, earliest first."""
        async with self.db.read() as s:
            found = await views.bookings(s, views.coming(person, now))
        return [booking for _, _, booking in found]

    async def remind(self, *, person: int, booking: str, when: str, now: datetime) -> Outcome:
        """Set, change or take away the reminder of a booking."""

        async def work(s: AsyncSession) -> Outcome:
            mine = await _mine(s, person, booking)
            if isinstance(mine, Outcome):
                return mine
            row, _, shown = mine
            if row.state not in ACTIVE_STATES:
                return Outcome("cancelled", shown)
            moment = rules.reminder_at(shown.session, when, now)
            if moment is None and when != "none":
                return Outcome("past", shown)
            await set_reminder(s, row, when=when, moment=moment, now=now)
            result = "reminder_off" if moment is None else "reminder_set"
            return Outcome(result, await _again(s, row))

        return await self.db.transact(work)

    async def calendar_file(
        self, *, person: int, booking: str, title: str, place: str, now: datetime
    ) -> bytes | None:
        """Write a booking as an iCalendar file; None if there is none (any more)."""
        async with self.db.read() as s:
            which = (tables.Booking.token == booking) & (tables.Booking.person_id == person)
            found = await views.bookings(s, which)
        if not found or found[0][0].state not in ACTIVE_STATES:
            return None
        row, _, shown = found[0]
        return calendar.write(
            shown, uid=row.ics_uid, sequence=row.ics_seq, title=title, place=place, now=now
        )

    async def sweep(self, *, now: datetime) -> int:
        """End what was kept too long, and offer what is free to whoever waits for it."""
        return await queue.sweep(self.db, now)

    async def _replace(
        self, s: AsyncSession, wish: Wish, old: tables.Booking, now: datetime
    ) -> Outcome:
        outcome = await grant(s, wish, claim=self.claim, now=now)
        if outcome.result not in ("booked", "request_only") or outcome.booking is None:
            return outcome
        when = old.remind
        await end(s, old, "cancelled_by_person", now)
        new, _, shown = (await views.bookings(s, tables.Booking.token == outcome.booking.token))[0]
        foreign = [one for one in SIZES if one not in shown.session.asks]
        await s.execute(delete(Need).where(Need.booking_id == old.id, Need.kind.in_(foreign)))
        await s.execute(update(Need).where(Need.booking_id == old.id).values(booking_id=new.id))
        moment = rules.reminder_at(shown.session, when, now)
        if moment is not None:
            await set_reminder(s, new, when=when, moment=moment, now=now)
        return Outcome("moved", await _again(s, new))


def _unmovable(row: tables.Booking, at: tables.Session, session: str, now: datetime) -> str | None:
    if row.state not in ACTIVE_STATES:
        return "cancelled"
    if at.starts_at <= now:
        return "past"
    return "already" if at.token == session else None


async def _mine(s: AsyncSession, person: int, booking: str) -> Mine | Outcome:
    if not await lock_person(s, person):
        return Outcome("unknown")
    found = await views.bookings(s, tables.Booking.token == booking)
    if not found:
        return Outcome("unknown")
    return found[0] if found[0][0].person_id == person else Outcome("not_yours")


async def _again(s: AsyncSession, row: tables.Booking) -> Booking:
    return (await views.bookings(s, tables.Booking.id == row.id))[0][2]


async def _give_up_holds(s: AsyncSession, person: int, besides: int | None, now: datetime) -> None:
    """Let go what is kept for somebody elsewhere; an offer that they waited for stays."""
    offers = select(Waiting.session_id).where(
        Waiting.person_id == person, Waiting.state == "offered"
    )
    held = (tables.Place.offered_to == person) & tables.Place.session_id.not_in(offers)
    if besides is not None:
        held &= tables.Place.session_id != besides
    let_go = await places.let_go(s, held)
    await queue.freed(s, let_go, now)


async def _lock_both(s: AsyncSession, old: int, new: str) -> None:
    """Lock the sessions of a move in the order that everybody keeps, so that two never cross."""
    found = await s.scalar(select(tables.Session.id).where(tables.Session.token == new))
    for session in sorted({old, found or old}):
        await queue.lock_session(s, session)
