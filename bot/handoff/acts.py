"""The log as people read it: who did what and when, for those who look after an institution."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Select, String, cast, literal, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from bot.handoff.codes import code
from bot.store.case_tables import Membership, Staff, Ticket
from bot.store.offer_tables import Offer
from bot.store.session import Database, box_of
from bot.store.tables import Booking, Event, Session
from bot.store.wishes import Waiting

SHOWN = 100
LOCAL = ZoneInfo("Europe/Berlin")


@dataclass(frozen=True, slots=True)
class Sought:
    """What is looked for in the log; None does not matter.

    Attributes:
        who: ``staff:<number>``, ``person``, ``bot`` or ``job``.
        day: On which day, as it is called in Germany.
        before: Only what was written before this event.
    """

    who: str | None = None
    day: date | None = None
    before: int | None = None


@dataclass(frozen=True, slots=True)
class Act:
    """One line of the log.

    Attributes:
        id: Its number.
        at: When.
        actor: Who: ``person``, ``bot``, ``job`` or ``staff:<number>``.
        name: What colleagues call them, if it was one of the staff.
        code: What happened.
        about: What it happened to: a case's code, a date's or a booking's, an offer.
        kind: What kind of thing that is.
        params: More codes and numbers.
    """

    id: int
    at: datetime
    actor: str
    name: str | None
    code: str
    about: str
    kind: str
    params: Mapping[str, object]


class Acts:
    """Reads the log for somebody; what happened elsewhere is not there.

    Attributes:
        db: Where it is kept.
    """

    def __init__(self, db: Database) -> None:
        self.db = db

    async def listed(
        self, *, institutions: Sequence[str], sought: Sought | None = None
    ) -> Sequence[Act]:
        """List what happened in these institutions, newest first."""
        wanted = sought or Sought()
        query = select(Event).where(_theirs(institutions)).order_by(Event.id.desc()).limit(SHOWN)
        for condition in _conditions(wanted):
            query = query.where(condition)
        async with self.db.read() as s:
            rows = (await s.scalars(query)).all()
            names, tokens = await _names(s, institutions), await _tokens(s, rows)
            return [_act(row, names, tokens) for row in rows]

    async def people(self, *, institutions: Sequence[str]) -> Mapping[str, str]:
        """Name the staff of these institutions, by how the log calls them."""
        async with self.db.read() as s:
            return await _names(s, institutions)


def _conditions(sought: Sought) -> list[ColumnElement[bool]]:
    found = []
    if sought.who is not None:
        found.append(Event.actor == sought.who)
    if sought.before is not None:
        found.append(Event.id < sought.before)
    if sought.day is not None:
        begins = datetime.combine(sought.day, time(), tzinfo=LOCAL).astimezone(UTC)
        ends = datetime.combine(sought.day + timedelta(days=1), time(), tzinfo=LOCAL)
        found.append((Event.at >= begins) & (Event.at < ends.astimezone(UTC)))
    return found


def _theirs(institutions: Sequence[str]) -> ColumnElement[bool]:
    at = Session.institution.in_(institutions)
    booked = select(_named("booking", Booking.id)).join(Session, Session.id == Booking.session_id)
    waits = select(_named("waiting", Waiting.id)).join(Session, Session.id == Waiting.session_id)
    sources: tuple[Select[str], ...] = (
        select(_named("case", Ticket.id)).where(
            or_(Ticket.institution.in_(institutions), Ticket.deputy.in_(institutions))
        ),
        select(_named("session", Session.id)).where(at),
        booked.where(at),
        waits.where(at),
        select(literal("offer:") + Offer.id).where(Offer.institution.in_(institutions)),
        select(_named("staff", Membership.staff_id)).where(
            Membership.institution.in_(institutions)
        ),
    )
    named = Event.entity.in_([f"institution:{one}" for one in institutions])
    within = Event.params["institution"].as_string().in_(institutions)
    return or_(named, within, *(Event.entity.in_(one) for one in sources))


def _named(kind: str, number: InstrumentedAttribute[int]) -> ColumnElement[str]:
    return literal(f"{kind}:") + cast(number, String)


async def _names(s: AsyncSession, institutions: Sequence[str]) -> dict[str, str]:
    mine = select(Membership.staff_id).where(Membership.institution.in_(institutions))
    rows = await s.execute(select(Staff.id, Staff.name).where(Staff.id.in_(mine)))
    return {f"staff:{row.id}": box_of(s).open(row.name).decode() for row in rows}


async def _tokens(s: AsyncSession, events: Sequence[Event]) -> dict[str, str]:
    """Give the codes by which the staff knows dates and bookings."""
    found: dict[str, str] = {}
    for kind, table in (("session", Session), ("booking", Booking), ("waiting", Waiting)):
        numbers = [number for one in events if (number := _number(one.entity, kind)) is not None]
        rows = await s.execute(select(table.id, table.token).where(table.id.in_(numbers)))
        found |= {f"{kind}:{row.id}": row.token for row in rows}
    return found


def _number(entity: str | None, kind: str) -> int | None:
    named, _, number = (entity or "").partition(":")
    return int(number) if named == kind and number.isdecimal() else None


def _act(row: Event, names: Mapping[str, str], tokens: Mapping[str, str]) -> Act:
    entity = row.entity or ""
    kind, _, number = entity.partition(":")
    case = code(int(number)) if kind == "case" and number.isdecimal() else None
    about = case or names.get(entity) or tokens.get(entity) or number
    params = {key: value for key, value in row.params.items() if value is not None}
    return Act(row.id, row.at, row.actor, names.get(row.actor), row.code, about, kind, params)
