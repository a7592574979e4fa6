"""Puts offers into the store: as many coming dates as the file asks for, never one twice."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, insert, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot import audit
from bot.booking import changes, closures
from bot.booking.grant import token
from bot.booking.rules import LOCAL
from bot.booking.seeds import Offer
from bot.booking.spans import Span, spans
from bot.store.offer_tables import SessionDay
from bot.store.session import Database, insert_into
from bot.store.tables import Booking, Place, Session, SessionTag

_PERMIT = {"yes": True, "no": False, "unknown": None}


async def seed(db: Database, offers: Sequence[Offer], now: datetime) -> int:
    """Put dates into the store that are missing there.

    Doing it again changes nothing; when a made date is past, the next one takes its place.

    Returns:
        How many dates were added.
    """

    async def work(s: AsyncSession) -> int:
        return sum([await stock(s, offer, now) for offer in offers])

    return await db.transact(work)


async def stock(s: AsyncSession, offer: Offer, now: datetime) -> int:
    """Put the dates of one offer into the store that are missing there; give their number."""
    today = now.astimezone(LOCAL).date()
    closed = await closures.of(s, offer.institution, today)
    await changes.lock(s, offer.id)
    changed = await changes.of(s, offer.id)
    wanted = [span for span in spans(offer, today, closed, changed) if span.starts_at > now]
    if offer.way == "waiting_list" and await _keep_open(s, offer, wanted):
        return 0
    days = await s.scalars(
        select(Session.local_date)
        .where(Session.offer == offer.id, Session.starts_at > now, Session.state == "open")
        .distinct()
    )
    have = set(days.all())
    if offer.when[0].kind == "made":
        fresh = sorted({span.day for span in wanted} - have)
        missing = len({span.day for span in wanted}) - len(have)
        chosen = set(fresh[: max(0, missing)]) | have
        wanted = [span for span in wanted if span.day in chosen]
    return sum([await _add(s, offer, span, now) for span in wanted])


async def _add(s: AsyncSession, offer: Offer, span: Span, now: datetime) -> int:
    session = await s.scalar(
        insert_into(s, Session)
        .values(_session(offer, span))
        .on_conflict_do_nothing()
        .returning(Session.id)
    )
    if session is None:
        return 0
    tags = [("place", one) for one in offer.places] + [("trade", one) for one in offer.trades]
    rows = [{"session_id": session, "kind": kind, "value": value} for kind, value in tags]
    await s.execute(insert(SessionTag), rows)
    await _add_days(s, session, span)
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


async def _add_days(s: AsyncSession, session: int, span: Span) -> None:
    rows = [
        {
            "session_id": session,
            "no": no,
            "starts_at": one.starts_at,
            "ends_at": one.ends_at,
            "meet_at": one.meet_at,
            "local_date": one.day,
        }
        for no, one in enumerate(span.more, start=2)
    ]
    if rows:
        await s.execute(insert(SessionDay), rows)


async def _keep_open(s: AsyncSession, offer: Offer, wanted: Sequence[Span]) -> bool:
    """Let a list that is there stay open instead of beginning a new one; False if there is none.

    Who stands in it keeps their place.
    """
    newest = select(func.max(Session.id)).where(Session.offer == offer.id, Session.state == "open")
    listed = await s.get(Session, await s.scalar(newest) or 0)
    if listed is None:
        return False
    if wanted and wanted[-1].starts_at > listed.starts_at:
        listed.starts_at, listed.ends_at = wanted[-1].starts_at, wanted[-1].ends_at
        listed.local_date = wanted[-1].day
        await s.flush()
    return True


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
        "meeting_point": span.point or offer.meeting_point,
        "pin": None if span.point not in {None, offer.meeting_point} else offer.pin,
        "min_age": offer.min_age,
        "permit_needed": _PERMIT[offer.permit_needed],
        "named": offer.named == "yes",
        "fictional": offer.fictional == "yes",
        "way": offer.way,
        "planned_at": span.planned_at or span.starts_at,
        "over_at": span.over_at,
        "asks": [f"{one}_size" for one in offer.sizes] or None,
    }
