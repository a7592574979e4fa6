"""The desk of the institutions: their dates, who comes, what they need, who was there."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot import audit
from bot.booking import attendance, missed, moving, needs, queue, rules, views
from bot.booking.closures import Closures, on_days
from bot.booking.done import Done
from bot.booking.feeds import Feeds
from bot.booking.house_view import Queued, queued_for, shows
from bot.booking.moving import Reason, Times
from bot.booking.needs import NEED_STATES
from bot.booking.offer_desk import OfferDesk
from bot.booking.visitors import Visit, visits
from bot.store import tables
from bot.store.session import Database
from bot.store.tables import ACTIVE_STATES
from flows import ports

ATTENDED = ("attended", "excused", "not_there", "confirmed")
"""What may be noted about a visit; ``confirmed`` says that nobody knows."""


class HouseDesk:
    """Serves institutions; each sees its own dates only.

    Attributes:
        db: Where everything is kept.
        closures: On which days it is closed.
        offers: What it offers, entered by one and agreed to by another.
        feeds: Its calendar under a secret address.
    """

    def __init__(self, db: Database) -> None:
        self.db = db
        self.closures = Closures(db)
        self.offers = OfferDesk(db)
        self.feeds = Feeds(db)

    async def session_list(
        self, *, institution: str, first: date, last: date
    ) -> Sequence[ports.Session]:
        """Find an institution's dates between two days as they are called in Germany."""
        own = tables.Session.institution == institution
        async with self.db.read() as s:
            return await views.listed(s, own & on_days(first, last))

    async def day_list(self, *, institution: str, day: date) -> Sequence[Visit]:
        """Find who comes on a day, earliest date first."""
        own = tables.Session.institution == institution
        async with self.db.read() as s:
            return await visits(s, own & on_days(day, day))

    async def waiting_list(self, *, institution: str, session: str) -> Sequence[Queued]:
        """Find who waits for a date, in order."""
        async with self.db.read() as s:
            which = (tables.Session.token == session) & (tables.Session.institution == institution)
            found = await s.scalar(select(tables.Session.id).where(which))
            return () if found is None else await queued_for(s, found)

    async def move_session(
        self,
        *,
        institution: str,
        session: str,
        to: Times,
        by: str,
        now: datetime,
        seen: int | None = None,
    ) -> Done:
        """Move a date; everybody is told in their language and asked whether they come.

        Args:
            institution: Whose date it is.
            session: Token of the date.
            to: When it takes place from now on.
            by: Who moves it.
            now: When.
            seen: The version that was looked at; a date that was moved since then stays.
        """

        async def work(s: AsyncSession) -> Done:
            row = await _own(s, institution, session)
            if row is None or row.state != "open" or row.starts_at <= now:
                return Done("unknown")
            if seen is not None and row.version != seen:
                return Done("overtaken")
            if not now < to.starts_at < to.ends_at or (to.meet_at or now) > to.starts_at:
                return Done("no_time")
            if await _another(s, row, to.starts_at):
                return Done("there")
            return Done("moved", await moving.move(s, row, to, by=by, now=now))

        return await self.db.transact(work)

    async def cancel_session(
        self,
        *,
        institution: str,
        session: str,
        by: str,
        now: datetime,
        reason: Reason | None = None,
        words: Mapping[str, str] | None = None,
    ) -> Done:
        """Cancel a date; everybody is told in their language, with the organiser's own words."""

        async def work(s: AsyncSession) -> Done:
            row = await _own(s, institution, session)
            if row is None or row.state != "open":
                return Done("unknown")
            told = await moving.cancel(s, row, by=by, now=now, reason=reason, words=words)
            return Done("cancelled", told)

        return await self.db.transact(work)

    async def set_capacity(
        self, *, institution: str, session: str, pool: str, count: int, by: str, now: datetime
    ) -> Done:
        """Change how many places of a kind there are; booked ones are never taken away."""

        async def work(s: AsyncSession) -> Done:
            row = await _own(s, institution, session)
            if row is None:
                return Done("unknown")
            own = (tables.Place.session_id == row.id) & (tables.Place.pool == pool)
            have = (
                await s.scalars(
                    select(tables.Place).where(own).order_by(tables.Place.no).with_for_update()
                )
            ).all()
            free = [p for p in have if p.booking_id is None and p.offered_to is None]
            if len(have) - len(free) > count:
                there = await visits(s, tables.Session.id == row.id)
                return Done("taken", visits=tuple(one for one in there if one.pool == pool))
            await _fit(s, row.id, pool, have, count)
            entity = f"session:{row.id}"
            await audit.note(
                s, code="session.capacity", actor=by, entity=entity, now=now, places=count
            )
            await queue.freed(s, [row.id], now)
            return Done("changed", abs(count - len(have)))

        return await self.db.transact(work)

    async def check_in(self, *, institution: str, shown: str, by: str, now: datetime) -> Done:
        """Take a pass in any of its shapes on its day; taking it twice is harmless."""

        async def work(s: AsyncSession) -> Done:
            row = await _by_pass(s, institution, shown, now)
            if row is None:
                return Done("unknown")
            if not await attendance.came(s, row, now):
                return Done("again", 1)
            entity = f"booking:{row.id}"
            await audit.note(s, code="booking.checked_in", actor=by, entity=entity, now=now)
            return Done("checked_in", 1)

        return await self.db.transact(work)

    async def mark_attendance(
        self,
        *,
        institution: str,
        booking: str,
        state: str,
        by: str,
        now: datetime,
        day: date | None = None,
    ) -> Done:
        """Note whether somebody was there; nobody is punished, no other institution sees it.

        With ``day`` it is about this one day of several, and the booking stays what it is.
        """
        if state not in ATTENDED:
            raise ValueError(state)

        async def work(s: AsyncSession) -> Done:
            row = await _booking(s, institution, tables.Booking.token == booking)
            if row is None or row.state not in (*ACTIVE_STATES, *ATTENDED):
                return Done("unknown")
            if day is None:
                before, row.state = row.state, state
                row.changed_at = now
                await s.flush()
                if state == "not_there" != before:
                    await missed.noted(s, row, now)
            elif not await attendance.mark(s, row, day, state):
                return Done("unknown")
            entity = f"booking:{row.id}"
            await audit.note(s, code=f"booking.{state}", actor=by, entity=entity, now=now)
            return Done("noted", 1)

        return await self.db.transact(work)

    async def settle_need(
        self, *, institution: str, booking: str, kind: str, state: str, by: str, now: datetime
    ) -> Done:
        """Note how far the search for an interpreter (or anything else) is.

        The person is told of ``found`` and ``none``. ``refused``: this cannot follow what is.
        """
        if state not in NEED_STATES:
            raise ValueError(state)

        async def work(s: AsyncSession) -> Done:
            row = await _booking(s, institution, tables.Booking.token == booking)
            if row is None:
                return Done("unknown")
            return Done(await needs.settle(s, row, kind, state, by=by, now=now), 1)

        return await self.db.transact(work)


async def _own(s: AsyncSession, institution: str, session: str) -> tables.Session | None:
    found: tables.Session | None = await s.scalar(
        select(tables.Session)
        .where(tables.Session.token == session, tables.Session.institution == institution)
        .with_for_update(key_share=True)
    )
    return found


async def _another(s: AsyncSession, row: tables.Session, starts_at: datetime) -> bool:
    same = (tables.Session.offer == row.offer) & (tables.Session.starts_at == starts_at)
    which = select(tables.Session.id).where(same, tables.Session.id != row.id)
    return await s.scalar(which) is not None


async def _booking(
    s: AsyncSession, institution: str, which: ColumnElement[bool]
) -> tables.Booking | None:
    found: tables.Booking | None = await s.scalar(
        select(tables.Booking)
        .join(tables.Session, tables.Session.id == tables.Booking.session_id)
        .where(which, tables.Session.institution == institution)
        .with_for_update(of=tables.Booking)
    )
    return found


async def _by_pass(
    s: AsyncSession, institution: str, shown: str, now: datetime
) -> tables.Booking | None:
    today = now.astimezone(rules.LOCAL).date()
    alive = tables.Booking.state.in_(("confirmed", "attended"))
    return await _booking(s, institution, shows(shown) & alive & on_days(today, today))


async def _fit(
    s: AsyncSession, session: int, pool: str, have: Sequence[tables.Place], count: int
) -> None:
    last = select(func.max(tables.Place.no)).where(tables.Place.session_id == session)
    highest = await s.scalar(last) or 0
    for no in range(highest + 1, highest + 1 + max(0, count - len(have))):
        s.add(tables.Place(session_id=session, no=no, pool=pool))
    free = [one for one in have if one.booking_id is None and one.offered_to is None]
    for one in free[::-1][: max(0, len(have) - count)]:
        await s.delete(one)
    await s.flush()
