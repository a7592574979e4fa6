"""Where each conversation stands, sealed, with a version so that no turn overwrites another."""

from datetime import datetime, timedelta

from sqlalchemy import BindParameter, CursorResult, bindparam, delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.sql.dml import ReturningInsert

from bot.store.session import box_of, insert_into, once_per_dialect
from bot.store.tables import Conversation, Person, core

_TABLE = core(Conversation)
_PERSON = core(Person)
_IS_THERE = select(_PERSON.c.id).where(_PERSON.c.id == bindparam("which"))
_LOAD = select(_TABLE.c.blob, _TABLE.c.version).where(
    _TABLE.c.person_id == bindparam("which"), _TABLE.c.expires_at > bindparam("now")
)
_SAVE = (
    update(_TABLE)
    .where(_TABLE.c.person_id == bindparam("which"), _TABLE.c.version == bindparam("seen"))
    .values(
        blob=bindparam("sealed"),
        version=_TABLE.c.version + 1,
        updated_at=bindparam("now"),
        expires_at=bindparam("until"),
    )
    .returning(_TABLE.c.version)
)


async def load(s: AsyncSession, person: int, *, now: datetime) -> tuple[bytes, int] | None:
    """Read a conversation and its version; an expired one is not there."""
    row = (await s.execute(_LOAD, {"which": person, "now": now})).one_or_none()
    return None if row is None else (box_of(s).open(row.blob), row.version)


async def save(
    s: AsyncSession,
    person: int,
    blob: bytes,
    *,
    seen_version: int | None,
    now: datetime,
    ttl: timedelta,
) -> int | None:
    """Write a conversation if nobody has written it since it was read.

    Args:
        s: The transaction.
        person: Whose conversation.
        blob: What to keep.
        seen_version: The version that ``load`` gave, or None if there was none.
        now: When.
        ttl: How long it is kept without another word.

    Returns:
        The new version; None if somebody else has written or the person was forgotten.
    """
    sealed = box_of(s).seal(blob)
    if seen_version is not None:
        values = {"which": person, "seen": seen_version, "sealed": sealed}
        version: int | None = await s.scalar(_SAVE, values | {"now": now, "until": now + ttl})
        return version
    if await s.scalar(_IS_THERE, {"which": person}) is None:
        return None
    values = {"which": person, "sealed": sealed, "now": now, "until": now + ttl}
    return await s.scalar(_begin(s), values)


@once_per_dialect
def _begin(s: AsyncSession) -> ReturningInsert[int]:
    now: BindParameter[datetime] = bindparam("now")
    fresh = {"blob": bindparam("sealed"), "version": 1, "updated_at": now}
    fresh["expires_at"] = bindparam("until")
    return (
        insert_into(s, Conversation)
        .values(person_id=bindparam("which"), **fresh)
        .on_conflict_do_update(
            index_elements=[_TABLE.c.person_id], set_=fresh, where=_TABLE.c.expires_at <= now
        )
        .returning(_TABLE.c.version)
    )


async def drop(s: AsyncSession, person: int) -> None:
    """Remove a conversation."""
    await s.execute(delete(Conversation).where(Conversation.person_id == person))


async def purge_expired(s: AsyncSession, now: datetime) -> int:
    """Remove what has expired."""
    gone = await s.execute(delete(Conversation).where(Conversation.expires_at <= now))
    assert isinstance(gone, CursorResult)  # noqa: S101 - a DELETE has a row count; for the type checker
    return gone.rowcount
