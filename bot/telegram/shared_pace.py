"""How fast all processes together may send: their common buckets lie in Redis."""

import asyncio
from typing import TYPE_CHECKING, Any, cast

from redis.exceptions import RedisError

from bot import log
from bot.telegram.pace import AT_ONCE, OVERALL, PER_GROUP, PER_PERSON, REFUSED, Pace

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from redis.asyncio import Redis

_PATIENCE = 0.5
# Seconds for which a Redis that did not answer is not asked again.
_BREAK = 5.0
_PREFIX = "lotse:pace:"

# The same rules as in `Pace`, in one step, by the clock of Redis.
_TAKE = """
local t = redis.call('TIME')
local now = t[1] + t[2] / 1000000
local function till(key) return tonumber(redis.call('GET', key) or '0') - now end
local closed = math.max(till(KEYS[3]), till(KEYS[4]))
if closed > 0 then return tostring(closed) end
local function filled(key, rate, size)
  local was = redis.call('HMGET', key, 'n', 't')
  return math.min(size, (tonumber(was[1]) or size) + (now - (tonumber(was[2]) or now)) * rate)
end
local function put(key, rate, size, n)
  redis.call('HSET', key, 'n', tostring(math.max(n, -size)), 't', tostring(now))
  redis.call('EXPIRE', key, math.ceil(2 * size / rate))
end
local reply = ARGV[1] == '1'
local r1, s1, r2, s2 = tonumber(ARGV[2]), tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local all, chat = filled(KEYS[1], r1, s1), filled(KEYS[2], r2, s2)
local wait = 0
if chat < 1 then wait = (1 - chat) / r2 end
if not reply and all < 1 then wait = math.max(wait, (1 - all) / r1) end
if wait > 0 then return tostring(wait) end
put(KEYS[1], r1, s1, all - 1)
put(KEYS[2], r2, s2, chat - 1)
return '0'
"""
_CLOSE = """
local t = redis.call('TIME')
local now, seconds = t[1] + t[2] / 1000000, tonumber(ARGV[1])
local last = math.ceil(seconds) + 1
if ARGV[2] ~= '' then
  redis.call('SET', KEYS[2], tostring(now + seconds), 'EX', last)
  redis.call('ZREMRANGEBYSCORE', KEYS[3], '-inf', now)
  redis.call('ZADD', KEYS[3], now + seconds, ARGV[2])
  redis.call('EXPIRE', KEYS[3], last)
  if redis.call('ZCARD', KEYS[3]) < tonumber(ARGV[3]) then return end
end
if tonumber(redis.call('GET', KEYS[1]) or '0') < now + seconds then
  redis.call('SET', KEYS[1], tostring(now + seconds), 'EX', last)
end
"""


class SharedPace:
    """Says when a message may go: for all processes where there is a Redis, else for this one.

    While Redis does not answer, each process keeps to the limits by itself; Telegram's own
    "too many" is obeyed all the same.

    Args:
        redis: Where the buckets are; None for a process that is alone.
    """

    def __init__(self, redis: "Redis | None" = None) -> None:
        self._redis = redis
        self._own = Pace()
        self._not_before = 0.0

    async def take(self, chat_id: int, *, is_reply: bool) -> float:
        """Say in how many seconds a message may go; if at once, it counts as sent."""
        group = chat_id < 0
        keys = ("all", f"chat:{chat_id}", "closed", f"closed:{chat_id}")
        rate = PER_GROUP if group else PER_PERSON
        said = await self._ask(_TAKE, keys, (int(is_reply), OVERALL, rate, AT_ONCE))
        if said is not None:
            return float(said)
        return self._own.wait(chat_id, is_reply=is_reply, now=_seconds())

    async def close(self, chat_id: int, *, seconds: float) -> None:
        """Obey "too many": this chat pauses, and all do if it is said of several at once."""
        self._own.close(chat_id, seconds=seconds, now=_seconds())
        keys = ("closed", f"closed:{chat_id}", "refused")
        await self._ask(_CLOSE, keys, (seconds, chat_id, REFUSED))

    async def close_all(self, *, seconds: float) -> None:
        """Let every chat pause."""
        self._own.close_all(seconds=seconds, now=_seconds())
        await self._ask(_CLOSE, ("closed", "none", "none"), (seconds, "", REFUSED))

    async def is_well(self) -> bool:
        """Say whether Redis answers, or none is needed."""
        if self._redis is None:
            return True
        return bool(await self._redis.ping())

    async def end(self) -> None:
        """Hang up."""
        if self._redis is not None:
            await self._redis.aclose()

    async def _ask(
        self, script: str, keys: tuple[str, ...], values: tuple[object, ...]
    ) -> bytes | None:
        if self._redis is None or _seconds() < self._not_before:
            return None
        named = [_PREFIX + key for key in keys]
        try:
            async with asyncio.timeout(_PATIENCE):
                asked = self._redis.eval(script, len(named), *named, *cast("Any", values))
                return await cast("Awaitable[bytes | None]", asked)
        except (RedisError, OSError, TimeoutError) as error:
            log.get("pace").warning("redis.silent", exc_info=error)
            self._not_before = _seconds() + _BREAK
            return None


def _seconds() -> float:
    return asyncio.get_running_loop().time()
