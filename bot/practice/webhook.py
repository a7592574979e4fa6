"""Bringing updates to the bot's own address, one at a time for every chat."""

from __future__ import annotations

import asyncio
import json
from collections import deque
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING

import aiohttp

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.practice.faults import Faults
    from bot.practice.model import Clock, Json
    from bot.practice.updates import Pending, Updates

SECRET = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - a header's name
_LONGEST_WAIT = 120.0
_ASKED_WAIT = 3600.0
_READ = 60.0


@dataclass(frozen=True, slots=True)
class Hook:
    """Where the bot wants its updates."""

    url: str
    secret: str = ""
    max_connections: int = 40
    ip_address: str = ""
    certificate: bool = False


class Delivery:
    """Hands updates to one address until they are taken or too old.

    Args:
        hook: The address.
        updates: What waits.
        faults: Whether Telegram is reachable at all.
        clock: Seconds since 1970.
        execute: Carries out a method call that stands in the bot's answer.
        first_wait: Seconds before the first repetition; each further one waits twice as long.
    """

    def __init__(
        self,
        hook: Hook,
        updates: Updates,
        faults: Faults,
        clock: Clock,
        execute: Callable[[str, Json], Awaitable[object]],
        first_wait: float = 1.0,
    ) -> None:
        self.hook = hook
        self.last_error = ""
        self.last_error_date = 0
        self._updates = updates
        self._faults = faults
        self._clock = clock
        self._execute = execute
        self._first_wait = first_wait
        self._lines: dict[int, deque[Pending]] = {}
        self._carriers: set[asyncio.Task[None]] = set()
        self._room = asyncio.Semaphore(hook.max_connections)
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=0),
            timeout=aiohttp.ClientTimeout(total=_READ),
        )

    def start(self) -> None:
        """Take over what waits already, and everything new."""
        for update in list(self._updates.pending.values()):
            self.take(update)
        self._updates.on_new = self.take

    async def stop(self) -> None:
        """Deliver nothing more; what is not taken stays in line."""
        self._updates.on_new = None
        for carrier in self._carriers:
            carrier.cancel()
        await asyncio.gather(*self._carriers, return_exceptions=True)
        await self._session.close()

    def take(self, update: Pending) -> None:
        """Put an update at the end of its line and see that somebody carries it."""
        line = self._lines.get(update.queue)
        if line is not None:
            line.append(update)
            return
        self._lines[update.queue] = deque([update])
        carrier = asyncio.create_task(self._carry(update.queue))
        self._carriers.add(carrier)
        carrier.add_done_callback(self._carriers.discard)

    async def _carry(self, queue: int) -> None:
        line = self._lines[queue]
        while line:
            await self._deliver(line[0])
            line.popleft()
        del self._lines[queue]

    async def _deliver(self, update: Pending) -> None:
        wait = self._first_wait
        while self._clock() < update.expires and update.id in self._updates.pending:
            asked = await self._attempt(update)
            if asked is None:
                break
            await asyncio.sleep(min(asked, _ASKED_WAIT) if asked else wait)
            wait = min(wait * 2, _LONGEST_WAIT)
        self._updates.pending.pop(update.id, None)
        if self._updates.repeat_next > 0:
            self._updates.repeat_next -= 1
            await self._attempt(update)

    async def _attempt(self, update: Pending) -> float | None:
        """Return None when the bot took it, else the seconds that it asks for (0: none)."""
        if self._faults.outage:
            return 0.0
        headers = {"Content-Type": "application/json"}
        if self.hook.secret:
            headers[SECRET] = self.hook.secret
        try:
            async with (
                self._room,
                self._session.post(self.hook.url, data=update.text, headers=headers) as answer,
            ):
                body = await answer.read()
                return await self._judged(answer, body)
        except TimeoutError:
            return self._failed("Read timeout expired")
        except aiohttp.ClientError:
            return self._failed("Connection refused")

    async def _judged(self, answer: aiohttp.ClientResponse, body: bytes) -> float | None:
        if HTTPStatus.OK <= answer.status < HTTPStatus.MULTIPLE_CHOICES:
            await self._carry_out(body)
            return None
        self._failed(f"Wrong response from the webhook: {answer.status} {answer.reason}")
        asked = answer.headers.get("Retry-After", "")
        return float(asked) if asked.isdigit() else 0.0

    async def _carry_out(self, body: bytes) -> None:
        if not body.startswith(b"{"):
            return
        try:
            call = json.loads(body)
        except ValueError:
            return
        if isinstance(call, dict) and isinstance(call.get("method"), str):
            await self._execute(call.pop("method"), call)

    def _failed(self, reason: str) -> float:
        self.last_error = reason
        self.last_error_date = int(self._clock())
        return 0.0
