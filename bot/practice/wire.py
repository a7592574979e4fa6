"""Reading the bot's HTTP requests and writing the answers, byte by byte as Telegram does."""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from aiohttp import BodyPartReader, web

from bot.practice.api import NOT_FOUND, UNAUTHORIZED, BotApi
from bot.practice.faults import DroppedError
from bot.practice.model import Json, Upload
from bot.practice.params import Params
from bot.practice.refusals import RefusalError

if TYPE_CHECKING:
    from aiohttp import MultipartReader

_BROKEN = RefusalError(
    HTTPStatus.BAD_REQUEST, "Bad Request: can't parse request: content is malformed"
)


class BotRoutes:
    """The addresses that a bot calls.

    Args:
        api: Carries the calls out.
        token: The only token that opens them.
    """

    def __init__(self, api: BotApi, token: str) -> None:
        self._api = api
        self._token = token

    def routes(self) -> list[web.AbstractRouteDef]:
        """Return them for the router."""
        return [
            web.route("*", "/bot{token}/{method}", self.call),
            web.get("/file/bot{token}/{path:.+}", self.file),
        ]

    async def call(self, request: web.Request) -> web.Response:
        """Answer one method call."""
        if request.match_info["token"] != self._token:
            return _answer(UNAUTHORIZED.code, json.dumps(UNAUTHORIZED.answer()))
        try:
            params = await read_params(request)
            status, text = await self._api.answer(request.match_info["method"], params)
        except RefusalError as refusal:
            return _answer(refusal.code, json.dumps(refusal.answer()))
        except DroppedError:
            return cut(request)
        return _answer(status, text)

    async def file(self, request: web.Request) -> web.Response:
        """Hand out a file that getFile named."""
        if self._api.faults.outage:
            return cut(request)
        if request.match_info["token"] != self._token:
            return _answer(UNAUTHORIZED.code, json.dumps(UNAUTHORIZED.answer()))
        stored = self._api.world.paths.get(request.match_info["path"])
        if stored is None:
            return _answer(NOT_FOUND.code, json.dumps(NOT_FOUND.answer()))
        return web.Response(body=stored.content, content_type="application/octet-stream")


def cut(request: web.Request) -> web.Response:
    """End the connection without an answer."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


async def read_params(request: web.Request) -> Params:
    """Return the parameters of a call from its address and its body.

    Raises:
        RefusalError: The body is not what it says it is.
    """
    values: Json = dict(request.query) if request.query_string else {}
    kind = request.content_type
    if kind.startswith("multipart/"):
        return await _multipart(request, values)
    if not request.body_exists:
        return Params(values)
    body = await request.read()
    if kind == "application/json":
        values.update(_object(body))
    elif body:
        values.update(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))
    return Params(values)


def _object(body: bytes) -> Json:
    try:
        found = json.loads(body)
    except ValueError:
        raise _BROKEN from None
    if not isinstance(found, dict):
        raise _BROKEN
    return found


async def _multipart(request: web.Request, values: Json) -> Params:
    files: dict[str, Upload] = {}
    try:
        reader: MultipartReader = await request.multipart()
        while (part := await reader.next()) is not None:
            if isinstance(part, BodyPartReader):
                await _part(part, values, files)
    except (ValueError, AssertionError):
        raise _BROKEN from None
    return Params(values, files)


async def _part(part: BodyPartReader, values: Json, files: dict[str, Upload]) -> None:
    content = bytes(await part.read(decode=True))
    name = part.name or ""
    if part.filename is None:
        values[name] = content.decode("utf-8", "replace")
        return
    mime = part.headers.get("Content-Type", "application/octet-stream")
    files[name] = Upload(part.filename, mime, content)


def _answer(status: int, text: str) -> web.Response:
    return web.Response(status=status, body=text.encode(), content_type="application/json")
