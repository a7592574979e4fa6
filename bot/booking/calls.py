"""The desk for who would like to be contacted: a window of time, and a case for the staff."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.booking.service import BookingDesk
from bot.store import tables
from flows.ports import Case, Handoffs, Outcome

TOPIC = "call_back"


class CallDesk:
    """Takes wishes to be contacted.

    The windows are sessions (``Room(calls=True)``): they skip holidays and closures, and each has
    places for so many people as the institution can contact in it. A wish is a booking, so it can
    be cancelled and moved, and is told of when the window is cancelled.

    Attributes:
        bookings: Gives the places in a window.
        handoffs: Opens the case.
    """

    def __init__(self, bookings: BookingDesk, handoffs: Handoffs) -> None:
        self.bookings = bookings
        self.handoffs = handoffs

    async def ask(
        self, *, person: int, session: str, lang: str, idem_key: str, now: datetime
    ) -> Outcome:
        """Take a place in a window and open a case, or find the one that is open.

        Doing it again with the same ``idem_key`` finishes what a crash cut off.

        Returns:
            What a booking would meet; ``booked`` comes with the ``case``. ``unknown`` if this is
            no window.
        """
        window = await self.bookings.session(token=session, now=now)
        if window is None or window.way != "call_back":
            return Outcome("unknown")
        done = await self.bookings.book(
            person=person, session=session, persons=1, lang=lang, idem_key=idem_key, now=now
        )
        if done.booking is None or done.result not in ("booked", "request_only"):
            return done
        case = await self.handoffs.open(
            person=person,
            topic=TOPIC,
            institution=window.institution,
            urgency="normal",
            lang=lang,
            now=now,
        )
        await self._tie(done.booking.token, case)
        return Outcome(done.result, done.booking, case=case)

    async def cancel(self, *, person: int, booking: str, now: datetime) -> Outcome:
        """Give a place back; who asked for a call takes the wish back with it.

        Doing it again finishes what a crash cut off.

        Returns:
            What a cancellation meets. ``case`` is set if it stays open: a human holds it, or it
            is about something else as well.
        """
        done = await self.bookings.cancel(person=person, booking=booking, now=now)
        case = await self._case_of(booking) if done.result == "cancelled" else None
        if case is None:
            return done
        ended = await self.handoffs.withdraw(person=person, case=case, topic=TOPIC, now=now)
        if ended or done.booking is None:
            return done
        where = done.booking.session.institution
        return replace(done, case=Case(case, where, opened=False))

    async def _case_of(self, booking: str) -> str | None:
        which = select(tables.Booking.case_code).where(tables.Booking.token == booking)
        async with self.bookings.db.read() as s:
            found: str | None = await s.scalar(which)
        return found

    async def _tie(self, booking: str, case: Case) -> None:
        async def work(s: AsyncSession) -> None:
            row = tables.Booking
            await s.execute(update(row).where(row.token == booking).values(case_code=case.code))

        await self.bookings.db.transact(work)
