"""Reads sessions and bookings as the conversation sees them, free places counted on the way."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, Row, Select, case, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.booking.places import is_free
from bot.booking.rules import EVERYWHERE
from bot.store import tables
from bot.store.tables import ACTIVE_STATES, Place, SessionTag
from flows import ports


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for; what is None does not matter."""

    place: str
    module: str | None = None
    trade: str | None = None
    day: date | None = None
    min_free: int = 1
    limit: int = 5


async def sessions(s: AsyncSession, search: Search, now: datetime) -> Sequence[ports.Session]:
    """Read coming sessions with room, earliest first, in one query."""
    session = tables.Session
    free, capacity = _counts(now)
    query = (
        select(session, free, capacity)
        .outerjoin(Place, Place.session_id == session.id)
        .where(session.state == "open", session.starts_at > now)
        .where(_tagged("place", (search.place, EVERYWHERE)))
        .group_by(session.id)
        .having(or_(session.named.is_(False), free >= search.min_free))
        .order_by(session.starts_at, session.id)
        .limit(search.limit)
    )
    if search.module is not None:
        query = query.where(session.module == search.module)
    if search.trade is not None:
        query = query.where(_tagged("trade", (search.trade,)))
    if search.day is not None:
        query = query.where(session.local_date == search.day)
    return [shown(*row) for row in (await s.execute(query)).all()]


async def session_by(
    s: AsyncSession, which: ColumnElement[bool], now: datetime
) -> tuple[tables.Session, ports.Session] | None:
    """Read one session."""
    free, capacity = _counts(now)
    row = (
        await s.execute(
            select(tables.Session, free, capacity)
            .outerjoin(Place, Place.session_id == tables.Session.id)
            .where(which)
            .group_by(tables.Session.id)
        )
    ).one_or_none()
    return None if row is None else (row[0], shown(*row))


async def bookings(
    s: AsyncSession, which: ColumnElement[bool], now: datetime
) -> Sequence[tuple[tables.Booking, tables.Session, ports.Booking]]:
    """Read bookings with their sessions, earliest first."""
    rows = (await s.execute(_booking_query(which, now))).all()
    return [(row[0], row[1], booked(row)) for row in rows]


def coming(person: int, now: datetime) -> ColumnElement[bool]:
    """Make the condition: a booking of this person that is alive and not over."""
    booking = tables.Booking
    return (
        (booking.person_id == person)
        & booking.state.in_(ACTIVE_STATES)
        & (tables.Session.ends_at > now)
        & or_(booking.hold_until.is_(None), booking.hold_until > now)
    )


async def places_served(s: AsyncSession, session: int) -> frozenset[str]:
    """Read where people live whom a session serves."""
    found = await s.scalars(
        select(SessionTag.value).where(
            SessionTag.session_id == session, SessionTag.kind == "place"
        )
    )
    return frozenset(found.all())


def shown(row: tables.Session, free: int, capacity: int) -> ports.Session:
    """Show a session."""
    return ports.Session(
        token=row.token,
        module=row.module,
        trade=row.trade,
        institution=row.institution,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        meet_at=row.meet_at,
        meeting_point=row.meeting_point,
        free=free,
        capacity=capacity,
        min_age=row.min_age,
        permit_needed=row.permit_needed,
        named=row.named,
        fictional=row.fictional,
    )


def booked(row: Row[tables.Booking, tables.Session, int, int]) -> ports.Booking:
    """Show a booking."""
    booking, session, free, capacity = row
    return ports.Booking(
        token=booking.token,
        session=shown(session, free, capacity),
        state=booking.state,
        persons=booking.persons,
        reminder_at=booking.reminder_at,
        version=booking.version,
    )


def _booking_query(
    which: ColumnElement[bool], now: datetime
) -> Select[tables.Booking, tables.Session, int, int]:
    free, capacity = _counts(now)
    return (
        select(tables.Booking, tables.Session, free, capacity)
        .join(tables.Session, tables.Session.id == tables.Booking.session_id)
        .outerjoin(Place, Place.session_id == tables.Session.id)
        .where(which)
        .group_by(tables.Booking.id, tables.Session.id)
        .order_by(tables.Session.starts_at, tables.Booking.id)
        .execution_options(populate_existing=True)
    )


def _counts(now: datetime) -> tuple[ColumnElement[int], ColumnElement[int]]:
    return func.count(case((is_free(now), Place.id))), func.count(Place.id)


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
