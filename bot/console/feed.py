"""The calendar of an institution: its secret address, and what programs find there."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.booking.feeds import Feeds
from bot.console.gate import gone, known
from bot.console.room import FIRST, Room
from bot.console.sessions import Visit
from flows.ports import Session


class FeedPage:
    """Gives out secret addresses, and answers calendar programs that know one.

    Args:
        room: What pages have at hand.
    """

    def __init__(self, room: Room) -> None:
        self._room = room
        self._feeds = Feeds(room.db)

    def routes(self) -> list[Route]:
        """List them."""
        return [
            Route("/feed/{word}.ics", self.calendar, methods=["GET"]),
            Route("/calendar", known(self._room, self.page, "dates"), methods=["GET"]),
            Route("/calendar", known(self._room, self.change, "dates"), methods=["POST"]),
        ]

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

    async def page(self, request: Request, visit: Visit) -> Response:
        """Show for which institutions there is an address; the address itself is not kept."""
        del request
        return await self._page(visit, "")

    async def change(self, request: Request, visit: Visit) -> Response:
        """Make a new address and show it once, or switch it off."""
        form = await request.form()
        institution, act = str(form.get("institution")), form.get("act")
        if institution not in visit.who.places("dates") or act not in {"rotate", "end"}:
            return gone(self._room, visit)
        who, now = f"staff:{visit.who.id}", self._room.now()
        if act == "end":
            await self._feeds.end(institution=institution, by=who, now=now)
            return await self._page(visit, "")
        word = await self._feeds.rotate(institution=institution, by=who, now=now)
        return await self._page(visit, str(request.url.replace(path=f"/feed/{word}.ics")))

    async def _page(self, visit: Visit, address: str) -> Response:
        institutions = visit.who.places("dates")
        places = [(one, await self._feeds.exists(institution=one)) for one in institutions]
        return self._room.page("calendar.html", visit=visit, places=places, address=address)

    def _name_of(self, session: Session) -> tuple[str, str]:
        texts = self._room.texts
        return (
            texts.say(f"module-{session.module}", FIRST),
            texts.say(session.meeting_point, FIRST),
        )
