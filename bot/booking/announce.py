"""Announcing a new offer to those who wished for it: once each, decided when it goes out."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot import later
from bot.booking import rules, views
from bot.booking.notice import Notice, Verdict, listener
from bot.booking.seeds import Offer
from bot.store import tables
from bot.store.offer_tables import Offer as Row
from bot.store.wishes import Follow

KIND = "offer_new"
EVERY = "all"


async def announce(s: AsyncSession, offer: Offer, now: datetime) -> int:
    """Put down that everybody is told who wishes to hear of such offers.

    Nothing is known of anybody here but the wish: whether it fits them they look for themselves.

    Returns:
        How many will be told.
    """
    person = tables.Person
    wishes = select(Follow.person_id).where(Follow.module.in_((offer.module, EVERY)))
    people = await s.execute(
        select(person.id, person.chat_id)
        .where(person.id.in_(wishes), person.reachable.is_(True))
        .where(person.consent_version.is_not(None))
        .order_by(person.id)
    )
    told = 0
    for row in people.all():
        put = await later.put(
            s,
            chat_id=row.chat_id,
            kind=KIND,
            note={"offer": offer.id, "person": row.id},
            now=now,
            due_at=now,
            dedupe_key=f"{KIND}:{offer.id}:{row.id}",
            entity=f"offer:{offer.id}",
            entity_version=1,
        )
        told += put is not None
    return told


async def decide(s: AsyncSession, row: later.Waiting, now: datetime) -> Verdict:
    """Decide about an announcement: it goes out while it is wished for and there is a date."""
    offer = await s.get(Row, str(row.note["offer"]), populate_existing=True)
    if offer is None or offer.state != "open":
        return "changed"
    person = await s.get(tables.Person, int(str(row.note["person"])), populate_existing=True)
    wished = await _wish(s, row, str(offer.spec["module"]))
    if person is None or person.consent_version is None or wished is None:
        return "changed"
    session = tables.Session
    ahead = (session.offer == offer.id) & (session.state == "open") & (session.starts_at > now)
    dates = await views.listed(s, ahead)
    if not dates:
        return "late"
    if rules.is_quiet(now):
        return rules.morning(now)
    who = await listener(s, person.id, person.lang or "de")
    return "no_words" if who is None else Notice(KIND, *who, dates[0], values={"wish": wished})


async def _wish(s: AsyncSession, row: later.Waiting, module: str) -> str | None:
    """Find by which wish they hear of it: of this kind, or of everything."""
    found = await s.scalars(
        select(Follow.module)
        .where(Follow.person_id == int(str(row.note["person"])))
        .where(Follow.module.in_((module, EVERY)))
    )
    wishes = set(found)
    return module if module in wishes else EVERY if EVERY in wishes else None
