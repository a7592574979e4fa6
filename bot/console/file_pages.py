"""Files of a case, for whoever may see them: passed through piece by piece, never kept."""

from collections.abc import AsyncIterator

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response, StreamingResponse
from starlette.routing import Route

from bot.console.room import Room
from bot.errors import FileGoneError
from bot.handoff.codes import read_number

SHOWN = ("image/jpeg", "image/png", "image/webp", "audio/")
"""What a browser shows by itself; anything else is saved."""


class FilePages:
    """The one address of files.

    Args:
        room: What it has at hand.
    """

    def __init__(self, room: Room) -> None:
        self._room = room

    def routes(self) -> list[Route]:
        """List it."""
        return [Route("/cases/{code}/files/{message}", self.file)]

    async def file(self, request: Request) -> Response:
        """Pass a file of a claimed case through."""
        visit = await self._room.visit(request)
        if visit is None:
            return RedirectResponse("/sign-in", status_code=303)
        found = await self._room.desks.files.open(
            case=request.path_params["code"],
            message=read_number(request.path_params["message"]) or 0,
            by=visit.who.id,
            now=self._room.now(),
        )
        if found is None:
            return self._room.page("message.html", visit=visit, key="console-gone", status=404)
        pieces = self._room.fetch(found.id)
        try:
            first = await anext(pieces, b"")
        except FileGoneError:
            key = "console-file-gone"
            return self._room.page("message.html", visit=visit, key=key, status=404)
        way = "inline" if found.type.startswith(SHOWN) else "attachment"
        return StreamingResponse(
            _all(first, pieces),
            media_type=found.type,
            headers={"Content-Disposition": f'{way}; filename="{found.name}"'},
        )


async def _all(first: bytes, rest: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    yield first
    async for piece in rest:
        yield piece
