"""SQLite asked in the event loop itself: a statement takes less time than the way to a thread.

What may take long does not happen on the way of a message: waiting for another process that
writes is left to the loop, and the write-ahead log goes into the file in a thread.
"""

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from typing import Any, cast

from sqlalchemy import (
    Connection,
    Engine,
    Executable,
    Result,
    ScalarResult,
    create_engine,
    event,
)
from sqlalchemy.engine import URL
from sqlalchemy.exc import PendingRollbackError
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Session
from sqlalchemy.pool import NullPool

from bot import log
from bot.errors import NestedWriteError
from bot.store.ready import Params, Readies

PATIENCE = 5.0
"""Seconds that a writer waits for another process."""

_PAUSE = 0.01
# A statement waits so long at most with the whole loop, in the rare moments in which a reader
# or a beginning writer meets another process.
_BUSY_MS = 20
_EVERY = 200
"""After so many writing transactions the log goes into the file."""

_SETTINGS = (
    f"PRAGMA busy_timeout={_BUSY_MS}",
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=NORMAL",
    # It would fall on whoever happens to write then.
    "PRAGMA wal_autocheckpoint=0",
    "PRAGMA foreign_keys=ON",
    # What is erased is overwritten in the file, too.
    "PRAGMA secure_delete=ON",
)


class DatabaseFile:
    """Opens transactions on a database file: many that read, one after another that write.

    Args:
        url: The file, with the driver ``sqlite``.
        keep: How many connections that nobody uses stay open.
    """

    def __init__(self, url: URL, *, keep: int) -> None:
        # Parameters never stand in an error's text: they may be personal.
        self._engine: Engine = create_engine(url, hide_parameters=True, poolclass=NullPool)
        event.listen(self._engine, "connect", _prepare)
        self._keep = keep
        self._readies = Readies(self._engine.dialect)
        self._free: list[Connection] = []
        # SQLite lets one writer in; waiting here is fair and costs no polling.
        self._turn = asyncio.Lock()
        self._writer: asyncio.Task[Any] | None = None
        self._checkpoints = Checkpoints(str(url.database))

    @asynccontextmanager
    async def transaction(self, *, writes: bool) -> AsyncIterator[AsyncSession]:
        """Open a transaction; one that writes is committed on leaving without an exception.

        Raises:
            NestedWriteError: This task writes already (it would wait for itself).
            sqlite3.OperationalError: Another process wrote for longer than ``PATIENCE``.
        """
        if writes:
            await self._take_turn()
        try:
            connection = self._free.pop() if self._free else self._engine.connect()
            try:
                await _begin(connection, "BEGIN IMMEDIATE" if writes else "BEGIN")
                s = LoopSession(connection, self._readies)
                try:
                    yield s
                    if writes:
                        s.finish()
                        self._checkpoints.count()
                finally:
                    s.leave()
            finally:
                self._give_back(connection)
        finally:
            if writes:
                self._end_turn()

    async def close(self) -> None:
        """Close every connection."""
        await self._checkpoints.close()
        while self._free:
            self._free.pop().close()
        self._engine.dispose()

    async def _take_turn(self) -> None:
        task = asyncio.current_task()
        if task is not None and self._writer is task:
            reason = "one use case, one transaction: finish the open one first"
            raise NestedWriteError(reason)
        await self._turn.acquire()
        self._writer = task

    def _end_turn(self) -> None:
        self._writer = None
        self._turn.release()

    def _give_back(self, connection: Connection) -> None:
        if len(self._free) < self._keep and not _driver(connection).in_transaction:
            self._free.append(connection)
        else:
            connection.close()


class LoopSession(AsyncSession):
    """A session whose statements are over when they have been asked for.

    What runs in every turn is written for plain tables and goes straight to the connection; a
    session of the ORM is made when somebody asks for one.

    Args:
        connection: Where a transaction has been begun.
        readies: The statements that have run before.
    """

    def __init__(self, connection: Connection, readies: Readies) -> None:
        # Not AsyncSession's own: it makes a session for everybody.
        self._connection = connection
        self._readies = readies
        self._transaction = connection.begin()
        self._orm: Session | None = None
        self._info: dict[Any, Any] = {}

    @property
    def sync_session(self) -> Session:  # type: ignore[override]
        """The session of the ORM."""
        if self._orm is None:
            self._orm = self._assign_proxied(Session(self._connection, expire_on_commit=False))
        return self._orm

    @property
    def _proxied(self) -> Session:  # type: ignore[override]
        return self.sync_session

    @property
    def info(self) -> dict[Any, Any]:
        """What belongs to this transaction."""
        return self._info

    def get_bind(self, *_: object, **__: object) -> Connection:
        """Give the connection."""
        return self._connection

    async def execute(
        self,
        statement: Executable,
        params: Params = None,
        **more: Any,  # noqa: ANN401 - what SQLAlchemy takes
    ) -> Result[Any]:
        """Execute a statement."""
        return self._result(statement, params, **more)

    async def scalar(
        self,
        statement: Executable,
        params: Params = None,
        **more: Any,  # noqa: ANN401 - what SQLAlchemy takes
    ) -> Any:  # noqa: ANN401 - whatever the column holds
        """Execute a statement, and give the first column of the first row."""
        return self._result(statement, params, **more).scalar()

    async def scalars(
        self,
        statement: Executable,
        params: Params = None,
        **more: Any,  # noqa: ANN401 - what SQLAlchemy takes
    ) -> ScalarResult[Any]:
        """Execute a statement, and give the first column of all rows."""
        return self._result(statement, params, **more).scalars()

    def finish(self) -> None:
        """Write what is left to write, and commit."""
        if self._orm is not None:
            self._orm.commit()
        self._transaction.commit()

    def leave(self) -> None:
        """Let go of everything; what was not committed is undone."""
        if self._orm is not None:
            self._orm.close()
        self._transaction.close()

    def _result(self, statement: Executable, params: Params, **more: Any) -> Result[Any]:  # noqa: ANN401
        if more or _is_orm(statement) or self._has_savepoint():
            return self.sync_session.execute(statement, params, **more)
        if not self._transaction.is_active:
            # Otherwise SQLAlchemy would begin another one, which nobody commits.
            raise PendingRollbackError
        ready = self._readies.find(statement, params)
        if ready is not None:
            return ready.run(_driver(self._connection), params)
        return self._connection.execute(statement, params)

    def _has_savepoint(self) -> bool:
        # The session of the ORM sets it with the first statement that passes through.
        return self._orm is not None and self._orm.in_nested_transaction()


def _is_orm(statement: Executable) -> bool:
    # The same question that SQLAlchemy's session asks.
    attributes = cast("Any", statement)._propagate_attrs  # noqa: SLF001
    return bool(attributes.get("compile_state_plugin") == "orm")


def _prepare(connection: sqlite3.Connection, _: object) -> None:
    """Set a new connection up."""
    # sqlite3 would begin transactions by itself, and too late; we begin them.
    connection.isolation_level = None
    for setting in _SETTINGS:
        connection.execute(setting)


def _driver(connection: Connection) -> sqlite3.Connection:
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)  # noqa: S101 - the only driver; for the type checker
    return driver


async def _begin(connection: Connection, how: str) -> None:
    """Begin a transaction; a writer waits until another process has finished, the loop goes on."""
    driver = _driver(connection)
    end = time.monotonic() + PATIENCE
    while True:
        try:
            driver.execute(how)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > end:
                raise
            await asyncio.sleep(_PAUSE)
        else:
            return


class Checkpoints:
    """Bring the write-ahead log into the file from time to time, beside everything else.

    Args:
        file: The database.
    """

    def __init__(self, file: str) -> None:
        self._file = file
        self._written = 0
        self._task: asyncio.Task[None] | None = None

    def count(self) -> None:
        """Note that a transaction was written."""
        self._written += 1
        if self._written >= _EVERY and (self._task is None or self._task.done()):
            self._written = 0
            self._task = asyncio.create_task(asyncio.to_thread(self._bring_in))

    async def close(self) -> None:
        """Wait for the one that is going on."""
        if self._task is not None:
            await self._task

    def _bring_in(self) -> None:
        try:
            with closing(sqlite3.connect(self._file)) as connection:
                connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
        except sqlite3.Error as error:
            # A full disk, for instance: the log stays as it is, and grows.
            log.get("store").error("checkpoint.failed", code=error.sqlite_errorname)
