"""What is to be said later: rows that get their words only when they are due."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.message import Message, pack
from bot.outbox import change, insert_one, new_row
from bot.store.session import box_of
from bot.store.tables import Outgoing


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


async def due(s: AsyncSession, *, kind: str, now: datetime, limit: int = 50) -> list[Waiting]:
    """Take rows that are due and have no words yet; others do not get them meanwhile."""
    query = (
        select(Outgoing)
        .where(Outgoing.state == "waiting", Outgoing.kind == kind, Outgoing.due_at <= now)
        .order_by(Outgoing.due_at, Outgoing.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    box = box_of(s)
    return [
        Waiting(row.id, row.chat_id, json.loads(box.open(row.payload or b"")), row.entity_version)
        for row in await s.scalars(query)
    ]


async def fill(s: AsyncSession, row_id: int, message: Message) -> None:
    """Give a waiting row its words: from now on it is on its way."""
    await change(s, [row_id], state="pending", payload=box_of(s).seal(pack(message)))


async def postpone(s: AsyncSession, row_id: int, due_at: datetime) -> None:
    """Let a waiting row wait longer."""
    await change(s, [row_id], due_at=due_at)
