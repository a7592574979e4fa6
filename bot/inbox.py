"""Received updates: stored before anything is done about them, and taken once only.

A process answers what it holds a lease on. It takes over a chat only when no other process is
at work there, so a chat keeps its order whichever process its updates came to.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import (
    ColumnElement,
    CursorResult,
    Select,
    and_,
    bindparam,
    case,
    delete,
    func,
    or_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased
from sqlalchemy.sql.dml import ReturningInsert

from bot import log
from bot.errors import OvertakenError, UnsealError
from bot.store.leases import held
from bot.store.session import box_of, insert_into, once_per_dialect, replica_of
from bot.store.tables import Update, core

MAX_ATTEMPTS = 3
# Telegram repeats an update for a day at most; two days are on the safe side.
KEEP = timedelta(hours=48)
LEASE = timedelta(seconds=10)
"""After so long without a sign, a process is taken for dead and another one answers."""

_TABLE = core(Update)
_MINE = or_(_TABLE.c.owner.is_(None), _TABLE.c.owner == bindparam("me"))
_DONE = (
    update(_TABLE)
    .where(_TABLE.c.update_id == bindparam("which"), _MINE)
    .values(state="done", payload=None, chat_id=None, done_at=bindparam("now"))
    .returning(_TABLE.c.update_id)
)
_OTHERS = select(_TABLE.c.chat_id).where(
    _TABLE.c.state == "new", or_(_TABLE.c.owner.is_(None), _TABLE.c.owner != bindparam("me"))
)
_IN_ONE = _OTHERS.where(_TABLE.c.chat_id == bindparam("chat")).limit(1)
_IN_MANY = _OTHERS.where(_TABLE.c.chat_id.in_(bindparam("chats", expanding=True)))


@dataclass(frozen=True, slots=True)
class Received:
    """An update as it came in.

    Attributes:
        update_id: Telegram's number of it.
        chat_id: Where it came from, if it came from a chat.
        payload: The update itself, as JSON.
        attempts: How often it was tried before.
    """

    update_id: int
    chat_id: int | None
    payload: bytes
    attempts: int = 0


async def receive(
    s: AsyncSession, updates: Sequence[Received], now: datetime, *, take: bool = True
) -> set[int]:
    """Store updates in one statement.

    Args:
        s: The transaction.
        updates: What came in.
        now: When.
        take: Whether this process has room to answer them.

    Returns:
        Which of them this process is to answer now: not what was stored before, and not what
        must wait for another process that is at work in the same chat.
    """
    if not updates:
        return set()
    waiting = await _waiting(s, {one.chat_id for one in updates if one.chat_id is not None})
    box, me = box_of(s), replica_of(s)
    rows = []
    for one in updates:
        mine = take and one.chat_id not in waiting
        lease = {"owner": me, "leased_until": now + LEASE}
        rows.append(_row(one, box.seal(one.payload), now) | (lease if mine else _FREE))
    new = set((await s.scalars(_insert(s), rows)).all())
    return {
        one.update_id
        for one in updates
        if take and one.update_id in new and one.chat_id not in waiting
    }


@once_per_dialect
def _insert(s: AsyncSession) -> ReturningInsert[int]:
    return insert_into(s, Update).on_conflict_do_nothing().returning(_TABLE.c.update_id)


_FREE = {"owner": None, "leased_until": None}


def _row(one: Received, sealed: bytes, now: datetime) -> dict[str, object]:
    return {
        "update_id": one.update_id,
        "chat_id": one.chat_id,
        "payload": sealed,
        "state": "new",
        "attempts": 0,
        "received_at": now,
    }


async def _waiting(s: AsyncSession, chats: set[int]) -> set[int]:
    """Say in which chats something lies that is not ours; the chats stay locked for others."""
    if s.get_bind().dialect.name != "sqlite":
        # Two processes may receive something of one chat in the same moment.
        for chat in sorted(chats):
            await s.execute(select(func.pg_advisory_xact_lock(_LOCK, func.hashint8(chat))))
    me = replica_of(s)
    if len(chats) == 1:
        # As nearly always; it takes a third of the time.
        (chat,) = chats
        return chats if await s.scalar(_IN_ONE, {"chat": chat, "me": me}) is not None else set()
    found = await s.scalars(_IN_MANY, {"chats": sorted(chats), "me": me})
    return {chat for chat in found if chat is not None}


# Any fixed number: it tells these locks from others.
_LOCK = 7_148


async def waits(s: AsyncSession, now: datetime) -> bool:
    """Say whether there is something that nobody is answering."""
    query = (
        select(Update.update_id)
        .where(Update.state == "new", ~held(Update.leased_until, now, LEASE))
        .limit(1)
    )
    return await s.scalar(query) is not None


async def claim(s: AsyncSession, now: datetime, limit: int = 1000) -> list[Received]:
    """Take what nobody is answering, in order; nothing of a chat where another one is at work.

    An update that no key opens is put aside, and the chat goes on without it.
    """
    heads = _heads(now, replica_of(s)).order_by(Update.update_id).limit(limit)
    chats = (await s.scalars(heads.with_for_update(skip_locked=True, of=Update))).all()
    if not chats:
        return []
    query = (
        select(Update)
        .where(
            Update.chat_id.in_(chats),
            Update.state == "new",
            ~held(Update.leased_until, now, LEASE),
        )
        .order_by(Update.update_id)
        .limit(limit)
    )
    taken = []
    for row in (await s.scalars(query)).all():
        row.owner, row.leased_until = replica_of(s), now + LEASE
        opened = _opened(s, row)
        if opened is not None:
            taken.append(opened)
    await s.flush()
    return taken


def _opened(s: AsyncSession, row: Update) -> Received | None:
    try:
        payload = box_of(s).open(row.payload or b"")
    except UnsealError:
        log.get("inbox").error("update.sealed", update=row.update_id)
        row.state, row.error_code, row.done_at = "sealed", "sealed", row.leased_until
        return None
    return Received(row.update_id, row.chat_id, payload, row.attempts)


def _heads(now: datetime, me: str) -> Select[int | None]:
    other = aliased(Update)
    not_mine = or_(other.owner.is_(None), other.owner != me)
    is_before = and_(other.update_id < Update.update_id, not_mine)
    is_at_work = and_(other.owner != me, held(other.leased_until, now, LEASE))
    in_the_way = select(other.update_id).where(
        other.chat_id == Update.chat_id, other.state == "new", or_(is_before, is_at_work)
    )
    return select(Update.chat_id).where(_is_free(now), ~in_the_way.exists())


def _is_free(now: datetime) -> ColumnElement[bool]:
    return and_(Update.state == "new", ~held(Update.leased_until, now, LEASE))


async def renew(s: AsyncSession, now: datetime) -> None:
    """Say that this process is alive and still at what it has taken."""
    mine = and_(_TABLE.c.state == "new", _TABLE.c.owner == replica_of(s))
    await s.execute(update(_TABLE).where(mine).values(leased_until=now + LEASE))


async def release(s: AsyncSession) -> None:
    """Give back what this process has not answered, when it stops."""
    mine = and_(_TABLE.c.state == "new", _TABLE.c.owner == replica_of(s))
    await s.execute(update(_TABLE).where(mine).values(_FREE))


async def done(s: AsyncSession, update_id: int, now: datetime) -> None:
    """Note that an update was dealt with, and erase what it said.

    Raises:
        OvertakenError: Another process answers it by now; this answer must not be sent.
    """
    values = {"which": update_id, "now": now, "me": replica_of(s)}
    if await s.scalar(_DONE, values) is None:
        raise OvertakenError


async def set_aside(s: AsyncSession, update_id: int, now: datetime) -> None:
    """Keep an update that this version cannot read for one that can."""
    aside = {"state": "sealed", "error_code": "unreadable", "done_at": now}
    await s.execute(update(_TABLE).where(_TABLE.c.update_id == update_id).values(aside))


async def poison(s: AsyncSession, update_id: int, error_code: str, now: datetime) -> bool:
    """Note a failed attempt; after the last one the update is put aside and erased.

    Returns:
        Whether it was put aside.
    """
    is_last = Update.attempts + 1 >= MAX_ATTEMPTS
    mine = or_(Update.owner.is_(None), Update.owner == replica_of(s))
    state = await s.scalar(
        update(Update)
        .where(Update.update_id == update_id, Update.state == "new", mine)
        .values(
            attempts=Update.attempts + 1,
            error_code=error_code,
            state=case((is_last, "poison"), else_="new"),
            payload=case((is_last, None), else_=Update.payload),
            chat_id=case((is_last, None), else_=Update.chat_id),
            done_at=case((is_last, now), else_=None),
        )
        .returning(Update.state)
    )
    return state == "poison"


async def purge(s: AsyncSession, now: datetime) -> int:
    """Remove updates that Telegram will not repeat any more."""
    gone = await s.execute(
        delete(Update).where(Update.state != "new", Update.done_at <= now - KEEP)
    )
    assert isinstance(gone, CursorResult)  # noqa: S101 - a DELETE has a row count; for the type checker
    return gone.rowcount
