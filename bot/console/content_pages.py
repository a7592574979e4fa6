"""The page of the content: what is due, stale, unchecked, and what people asked in vain."""

from datetime import timedelta

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.booking.rules import LOCAL
from bot.console.gate import known
from bot.console.room import Room
from bot.console.sessions import Visit
from bot.unanswered import UnansweredDesk
from knowledge.upkeep import upkeep

SOON = timedelta(days=30)
ASKED = 100


class ContentPages:
    """What the bot tells, as its editors look after it.

    Args:
        room: What the page has at hand.
    """

    def __init__(self, room: Room) -> None:
        self._room = room
        self._unanswered = UnansweredDesk(room.db)

    def routes(self) -> list[Route]:
        """List its one page."""
        return [Route("/content", known(self._room, self.content, "content"))]

    async def content(self, _request: Request, visit: Visit) -> Response:
        """Show what somebody has to look at."""
        today = self._room.now().astimezone(LOCAL).date()
        asked = await self._unanswered.clusters()
        asked = sorted(asked, key=lambda one: -one.times)[:ASKED]
        return self._room.page(
            "content.html",
            visit=visit,
            state=upkeep(self._room.knowledge, on=today, soon=SOON),
            asked=asked,
        )
