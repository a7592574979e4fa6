"""The Bot API as the rest of this door uses it."""

from collections.abc import AsyncIterator
from typing import Any

from telegram.error import BadRequest, TelegramError
from telegram.ext import ExtBot
from telegram.request import BaseRequest

from bot import log
from bot.errors import FileGoneError
from bot.handoff.attached import MOST_BYTES
from bot.telegram.album import Album
from bot.telegram.refusal import understand
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
        album: The pictures that calls may show.
        transport: Another way to carry calls, all of them; tests use it.
    """

    def __init__(
        self,
        token: str,
        *,
        api: str = TELEGRAM,
        connections: int = 128,
        timeouts: Timeouts | None = None,
        album: Album | None = None,
        transport: BaseRequest | None = None,
    ) -> None:
        super().__init__(
            token,
            base_url=api,
            base_file_url=f"{api.removesuffix('/bot')}/file/bot",
            request=transport or Transport(connections=connections, timeouts=timeouts),
            # A poll that is held for a minute has its own connection.
            get_updates_request=transport or Transport(connections=2, timeouts=timeouts),
        )
        self._album = album or Album({})
        self._timeouts = timeouts

    async def poll(
        self, *, offset: int | None, seconds: int, kinds: tuple[str, ...]
    ) -> list[dict[str, Any]]:
        """Wait up to ``seconds`` for updates from ``offset`` on."""
        asked = {"offset": offset, "timeout": seconds, "allowed_updates": list(kinds)}
        # A long poll is silent until something happens; 10 s more are for the way.
        answer = await self._post("getUpdates", asked, read_timeout=seconds + 10)
        return list(answer)

    async def fetch(self, file_id: str) -> AsyncIterator[bytes]:
        """Bring a file piece by piece; its address holds the token, so it goes no further.

        Args:
            file_id: Its number.

        Raises:
            FileGoneError: Telegram does not hand it out, or it is larger than it may be.
        """
        files, size = Transport(connections=1, timeouts=self._timeouts), 0
        await files.initialize()
        try:
            found = await self._post("getFile", {"file_id": file_id})
            async for piece in files.stream(f"{self.base_file_url}/{found['file_path']}"):
                size += len(piece)
                if size > MOST_BYTES:
                    raise FileGoneError
                yield piece
        except (TelegramError, KeyError, TypeError) as error:
            log.get("line").warning("file.gone", code=type(error).__name__)
            raise FileGoneError from None
        finally:
            await files.shutdown()

    async def carry(self, call: Call, chat_id: int) -> int | None:
        """Make a call that shows something in a chat; the answer is the message's number.

        The library would build its whole picture of the message that Telegram sends back, which
        takes as long as everything else about a call; nobody looks at it.
        """
        if call.picture is not None:
            return await self._show(call.picture, call.params, chat_id)
        return await self._made(call.method, chat_id, call.params)

    async def _made(self, method: str, chat_id: int, params: dict[str, Any]) -> int | None:
        return _number(await self._post(method, {"chat_id": chat_id, **params}))

    async def _show(self, picture: str, params: dict[str, Any], chat_id: int) -> int | None:
        """Send a picture, or the words alone where it is missing or Telegram does not want it."""
        photo = self._album.photo(picture)
        if photo is None:
            return await self._say(params, chat_id)
        try:
            shown = {"chat_id": chat_id, "photo": photo, **params}
            answer = await self._post("sendPhoto", shown)
        except BadRequest as error:
            if understand(error).kind != "wrong":
                raise
            if self._album.forget(picture):
                # The number was of no use; the file itself may be.
                return await self._show(picture, params, chat_id)
            return await self._say(params, chat_id)
        self._album.keep(picture, answer)
        return _number(answer)

    async def _say(self, params: dict[str, Any], chat_id: int) -> int | None:
        words = {("text" if name == "caption" else name): one for name, one in params.items()}
        return await self._made("sendMessage", chat_id, words) if "text" in words else None


def _number(answer: object) -> int | None:
    return int(answer["message_id"]) if isinstance(answer, dict) else None
