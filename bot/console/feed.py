"""The calendar of an institution, for programs that know its secret address."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.booking.feeds import Feeds
from bot.console.room import FIRST, Room
from flows.ports import Session


class FeedPage:
    """Answers calendar programs; the word in the address is all they need.

    Args:
        room: What pages have at hand.
    """

    def __init__(self, room: Room) -> None:
        self._room = room
        self._feeds = Feeds(room.db)

    def routes(self) -> list[Route]:
        """List them."""
        return [Route("/feed/{word}.ics", self.calendar, methods=["GET"])]

    async def calendar(self, request: Request) -> Response:
        """Give the calendar, or say that there is nothing, whatever the reason."""
        file = await self._feeds.read(
            word=request.path_params["word"],
            name_of=self._name_of,
            title=self._room.staff.say("dates-title", FIRST),
            now=self._room.now(),
        )
        if file is None:
            return Response(status_code=404)
        return Response(file, media_type="text/calendar; charset=utf-8")

    def _name_of(self, session: Session) -> tuple[str, str]:
        texts = self._room.texts
        return (
            texts.say(f"module-{session.module}", FIRST),
            texts.say(session.meeting_point, FIRST),
        )
