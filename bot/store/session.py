"""The database: one transaction per use case, on SQLite and on PostgreSQL alike."""

import asyncio
import functools
import random
import secrets
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import TypeAlias, TypeVar

from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import StoreBusyError
from bot.store.inloop import DatabaseFile
from bot.store.secret import Box
from bot.store.server import DatabaseServer
from bot.store.tables import Base, core

Result = TypeVar("Result")
Statement = TypeVar("Statement")
Make: TypeAlias = Callable[[AsyncSession], Statement]
Insert = postgresql.Insert | sqlite.Insert

ATTEMPTS = 3
_BUSY_STATES = frozenset({"40001", "40P01", "55P03"})
_OUTAGES = (OperationalError, InterfaceError, PoolTimeoutError, sqlite3.OperationalError)


class Database:
    """Opens transactions; readers see a settled state, writers come one after another.

    Attributes:
        url: ``sqlite:///file`` or ``postgresql://…``.
        box: What sealed columns are sealed with.
        pool_size: Connections that are kept open.
        replica: This process's own name, for what only one process may do at a time.
    """

    def __init__(self, url: str, *, box: Box, pool_size: int = 5) -> None:
        self.url = make_url(url)
        self.box = box
        self.replica = secrets.token_hex(6)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        kind = DatabaseFile if self.is_sqlite else DatabaseServer
        self._database: DatabaseFile | DatabaseServer = kind(self.url, keep=pool_size)

    def write(self) -> AbstractAsyncContextManager[AsyncSession]:
        """Open one writing transaction: committed on leaving, rolled back on an exception.

        Raises:
            NestedWriteError: This task holds one already (it would wait for itself).
        """
        return self._transaction(writes=True)

    def read(self) -> AbstractAsyncContextManager[AsyncSession]:
        """Open a reading transaction; it sees one state and changes nothing."""
        return self._transaction(writes=False)

    @asynccontextmanager
    async def _transaction(self, *, writes: bool) -> AsyncIterator[AsyncSession]:
        task = asyncio.current_task()
        asked = task.cancelling() if task is not None else 0
        try:
            async with self._database.transaction(writes=writes) as s:
                s.info["box"], s.info["replica"] = self.box, self.replica
                yield s
        except Exception as error:
            # No fault on the way out may hide that the task was asked to end meanwhile: whoever
            # goes on after a fault would otherwise go on for ever.
            if task is not None and task.cancelling() > asked:
                raise asyncio.CancelledError from error
            raise

    async def transact(self, work: Callable[[AsyncSession], Awaitable[Result]]) -> Result:
        """Do a use case in one writing transaction; do it again if the database was busy.

        Raises:
            StoreBusyError: It was busy every time; nothing was changed.
        """
        for attempt in range(1, ATTEMPTS + 1):
            try:
                async with self.write() as s:
                    return await work(s)
            except (DBAPIError, sqlite3.OperationalError) as error:
                if not is_busy(error):
                    raise
                if attempt == ATTEMPTS:
                    raise StoreBusyError from error
                await asyncio.sleep(0.05 * attempt + random.uniform(0, 0.05))  # noqa: S311 - jitter, no secret
        raise StoreBusyError

    async def close(self) -> None:
        """Close every connection."""
        await self._database.close()


def box_of(s: AsyncSession) -> Box:
    """Find the box of the database that this transaction belongs to."""
    box = s.info["box"]
    assert isinstance(box, Box)  # noqa: S101 - Database put it there; this tells the type checker
    return box


def replica_of(s: AsyncSession) -> str:
    """Say which process this transaction belongs to."""
    return str(s.info["replica"])


def is_outage(error: BaseException) -> bool:
    """Tell whether a fault is the database's own: gone, busy or full; asking later may help."""
    return isinstance(error, (StoreBusyError, *_OUTAGES))


def insert_into(s: AsyncSession, table: type[Base]) -> Insert:
    """Begin an INSERT that knows ``on_conflict_do_nothing`` on the database at hand."""
    if s.get_bind().dialect.name == "sqlite":
        return sqlite.insert(core(table))
    return postgresql.insert(core(table))


def once_per_dialect(make: Make[Statement]) -> Make[Statement]:
    """Make a statement once for each kind of database, and not each time that it is executed."""
    made: dict[str, Statement] = {}

    @functools.wraps(make)
    def known(s: AsyncSession) -> Statement:
        dialect = s.get_bind().dialect.name
        if dialect not in made:
            made[dialect] = make(s)
        return made[dialect]

    return known


def is_busy(error: DBAPIError | sqlite3.OperationalError) -> bool:
    """Tell whether others were in the way; the same may well work a moment later."""
    # BEGIN goes straight to the driver, so its error arrives unwrapped.
    cause = error.orig if isinstance(error, DBAPIError) else error
    return getattr(cause, "sqlstate", None) in _BUSY_STATES or "database is locked" in str(cause)
