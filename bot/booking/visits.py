"""The desk that hears how people come: they answer a notice, and show their pass at the door."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot import audit
from bot.booking import views
from bot.booking.grant import lock_person
from bot.store import tables
from bot.store.session import Database
from bot.store.tables import ACTIVE_STATES
from bot.store.wishes import SIZES, Need
from flows.ports import Booking, Outcome, Ticket
from flows.ports import Need as Wanted


class VisitDesk:
    """Hears from people who have a booking.

    Attributes:
        db: Where bookings are kept.
    """

    def __init__(self, db: Database) -> None:
        self.db = db

    async def answer(self, *, person: int, booking: str, answer: str, now: datetime) -> Outcome:
        """Take the answer ``yes`` or ``late``; saying it twice is saying it once."""

        async def work(s: AsyncSession) -> Outcome:
            row = await _own(s, person, booking, now)
            if isinstance(row, Outcome):
                return row
            if row.answer != answer:
                row.answer = answer
                row.asked_at = None
                row.changed_at = now
                await s.flush()
                code = f"booking.answered_{answer}"
                entity = f"booking:{row.id}"
                await audit.note(s, code=code, actor="person", entity=entity, now=now)
            return Outcome("answered", await _shown(s, row))

        return await self.db.transact(work)

    async def need(self, *, person: int, booking: str, need: Wanted, now: datetime) -> Outcome:
        """Add what somebody needs at a date; only the institution booked gets to see it."""

        async def work(s: AsyncSession) -> Outcome:
            row = await _own(s, person, booking, now)
            if isinstance(row, Outcome):
                return row
            shown = await _shown(s, row)
            if need.kind in SIZES and need.kind not in shown.session.asks:
                return Outcome("not_asked", shown)
            of_kind = select(Need).where(Need.booking_id == row.id, Need.kind == need.kind)
            known = await s.scalar(of_kind)
            if known is None:
                known = Need(booking_id=row.id, kind=need.kind, changed_at=now)
                s.add(known)
            known.detail, known.state, known.changed_at = need.detail, "wanted", now
            await s.flush()
            entity = f"booking:{row.id}"
            await audit.note(
                s, code="need.added", actor="person", entity=entity, now=now, need=need.kind
            )
            return Outcome("needed", await _shown(s, row))

        return await self.db.transact(work)

    async def ticket(self, *, person: int, booking: str, now: datetime) -> Ticket | None:
        """Give what somebody shows at the door; None if there is no such booking (any more)."""

        async def work(s: AsyncSession) -> Ticket | None:
            row = await _own(s, person, booking, now)
            if isinstance(row, Outcome) or not row.pass_token or not row.pass_code:
                return None
            return Ticket(row.pass_token, row.pass_code)

        return await self.db.transact(work)


async def _own(
    s: AsyncSession, person: int, booking: str, now: datetime
) -> tables.Booking | Outcome:
    if not await lock_person(s, person):
        return Outcome("unknown")
    found = await views.bookings(s, tables.Booking.token == booking)
    if not found:
        return Outcome("unknown")
    row, at, shown = found[0]
    if row.person_id != person:
        return Outcome("not_yours")
    if row.state not in ACTIVE_STATES:
        return Outcome("cancelled", shown)
    return row if (at.over_at or at.ends_at) > now else Outcome("past", shown)


async def _shown(s: AsyncSession, row: tables.Booking) -> Booking:
    return (await views.bookings(s, tables.Booking.id == row.id))[0][2]
