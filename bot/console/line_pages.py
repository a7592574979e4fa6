"""What pages about a whole series share: look first at what would happen, then do just that."""

from abc import ABC, abstractmethod
from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.booking.house_view import DateView
from bot.console.gate import Answer, Page, gone, known
from bot.console.one_date import one_date
from bot.console.room import Room
from bot.console.sessions import Visit


class LinePages(ABC):
    """A page of a date and those after it, for those who look after dates.

    Args:
        room: What the pages have at hand.
    """

    NAME: str
    """The last part of the address."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def routes(self) -> list[Route]:
        """List them."""
        path = f"/dates/{{token}}/{self.NAME}"
        return [
            Route(path, self._page(self.foresee), methods=["GET"]),
            Route(path, self._page(self.act), methods=["POST"]),
        ]

    async def foresee(self, request: Request, visit: Visit) -> Response:
        """Show the form, and what would happen."""
        view = await one_date(self._room, visit, request.path_params["token"])
        if view is None:
            return gone(self._room, visit)
        return await self._shown(visit, view, dict(request.query_params))

    async def act(self, request: Request, visit: Visit) -> Response:
        """Do what was looked at."""
        view = await one_date(self._room, visit, request.path_params["token"])
        if view is None:
            return gone(self._room, visit)
        form = {key: str(value) for key, value in (await request.form()).items()}
        return await self._done(visit, view, form)

    @abstractmethod
    async def _shown(
        self, visit: Visit, view: DateView, asked: Mapping[str, str], word: str | None = None
    ) -> Response:
        """Show the form, what would happen, and what is to be said about it."""

    @abstractmethod
    async def _done(self, visit: Visit, view: DateView, form: Mapping[str, str]) -> Response:
        """Do it, and lead on; or show why not."""

    def _page(self, page: Page) -> Answer:
        return known(self._room, page, "dates")
