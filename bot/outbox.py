"""Messages on their way out: a row in the transaction that decides, sent by a courier later."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import (
    ColumnElement,
    and_,
    delete,
    or_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.sql.dml import ReturningInsert

from bot import log
from bot.errors import UnsealError
from bot.message import NOWHERE, Arrival, Button, Document, Message, Venue, pack, unpack
from bot.store import outgoing
from bot.store.leases import held, is_held, moments
from bot.store.session import box_of, insert_into
from bot.store.tables import Outgoing, core

__all__ = ["NOWHERE", "Arrival", "Button", "Document", "Message", "Pending", "Venue"]

MAX_ATTEMPTS = 7
LEASE = timedelta(seconds=15)
"""After so long without a sign, a process is taken for dead and another one sends."""
# A reply that could not be sent for so long would only confuse.
STALE = timedelta(hours=12)
KEEP = timedelta(hours=48)
MAX_BATCH = 100
UNDER_WAY, UNSURE = "under_way", "unsure"

_TABLE = core(Outgoing)


@dataclass(frozen=True, slots=True)
class Pending:
    """A message that the courier holds for a while to send it."""

    id: int
    chat_id: int
    kind: str
    message: Message
    attempts: int
    due_at: datetime


async def put(  # noqa: PLR0913 - each argument says something else about the row
    s: AsyncSession,
    *,
    chat_id: int,
    message: Message,
    now: datetime,
    due_at: datetime | None = None,
    kind: str = "reply",
    dedupe_key: str | None = None,
    entity: str | None = None,
    entity_version: int | None = None,
) -> int | None:
    """Put a message on its way; None if one with this ``dedupe_key`` is there already."""
    row = new_row(chat_id, kind, box_of(s).seal(pack(message)), now, due_at)
    extra = {"dedupe_key": dedupe_key, "entity": entity, "entity_version": entity_version}
    return await s.scalar(insert_one(s, row | extra))


async def send_now(
    s: AsyncSession, *, chat_id: int, messages: Sequence[Message], now: datetime
) -> list[Pending] | None:
    """Put an answer on its way and take it at once, so that the turn itself can send it.

    Returns:
        What to send; None if something earlier is still on its way to this chat: then the
        answer goes behind it, and what waits because Telegram was silent need not wait longer.
    """
    if not messages:
        return []
    box = box_of(s)
    rows = [new_row(chat_id, "reply", box.seal(pack(one)), now, None) for one in messages]
    if await s.scalar(outgoing.BUSY, {"chat": chat_id, "now": now}) is not None:
        # Whoever gets an answer has just been heard, so the way to them is free again.
        await s.execute(outgoing.HURRY, {"chat": chat_id, "now": now})
        await s.execute(outgoing.ADD, rows)
        return None
    ids = await s.scalars(outgoing.ADD, [row | {"leased_until": now + LEASE} for row in rows])
    return [
        Pending(made, chat_id, "reply", one, 0, now)
        for made, one in zip(ids, messages, strict=True)
    ]


async def due(s: AsyncSession, now: datetime, limit: int = 100) -> list[Pending]:
    """Take what is to be sent now, for at most ``LEASE``; in order within each chat.

    Only the earliest row of a chat opens the chat: while that one is held by somebody or waits
    for another try, nothing later of this chat is given out.
    """
    chats = (await s.scalars(outgoing.DUE, {"most": limit, **moments(now, LEASE)})).all()
    return await _take(s, chats, now, limit) if chats else []


async def for_chat(s: AsyncSession, chat_id: int, now: datetime) -> list[Pending]:
    """Take what is to be sent to one chat, or nothing while somebody else is sending there."""
    chats = (await s.scalars(outgoing.DUE_IN_CHAT, {"chat": chat_id, **moments(now, LEASE)})).all()
    return await _take(s, chats, now, MAX_BATCH) if chats else []


async def mark_sent(
    s: AsyncSession,
    ids: Sequence[int],
    now: datetime,
    arrivals: Mapping[int, Arrival] | None = None,
) -> None:
    """Note that messages arrived, and erase what they said.

    Args:
        s: The transaction.
        ids: The rows.
        now: When.
        arrivals: Where, by row, as far as it is known.
    """
    where = arrivals or {}
    rows = [_sent(row, now, where.get(row, NOWHERE)) for row in ids]
    if rows:
        await s.execute(outgoing.SENT, rows)


def _sent(row: int, now: datetime, arrival: Arrival) -> dict[str, object]:
    numbers = list(arrival.in_chat) or None
    return {"row": row, "now": now, "numbers": numbers, "answer": arrival.answer_id}


async def begin(s: AsyncSession, row_id: int, now: datetime) -> None:
    """Note that a message is just about to go; if nobody notes how that ended, it is given up."""
    await change(s, [row_id], error_code=UNDER_WAY, leased_until=now + LEASE)


async def mark_failed(s: AsyncSession, row_id: int, error_code: str, now: datetime) -> None:
    """Give a message up, so that later ones of the chat can go."""
    await _end(s, [row_id], now, "failed", error_code)


async def retry_at(
    s: AsyncSession, row_id: int, when: datetime, error_code: str, now: datetime
) -> bool:
    """Try a message again later; it is given up after ``MAX_ATTEMPTS``.

    Returns:
        Whether there will be another try.
    """
    tried = await s.scalar(
        update(Outgoing)
        .where(Outgoing.id == row_id, Outgoing.state == "pending")
        .values(
            attempts=Outgoing.attempts + 1,
            retry_at=when,
            leased_until=None,
            error_code=error_code,
        )
        .returning(Outgoing.attempts)
    )
    if tried is not None and tried >= MAX_ATTEMPTS:
        await mark_failed(s, row_id, error_code, now)
        return False
    return tried is not None


async def hurry(s: AsyncSession, now: datetime) -> None:
    """Try again at once what waits because Telegram could not be reached."""
    await s.execute(outgoing.HURRY_ALL, {"now": now})


async def release(s: AsyncSession, ids: Sequence[int]) -> None:
    """Give rows back unsent, for instance when the service stops."""
    await change(s, ids, leased_until=None)


async def renew(s: AsyncSession, ids: Sequence[int], now: datetime) -> None:
    """Say that this process is alive and still at these."""
    await change(s, ids, leased_until=now + LEASE)


async def drop(s: AsyncSession, ids: Sequence[int], reason: str, now: datetime) -> None:
    """Do not send these after all."""
    await _end(s, ids, now, "dropped", reason)


async def drop_entity(s: AsyncSession, entity: str, now: datetime) -> None:
    """Do not send what is about something that has changed, unless it is being sent just now."""
    free = ~held(Outgoing.leased_until, now, LEASE)
    await _drop_where(s, and_(Outgoing.entity == entity, free), "changed", now)


async def drop_chat(s: AsyncSession, chat_id: int, reason: str, now: datetime) -> None:
    """Do not send anything more to a chat, for instance when the person blocked the bot."""
    await _drop_where(s, Outgoing.chat_id == chat_id, reason, now)


async def forget_chat(s: AsyncSession, chat_id: int) -> None:
    """Remove every row of a chat."""
    await s.execute(delete(Outgoing).where(Outgoing.chat_id == chat_id))


async def purge(s: AsyncSession, now: datetime) -> int:
    """Remove rows that have been over for some time; until then they guard against doubles."""
    over = Outgoing.state.in_(("sent", "failed", "dropped", "sealed"))
    old = and_(over, Outgoing.done_at <= now - KEEP)
    # What nobody asked to see for so long is not kept for ever.
    unread = and_(Outgoing.state == "veiled", Outgoing.due_at <= now - KEEP)
    gone = await s.scalars(delete(Outgoing).where(or_(old, unread)).returning(Outgoing.id))
    return len(gone.all())


def new_row(
    chat_id: int, kind: str, payload: bytes, now: datetime, due_at: datetime | None
) -> dict[str, object]:
    """Make the values of a row."""
    return {
        "chat_id": chat_id,
        "kind": kind,
        "payload": payload,
        "state": "pending",
        "attempts": 0,
        "created_at": now,
        "due_at": due_at or now,
    }


def insert_one(s: AsyncSession, row: Mapping[str, object]) -> ReturningInsert[int]:
    """Make the statement that inserts a row unless its ``dedupe_key`` is there."""
    made = insert_into(s, Outgoing).values(row)
    return made.on_conflict_do_nothing().returning(Outgoing.id)


async def _take(s: AsyncSession, chats: Sequence[int], now: datetime, limit: int) -> list[Pending]:
    query = (
        select(Outgoing)
        .where(Outgoing.chat_id.in_(chats), Outgoing.state == "pending", Outgoing.due_at <= now)
        .order_by(Outgoing.due_at, Outgoing.id)
        .limit(limit)
    )
    rows = _in_line((await s.scalars(query)).all(), now)
    stale = [row.id for row in rows if row.kind == "reply" and row.due_at <= now - STALE]
    await _end(s, stale, now, "failed", "stale")
    unsure = [row.id for row in rows if row.error_code == UNDER_WAY]
    await _end(s, unsure, now, "failed", UNSURE)
    over = {*stale, *unsure}
    taken = (_opened(s, row, now) for row in rows if row.id not in over)
    fresh = [one for one in taken if one is not None]
    await change(s, [one.id for one in fresh], leased_until=now + LEASE)
    return fresh


def _opened(s: AsyncSession, row: Outgoing, now: datetime) -> Pending | None:
    """Open a row; one that nobody here can read is set aside."""
    try:
        message = unpack(box_of(s).open(row.payload or b""))
    except (UnsealError, ValueError, KeyError, TypeError):
        log.get("outbox").error("message.sealed", kind=row.kind)
        row.state, row.error_code, row.done_at = "sealed", "sealed", now
        return None
    return Pending(row.id, row.chat_id, row.kind, message, row.attempts, row.due_at)


def _in_line(rows: Sequence[Outgoing], now: datetime) -> list[Outgoing]:
    # A row that must wait holds back what comes after it in its chat.
    shut: set[int] = set()
    free = []
    for row in rows:
        waits = row.retry_at is not None and row.retry_at > now
        if waits or is_held(row.leased_until, now, LEASE):
            shut.add(row.chat_id)
        if row.chat_id not in shut:
            free.append(row)
    return free


async def _end(
    s: AsyncSession, ids: Sequence[int], now: datetime, state: str, error_code: str | None
) -> None:
    await change(s, ids, state=state, error_code=error_code, payload=None, done_at=now)


async def change(s: AsyncSession, ids: Sequence[int], **values: object) -> None:
    """Change rows."""
    if ids:
        await s.execute(update(_TABLE).where(_TABLE.c.id.in_(ids)).values(**values))


async def _drop_where(
    s: AsyncSession, which: ColumnElement[bool], reason: str, now: datetime
) -> None:
    open_ones = Outgoing.state.in_(("waiting", "pending", "veiled"))
    gone = {"state": "dropped", "error_code": reason, "payload": None, "done_at": now}
    await s.execute(update(Outgoing).where(which, open_ones).values(gone))
