"""Carries calls of the Bot API over one aiohttp session with kept-alive connections."""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

import aiohttp
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

Seconds = float | None

_JSON = {"Content-Type": "application/json"}
# Telegram's servers keep idle connections longer than this, so we are the first to hang up
# and a call never meets a connection that has just been closed.
_KEEP_ALIVE = 30.0
_PIECE = 64 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeouts:
    """How long each part of a call may take, in seconds.

    Attributes:
        read: Until the next piece of the answer arrives.
        write: Until the whole question is sent.
        connect: Until a connection stands.
        pool: Until one of our connections is free.
        upload: Like ``write``, when a file travels along.
    """

    read: float = 10.0
    write: float = 10.0
    connect: float = 5.0
    pool: float = 5.0
    upload: float = 30.0


class Transport(BaseRequest):
    """A ``telegram.request.BaseRequest`` on aiohttp.

    Args:
        connections: How many calls may be under way at once.
        timeouts: Used where a call brings none of its own.
    """

    __slots__ = ("_connections", "_known", "_session", "_timeouts")

    def __init__(self, *, connections: int = 128, timeouts: Timeouts | None = None) -> None:
        self._connections = connections
        self._timeouts = timeouts or Timeouts()
        self._session: aiohttp.ClientSession | None = None
        self._known: dict[tuple[Seconds, ...], aiohttp.ClientTimeout] = {}

    @property
    def read_timeout(self) -> float | None:
        """The read timeout of a call that brings none of its own."""
        return self._timeouts.read

    async def initialize(self) -> None:
        """Open the session."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(
                    limit=self._connections, keepalive_timeout=_KEEP_ALIVE, ttl_dns_cache=300
                ),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": self.USER_AGENT},
            )

    async def shutdown(self) -> None:
        """Close the session and its connections."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ANN401 - a number, None or "not given"
        write_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ANN401 - the same
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ANN401 - the same
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ANN401 - the same
    ) -> tuple[int, bytes]:
        """Make one call and hand back its HTTP status and body, whatever the status is.

        Raises:
            TimedOut: A part of the call took too long.
            NetworkError: The call did not get through.
        """
        if self._session is None:
            # While the service stops; what was to be sent waits for its next start.
            reason = "closed"
            raise NetworkError(reason)
        uploads = request_data is not None and request_data.contains_files
        timeout = self._timeout(
            read=_chosen(read_timeout, self._timeouts.read),
            write=_chosen(
                write_timeout, self._timeouts.upload if uploads else self._timeouts.write
            ),
            connect=_chosen(connect_timeout, self._timeouts.connect),
            pool=_chosen(pool_timeout, self._timeouts.pool),
        )
        data, headers = _body(request_data)
        # An error's own text may hold the address, and the address holds the token:
        # only the error's kind is passed on.
        try:
            async with self._session.request(
                method, url, data=data, headers=headers, timeout=timeout, allow_redirects=False
            ) as response:
                return response.status, await response.read()
        except asyncio.TimeoutError as error:  # noqa: UP041 - aiohttp's timeouts derive from it
            raise TimedOut(type(error).__name__) from None
        except (aiohttp.ClientError, OSError, ValueError) as error:
            raise NetworkError(type(error).__name__) from None

    async def stream(self, url: str) -> AsyncIterator[bytes]:
        """Fetch something piece by piece, without ever holding all of it.

        Raises:
            TimedOut: A part of the way took too long.
            NetworkError: It is not there, or the way is blocked.
        """
        if self._session is None:
            reason = "closed"
            raise NetworkError(reason)
        usual = self._timeouts
        timeout = aiohttp.ClientTimeout(
            total=None, connect=_sum(usual.pool, usual.connect), sock_read=usual.read
        )
        try:
            async with self._session.get(url, timeout=timeout, allow_redirects=False) as found:
                if found.status != HTTPStatus.OK:
                    raise NetworkError(str(found.status))
                async for piece in found.content.iter_chunked(_PIECE):
                    yield piece
        except asyncio.TimeoutError as error:  # noqa: UP041 - aiohttp's timeouts derive from it
            raise TimedOut(type(error).__name__) from None
        except (aiohttp.ClientError, OSError, ValueError) as error:
            raise NetworkError(type(error).__name__) from None

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Read an answer; an unreadable one is never logged, it may hold somebody's words.

        Raises:
            TelegramError: The answer is not JSON, or no object.
        """
        try:
            answer = json.loads(payload)
        except ValueError:
            answer = None
        if not isinstance(answer, dict):
            reason = "Invalid server response"
            raise TelegramError(reason)
        return answer

    def _timeout(
        self, *, read: Seconds, write: Seconds, connect: Seconds, pool: Seconds
    ) -> aiohttp.ClientTimeout:
        key = (read, write, connect, pool)
        if key not in self._known:
            # aiohttp knows no timeout for writing: the sum bounds the whole call instead.
            self._known[key] = aiohttp.ClientTimeout(
                total=_sum(pool, connect, write, read),
                connect=_sum(pool, connect),
                sock_connect=connect,
                sock_read=read,
            )
        return self._known[key]


def _chosen(given: object, usual: float) -> Seconds:
    if given is None:
        return None
    return float(given) if isinstance(given, (int, float)) else usual


def _sum(*parts: Seconds) -> Seconds:
    known = [part for part in parts if part is not None]
    return sum(known) if len(known) == len(parts) else None


def _body(data: RequestData | None) -> tuple[bytes | aiohttp.FormData | None, dict[str, str]]:
    if data is None:
        return None, {}
    if not data.contains_files:
        return json.dumps(data.parameters).encode(), _JSON
    # Telegram takes names of files as they are, in UTF-8; escaped ones would be shown escaped.
    form = aiohttp.FormData(quote_fields=False)
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, mime) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=mime)
    return form, {}
