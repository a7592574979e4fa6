"""Received updates: stored before anything is done about them, and taken once only."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import CursorResult, bindparam, case, delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store.session import box_of, insert_into
from bot.store.tables import Update, core

MAX_ATTEMPTS = 3
# Telegram repeats an update for a day at most; two days are on the safe side.
KEEP = timedelta(hours=48)

_TABLE = core(Update)
_DONE = (
    update(_TABLE)
    .where(_TABLE.c.update_id == bindparam("which"))
    .values(state="done", payload=None, chat_id=None, done_at=bindparam("now"))
)


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


async def receive(s: AsyncSession, updates: Sequence[Received], now: datetime) -> set[int]:
    """Store updates in one statement; the answer is which of them are new."""
    if not updates:
        return set()
    box = box_of(s)
    rows = [
        {
            "update_id": one.update_id,
            "chat_id": one.chat_id,
            "payload": box.seal(one.payload),
            "state": "new",
            "attempts": 0,
            "received_at": now,
        }
        for one in updates
    ]
    statement = insert_into(s, Update).on_conflict_do_nothing().returning(Update.update_id)
    return set((await s.scalars(statement, rows)).all())


async def pending(s: AsyncSession, limit: int = 1000) -> list[Received]:
    """Read what is not done yet, in order."""
    query = (
        select(Update.update_id, Update.chat_id, Update.payload, Update.attempts)
        .where(Update.state == "new")
        .order_by(Update.update_id)
        .limit(limit)
    )
    box = box_of(s)
    return [
        Received(
            update_id=row.update_id,
            chat_id=row.chat_id,
            payload=box.open(row.payload),
            attempts=row.attempts,
        )
        for row in await s.execute(query)
    ]


async def done(s: AsyncSession, update_id: int, now: datetime) -> None:
    """Note that an update was dealt with, and erase what it said."""
    await s.execute(_DONE, {"which": update_id, "now": now})


async def poison(s: AsyncSession, update_id: int, error_code: str, now: datetime) -> bool:
    """Note a failed attempt; after the last one the update is put aside and erased.

    Returns:
        Whether it was put aside.
    """
    is_last = Update.attempts + 1 >= MAX_ATTEMPTS
    state = await s.scalar(
        update(Update)
        .where(Update.update_id == update_id, Update.state == "new")
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
