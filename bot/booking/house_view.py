"""What an institution sees of its dates: who comes, which places, who waits, who was told."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import ColumnElement, String, case, cast, func, literal, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot import audit
from bot.booking import moving, rules, views
from bot.booking.closures import on_days
from bot.booking.moving import Times
from bot.booking.notice import Notice
from bot.booking.places import POOLS
from bot.booking.visitors import Visit, visits
from bot.store import tables
from bot.store.session import Database
from bot.store.wishes import QUEUED_STATES, Waiting
from flows import ports

WORDS_OF_OURS = (moving.MOVED, moving.ASKED_AGAIN, moving.CANCELLED, moving.RELEASED)
_ON_ITS_WAY = {"waiting": "queued", "pending": "queued", "sent": "sent"}


@dataclass(frozen=True, slots=True)
class Queued:
    """Somebody who waits, and why they were passed over, if they were."""

    wait: str
    state: str
    pool: str
    persons: int
    lang: str
    why_skipped: str | None
    offered_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Pool:
    """The places of one kind: how many there are, are booked, and are kept for somebody."""

    name: str
    whole: int
    booked: int
    offered: int


@dataclass(frozen=True, slots=True)
class DateView:
    """One date, whole.

    Attributes:
        session: The date.
        state: ``open`` or ``cancelled``.
        version: Rises with every move; what was previewed is sent for this one only.
        visits: Who comes.
        pools: Its places, of each kind there can be.
        waiting: Who waits, in order.
        told: What became of the last word to somebody: ``queued``, ``sent`` or ``failed``, by
            booking.
    """

    session: ports.Session
    state: str
    version: int
    visits: tuple[Visit, ...]
    pools: tuple[Pool, ...]
    waiting: tuple[Queued, ...]
    told: Mapping[str, str]

    @property
    def langs(self) -> Mapping[str, int]:
        """Count the people who would be told of a change, by language; the most first."""
        spoken = [one.lang for one in self.visits if one.state in tables.ACTIVE_STATES]
        order = sorted(set(spoken), key=lambda lang: (-spoken.count(lang), lang))
        return {lang: spoken.count(lang) for lang in order}

    def foretold(self, lang: str, to: Times | None, reason: str | None) -> Notice:
        """Give what people would be told in a language.

        Args:
            lang: The language.
            to: When the date is moved to; None if it is cancelled.
            reason: Why.
        """
        return foretold(self.session, lang, to, reason)


def foretold(session: ports.Session, lang: str, to: Times | None, reason: str | None) -> Notice:
    """Give what people would be told if a date was moved, or (None) cancelled."""
    told: dict[str, object] = {"before": session.starts_at, "reason": reason}
    if to is None:
        return Notice(moving.CANCELLED, 0, lang, session, values=told)
    moved = replace(
        session,
        starts_at=to.starts_at,
        ends_at=to.ends_at,
        meet_at=to.meet_at,
        meeting_point=to.point or session.meeting_point,
        days=_days(session, to),
    )
    # Its buttons are only looked at: they need to name some booking.
    booking = ports.Booking(session.token, moved, "confirmed", 1, None, 0)
    return Notice(moving.MOVED, 0, lang, moved, booking, told)


def _days(session: ports.Session, to: Times) -> tuple[ports.Day, ...]:
    old, new = (at.astimezone(rules.LOCAL).date() for at in (session.starts_at, to.starts_at))
    return tuple(
        ports.Day(
            rules.days_later(one.starts_at, new - old),
            rules.days_later(one.ends_at, new - old),
            one.meet_at and rules.days_later(one.meet_at, new - old),
        )
        for one in session.days
    )


class HouseView:
    """Shows institutions their dates; what is not theirs is not there.

    Attributes:
        db: Where dates are kept.
    """

    def __init__(self, db: Database) -> None:
        self.db = db

    async def one(
        self, *, token: str, institutions: Collection[str], by: str, now: datetime, first: bool
    ) -> DateView | None:
        """Read a date; that somebody looked at it for the first time stands in the log."""

        async def work(s: AsyncSession) -> DateView | None:
            theirs = tables.Session.institution.in_(institutions)
            found = await views.session_by(s, (tables.Session.token == token) & theirs)
            if found is None:
                return None
            row, session = found
            if first:
                entity = f"session:{row.id}"
                await audit.note(s, code="staff.looked", actor=by, entity=entity, now=now)
            return DateView(
                session,
                row.state,
                row.version,
                await visits(s, tables.Session.id == row.id),
                await _pools(s, row.id),
                tuple(await queued_for(s, row.id)),
                await _told(s, row.id),
            )

        return await self.db.transact(work)

    async def dates(
        self, *, institutions: Collection[str], first: date, last: date
    ) -> Sequence[tuple[ports.Session, str]]:
        """Read dates between two days as they are called in Germany, and how they stand."""
        theirs = tables.Session.institution.in_(institutions)
        which = theirs & on_days(first, last)
        async with self.db.read() as s:
            rows = await s.execute(select(tables.Session.token, tables.Session.state).where(which))
            states = {row.token: row.state for row in rows}
            return [(one, states[one.token]) for one in await views.listed(s, which)]

    async def on_day(
        self, *, day: date, institutions: Collection[str], by: str, now: datetime, first: bool
    ) -> Sequence[tuple[ports.Session, Sequence[Visit]]]:
        """Read who comes on a day as it is called in Germany; the log says who looked first."""

        async def work(s: AsyncSession) -> Sequence[tuple[ports.Session, Sequence[Visit]]]:
            theirs = tables.Session.institution.in_(institutions)
            which = theirs & on_days(day, day)
            for institution in institutions if first else ():
                entity, told = f"institution:{institution}", day.isoformat()
                await audit.note(
                    s, code="staff.looked_at_day", actor=by, entity=entity, now=now, day=told
                )
            people = await visits(s, which)
            dates = await views.listed(s, which)
            return [(one, [who for who in people if who.session == one.token]) for one in dates]

        return await self.db.transact(work)

    async def shown_pass(
        self, *, shown: str, institutions: Collection[str], now: datetime
    ) -> tuple[ports.Session, Visit] | None:
        """Find whom a pass lets in today: by its link, its six digits or the booking's code."""
        today = now.astimezone(rules.LOCAL).date()
        own = tables.Session.institution.in_(institutions)
        which = own & on_days(today, today) & shows(shown)
        async with self.db.read() as s:
            found = await visits(s, which)
            at = [await views.listed(s, tables.Session.token == one.session) for one in found]
        return (at[0][0], found[0]) if found else None


def shows(shown: str) -> ColumnElement[bool]:
    """Make the condition: a pass, in one of its three shapes."""
    booking = tables.Booking
    return or_(
        booking.pass_token == shown, booking.pass_code == shown, booking.token == shown.upper()
    )


async def queued_for(s: AsyncSession, session: int) -> Sequence[Queued]:
    """Read who waits for a date, in order."""
    found = await s.scalars(
        select(Waiting)
        .where(Waiting.session_id == session, Waiting.state.in_(QUEUED_STATES))
        .order_by(Waiting.queued_at, Waiting.id)
    )
    return [
        Queued(
            one.token,
            one.state,
            one.pool,
            one.persons,
            one.lang,
            one.why_skipped,
            one.offered_until,
        )
        for one in found.all()
    ]


async def _pools(s: AsyncSession, session: int) -> tuple[Pool, ...]:
    place = tables.Place
    booked = func.count(place.booking_id)
    kept = case((place.booking_id.is_(None) & place.offered_to.is_not(None), place.id))
    rows = await s.execute(
        select(place.pool, func.count(place.id), booked, func.count(kept))
        .where(place.session_id == session)
        .group_by(place.pool)
    )
    there = {row[0]: Pool(*row) for row in rows}
    return tuple(there.get(pool) or Pool(pool, 0, 0, 0) for pool in POOLS)


async def _told(s: AsyncSession, session: int) -> dict[str, str]:
    named = literal("booking:") + cast(tables.Booking.id, String)
    rows = await s.execute(
        select(tables.Booking.token, tables.Outgoing.state)
        .join(tables.Outgoing, tables.Outgoing.entity == named)
        .where(tables.Booking.session_id == session, tables.Outgoing.kind.in_(WORDS_OF_OURS))
        # What was overtaken by a later word was never meant to arrive.
        .where(func.coalesce(tables.Outgoing.error_code, "") != "changed")
        .order_by(tables.Outgoing.id)
    )
    return {token: _ON_ITS_WAY.get(state, "failed") for token, state in rows}
