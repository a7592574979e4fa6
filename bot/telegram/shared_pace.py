"""How fast all processes together may send: their common buckets lie in Redis."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from redis.asyncio import Redis
from redis.exceptions import RedisError

from bot import log
from bot.telegram.own_pace import OwnPace, now
from bot.telegram.pace import AT_ONCE, OVERALL, PER_GROUP, PER_PERSON, REFUSED

if TYPE_CHECKING:
    from collections.abc import Awaitable

_PATIENCE = 0.5
# Seconds for which a Redis that did not answer is not asked again.
_BREAK = 5.0
_PREFIX = "lotse:pace:"


class SharedPace(OwnPace):
    """Says when a message may go, for all processes that share a Redis.

    While Redis does not answer, each process keeps to the limits by itself; Telegram's own
    "too many" is obeyed all the same.

    Args:
        redis: Where the buckets are.
    """

    def __init__(self, redis: Redis) -> None:
        super().__init__()
        self._redis = redis
        self._take = _script("pace_take.lua")
        self._close = _script("pace_close.lua")
        self._not_before = 0.0

    async def take(self, chat_id: int, *, is_reply: bool) -> float:
        """Say in how many seconds a message may go; if at once, it counts as sent."""
        group = chat_id < 0
        keys = ("all", f"chat:{chat_id}", "closed", f"closed:{chat_id}")
        rate = PER_GROUP if group else PER_PERSON
        said = await self._ask(self._take, keys, (int(is_reply), OVERALL, rate, AT_ONCE))
        if said is not None:
            return float(said)
        return await super().take(chat_id, is_reply=is_reply)

    async def close(self, chat_id: int, *, seconds: float) -> None:
        """Obey "too many": this chat pauses, and all do if it is said of several at once."""
        await super().close(chat_id, seconds=seconds)
        keys = ("closed", f"closed:{chat_id}", "refused")
        await self._ask(self._close, keys, (seconds, chat_id, REFUSED))

    async def close_all(self, *, seconds: float) -> None:
        """Let every chat pause."""
        await super().close_all(seconds=seconds)
        await self._ask(self._close, ("closed", "none", "none"), (seconds, "", REFUSED))

    async def is_well(self) -> bool:
        """Say whether Redis answers."""
        return bool(await self._redis.ping())

    async def end(self) -> None:
        """Hang up."""
        await self._redis.aclose()

    async def _ask(
        self, script: str, keys: tuple[str, ...], values: tuple[object, ...]
    ) -> bytes | None:
        if now() < self._not_before:
            return None
        named = [_PREFIX + key for key in keys]
        try:
            async with asyncio.timeout(_PATIENCE):
                asked = self._redis.eval(script, len(named), *named, *cast("Any", values))
                return await cast("Awaitable[bytes | None]", asked)
        except (RedisError, OSError, TimeoutError) as error:
            log.get("pace").warning("redis.silent", exc_info=error)
            self._not_before = now() + _BREAK
            return None


def pace_at(url: str) -> SharedPace:
    """Make the pace of a Redis, ``redis://user:password@host:port/db``."""
    return SharedPace(Redis.from_url(url))


def _script(name: str) -> str:
    return (Path(__file__).parent / name).read_text(encoding="utf-8")
