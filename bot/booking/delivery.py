"""Gives what is due its words: each kind of notice is decided in the moment it would go out."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial

from sqlalchemy.ext.asyncio import AsyncSession

from bot import later, outbox, veil
from bot.booking import announce, missed, moving, needs, offers, queue, reminders
from bot.booking.notice import Decide, Notice, Render
from bot.store import tables
from bot.store.session import Database

DECIDED: Mapping[str, Decide] = {
    reminders.KIND: reminders.decide,
    needs.FOUND: needs.decide,
    needs.NONE: needs.decide,
    queue.OFFER: offers.decide_offer,
    queue.OVER: offers.decide_over,
    queue.OFF: offers.decide_off,
    announce.KIND: announce.decide,
    missed.KIND: missed.decide,
    **{
        kind: partial(moving.decide, kind=kind)
        for kind in (moving.MOVED, moving.ASKED_AGAIN, moving.CANCELLED, moving.RELEASED)
    },
}
"""Who decides about which kind of notice."""


async def deliver(db: Database, render: Render, now: datetime) -> int:
    """Give due notices their words, if what they tell still stands.

    What comes late (the service was down) goes out only while it is useful, and not at night.

    Args:
        db: Where they wait.
        render: Makes the words; None if there are none.
        now: When.

    Returns:
        How many are on their way now.
    """
    await db.transact(lambda s: later.take_back(s, kinds=DECIDED, now=now))
    return sum([await _deliver(db, kind, render, now) for kind in DECIDED])


async def _deliver(db: Database, kind: str, render: Render, now: datetime) -> int:
    async def work(s: AsyncSession) -> int:
        rows = await later.due(s, kind=kind, now=now)
        return sum([await _settle(s, row, DECIDED[kind], render, now) for row in rows])

    return await db.transact(work)


async def _settle(
    s: AsyncSession, row: later.Waiting, decide: Decide, render: Render, now: datetime
) -> bool:
    verdict = await decide(s, row, now)
    if isinstance(verdict, datetime):
        await later.postpone(s, row.id, verdict)
        return False
    notice = await _for(s, verdict) if isinstance(verdict, Notice) else None
    message = None if notice is None else render(notice)
    if notice is None or message is None:
        reason = verdict if isinstance(verdict, str) else "no_words"
        await outbox.drop(s, [row.id], reason, now)
        return False
    await later.fill(s, row, message)
    instead = render(replace(notice, kind=veil.KIND)) if notice.discreet else None
    if instead is not None:
        await veil.cover(s, row=row.id, chat_id=row.chat_id, instead=instead, now=now)
    return True


async def _for(s: AsyncSession, notice: Notice) -> Notice:
    """Add how the person wishes to see days, and whether others may read along."""
    person = await s.get(tables.Person, notice.person)
    if person is None:
        return notice
    return replace(notice, solar=person.solar, discreet=person.discreet)
