"""The page at the door: a link that a phone's camera opens, six digits, or the booking's code."""

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.booking.done import Done
from bot.booking.house_desk import HouseDesk
from bot.booking.house_view import HouseView
from bot.booking.visitors import Visit as Comes
from bot.console.gate import Answer, Page, known
from bot.console.room import Room
from bot.console.sessions import Visit
from flows.ports import Session


class CheckIn:
    """Lets people in whose pass is shown; opening the link alone changes nothing.

    Args:
        room: What the pages have at hand.
    """

    def __init__(self, room: Room) -> None:
        self._room = room
        self._view = HouseView(room.db)
        self._desk = HouseDesk(room.db)

    def routes(self) -> list[Route]:
        """List them."""
        return [
            Route("/check-in", self._page(self.door)),
            Route("/check-in/{shown}", self._page(self.shown), methods=["GET"]),
            Route("/check-in/{shown}", self._page(self.arrived), methods=["POST"]),
        ]

    def _page(self, page: Page) -> Answer:
        return known(self._room, page, "dates")

    async def door(self, request: Request, visit: Visit) -> Response:
        """Ask for a pass."""
        shown = request.query_params.get("code", "").strip()
        if shown:
            return RedirectResponse(f"/check-in/{_plain(shown)}", status_code=303)
        return self._room.page("check_in.html", visit=visit, found=None, done=None, shown="")

    async def shown(self, request: Request, visit: Visit) -> Response:
        """Show whom a pass lets in today; anybody else's pass is not here."""
        return await self._answer(request, visit, None)

    async def arrived(self, request: Request, visit: Visit) -> Response:
        """Note that they are here; doing it twice is harmless."""
        found = await self._found(request, visit)
        if found is None:
            return await self._answer(request, visit, Done("unknown"))
        done = await self._desk.check_in(
            institution=found[0].institution,
            shown=request.path_params["shown"],
            by=f"staff:{visit.who.id}",
            now=self._room.now(),
        )
        return await self._answer(request, visit, done)

    async def _answer(self, request: Request, visit: Visit, done: Done | None) -> Response:
        found = await self._found(request, visit)
        return self._room.page(
            "check_in.html",
            visit=visit,
            found=found,
            done=done or (None if found else Done("unknown")),
            shown=request.path_params["shown"],
            status=200 if found else 404,
        )

    async def _found(self, request: Request, visit: Visit) -> tuple[Session, Comes] | None:
        return await self._view.shown_pass(
            shown=request.path_params["shown"],
            institutions=visit.who.places("dates"),
            now=self._room.now(),
        )


def _plain(typed: str) -> str:
    """Give a code as it was typed without what stands between its parts."""
    return "".join(sign for sign in typed if sign.isalnum() or sign in "-_")
