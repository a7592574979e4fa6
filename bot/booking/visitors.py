"""Who comes to a date, as the institution that holds it may see them."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.booking import attendance, views
from bot.store import tables
from bot.store.tables import ACTIVE_STATES
from flows import ports


@dataclass(frozen=True, slots=True)
class Visit:
    """Somebody who comes, as the institution sees them: no name, no status, no origin.

    Attributes:
        session: Token of the date.
        booking: What they are called here.
        state: How the booking stands.
        lang: Which language they speak with us.
        persons: How many come.
        pool: Which kind of place they picked.
        answer: ``asked``, ``yes``, ``late``, ``unclear``; None if nobody asked.
        reachable: Whether our messages arrive.
        checked_in: Whether they showed their pass (once, if there are several days).
        needs: What they need.
        case: The case that goes with a call that they asked for.
        days: How they came on each of several days, as far as it is known.
    """

    session: str
    booking: str
    state: str
    lang: str
    persons: int
    pool: str
    answer: str | None
    reachable: bool
    checked_in: bool
    needs: tuple[ports.Need, ...]
    case: str | None = None
    days: tuple[tuple[date, str], ...] = ()


async def visits(s: AsyncSession, which: ColumnElement[bool]) -> tuple[Visit, ...]:
    """Read who comes to which dates, earliest first."""
    alive = tables.Booking.state.in_((*ACTIVE_STATES, "attended", "excused", "not_there"))
    found = await views.bookings(s, which & alive & tables.Booking.person_id.is_not(None))
    days = await attendance.of(s, [row.id for row, at, _ in found if at.over_at is not None])
    people = await s.execute(
        select(tables.Person.id, tables.Person.lang, tables.Person.reachable).where(
            tables.Person.id.in_([row.person_id for row, _, _ in found])
        )
    )
    known = {row.id: row for row in people}
    return tuple(
        Visit(
            at.token,
            row.token,
            row.state,
            known[row.person_id].lang or row.lang,
            row.persons,
            shown.pool,
            row.answer,
            known[row.person_id].reachable,
            row.checked_in_at is not None,
            shown.needs,
            row.case_code,
            tuple(days.get(row.id, ())),
        )
        for row, at, shown in found
        if row.person_id is not None
    )
