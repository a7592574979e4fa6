"""The waiting list: whoever is next gets a free place offered in the moment it becomes free.

Locks are taken in one order everywhere: person, session, place, booking, waiting entry.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot import audit, later, outbox
from bot.booking import places, rules, views
from bot.store import tables
from bot.store.session import Database
from bot.store.wishes import Waiting
from flows.ports import Session

OFFER = "waiting_offer"
OVER = "waiting_over"
OFF = "waiting_off"


@dataclass(frozen=True, slots=True)
class _Turn:
    """The session whose places are given out, and until when an offer made now holds."""

    row: tables.Session
    session: Session
    now: datetime
    term: rules.Term


async def freed(s: AsyncSession, sessions: Iterable[int], now: datetime) -> None:
    """Offer places that have just become free to whoever waits for them.

    Those who did not want the last one are asked again: this is another one.
    """
    for session in sorted(set(sessions)):
        await lock_session(s, session)
        await s.execute(
            update(Waiting)
            .where(Waiting.session_id == session, Waiting.state == "passed")
            .values(state="waiting")
        )
        await pass_on(s, session, now)


async def pass_on(s: AsyncSession, session: int, now: datetime) -> None:
    """Offer the free places of a session, in order of arrival within each pool."""
    row = await lock_session(s, session)
    if row is None or row.state != "open" or row.starts_at <= now:
        return
    waiting = await s.scalars(
        select(Waiting)
        .where(Waiting.session_id == session, Waiting.state == "waiting")
        .order_by(Waiting.queued_at, Waiting.id)
        .execution_options(populate_existing=True)
    )
    entries = waiting.all()
    if not entries:
        return
    found = await views.session_by(s, tables.Session.id == session)
    assert found is not None  # noqa: S101 - it was locked a moment ago; for the type checker
    term = rules.offer_term(found[1], now)
    if term is not None:
        await _give_out(s, _Turn(row, found[1], now, term), entries)


async def lapse(s: AsyncSession, session: int, now: datetime) -> None:
    """End what was kept too long in a session, and pass it on."""
    if await lock_session(s, session) is None:
        return
    ended = await s.scalars(
        select(Waiting).where(
            Waiting.session_id == session,
            Waiting.state == "offered",
            Waiting.offered_until <= now,
        )
    )
    for entry in ended.all():
        await close(s, entry, "expired", now, actor="job")
        await _tell(s, entry, OVER, now, now)
    over = (tables.Place.session_id == session) & (tables.Place.offered_until <= now)
    await places.let_go(s, over)
    await pass_on(s, session, now)


async def sweep(db: Database, now: datetime) -> int:
    """End what was kept too long everywhere, and see that no place is free while somebody waits.

    Returns:
        How many sessions were looked at.
    """
    kept = select(tables.Place.session_id).where(tables.Place.offered_until <= now)
    free = select(tables.Place.session_id).where(places.is_free())
    waits = select(Waiting.session_id).where(Waiting.state == "waiting")
    async with db.read() as s:
        found = await s.scalars(
            select(tables.Session.id).where(
                or_(
                    tables.Session.id.in_(kept),
                    tables.Session.id.in_(free) & tables.Session.id.in_(waits),
                )
            )
        )
        sessions = sorted(found.all())
    for session in sessions:

        async def work(s: AsyncSession, session: int = session) -> None:
            await lapse(s, session, now)

        await db.transact(work)
    return len(sessions)


async def close(
    s: AsyncSession, entry: Waiting, state: str, now: datetime, *, actor: str = "person"
) -> None:
    """End an entry; what was kept for it is free again, and nobody hears of it any more."""
    kept = (tables.Place.session_id == entry.session_id) & (
        tables.Place.offered_to == entry.person_id
    )
    await places.let_go(s, kept)
    entry.state = state
    entry.offered_until = None
    entry.version += 1
    entry.changed_at = now
    await s.flush()
    await outbox.drop_entity(s, entity_of(entry), now)
    await audit.note(s, code=f"waiting.{state}", actor=actor, entity=entity_of(entry), now=now)


async def lock_session(s: AsyncSession, session: int) -> tables.Session | None:
    """Let nobody else give out places of this session meanwhile; people may go on booking."""
    query = select(tables.Session).where(tables.Session.id == session)
    locked: tables.Session | None = await s.scalar(
        query.with_for_update(key_share=True).execution_options(populate_existing=True)
    )
    return locked


def entity_of(entry: Waiting) -> str:
    """Name an entry in events and in the outbox."""
    return f"waiting:{entry.id}"


async def _give_out(s: AsyncSession, turn: _Turn, entries: Collection[Waiting]) -> None:
    free = await places.free_by_pool(s, turn.row.id)
    skipped: list[tuple[Waiting, str]] = []
    for entry in entries:
        if not sum(free.values()):
            break
        reason = await _obstacle(s, entry, turn, free)
        wanted = places.Wanted(turn.row.id, entry.pool, entry.persons, entry.person_id)
        if reason is None and not await places.keep(s, wanted, turn.term.until):
            reason = "taken"
        if reason is not None:
            skipped.append((entry, reason))
            continue
        free[entry.pool] -= entry.persons
        await _offer(s, entry, turn)
        for one, why in skipped:
            await _note_skipped(s, one, why, turn.now)
        skipped.clear()


async def _obstacle(
    s: AsyncSession, entry: Waiting, turn: _Turn, free: dict[str, int]
) -> str | None:
    """Say why somebody cannot be offered a place now; staff can read it."""
    if free.get(entry.pool, 0) < entry.persons:
        return "too_few" if free.get(entry.pool) else "pool"
    person = await s.get(tables.Person, entry.person_id)
    if person is None or not person.reachable:
        return "unreachable"
    mine = await views.bookings(s, views.coming(entry.person_id, turn.now))
    if any(at.offer == turn.row.offer for _, at, _ in mine):
        return "has_one"
    if any(rules.overlaps(booking.session, turn.session) for _, _, booking in mine):
        return "overlap"
    return None


async def _offer(s: AsyncSession, entry: Waiting, turn: _Turn) -> None:
    entry.state = "offered"
    entry.offered_until = turn.term.until
    entry.why_skipped = None
    entry.version += 1
    entry.changed_at = turn.now
    await s.flush()
    await audit.note(
        s,
        code="waiting.offered",
        actor="job",
        entity=entity_of(entry),
        now=turn.now,
        session=entry.session_id,
        pool=entry.pool,
    )
    await _tell(s, entry, OFFER, turn.now, turn.term.say_at)


async def _note_skipped(s: AsyncSession, entry: Waiting, why: str, now: datetime) -> None:
    if entry.why_skipped == why:
        return
    entry.why_skipped = why
    await s.flush()
    await audit.note(
        s, code="waiting.skipped", actor="job", entity=entity_of(entry), now=now, reason=why
    )


async def call_off(
    s: AsyncSession,
    entry: Waiting,
    now: datetime,
    *,
    actor: str,
    reason: str | None,
    words: Mapping[str, str] | None = None,
) -> None:
    """End an entry whose date was cancelled, and say so: nobody waits for what will not be."""
    await close(s, entry, "closed", now, actor=actor)
    await _tell(s, entry, OFF, now, now, reason=reason, words=words)


async def _tell(
    s: AsyncSession,
    entry: Waiting,
    kind: str,
    now: datetime,
    at: datetime,
    *,
    reason: str | None = None,
    words: Mapping[str, str] | None = None,
) -> None:
    person = await s.get(tables.Person, entry.person_id)
    if person is None:
        return
    await later.put(
        s,
        chat_id=person.chat_id,
        kind=kind,
        note={"waiting": entry.id, "reason": reason, "words": dict(words or {})},
        now=now,
        due_at=at,
        dedupe_key=f"{kind}:{entry.id}:{entry.version}",
        entity=entity_of(entry),
        entity_version=entry.version,
    )
