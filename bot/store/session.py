"""The database: one transaction per use case, on SQLite and on PostgreSQL alike."""

import asyncio
import random
import secrets
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any, TypeVar

from sqlalchemy import Connection, event
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.ext.asyncio import (
    AsyncEngine,
    AsyncSession,
    async_sessionmaker,
    create_async_engine,
)

from bot.errors import NestedWriteError, StoreBusyError
from bot.store import inloop
from bot.store.secret import Box
from bot.store.tables import Base, core

Result = TypeVar("Result")
Insert = postgresql.Insert | sqlite.Insert

ATTEMPTS = 3
_BUSY_STATES = frozenset({"40001", "40P01", "55P03"})
_LOCK_TIMEOUT_MS = 3000
_WITHOUT_AN_ANSWER = {
    "connect_timeout": 5,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 20_000,
}
"""For PostgreSQL's client: a server that vanished without a word must not be waited for long.
Seconds, but the last one: milliseconds for what was sent and not confirmed."""
_WRITES = "lotse_writes"
_OUTAGES = (OperationalError, InterfaceError, PoolTimeoutError, sqlite3.OperationalError)


class Database:
    """Opens transactions; readers see a settled state, writers come one after another.

    Attributes:
        url: ``sqlite:///file`` or ``postgresql://…``; the driver is chosen here.
        box: What sealed columns are sealed with.
        pool_size: Connections that are kept open.
        replica: This process's own name, for what only one process may do at a time.
    """

    def __init__(self, url: str, *, box: Box, pool_size: int = 5) -> None:
        self.url = _with_driver(url)
        self.box = box
        self.replica = secrets.token_hex(6)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self.engine = _engine(self.url, pool_size=pool_size)
        self._sessions = async_sessionmaker(self.engine, expire_on_commit=False)
        self._writers = async_sessionmaker(
            self.engine.execution_options(**{_WRITES: True}), expire_on_commit=False
        )
        # SQLite lets one writer in; waiting here is fair and costs no polling.
        self._turn = asyncio.Lock()
        self._writer: asyncio.Task[Any] | None = None
        self._checkpoints = inloop.Checkpoints(str(self.url.database))

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncSession]:
        """Open one writing transaction: committed on leaving, rolled back on an exception.

        Raises:
            NestedWriteError: This task holds one already (it would wait for itself).
        """
        if not self.is_sqlite:
            with _hearing_the_end():
                async with self._writers.begin() as s:
                    yield self._prepared(s)
            return
        task = asyncio.current_task()
        if task is not None and self._writer is task:
            reason = "one use case, one transaction: finish the open one first"
            raise NestedWriteError(reason)
        async with self._turn:
            self._writer = task
            try:
                with _hearing_the_end():
                    async with self._writers.begin() as s:
                        yield self._prepared(s)
                self._checkpoints.count()
            finally:
                self._writer = None

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncSession]:
        """Open a reading transaction; it sees one state and changes nothing."""
        with _hearing_the_end():
            async with self._sessions() as s:
                yield self._prepared(s)

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
        await self._checkpoints.close()
        await self.engine.dispose()

    def _prepared(self, s: AsyncSession) -> AsyncSession:
        s.info["box"] = self.box
        s.info["replica"] = self.replica
        return s


@contextmanager
def _hearing_the_end() -> Iterator[None]:
    """Let no fault on the way out hide that the task was asked to end meanwhile.

    Whoever goes on after a fault would otherwise go on for ever.
    """
    task = asyncio.current_task()
    asked = task.cancelling() if task is not None else 0
    try:
        yield
    except Exception as error:
        if task is not None and task.cancelling() > asked:
            raise asyncio.CancelledError from error
        raise


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


def _with_driver(url: str) -> URL:
    parsed = make_url(url)
    drivers = {"sqlite": inloop.DRIVER, "postgresql": "postgresql+psycopg"}
    return parsed.set(drivername=drivers.get(parsed.get_backend_name(), parsed.drivername))


def _engine(url: URL, *, pool_size: int) -> AsyncEngine:
    # Parameters never stand in an error's text: they may be personal.
    if url.get_backend_name() == "sqlite":
        engine = create_async_engine(
            url,
            hide_parameters=True,
            pool_size=pool_size,
            connect_args={"factory": inloop.Connection},
        )
        event.listen(engine.sync_engine, "connect", inloop.prepare)
        event.listen(engine.sync_engine, "begin", _begin_sqlite)
        return engine
    return create_async_engine(
        url,
        hide_parameters=True,
        isolation_level="READ COMMITTED",
        pool_size=pool_size,
        max_overflow=pool_size,
        pool_pre_ping=True,
        connect_args={
            "options": f"-c lock_timeout={_LOCK_TIMEOUT_MS} -c timezone=UTC",
            **_WITHOUT_AN_ANSWER,
        },
    )


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get(_WRITES, False)
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)  # noqa: S101 - the only driver; for the type checker
    inloop.begin(driver, writes=writes)


def is_busy(error: DBAPIError | sqlite3.OperationalError) -> bool:
    """Tell whether others were in the way; the same may well work a moment later."""
    # BEGIN goes straight to the driver, so its error arrives unwrapped.
    cause = error.orig if isinstance(error, DBAPIError) else error
    return getattr(cause, "sqlstate", None) in _BUSY_STATES or "database is locked" in str(cause)
