"""The updates that wait for the bot, and the long poll that fetches them."""

from __future__ import annotations

import asyncio
import json
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.practice.refusals import OTHER_POLLER, conflict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from bot.practice.ids import Numbers
    from bot.practice.judge import Judge
    from bot.practice.model import Clock, Json

ON_REQUEST_ONLY = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
DAY = 24 * 3600
_MOST = 100
_LONGEST = 50


@dataclass(frozen=True, slots=True)
class Pending:
    """One update, already written as JSON text."""

    id: int
    text: str
    queue: int
    expires: float


class Updates:
    """What happened and the bot does not know yet.

    Args:
        numbers: Where update numbers come from.
        clock: Seconds since 1970.
        judge: Looks at every update.
    """

    def __init__(self, numbers: Numbers, clock: Clock, judge: Judge | None = None) -> None:
        self._numbers = numbers
        self._clock = clock
        self._judge = judge
        self.pending: dict[int, Pending] = {}
        self.allowed: frozenset[str] | None = None
        self.polls = 0
        self.repeat_next = 0
        self.swap_next = 0
        self.on_new: Callable[[Pending], None] | None = None
        self._echoes: deque[Pending] = deque()
        self._swapped: Pending | None = None
        self._release: asyncio.TimerHandle | None = None
        self._holder: asyncio.Future[None] | None = None

    def allow(self, kinds: Iterable[str] | None) -> None:
        """Take the bot's wish which kinds it wants; an empty one means the usual kinds."""
        if kinds is not None:
            self.allowed = frozenset(kinds) or None

    def wanted(self, kind: str) -> bool:
        """Return whether the bot asked for this kind of update."""
        if self.allowed is None:
            return kind not in ON_REQUEST_ONLY
        return kind in self.allowed

    def add(self, kind: str, content: Json, *, queue: int, lifetime: float = DAY) -> int | None:
        """Put an update in line, unless the bot does not want its kind."""
        if not self.wanted(kind):
            return None
        number = self._numbers.update()
        update = {"update_id": number, kind: content}
        if self._judge is not None:
            self._judge.update(update)
        self._enter(Pending(number, json.dumps(update), queue, self._clock() + lifetime))
        return number

    def _enter(self, update: Pending) -> None:
        if self.swap_next > 0 and self._swapped is None:
            self.swap_next -= 1
            self._swapped = update
            self._release = asyncio.get_running_loop().call_later(2.0, self._let_go)
            return
        self._line_up(update)
        self._let_go()

    def _let_go(self) -> None:
        held, self._swapped = self._swapped, None
        if self._release is not None:
            self._release.cancel()
            self._release = None
        if held is not None:
            self._line_up(held)

    def _line_up(self, update: Pending) -> None:
        self.pending[update.id] = update
        if self.on_new is not None:
            self.on_new(update)
        elif self._holder is not None and not self._holder.done():
            self._holder.set_result(None)

    async def poll(self, *, offset: int, limit: int, hold: float) -> list[Pending]:
        """Confirm what lies before ``offset``, then wait for what comes after.

        Args:
            offset: Everything before it is forgotten; negative counts from the end.
            limit: At most so many, 1 to 100.
            hold: Seconds to wait while nothing is there, at most 50.

        Raises:
            RefusalError: Another poller came while this one waited.
        """
        self.polls += 1
        self._confirm(offset)
        self._send_away(conflict(OTHER_POLLER))
        size = limit if 1 <= limit <= _MOST else _MOST
        batch = self._batch(size)
        if batch or hold <= 0:
            return batch
        holder: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._holder = holder
        try:
            async with asyncio.timeout(min(hold, _LONGEST)):
                await holder
        except TimeoutError:
            return []
        finally:
            if self._holder is holder:
                self._holder = None
        return self._batch(size)

    def interrupt(self, error: BaseException) -> None:
        """End a poll that is being held."""
        self._send_away(error)

    def _send_away(self, error: BaseException) -> None:
        if self._holder is not None and not self._holder.done():
            self._holder.set_exception(error)
        self._holder = None

    def _confirm(self, offset: int) -> None:
        if offset == 0 or not self.pending:
            return
        if offset < 0:
            known = sorted(self.pending)
            offset = known[max(len(known) + offset, 0)]
        gone = [number for number in self.pending if number < offset]
        for number in gone:
            self._forget(number)

    def _forget(self, number: int) -> None:
        update = self.pending.pop(number)
        if self.repeat_next > 0:
            self.repeat_next -= 1
            self._echoes.append(update)

    def _batch(self, size: int) -> list[Pending]:
        batch: list[Pending] = []
        while self._echoes and len(batch) < size:
            batch.append(self._echoes.popleft())
        now = self._clock()
        stale = []
        for update in self.pending.values():
            if len(batch) >= size:
                break
            if update.expires < now:
                stale.append(update.id)
            else:
                batch.append(update)
        for number in stale:
            del self.pending[number]
        return batch

    def clear(self) -> None:
        """Forget everything that waits (``drop_pending_updates``)."""
        self.pending.clear()
        self._echoes.clear()

    def saved(self) -> list[list[object]]:
        """Return what waits, for the store."""
        return [[u.id, u.text, u.queue, u.expires] for u in self.pending.values()]

    def restore(self, rows: Sequence[tuple[int, str, int, float]]) -> None:
        """Take back what waited when the store was written."""
        self.pending = {row[0]: Pending(*row) for row in rows}
