"""One turn of a chat at a time across processes, with the ticket locks that Rasa keeps in Redis.

The inbox already lets only one process answer a chat, and only one answer is ever written; the
lock spares the work of a second turn. So a turn goes on without it when Redis does not answer.
"""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from rasa.core.lock_store import LockError, LockStore, RedisLockStore
from redis.connection import parse_url
from redis.exceptions import RedisError

from bot import log

LIFETIME = 10.0
"""Seconds after which the ticket of a process that died counts no more."""

_STEP = 0.02
_PATIENCE = 1.0
# Seconds for which a Redis that did not answer is not asked again.
_BREAK = 5.0


class Locks:
    """Locks for chats.

    Args:
        store: Where the tickets are.
    """

    def __init__(self, store: LockStore) -> None:
        self._store = store
        self._not_before = 0.0

    @asynccontextmanager
    async def held(self, chat: int) -> AsyncIterator[None]:
        """Wait until no other process is at a turn of this chat, and hold it."""
        key = str(chat)
        ticket = await self._ticket(key)
        try:
            yield
        finally:
            if ticket is not None:
                with suppress(RedisError, OSError):
                    await asyncio.to_thread(self._store.cleanup, key, ticket)

    async def _ticket(self, key: str) -> int | None:
        if time.monotonic() < self._not_before:
            return None
        try:
            ticket = int(await asyncio.to_thread(self._store.issue_ticket, key, LIFETIME))
            await self._wait(key, ticket)
        except (LockError, RedisError, OSError) as error:
            log.get("locks").warning("redis.silent", exc_info=error)
            self._not_before = time.monotonic() + _BREAK
            return None
        return ticket

    async def _wait(self, key: str, ticket: int) -> None:
        # Whoever held the chat longer than that is taken for dead.
        end = time.monotonic() + LIFETIME
        while time.monotonic() < end:
            lock = await asyncio.to_thread(self._store.get_lock, key)
            if lock is None or not lock.is_locked(ticket):
                return
            await asyncio.sleep(_STEP)
            await asyncio.to_thread(self._store.update_lock, key)


def locks_at(url: str) -> Locks:
    """Make the locks of a Redis, ``redis://user:password@host:port/db``."""
    known = parse_url(url)  # type: ignore[no-untyped-call] # the library gives no types for it
    return Locks(
        RedisLockStore(
            host=str(known.get("host", "localhost")),
            port=int(known.get("port", 6379)),
            db=int(known.get("db", 0)),
            username=known.get("username"),
            password=known.get("password"),
            use_ssl=url.startswith("rediss:"),
            key_prefix="lotse",
            socket_timeout=_PATIENCE,
        )
    )
