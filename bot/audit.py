"""What happened, written down for good: codes and numbers, never a person's words."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store.tables import Event, core

Value = str | int | bool | None

_ADD = insert(core(Event))


async def note(
    s: AsyncSession,
    *,
    code: str,
    now: datetime,
    actor: str = "bot",
    entity: str | None = None,
    **params: Value,
) -> None:
    """Add an event to the transaction of the use case that it is about.

    Args:
        s: The transaction of the use case.
        code: What happened, ``desk.verb``; texts are made from it where it is read.
        now: When.
        actor: ``person``, ``bot``, ``job`` or ``staff:<number>``; never a name.
        entity: What it happened to, ``kind:number``.
        params: More codes and numbers; nothing that a person typed.
    """
    row = {"at": now, "actor": actor, "code": code, "entity": entity, "params": params}
    await s.execute(_ADD, row)


async def of(s: AsyncSession, *, entity: str) -> Sequence[Event]:
    """Read what happened to something, oldest first."""
    query = select(Event).where(Event.entity == entity).order_by(Event.id)
    return (await s.scalars(query)).all()


async def let_go(s: AsyncSession, *, person: int) -> None:
    """Take the number of an erased person out of what happened; that it happened stays."""
    await s.execute(
        update(Event).where(Event.entity == f"person:{person}").values(entity="person"),
        execution_options={"synchronize_session": False},
    )
