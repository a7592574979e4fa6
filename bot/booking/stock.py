"""Puts offers into the store: as many coming dates as the file asks for, never one twice."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot import audit
from bot.booking.grant import token
from bot.booking.rules import LOCAL
from bot.booking.seeds import WEEKDAYS, Offer, When
from bot.store.session import Database, insert_into
from bot.store.tables import Booking, Place, Session, SessionTag

_PERMIT = {"yes": True, "no": False, "unknown": None}


@dataclass(frozen=True, slots=True)
class Span:
    """One date of an offer: a local day, and moments in UTC."""

    day: date
    starts_at: datetime
    ends_at: datetime
    meet_at: datetime | None


async def seed(db: Database, offers: Sequence[Offer], now: datetime) -> int:
    """Put dates into the store that are missing there.

    Doing it again changes nothing; when a made date is past, the next one takes its place.

    Returns:
        How many dates were added.
    """

    async def work(s: AsyncSession) -> int:
        return sum([await _stock(s, offer, now) for offer in offers])

    return await db.transact(work)


def spans(offer: Offer, today: date) -> list[Span]:
    """Make the dates of an offer as seen from a day, earliest first.

    The rule is local: ten o'clock stays ten o'clock when the clocks change.
    """
    made = (span for when in offer.when for day in _days(when, today) for span in _cut(when, day))
    return sorted(made, key=lambda span: span.starts_at)


async def _stock(s: AsyncSession, offer: Offer, now: datetime) -> int:
    wanted = [span for span in spans(offer, now.astimezone(LOCAL).date()) if span.starts_at > now]
    days = await s.scalars(
        select(Session.local_date)
        .where(Session.offer == offer.id, Session.starts_at > now, Session.state == "open")
        .distinct()
    )
    have = set(days.all())
    if offer.when[0].on is None:
        fresh = sorted({span.day for span in wanted} - have)
        missing = len({span.day for span in wanted}) - len(have)
        chosen = set(fresh[: max(0, missing)]) | have
        wanted = [span for span in wanted if span.day in chosen]
    return sum([await _add(s, offer, span, now) for span in wanted])


async def _add(s: AsyncSession, offer: Offer, span: Span, now: datetime) -> int:
    session = await s.scalar(
        insert_into(s, Session)
        .values(_session(offer, span))
        .on_conflict_do_nothing(index_elements=[Session.offer, Session.starts_at])
        .returning(Session.id)
    )
    if session is None:
        return 0
    tags = [("place", one) for one in offer.places] + [("trade", one) for one in offer.trades]
    rows = [{"session_id": session, "kind": kind, "value": value} for kind, value in tags]
    await s.execute(insert(SessionTag), rows)
    taken = await _taken(s, offer, session, now) if offer.taken else None
    places = [
        {
            "session_id": session,
            "no": no,
            "pool": pool,
            "booking_id": taken if no <= offer.taken else None,
        }
        for no, pool in enumerate(pools(offer), start=1)
    ]
    if places:
        await s.execute(insert(Place), places)
    await audit.note(s, code="session.added", actor="job", entity=f"session:{session}", now=now)
    return 1


def pools(offer: Offer) -> list[str]:
    """Give the kind of each place of a date: those for everybody first."""
    own = [pool for pool, count in offer.pools.items() for _ in range(count)]
    return ["all"] * (offer.capacity - len(own)) + own


async def _taken(s: AsyncSession, offer: Offer, session: int, now: datetime) -> int:
    # Places that were given away elsewhere: a booking of nobody.
    made = token()
    values = {
        "token": made,
        "session_id": session,
        "state": "confirmed",
        "persons": offer.taken,
        "lang": "",
        "ics_uid": made,
        "created_at": now,
        "changed_at": now,
    }
    booking: int | None = await s.scalar(insert(Booking).values(values).returning(Booking.id))
    assert booking is not None  # noqa: S101 - an INSERT … RETURNING gives a row; for the type checker
    return booking


def _session(offer: Offer, span: Span) -> dict[str, object]:
    return {
        "token": token(),
        "offer": offer.id,
        "module": offer.module,
        "trade": offer.trades[0] if offer.trades else None,
        "institution": offer.institution,
        "starts_at": span.starts_at,
        "ends_at": span.ends_at,
        "meet_at": span.meet_at,
        "local_date": span.day,
        "meeting_point": offer.meeting_point,
        "min_age": offer.min_age,
        "permit_needed": _PERMIT[offer.permit_needed],
        "named": offer.named == "yes",
        "fictional": offer.fictional == "yes",
    }


def _days(when: When, today: date) -> list[date]:
    if when.on is not None:
        return [when.on]
    if when.in_days is not None:
        return [today + timedelta(days=when.in_days)]
    weekday = WEEKDAYS.index(when.next or when.every or WEEKDAYS[0])
    first = today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    if when.next is not None:
        return [first + timedelta(weeks=when.skip)]
    return [first + timedelta(weeks=week) for week in range(when.weeks)]


def _cut(when: When, day: date) -> Iterator[Span]:
    start, end = _utc(day, when.at), _utc(day, when.until)
    step = timedelta(minutes=when.slots) if when.slots else end - start
    meet = None if when.meet is None else start - _utc(day, when.meet)
    while start + step <= end:
        yield Span(day, start, start + step, None if meet is None else start - meet)
        start += step


def _utc(day: date, clock: time) -> datetime:
    return datetime.combine(day, clock, tzinfo=LOCAL).astimezone(UTC)
