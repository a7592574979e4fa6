"""The page on which a series is made longer: which dates there would be, then the deed."""

from collections.abc import Mapping
from datetime import date

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.booking.house_view import DateView, HouseView
from bot.booking.longer import EVERY, Longer
from bot.console.gate import Answer, Page, gone, known
from bot.console.room import Room
from bot.console.sessions import Visit


class LongerPages:
    """More dates after the last one, for those who look after dates.

    Args:
        room: What the pages have at hand.
    """

    def __init__(self, room: Room) -> None:
        self._room = room
        self._view = HouseView(room.db)
        self._longer = Longer(room.db)

    def routes(self) -> list[Route]:
        """List them."""
        path = "/dates/{token}/longer"
        return [
            Route(path, self._page(self.foresee), methods=["GET"]),
            Route(path, self._page(self.lengthen), methods=["POST"]),
        ]

    def _page(self, page: Page) -> Answer:
        return known(self._room, page, "dates")

    async def foresee(self, request: Request, visit: Visit) -> Response:
        """Show the form, and which dates there would be."""
        view = await self._of(request, visit)
        if view is None:
            return gone(self._room, visit)
        return await self._shown(visit, view, dict(request.query_params))

    async def lengthen(self, request: Request, visit: Visit) -> Response:
        """Add the dates that were looked at."""
        view = await self._of(request, visit)
        if view is None:
            return gone(self._room, visit)
        form = {key: str(value) for key, value in (await request.form()).items()}
        done = await self._longer.lengthen(
            institutions=visit.who.places("dates"),
            session=view.session.token,
            until=_day(form),
            every=_weeks(form),
            seen=form.get("seen", ""),
            by=f"staff:{visit.who.id}",
            now=self._room.now(),
        )
        if done.result == "series_longer":
            return RedirectResponse("/dates", status_code=303)
        return await self._shown(visit, view, form, done.result)

    async def _shown(
        self, visit: Visit, view: DateView, asked: Mapping[str, str], word: str | None = None
    ) -> Response:
        ahead = await self._longer.foreseen(
            institutions=visit.who.places("dates"),
            session=view.session.token,
            until=_day(asked),
            every=_weeks(asked),
            now=self._room.now(),
        )
        wanted = "until" in asked or ahead.result == "one_day"
        if word is None and ahead.result != "foreseen" and wanted:
            word = ahead.result
        return self._room.page(
            "longer.html",
            visit=visit,
            view=view,
            ahead=ahead,
            until=asked.get("until", ""),
            word=word,
            choices=EVERY,
        )

    async def _of(self, request: Request, visit: Visit) -> DateView | None:
        return await self._view.one(
            token=request.path_params["token"],
            institutions=visit.who.places("dates"),
            by=f"staff:{visit.who.id}",
            now=self._room.now(),
            first=False,
        )


def _day(asked: Mapping[str, str]) -> date | None:
    try:
        return date.fromisoformat(asked.get("until", ""))
    except ValueError:
        return None


def _weeks(asked: Mapping[str, str]) -> int | None:
    return next((one for one in EVERY if str(one) == asked.get("every")), None)
