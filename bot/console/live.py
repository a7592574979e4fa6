"""What happens, as it happens: server-sent events that leave no gap after a lost line."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from bot.booking import house_news
from bot.console.room import Room
from bot.console.sessions import Visit
from bot.handoff.codes import read_number

EVERY = 0.5
HEARTBEAT = 15.0
# Two writers may get their numbers in one order and be seen in the other.
OVERLAP = 20


class Live:
    """Tells browsers which cases and which dates have changed.

    Args:
        room: What it has at hand.
        pause: Waits for so many seconds until it looks again.
    """

    def __init__(
        self, room: Room, *, pause: Callable[[float], Awaitable[None]] = asyncio.sleep
    ) -> None:
        self._room = room
        self._pause = pause
        self.closing = asyncio.Event()

    def routes(self) -> list[Route]:
        """List its one address."""
        return [Route("/events", self.events)]

    async def events(self, request: Request) -> Response:
        """Tell from the last event on that this browser has seen."""
        visit = await self._room.visit(request)
        if visit is None:
            return Response(status_code=401)
        seen = request.headers.get("last-event-id") or request.query_params.get("after") or "0"
        after = read_number(seen) or 0
        headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
        stream = self._stream(visit, after)
        return StreamingResponse(stream, media_type="text/event-stream", headers=headers)

    async def _stream(self, visit: Visit, after: int) -> AsyncIterator[str]:
        yield "retry: 1000\n\n"
        told: set[int] = set(range(after - OVERLAP, after + 1))
        quiet = 0.0
        while not self.closing.is_set():
            fresh = [one for one in await self._news(visit, after) if one[0] not in told]
            for event, kind, name in fresh:
                told.add(event)
                after = max(after, event)
                yield f"id: {event}\nevent: {kind}\ndata: {json.dumps({kind: name})}\n\n"
            quiet = 0.0 if fresh else quiet + EVERY
            if quiet >= HEARTBEAT:
                now = self._room.now()
                if await self._room.sessions.of(visit.token, now=now, acts=False) is None:
                    return
                quiet = 0.0
                yield ": still here\n\n"
            await self._pause(EVERY)

    async def _news(self, visit: Visit, after: int) -> Sequence[tuple[int, str, str]]:
        # A browser that goes away cancels this line; a query cut off would spoil its connection.
        news = self._all(visit, max(0, after - OVERLAP))
        return await asyncio.shield(asyncio.ensure_future(news))

    async def _all(self, visit: Visit, after: int) -> Sequence[tuple[int, str, str]]:
        cases = await self._room.desks.reading.news(by=visit.who.id, after=after)
        institutions = visit.who.places("dates")
        dates = await house_news.news(self._room.db, institutions=institutions, after=after)
        found = [(event, "case", name) for event, name in cases]
        return sorted([*found, *((event, "date", name) for event, name in dates)])
