"""How fast a process sends that is alone, or that cannot reach what it shares with others."""

import asyncio

from bot.telegram.pace import Pace


class OwnPace:
    """Says when a message may go, for this process alone."""

    def __init__(self) -> None:
        self._own = Pace()

    async def take(self, chat_id: int, *, is_reply: bool) -> float:
        """Say in how many seconds a message may go; if at once, it counts as sent."""
        return self._own.wait(chat_id, is_reply=is_reply, now=now())

    async def close(self, chat_id: int, *, seconds: float) -> None:
        """Obey "too many": this chat pauses, and all do if it is said of several at once."""
        self._own.close(chat_id, seconds=seconds, now=now())

    async def close_all(self, *, seconds: float) -> None:
        """Let every chat pause."""
        self._own.close_all(seconds=seconds, now=now())

    async def is_well(self) -> bool:
        """Say whether all that is shared with others answers."""
        return True

    async def end(self) -> None:
        """Hang up."""


def now() -> float:
    """Tell the time of the event loop, in seconds."""
    return asyncio.get_running_loop().time()
