"""The Bot API as the rest of this door uses it."""

from typing import Any

from telegram.ext import ExtBot
from telegram.request import BaseRequest

from bot.telegram.render import Call
from bot.telegram.transport import Timeouts, Transport

TELEGRAM = "https://api.telegram.org/bot"


class Line(ExtBot[None]):
    """The library's bot on our transport, which also hands out updates as they arrived.

    Updates are read one by one, so that one that nobody understands spoils itself and not
    the hundred that came with it; and the library logs an unreadable batch with everything
    that people wrote.

    Args:
        token: The bot's token.
        api: Where the Bot API is served, up to the token.
        connections: How many calls may be under way at once.
        timeouts: How long each part of a call may take.
        transport: Another way to carry calls, all of them; tests use it.
    """

    def __init__(
        self,
        token: str,
        *,
        api: str = TELEGRAM,
        connections: int = 128,
        timeouts: Timeouts | None = None,
        transport: BaseRequest | None = None,
    ) -> None:
        super().__init__(
            token,
            base_url=api,
            request=transport or Transport(connections=connections, timeouts=timeouts),
            # A poll that is held for a minute has its own connection.
            get_updates_request=transport or Transport(connections=2, timeouts=timeouts),
        )

    async def poll(
        self, *, offset: int | None, seconds: int, kinds: tuple[str, ...]
    ) -> list[dict[str, Any]]:
        """Wait up to ``seconds`` for updates from ``offset`` on."""
        asked = {"offset": offset, "timeout": seconds, "allowed_updates": list(kinds)}
        # A long poll is silent until something happens; 10 s more are for the way.
        answer = await self._post("getUpdates", asked, read_timeout=seconds + 10)
        return list(answer)

    async def carry(self, call: Call, chat_id: int) -> int | None:
        """Make a call that shows something in a chat; the answer is the message's number.

        The library would build its whole picture of the message that Telegram sends back, which
        takes as long as everything else about a call; nobody looks at it.
        """
        answer = await self._post(call.method, {"chat_id": chat_id, **call.params})
        return int(answer["message_id"]) if isinstance(answer, dict) else None
