"""What all players' addresses have in common: JSON in, JSON out, refusals with a reason."""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import TYPE_CHECKING

from aiohttp import web

from bot.practice.player import PlayerError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.practice.model import Chat, Json, Person
    from bot.practice.world import World


def door(
    handler: Callable[[web.Request], Awaitable[object]],
) -> Callable[[web.Request], Awaitable[web.Response]]:
    """Turn what a handler returns or raises into an HTTP answer."""

    async def answer(request: web.Request) -> web.Response:
        try:
            return shown(await handler(request))
        except PlayerError as refusal:
            return shown({"error": str(refusal)}, HTTPStatus.CONFLICT)
        except LookupError as missing:
            return shown({"error": f"unknown: {missing}"}, HTTPStatus.NOT_FOUND)
        except (TypeError, ValueError) as wrong:
            return shown({"error": str(wrong)}, HTTPStatus.BAD_REQUEST)

    return answer


def shown(content: object, status: int = HTTPStatus.OK) -> web.Response:
    """Return JSON as an HTTP answer that no cache keeps."""
    return web.Response(
        status=status,
        text=json.dumps(content, ensure_ascii=False, default=repr),
        content_type="application/json",
        headers={"Cache-Control": "no-store"},
    )


async def body_of(request: web.Request) -> Json:
    """Return the JSON object that came with a request, {} for none.

    Raises:
        ValueError: It is not JSON; a form of a strange web page ends here, too.
    """
    if not request.body_exists:
        return {}
    if request.content_type != "application/json":
        message = "send application/json"
        raise ValueError(message)
    found = await request.json()
    if not isinstance(found, dict):
        message = "send a JSON object"
        raise TypeError(message)
    return found


def person_in(world: World, number: object) -> Person:
    """Return the person with this number.

    Raises:
        LookupError: There is none.
    """
    return world.people[int(str(number))]


def chat_in(world: World, request: web.Request) -> Chat:
    """Return the chat that the address names.

    Raises:
        LookupError: There is none.
    """
    return world.chats[int(request.match_info["chat"])]
