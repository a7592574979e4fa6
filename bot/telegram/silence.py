"""Whether Telegram could not be reached at all, and when it answers again."""

import asyncio
from collections.abc import Callable

from telegram.error import InvalidToken, RetryAfter, TelegramError

from bot import log
from bot.telegram.bot import Line

_EVERY = 5.0


class Silence:
    """Asks Telegram whether it is there, from the first message that found no way to it.

    Where it is there, the fault lies with that message, and nothing follows from it.

    Attributes:
        is_over: An outage has ended, and nobody has acted on it yet.

    Args:
        line: The way to Telegram.
        tell: Is called when an outage has ended.
    """

    def __init__(self, *, line: Line, tell: Callable[[], None]) -> None:
        self.is_over = False
        self._line = line
        self._tell = tell
        self._asking: asyncio.Task[None] | None = None

    def note(self) -> None:
        """Note that a message found no way."""
        if self._asking is None or self._asking.done():
            self._asking = asyncio.create_task(self._ask())

    async def stop(self) -> None:
        """Ask no more."""
        if self._asking is not None:
            self._asking.cancel()
            await asyncio.gather(self._asking, return_exceptions=True)

    async def _ask(self) -> None:
        was_silent = False
        while not await self._answers():
            was_silent = True
            await asyncio.sleep(_EVERY)
        if was_silent:
            log.get("silence").info("telegram.answers")
            self.is_over = True
            self._tell()

    async def _answers(self) -> bool:
        try:
            await self._line.get_me()
        except (RetryAfter, InvalidToken):
            return True
        except TelegramError:
            return False
        return True
