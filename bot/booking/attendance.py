"""Who was there: once, or day by day where a date takes several."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.booking.rules import LOCAL
from bot.store import tables
from bot.store.offer_tables import BookingDay, SessionDay
from bot.store.session import insert_into


async def came(s: AsyncSession, row: tables.Booking, now: datetime) -> bool:
    """Note that somebody showed their pass; False if they had, on this day.

    A booking of several days becomes ``attended`` on the last one; until then it is alive.
    """
    today = now.astimezone(LOCAL).date()
    days = await _days(s, row)
    if len(days) == 1:
        first = row.checked_in_at is None
    else:
        first = (await _on(s, row, today)) != "attended"
        await _write(s, row, today, "attended")
    if first:
        row.checked_in_at = now
        row.state = "attended" if today == days[-1] else row.state
        row.changed_at = now
        await s.flush()
    return first


async def mark(s: AsyncSession, row: tables.Booking, day: date, state: str) -> bool:
    """Note how somebody came on one of several days; False if the date has no such day."""
    days = await _days(s, row)
    if len(days) == 1 or day not in days:
        return False
    await _write(s, row, day, state)
    return True


async def of(s: AsyncSession, bookings: Sequence[int]) -> dict[int, list[tuple[date, str]]]:
    """Read how people came on each day of several, the earliest first."""
    found: dict[int, list[tuple[date, str]]] = {}
    if not bookings:
        return found
    rows = await s.scalars(
        select(BookingDay)
        .where(BookingDay.booking_id.in_(bookings))
        .order_by(BookingDay.local_date)
        .execution_options(populate_existing=True)
    )
    for one in rows:
        found.setdefault(one.booking_id, []).append((one.local_date, one.state))
    return found


async def _days(s: AsyncSession, row: tables.Booking) -> list[date]:
    first = await s.scalar(
        select(tables.Session.local_date).where(tables.Session.id == row.session_id)
    )
    assert first is not None  # noqa: S101 - a booking has a session; for the type checker
    further = await s.scalars(
        select(SessionDay.local_date)
        .where(SessionDay.session_id == row.session_id)
        .order_by(SessionDay.no)
    )
    return [first, *further]


async def _on(s: AsyncSession, row: tables.Booking, day: date) -> str | None:
    known = dict((await of(s, [row.id])).get(row.id, ()))
    return known.get(day)


async def _write(s: AsyncSession, row: tables.Booking, day: date, state: str) -> None:
    values = {"booking_id": row.id, "local_date": day, "state": state}
    await s.execute(
        insert_into(s, BookingDay)
        .values(values)
        .on_conflict_do_update(
            index_elements=[BookingDay.booking_id, BookingDay.local_date],
            set_={"state": state},
        )
    )
