"""Reads sessions and bookings as the conversation sees them, free places counted on the way."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, not_, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.booking.places import PICKED, is_free
from bot.booking.rules import EVERYWHERE
from bot.store import tables
from bot.store.offer_tables import SessionDay
from bot.store.tables import ACTIVE_STATES, Place, SessionTag
from bot.store.wishes import Need
from flows import ports

Days = Mapping[int, Sequence[ports.Day]]
"""The further days of sessions, by the number of the session."""


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for; what is None does not matter.

    Attributes:
        place: Where the person lives.
        module: Which kind of offer.
        trade: Which trade is to be seen there.
        day: On which day, as it is called in Germany.
        room: Which room it must have.
        limit: How many at most.
    """

    place: str
    module: str | None = None
    trade: str | None = None
    day: date | None = None
    room: ports.Room = ports.ROOM
    limit: int = 5


async def sessions(s: AsyncSession, search: Search, now: datetime) -> Sequence[ports.Session]:
    """Read coming sessions with room (or without), earliest first, in one query."""
    session = tables.Session
    query = (
        select(session, *_counts())
        .outerjoin(Place, Place.session_id == session.id)
        .where(session.state == "open", session.starts_at > now)
        .where(_tagged("place", (search.place, EVERYWHERE)))
        .group_by(session.id)
        .having(_roomy(search.room))
        .order_by(session.starts_at, session.id)
        .limit(search.limit)
    )
    call = session.way == "call_back"
    query = query.where(call if search.room.calls else not_(call))
    if search.module is not None:
        query = query.where(session.module == search.module)
    if search.trade is not None:
        query = query.where(_tagged("trade", (search.trade,)))
    if search.day is not None:
        query = query.where(session.local_date == search.day)
    return await _shown(s, (await s.execute(query)).all())


async def listed(s: AsyncSession, which: ColumnElement[bool]) -> Sequence[ports.Session]:
    """Read sessions whatever their state, earliest first."""
    return [one for _, one in await rows(s, which)]


async def rows(
    s: AsyncSession, which: ColumnElement[bool]
) -> Sequence[tuple[tables.Session, ports.Session]]:
    """Read sessions with their rows, earliest first."""
    found = (
        await s.execute(
            select(tables.Session, *_counts())
            .outerjoin(Place, Place.session_id == tables.Session.id)
            .where(which)
            .group_by(tables.Session.id)
            .order_by(tables.Session.starts_at, tables.Session.id)
            .execution_options(populate_existing=True)
        )
    ).all()
    seen = await _shown(s, found)
    return [(row[0], one) for row, one in zip(found, seen, strict=True)]


async def session_by(
    s: AsyncSession, which: ColumnElement[bool]
) -> tuple[tables.Session, ports.Session] | None:
    """Read one session."""
    row = (
        await s.execute(
            select(tables.Session, *_counts())
            .outerjoin(Place, Place.session_id == tables.Session.id)
            .where(which)
            .group_by(tables.Session.id)
        )
    ).one_or_none()
    return None if row is None else (row[0], (await _shown(s, [row]))[0])


async def bookings(
    s: AsyncSession, which: ColumnElement[bool]
) -> Sequence[tuple[tables.Booking, tables.Session, ports.Booking]]:
    """Read bookings with their sessions and needs, earliest first."""
    rows = (await s.execute(_booking_query(which))).all()
    days = await _days(s, [row[1] for row in rows])
    needs = await _needs(s, [row[0].id for row in rows])
    return [(row[0], row[1], booked(row, needs.get(row[0].id, ()), days)) for row in rows]


def coming(person: int, now: datetime) -> ColumnElement[bool]:
    """Make the condition: a booking of this person that is alive and not over."""
    booking = tables.Booking
    return (booking.person_id == person) & booking.state.in_(ACTIVE_STATES) & (tables.over() > now)


async def places_served(s: AsyncSession, session: int) -> frozenset[str]:
    """Read where people live whom a session serves."""
    found = await s.scalars(
        select(SessionTag.value).where(
            SessionTag.session_id == session, SessionTag.kind == "place"
        )
    )
    return frozenset(found.all())


def shown(row: tables.Session, counts: Sequence[int], days: Days) -> ports.Session:
    """Show a session.

    Args:
        row: The session.
        counts: Places in all, then free places and places of each pool that may be picked.
        days: The further days of the sessions that have some.
    """
    free, size = counts[1 : 1 + len(PICKED)], counts[1 + len(PICKED) :]
    return ports.Session(
        token=row.token,
        module=row.module,
        trade=row.trade,
        institution=row.institution,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        meet_at=row.meet_at,
        meeting_point=row.meeting_point,
        free=sum(free),
        capacity=counts[0],
        min_age=row.min_age,
        permit_needed=row.permit_needed,
        named=row.named,
        fictional=row.fictional,
        pools=tuple(
            (pool, left) for pool, left, whole in zip(PICKED, free, size, strict=True) if whole
        ),
        days=tuple(days.get(row.id, ())),
        way=row.way,
        asks=tuple(row.asks or ()),
        pin=_pin(row.pin),
    )


def _pin(stored: str | None) -> tuple[float, float] | None:
    if stored is None:
        return None
    latitude, _, longitude = stored.partition(",")
    return float(latitude), float(longitude)


def booked(row: Sequence[Any], needs: Sequence[ports.Need], days: Days) -> ports.Booking:
    """Show a booking."""
    booking, session, pool = row[0], row[1], row[2]
    return ports.Booking(
        token=booking.token,
        session=shown(session, row[3:], days),
        state=booking.state,
        persons=booking.persons,
        reminder_at=booking.reminder_at,
        version=booking.version,
        pool=pool or "all",
        needs=tuple(needs),
    )


def _booking_query(which: ColumnElement[bool]) -> Select[Any]:
    own = Place.__table__.alias("own")
    pool = (
        select(func.min(own.c.pool))
        .where(own.c.booking_id == tables.Booking.id)
        .correlate(tables.Booking)
        .scalar_subquery()
    )
    return (
        select(tables.Booking, tables.Session, pool, *_counts())
        .join(tables.Session, tables.Session.id == tables.Booking.session_id)
        .outerjoin(Place, Place.session_id == tables.Session.id)
        .where(which)
        .group_by(tables.Booking.id, tables.Session.id)
        .order_by(tables.Session.starts_at, tables.Booking.id)
        .execution_options(populate_existing=True)
    )


async def _needs(s: AsyncSession, bookings: Sequence[int]) -> dict[int, list[ports.Need]]:
    found: dict[int, list[ports.Need]] = {}
    if not bookings:
        return found
    rows = await s.scalars(select(Need).where(Need.booking_id.in_(bookings)).order_by(Need.id))
    for row in rows:
        need = ports.Need(row.kind, row.detail, row.state)
        found.setdefault(row.booking_id, []).append(need)
    return found


async def _shown(s: AsyncSession, rows: Sequence[Any]) -> list[ports.Session]:
    days = await _days(s, [row[0] for row in rows])
    return [shown(row[0], row[1:], days) for row in rows]


async def _days(s: AsyncSession, sessions: Sequence[tables.Session]) -> Days:
    several = {one.id for one in sessions if one.over_at is not None}
    found: dict[int, list[ports.Day]] = {}
    if not several:
        return found
    rows = await s.scalars(
        select(SessionDay)
        .where(SessionDay.session_id.in_(several))
        .order_by(SessionDay.session_id, SessionDay.no)
        .execution_options(populate_existing=True)
    )
    for row in rows:
        day = ports.Day(row.starts_at, row.ends_at, row.meet_at)
        found.setdefault(row.session_id, []).append(day)
    return found


def _counts() -> tuple[ColumnElement[int], ...]:
    whole = tuple(func.count(case((Place.pool == pool, Place.id))) for pool in PICKED)
    return func.count(Place.id), *map(_free_in, PICKED), *whole


def _free_in(pool: str) -> ColumnElement[int]:
    return func.count(case((is_free() & (Place.pool == pool), Place.id)))


def _roomy(wanted: ports.Room) -> ColumnElement[bool]:
    pools = PICKED if wanted.pool is None else (wanted.pool,)
    room = or_(*(_free_in(pool) >= wanted.persons for pool in pools))
    if wanted.full:
        # What has no place of the wished kind at all is no date to wait for.
        there = or_(
            *(func.count(case((Place.pool == pool, Place.id))) > 0 for pool in pools),
            tables.Session.way == "waiting_list",
        )
        return tables.Session.named & not_(room) & there
    return room if wanted.pool is not None else or_(tables.Session.named.is_(False), room)


def _tagged(kind: str, values: tuple[str, ...]) -> ColumnElement[bool]:
    return (
        select(SessionTag.session_id)
        .where(
            SessionTag.session_id == tables.Session.id,
            SessionTag.kind == kind,
            SessionTag.value.in_(values),
        )
        .exists()
    )
