"""The desk that remembers which date somebody was about to book."""

from datetime import datetime, timedelta

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession

from bot.booking import views
from bot.store import tables
from bot.store.session import Database, insert_into
from bot.store.wishes import Draft
from flows import ports

KEPT = timedelta(days=7)
"""How long a booking that was begun is remembered without another word."""


class DraftDesk:
    """Keeps one begun booking a person: the date, never what was said about papers or age.

    Attributes:
        db: Where they are kept.
    """

    def __init__(self, db: Database) -> None:
        self.db = db

    async def keep(
        self, *, person: int, session: str, pool: str | None, persons: int, now: datetime
    ) -> None:
        """Remember a date in place of an earlier one; an unknown date is not remembered."""

        async def work(s: AsyncSession) -> None:
            found = await views.session_by(s, tables.Session.token == session)
            if found is None:
                return
            fresh: dict[str, object] = {
                "session_id": found[0].id,
                "pool": pool,
                "persons": persons,
                "saved_at": now,
            }
            await s.execute(
                insert_into(s, Draft)
                .values(person_id=person, **fresh)
                .on_conflict_do_update(index_elements=["person_id"], set_=fresh)
            )

        await self.db.transact(work)

    async def of(self, *, person: int, now: datetime) -> ports.Draft | None:
        """Find what somebody was about to book; None if it is too late for that."""
        async with self.db.read() as s:
            kept = await s.get(Draft, person)
            if kept is None or kept.saved_at <= now - KEPT:
                return None
            found = await views.session_by(s, tables.Session.id == kept.session_id)
        if found is None or found[0].state != "open" or found[1].starts_at <= now:
            return None
        return ports.Draft(found[1], kept.pool, kept.persons)

    async def drop(self, *, person: int) -> None:
        """Forget it."""

        async def work(s: AsyncSession) -> None:
            await s.execute(delete(Draft).where(Draft.person_id == person))

        await self.db.transact(work)
