"""SQLite asked in the event loop itself: a statement takes less time than the way to a thread.

What may take long does not happen on the way of a message: waiting for another process that
writes is left to the loop, and the write-ahead log goes into the file in a thread.
"""

import asyncio
import sqlite3
import time
from contextlib import closing
from typing import Any

from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.engine import URL
from sqlalchemy.pool import AsyncAdaptedQueuePool, Pool
from sqlalchemy.util import await_only

from bot import log

DRIVER = "sqlite+inloop"
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


class Cursor(sqlite3.Cursor):
    """A cursor that SQLAlchemy's async results know how to finish with."""

    async def _async_soft_close(self) -> None:
        """Nothing is to be waited for: the rows are read where they lie."""


class Connection(sqlite3.Connection):
    """A connection that gives out such cursors."""

    def cursor(self, factory: Any = Cursor) -> Any:  # noqa: ANN401 - the standard library's signature
        """Open a cursor."""
        return super().cursor(factory)


class InLoop(SQLiteDialect_pysqlite):
    """Lets SQLAlchemy's async engine use ``sqlite3`` as it is, without threads."""

    driver = "inloop"
    is_async = True
    supports_statement_cache = True

    @classmethod
    def get_pool_class(cls, url: URL) -> type[Pool]:  # noqa: ARG003 - SQLAlchemy's signature
        """Name the pool: one that waits in the loop."""
        return AsyncAdaptedQueuePool

    def do_execute(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - SQLAlchemy's signature
        """Execute; SQLAlchemy wants to see that an asynchronous driver awaits something."""
        super().do_execute(*args, **kwargs)  # type: ignore[no-untyped-call]
        await_only(_nothing())

    def do_executemany(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - SQLAlchemy's signature
        """Execute for many rows; see ``do_execute``."""
        super().do_executemany(*args, **kwargs)  # type: ignore[no-untyped-call]
        await_only(_nothing())

    def get_driver_connection(self, connection: Any) -> Any:  # noqa: ANN401 - SQLAlchemy's signature
        """Hand out the connection: there is nothing around it."""
        return connection


async def _nothing() -> None:
    """Be over at once."""


registry.register("sqlite.inloop", __name__, InLoop.__name__)


def prepare(connection: sqlite3.Connection, _: object = None) -> None:
    """Set a new connection up; an ear for the pool's event ``connect``."""
    # sqlite3 would begin transactions by itself, and too late; we begin them.
    connection.isolation_level = None
    for setting in _SETTINGS:
        connection.execute(setting)


def begin(connection: sqlite3.Connection, *, writes: bool) -> None:
    """Begin a transaction; a writer waits until another process has finished, the loop goes on.

    Raises:
        sqlite3.OperationalError: The other process did not finish in ``PATIENCE`` seconds.
    """
    if not writes:
        connection.execute("BEGIN")
        return
    end = time.monotonic() + PATIENCE
    while True:
        try:
            connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > end:
                raise
            await_only(asyncio.sleep(_PAUSE))
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
