"""Fetches updates by long polling; Telegram is told to forget them only when they are stored."""

import asyncio
import contextlib
import random

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot import log
from bot.errors import ConfigurationError
from bot.telegram.bot import Line
from bot.telegram.dispatcher import Dispatcher
from bot.telegram.handlers import KINDS
from bot.telegram.reception import Reception
from bot.telegram.refusal import seconds_of

_LONGEST_PAUSE = 30.0


class WrongTokenError(ConfigurationError):
    """Telegram does not know the bot's token."""


class Receiver:
    """Asks Telegram for updates until it is cancelled.

    Args:
        line: The way to Telegram.
        reception: Takes in what arrives.
        dispatcher: Says when there is room for more.
        seconds: How long Telegram may keep silent before we ask again.
        first_pause: Seconds until the next try after a first failure; they double.
    """

    def __init__(
        self,
        *,
        line: Line,
        reception: Reception,
        dispatcher: Dispatcher,
        seconds: int = 50,
        first_pause: float = 0.5,
    ) -> None:
        self._line = line
        self._reception = reception
        self._dispatcher = dispatcher
        self._seconds = seconds
        self._first_pause = first_pause
        self._offset: int | None = None
        self._failures = 0

    @property
    def is_well(self) -> bool:
        """Whether Telegram answered the last time."""
        return self._failures == 0

    async def run(self) -> None:
        """Fetch for ever.

        Raises:
            WrongTokenError: Telegram does not know the token; nothing will ever come.
        """
        while True:
            pause = await self._round()
            if pause > 0:
                await asyncio.sleep(pause)

    async def _round(self) -> float:
        """Fetch once; the answer is how long to pause."""
        try:
            await self._dispatcher.room()
            await self._fetch()
        except InvalidToken:
            reason = "Telegram refuses the bot's token"
            raise WrongTokenError(reason) from None
        except Conflict as error:
            return await self._conflict(error)
        except RetryAfter as error:
            return seconds_of(error) + self._jitter(1.0)
        except TelegramError as error:
            return self._failed(error)
        except Exception as error:  # noqa: BLE001 - nothing is confirmed, so it all comes again
            return self._failed(error)
        self._failures = 0
        return 0.0

    async def _fetch(self) -> None:
        updates = await self._line.poll(offset=self._offset, seconds=self._seconds, kinds=KINDS)
        if updates:
            await self._reception.admit(updates)
            self._offset = max(update["update_id"] for update in updates) + 1

    async def _conflict(self, error: Conflict) -> float:
        """Answer that somebody else gets the updates: an old web address, or a second service."""
        is_webhook = "webhook" in error.message.lower()
        # Said once, clearly; it also happens for a moment when one version replaces another.
        if self._failures == 0:
            code = "webhook_is_set" if is_webhook else "second_receiver"
            log.get("receiver").error("receiver.conflict", code=code)
        self._failures += 1
        if is_webhook:
            with contextlib.suppress(TelegramError):
                await self._line.delete_webhook(drop_pending_updates=False)
        return self._pause()

    def _failed(self, error: Exception) -> float:
        self._failures += 1
        log.get("receiver").warning("receiver.failed", failed=self._failures, exc_info=error)
        return self._pause()

    def _pause(self) -> float:
        longest = self._first_pause * 2 ** min(self._failures - 1, 10)
        return self._jitter(min(longest, _LONGEST_PAUSE))

    @staticmethod
    def _jitter(seconds: float) -> float:
        return seconds * random.uniform(0.5, 1.0)  # noqa: S311 - no secret
