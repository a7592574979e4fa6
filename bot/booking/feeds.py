"""The calendar of an institution, under an address that nobody can guess."""

import hashlib
import secrets
from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot import audit
from bot.booking import calendar, views
from bot.booking.calendar import Listed
from bot.store import tables
from bot.store.offer_tables import Feed
from bot.store.session import Database
from flows import ports

_BEHIND, _AHEAD = timedelta(days=30), timedelta(days=366)
Name = Callable[[ports.Session], tuple[str, str]]
"""Gives the words of a date: what it is called, and where it begins."""


class Feeds:
    """Gives institutions their calendar.

    Attributes:
        db: Where everything is kept.
    """

    def __init__(self, db: Database) -> None:
        self.db = db

    async def rotate(self, *, institution: str, by: str, now: datetime) -> str:
        """Make a new secret word; the one before opens nothing from now on.

        Returns:
            The word. It is not kept: who loses it makes a new one.
        """
        word = secrets.token_urlsafe(32)

        async def work(s: AsyncSession) -> None:
            await s.execute(delete(Feed).where(Feed.institution == institution))
            s.add(Feed(institution=institution, digest=_digest(word), created_at=now))
            await s.flush()
            await _note(s, "feed.rotated", institution, by, now)

        await self.db.transact(work)
        return word

    async def end(self, *, institution: str, by: str, now: datetime) -> None:
        """Close the calendar: no word opens it."""

        async def work(s: AsyncSession) -> None:
            await s.execute(delete(Feed).where(Feed.institution == institution))
            await _note(s, "feed.ended", institution, by, now)

        await self.db.transact(work)

    async def exists(self, *, institution: str) -> bool:
        """Say whether there is a word that opens it."""
        async with self.db.read() as s:
            return await s.get(Feed, institution) is not None

    async def read(self, *, word: str, name_of: Name, title: str, now: datetime) -> bytes | None:
        """Write the calendar that a word opens: a month back, a year ahead; None if none.

        It tells how many places are booked, and of nobody who booked them.

        Args:
            word: The secret word.
            name_of: Gives the words of a date.
            title: What the calendar is called.
            now: When.
        """
        async with self.db.read() as s:
            whose = await s.scalar(select(Feed.institution).where(Feed.digest == _digest(word)))
            if whose is None:
                return None
            session = tables.Session
            near = session.starts_at.between(now - _BEHIND, now + _AHEAD)
            dated = session.way != "waiting_list"
            rows = await views.rows(s, (session.institution == whose) & near & dated)
        listed = [
            Listed(one, row.state == "open", row.version, *_names(one, name_of))
            for row, one in rows
        ]
        return calendar.write_feed(listed, name=title, now=now)


def _names(session: ports.Session, name_of: Name) -> tuple[str, str]:
    title, place = name_of(session)
    count = f" {session.capacity - session.free}/{session.capacity}" if session.named else ""
    return title + count, place


def _digest(word: str) -> str:
    return hashlib.sha256(word.encode()).hexdigest()


async def _note(s: AsyncSession, code: str, institution: str, by: str, now: datetime) -> None:
    await audit.note(s, code=code, actor=by, entity=f"feed:{institution}", now=now)
