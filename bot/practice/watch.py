"""Waiting until something happens in one of several chats."""

from __future__ import annotations

import asyncio
from bisect import bisect_right
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.practice.model import Chat, Json


class Watch:
    """Wakes its owner at the moment when something happens.

    Args:
        chats: Where to look.
    """

    def __init__(self, chats: Sequence[Chat]) -> None:
        self._chats = chats
        self._event = asyncio.Event()

    def __enter__(self) -> Self:
        for chat in self._chats:
            chat.watchers.add(self._event)
        return self

    def __exit__(self, *_: object) -> None:
        for chat in self._chats:
            chat.watchers.discard(self._event)

    async def wait(self) -> None:
        """Return as soon as something happened since the last call."""
        await self._event.wait()
        self._event.clear()

    def news(self, after: int) -> list[Json]:
        """Return what happened behind a place in the order of everything."""
        found = [
            entry
            for chat in self._chats
            for entry in chat.log[bisect_right(chat.log, after, key=_place) :]
        ]
        return sorted(found, key=_place)


def _place(entry: Json) -> int:
    return int(entry["seq"])
