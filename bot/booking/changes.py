"""What was changed about an offer from one of its dates on: read, and written one at a time."""

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.booking.spans import Change
from bot.store.offer_tables import SeriesChange
from bot.store.tables import Session


async def lock(s: AsyncSession, offer: str) -> None:
    """Let nobody else make dates of an offer, or change them, meanwhile."""
    first = select(func.min(Session.id)).where(Session.offer == offer).scalar_subquery()
    await s.scalar(select(Session.id).where(Session.id == first).with_for_update(key_share=True))


async def of(s: AsyncSession, offer: str) -> list[Change]:
    """Read what was changed, the newest last."""
    rows = await s.scalars(
        select(SeriesChange).where(SeriesChange.offer == offer).order_by(SeriesChange.id)
    )
    return [
        Change(
            row.clock,
            row.since,
            row.shift,
            row.at,
            row.until,
            row.meet,
            row.meeting_point,
            row.ended,
        )
        for row in rows
    ]


async def add(s: AsyncSession, offer: str, change: Change, now: datetime) -> None:
    """Write a change down; dates that are made from now on follow it."""
    s.add(
        SeriesChange(
            offer=offer,
            clock=change.clock,
            since=change.since,
            shift=change.shift,
            at=change.at,
            until=change.until,
            meet=change.meet,
            meeting_point=change.point,
            ended=change.ended,
            created_at=now,
        )
    )
    await s.flush()
