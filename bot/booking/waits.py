"""The desk that keeps the waiting lists: join, take, not this time, leave."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot import audit
from bot.booking import places, queue, views
from bot.booking.claim import Claim, claim
from bot.booking.grant import Open, Wish, allowed, grant, lock_person, queued, replayed, token
from bot.store import tables
from bot.store.session import Database
from bot.store.wishes import QUEUED_STATES, Waiting
from flows.ports import Asker, Outcome, Wait

MOST = 3
"""In so many waiting lists somebody may stand at the same time."""


class WaitDesk:
    """Keeps waiting lists.

    Attributes:
        db: Where they are kept.
        claim: How places are taken.
    """

    def __init__(self, db: Database, *, claim: Claim = claim) -> None:
        self.db = db
        self.claim = claim

    async def join(
        self,
        *,
        person: int,
        session: str,
        persons: int,
        lang: str,
        now: datetime,
        asker: Asker | None = None,
    ) -> Outcome:
        """Stand in the list of a session; standing there twice is standing there once."""
        wish = Wish(person, session, persons, lang, "", asker or Asker())

        async def work(s: AsyncSession) -> Outcome:
            if not await lock_person(s, person):
                return Outcome("unknown")
            found = await allowed(s, wish, now)
            if isinstance(found, Outcome):
                return found
            await queue.lapse(s, found.row.id, now)
            entry = await queued(s, person, found.row.id)
            refused = None if entry else await _no_entry(s, wish, found, now)
            if refused is not None:
                return Outcome(refused)
            entry = entry or await _add(s, wish, found, now)
            if found.row.way == "waiting_list":
                # Nobody takes a place past the list, so one may be free: it is offered at once.
                await queue.pass_on(s, found.row.id, now)
                await s.refresh(entry)
            return Outcome("waiting", wait=await _shown(s, entry))

        return await self.db.transact(work)

    async def mine(self, *, person: int, now: datetime) -> Sequence[Wait]:
        """Find what somebody waits for, earliest date first."""
        async with self.db.read() as s:
            entries = await s.scalars(
                select(Waiting)
                .join(tables.Session, tables.Session.id == Waiting.session_id)
                .where(Waiting.person_id == person, Waiting.state.in_(QUEUED_STATES))
                .where(tables.Session.starts_at > now)
                .order_by(tables.Session.starts_at, Waiting.id)
            )
            return [await _shown(s, one) for one in entries.all()]

    async def take(self, *, person: int, wait: str, idem_key: str, now: datetime) -> Outcome:
        """Book the places that are offered, if they still are."""

        async def work(s: AsyncSession) -> Outcome:
            entry = await _own(s, person, wait)
            if isinstance(entry, Outcome):
                return entry
            done = await replayed(s, person=person, idem_key=idem_key)
            if done is not None:
                return done
            shown = await _shown(s, entry)
            if entry.state != "offered" or entry.offered_until is None:
                return Outcome("gone", wait=shown)
            if entry.offered_until <= now:
                return Outcome("gone", wait=shown)
            asker = Asker(pool=entry.pool)
            wish = Wish(person, shown.session.token, entry.persons, entry.lang, idem_key, asker)
            return await grant(s, wish, claim=self.claim, now=now)

        return await self.db.transact(work)

    async def pass_by(self, *, person: int, wait: str, now: datetime) -> Outcome:
        """Not this time: the places go on at once, the person goes to the end of the list."""

        async def work(s: AsyncSession) -> Outcome:
            entry = await _own(s, person, wait)
            if isinstance(entry, Outcome):
                return entry
            if entry.state == "offered":
                await queue.close(s, entry, "passed", now)
                entry.queued_at = now
                await s.flush()
                await queue.pass_on(s, entry.session_id, now)
            return Outcome(_standing(entry), wait=await _shown(s, entry))

        return await self.db.transact(work)

    async def leave(self, *, person: int, wait: str, now: datetime) -> Outcome:
        """Wait no longer; what was offered goes on at once."""

        async def work(s: AsyncSession) -> Outcome:
            entry = await _own(s, person, wait)
            if isinstance(entry, Outcome):
                return entry
            shown = await _shown(s, entry)
            if entry.state in QUEUED_STATES:
                await queue.close(s, entry, "left", now)
                await queue.pass_on(s, entry.session_id, now)
            return Outcome("left", wait=shown)

        return await self.db.transact(work)


def _standing(entry: Waiting) -> str:
    return entry.state if entry.state in ("waiting", "passed") else "gone"


async def _no_entry(s: AsyncSession, wish: Wish, found: Open, now: datetime) -> str | None:
    """Say why somebody does not need to wait, or may not."""
    if found.row.way == "waiting_list":
        return await _too_many(s, wish, now)
    if wish.asker.pool not in dict(found.session.pools):
        return "unknown"
    free = await places.free_by_pool(s, found.row.id)
    if free.get(wish.asker.pool, 0) >= wish.persons:
        return "free"
    return await _too_many(s, wish, now)


async def _too_many(s: AsyncSession, wish: Wish, now: datetime) -> str | None:
    ahead = (
        select(func.count(Waiting.id))
        .join(tables.Session, tables.Session.id == Waiting.session_id)
        .where(Waiting.person_id == wish.person, Waiting.state.in_(QUEUED_STATES))
        .where(tables.Session.starts_at > now)
    )
    return "too_many" if (await s.scalar(ahead) or 0) >= MOST else None


async def _add(s: AsyncSession, wish: Wish, found: Open, now: datetime) -> Waiting:
    entry = Waiting(
        token=token(),
        person_id=wish.person,
        session_id=found.row.id,
        pool=wish.asker.pool,
        persons=wish.persons,
        lang=wish.lang,
        queued_at=now,
        changed_at=now,
    )
    s.add(entry)
    await s.flush()
    await audit.note(
        s,
        code="waiting.joined",
        actor="person",
        entity=queue.entity_of(entry),
        now=now,
        session=found.row.id,
        pool=wish.asker.pool,
        persons=wish.persons,
    )
    return entry


async def _own(s: AsyncSession, person: int, wait: str) -> Waiting | Outcome:
    """Find somebody's own entry, locked together with its session."""
    if not await lock_person(s, person):
        return Outcome("unknown")
    entry = await s.scalar(select(Waiting).where(Waiting.token == wait))
    if entry is None:
        return Outcome("unknown")
    if entry.person_id != person:
        return Outcome("not_yours")
    await queue.lock_session(s, entry.session_id)
    await s.refresh(entry)
    return entry


async def _shown(s: AsyncSession, entry: Waiting) -> Wait:
    found = await views.session_by(s, tables.Session.id == entry.session_id)
    assert found is not None  # noqa: S101 - an entry has a session; for the type checker
    before = or_(
        Waiting.queued_at < entry.queued_at,
        (Waiting.queued_at == entry.queued_at) & (Waiting.id < entry.id),
    )
    ahead = await s.scalar(
        select(func.count(Waiting.id)).where(
            Waiting.session_id == entry.session_id,
            Waiting.pool == entry.pool,
            Waiting.state.in_(QUEUED_STATES),
            before,
        )
    )
    return Wait(
        entry.token,
        found[1],
        entry.pool,
        entry.persons,
        entry.state,
        ahead or 0,
        entry.offered_until,
    )
