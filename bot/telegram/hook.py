"""Takes updates that Telegram brings: each is stored before Telegram hears that it was taken."""

import asyncio
import hmac
from http import HTTPStatus
from urllib.parse import urlsplit

from aiohttp import web
from telegram.error import InvalidToken, TelegramError

from bot import log
from bot.telegram.bot import Line
from bot.telegram.handlers import KINDS
from bot.telegram.receiver import WrongTokenError
from bot.telegram.reception import Reception

SECRET = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - a header's name
# Telegram brings so many at once; all replicas together.
_AT_ONCE = 100
# Seconds: until Telegram is to bring an update again, until we look whether it still knows us.
_RETRY = 1
_EVERY = 600.0
_PAUSE = 5.0


class Hook:
    """Our own address for updates.

    Args:
        line: The way to Telegram.
        reception: Takes in what arrives.
        url: The address as Telegram sees it.
        secret: What Telegram must say, so that nobody else is listened to.
    """

    def __init__(self, *, line: Line, reception: Reception, url: str, secret: str) -> None:
        self._line = line
        self._reception = reception
        self._url = url
        self._secret = secret.encode()
        self._known = False

    @property
    def is_well(self) -> bool:
        """Whether Telegram knows our address."""
        return self._known

    def routes(self) -> list[web.RouteDef]:
        """List the one page, at the path of our address."""
        return [web.post(urlsplit(self._url).path or "/", self._take)]

    async def run(self) -> None:
        """Tell Telegram our address, and again if it has forgotten it.

        Raises:
            WrongTokenError: Telegram does not know the token.
        """
        while True:
            try:
                info = await self._line.get_webhook_info()
                if not self._known or info.url != self._url:
                    await self._tell()
                self._known = True
                pause = _EVERY
            except InvalidToken:
                reason = "Telegram refuses the bot's token"
                raise WrongTokenError(reason) from None
            except TelegramError as error:
                log.get("hook").warning("hook.unknown", exc_info=error)
                pause = _PAUSE
            await asyncio.sleep(pause)

    async def _tell(self) -> None:
        await self._line.set_webhook(
            self._url,
            secret_token=self._secret.decode(),
            allowed_updates=list(KINDS),
            max_connections=_AT_ONCE,
        )

    async def _take(self, request: web.Request) -> web.Response:
        said = request.headers.get(SECRET, "").encode()
        if not hmac.compare_digest(said, self._secret):
            return web.Response(status=HTTPStatus.UNAUTHORIZED)
        try:
            update = await request.json()
        except ValueError:
            return web.Response(status=HTTPStatus.BAD_REQUEST)
        if not isinstance(update, dict) or not isinstance(update.get("update_id"), int):
            return web.Response(status=HTTPStatus.BAD_REQUEST)
        try:
            await self._reception.accept(update)
        except Exception as error:  # noqa: BLE001 - it is not stored, so Telegram must bring it again
            log.get("hook").error("hook.unstored", exc_info=error)
            retry = {"Retry-After": str(_RETRY)}
            return web.Response(status=HTTPStatus.SERVICE_UNAVAILABLE, headers=retry)
        return web.Response()
