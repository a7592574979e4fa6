"""Seals everything that is stored anew with the newest key, so that older keys can go."""

import importlib
import pkgutil
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import LargeBinary, Table, and_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot import store
from bot.errors import UnsealError
from bot.store.session import Database, box_of
from bot.store.tables import Base

AT_ONCE = 200
"""Rows of one transaction: short enough not to hold anybody up."""


async def reseal(db: Database) -> tuple[int, int]:
    """Seal it anew; it may be broken off and begun again at any time.

    Args:
        db: Where everything is; its box seals with its first key and opens with all.

    Returns:
        How many values are sealed with the newest key now, and how many no key opens.
    """
    done = lost = 0
    for table, sealed in _sealed_tables():
        keys = list(table.primary_key.columns)
        async with db.read() as s:
            rows = (await s.execute(select(*keys))).all()
        for at in range(0, len(rows), AT_ONCE):
            lot = rows[at : at + AT_ONCE]

            async def work(
                s: AsyncSession,
                table: Table = table,
                sealed: Sequence[str] = sealed,
                lot: Sequence[Any] = lot,
            ) -> list[tuple[int, int]]:
                return [await _row(s, table, sealed, tuple(key)) for key in lot]

            counts = await db.transact(work)
            done += sum(one for one, _ in counts)
            lost += sum(one for _, one in counts)
    return done, lost


def _sealed_tables() -> Iterator[tuple[Table, list[str]]]:
    for module in pkgutil.iter_modules(store.__path__, "bot.store."):
        if not module.ispkg:
            importlib.import_module(module.name)
    for table in Base.metadata.sorted_tables:
        names = [one.name for one in table.columns if isinstance(one.type, LargeBinary)]
        if names:
            yield table, names


async def _row(
    s: AsyncSession, table: Table, sealed: Sequence[str], key: tuple[object, ...]
) -> tuple[int, int]:
    which = and_(
        *(column == value for column, value in zip(table.primary_key.columns, key, strict=True))
    )
    columns = [table.c[name] for name in sealed]
    row = (await s.execute(select(*columns).where(which).with_for_update())).one_or_none()
    if row is None:
        return 0, 0
    box, fresh, lost = box_of(s), {}, 0
    for name, value in zip(sealed, row, strict=True):
        if value is not None:
            try:
                fresh[name] = box.renew(value)
            except UnsealError:
                lost += 1
    if fresh:
        await s.execute(update(table).where(which).values(fresh))
    return len(fresh), lost
