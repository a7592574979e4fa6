"""PostgreSQL, asked over a pool of connections."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine

_LOCK_TIMEOUT_MS = 3000
_WITHOUT_AN_ANSWER = {
    "connect_timeout": 5,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 20_000,
}
"""For the client: a server that vanished without a word must not be waited for long.
Seconds, but the last one: milliseconds for what was sent and not confirmed."""


class DatabaseServer:
    """Opens transactions on a PostgreSQL.

    Args:
        url: Where it is.
        keep: How many connections stay open; as many again are opened when all are in use.
    """

    def __init__(self, url: URL, *, keep: int) -> None:
        self._engine = create_async_engine(
            url.set(drivername="postgresql+psycopg"),
            # Parameters never stand in an error's text: they may be personal.
            hide_parameters=True,
            isolation_level="READ COMMITTED",
            pool_size=keep,
            max_overflow=keep,
            pool_pre_ping=True,
            connect_args={
                "options": f"-c lock_timeout={_LOCK_TIMEOUT_MS} -c timezone=UTC",
                **_WITHOUT_AN_ANSWER,
            },
        )
        self._sessions = async_sessionmaker(self._engine, expire_on_commit=False)

    @asynccontextmanager
    async def transaction(self, *, writes: bool) -> AsyncIterator[AsyncSession]:
        """Open a transaction; one that writes is committed on leaving without an exception."""
        async with self._sessions() as s:
            yield s
            if writes:
                await s.commit()

    async def close(self) -> None:
        """Close every connection."""
        await self._engine.dispose()
