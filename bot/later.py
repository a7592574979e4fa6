"""What is to be said later: rows that get their words only when they are due."""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import bindparam, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import UnsealError
from bot.message import Message, pack
from bot.outbox import LEASE, change, insert_one, new_row
from bot.store.leases import held
from bot.store.secret import Box
from bot.store.session import box_of
from bot.store.tables import Outgoing

UNSENT = timedelta(minutes=15)
"""After so long on its way a message is looked at again before it goes."""
_NOTE = "note"


@dataclass(frozen=True, slots=True)
class Waiting:
    """A row without words yet: what it will say is decided when it is due."""

    id: int
    chat_id: int
    note: Mapping[str, object]
    entity_version: int | None


async def put(  # noqa: PLR0913 - each argument says something else about the row
    s: AsyncSession,
    *,
    chat_id: int,
    kind: str,
    note: Mapping[str, object],
    now: datetime,
    due_at: datetime,
    dedupe_key: str,
    entity: str,
    entity_version: int,
) -> int | None:
    """Put down that something is to be said later; the words are made when it is due."""
    row = new_row(chat_id, kind, box_of(s).seal(json.dumps(note).encode()), now, due_at)
    extra = {"dedupe_key": dedupe_key, "entity": entity, "entity_version": entity_version}
    return await s.scalar(insert_one(s, row | extra | {"state": "waiting"}))


_DUE = (
    select(Outgoing)
    .where(Outgoing.state == "waiting", Outgoing.kind == bindparam("kind"))
    .where(Outgoing.due_at <= bindparam("now"))
    .order_by(Outgoing.due_at, Outgoing.id)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)


async def due(s: AsyncSession, *, kind: str, now: datetime, limit: int = 50) -> list[Waiting]:
    """Take rows that are due and have no words yet; others do not get them meanwhile."""
    box = box_of(s)
    return [
        Waiting(row.id, row.chat_id, json.loads(box.open(row.payload or b"")), row.entity_version)
        for row in await s.scalars(_DUE, {"kind": kind, "now": now, "most": limit})
    ]


async def fill(s: AsyncSession, row: Waiting, message: Message) -> None:
    """Give a waiting row its words: from now on it is on its way, and its note goes with it."""
    packed = json.loads(pack(message)) | {_NOTE: dict(row.note)}
    sealed = box_of(s).seal(json.dumps(packed, ensure_ascii=False).encode())
    await change(s, [row.id], state="pending", payload=sealed)


async def take_back(s: AsyncSession, *, kinds: Collection[str], now: datetime) -> int:
    """Let rows wait again that have their words and could not be sent for long.

    The service or the network was down: what was useful then may not be so any more, or it is
    night by now, so it is decided anew.

    Returns:
        How many.
    """
    query = (
        select(Outgoing)
        .where(Outgoing.state == "pending", Outgoing.kind.in_(kinds))
        .where(Outgoing.due_at <= now - UNSENT, ~held(Outgoing.leased_until, now, LEASE))
        .with_for_update(skip_locked=True)
    )
    box, taken = box_of(s), 0
    for row in (await s.scalars(query)).all():
        note = _note_of(box, row)
        if note is not None:
            row.state, row.payload = "waiting", box.seal(json.dumps(note).encode())
            taken += 1
    await s.flush()
    return taken


def _note_of(box: Box, row: Outgoing) -> object:
    """Read what a row was to be decided by; None if it cannot be read, or never was a note."""
    try:
        return json.loads(box.open(row.payload or b"")).get(_NOTE)
    except (UnsealError, ValueError):
        return None


async def postpone(s: AsyncSession, row_id: int, due_at: datetime) -> None:
    """Let a waiting row wait longer."""
    await change(s, [row_id], due_at=due_at)
