"""The pages of dates: what comes, who comes on a day, and one date with everything in it."""

from collections.abc import Mapping
from datetime import date, timedelta
from itertools import groupby

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.booking.done import Done
from bot.booking.house_desk import ATTENDED, HouseDesk
from bot.booking.house_view import DateView, HouseView
from bot.booking.moving import REASONS
from bot.booking.needs import NEED_STATES
from bot.booking.rules import LOCAL
from bot.console.date_acts import DateActs
from bot.console.gate import Answer, Page, gone, known
from bot.console.moves import Wished, preview
from bot.console.one_date import one_date
from bot.console.own_words import interpreted, plain, sealed
from bot.console.room import Room
from bot.console.sessions import Visit

AHEAD = timedelta(days=28)
DONE = frozenset({"moved", "cancelled", "changed", "noted"})


class DatePages:
    """Dates and who comes, for those who look after them.

    Args:
        room: What the pages have at hand.
    """

    def __init__(self, room: Room) -> None:
        self._room = room
        self._view = HouseView(room.db)
        self._desk = HouseDesk(room.db)
        self._acts = DateActs(self._desk)

    def routes(self) -> list[Route]:
        """List them."""
        one = "/dates/{token}"
        return [
            Route("/dates", self._page(self.coming)),
            Route("/days/{day}", self._page(self.day)),
            Route(one, self._page(self.one)),
            Route(f"{one}/live", self._page(self.one_live)),
            Route(f"{one}/{{change}}", self._page(self.change)),
            Route(f"{one}/{{deed}}", self._page(self.act), methods=["POST"]),
        ]

    def _page(self, page: Page) -> Answer:
        return known(self._room, page, "dates")

    async def coming(self, request: Request, visit: Visit) -> Response:
        """Show four weeks of dates, from a day on."""
        first = _day(request.query_params.get("from"), self._today())
        latest = await self._room.latest()
        dates = await self._view.dates(
            institutions=visit.who.places("dates"), first=first, last=first + AHEAD
        )
        days = groupby(
            dates, key=lambda one: one[0].starts_at.astimezone(LOCAL).date().isoformat()
        )
        return self._room.page(
            "_dates.html" if _is_live(request) else "dates.html",
            visit=visit,
            first=first.isoformat(),
            latest=latest,
            days=[(day, list(those)) for day, those in days],
            today=self._today().isoformat(),
            earlier=(first - AHEAD).isoformat(),
            later=(first + AHEAD).isoformat(),
        )

    async def day(self, request: Request, visit: Visit) -> Response:
        """Show who comes on a day; that somebody looked stands in the log."""
        day, latest = _day(request.path_params["day"], self._today()), await self._room.latest()
        found = await self._view.on_day(
            day=day,
            institutions=visit.who.places("dates"),
            by=f"staff:{visit.who.id}",
            now=self._room.now(),
            first=not _is_live(request),
        )
        return self._room.page(
            "_day.html" if _is_live(request) else "day.html",
            visit=visit,
            latest=latest,
            day=day.isoformat(),
            before=(day - timedelta(days=1)).isoformat(),
            after=(day + timedelta(days=1)).isoformat(),
            found=found,
            attended=ATTENDED,
            need_states=NEED_STATES,
        )

    async def one(self, request: Request, visit: Visit) -> Response:
        """Show a date."""
        return await self._date(request, visit, "date.html", first=True)

    async def one_live(self, request: Request, visit: Visit) -> Response:
        """Show what is new about a date."""
        return await self._date(request, visit, "_date.html", first=False)

    async def change(self, request: Request, visit: Visit) -> Response:
        """Show what everybody would be told if a date was moved or cancelled."""
        what = request.path_params["change"]
        view = await one_date(self._room, visit, request.path_params["token"])
        if view is None or what not in {"move", "cancel"}:
            return gone(self._room, visit)
        wished = Wished.read(what, request.query_params, view)
        return await self._change(visit, view, wished)

    async def act(self, request: Request, visit: Visit) -> Response:
        """Do something with a date, and show it as it is then."""
        view = await one_date(self._room, visit, request.path_params["token"])
        deed = self._acts.of(request.path_params["deed"])
        if view is None or deed is None:
            return gone(self._room, visit)
        form = {key: str(value) for key, value in (await request.form()).items()}
        done = await deed(view, form, f"staff:{visit.who.id}", self._room.now())
        if done.result in DONE:
            return RedirectResponse(_back(form, view), status_code=303)
        if request.path_params["deed"] in {"move", "cancel"}:
            wished = Wished.read(request.path_params["deed"], form, view)
            return await self._change(visit, view, wished, done.result)
        return await self._date(request, visit, "date.html", first=False, done=done)

    async def _change(
        self, visit: Visit, view: DateView, wished: Wished, word: str | None = None
    ) -> Response:
        languages, helper = self._room.knowledge.languages, self._room.desks.interpreter
        said = await interpreted(helper, wished.words, languages) if wished.is_asked else {}
        told = preview(view, wished, self._room.render, languages, said)
        return self._room.page(
            "change.html",
            visit=visit,
            view=view,
            wished=wished,
            told=told,
            reasons=REASONS,
            said=sealed(self._room.db.box, plain(wished.words, said)),
            helped=helper.helps_at_all,
            word=word or wished.wrong(view, self._room.now()),
        )

    async def _date(
        self,
        request: Request,
        visit: Visit,
        name: str,
        *,
        first: bool,
        done: Done | None = None,
    ) -> Response:
        latest = await self._room.latest()
        view = await one_date(self._room, visit, request.path_params["token"], first=first)
        if view is None:
            return gone(self._room, visit)
        return self._room.page(
            name,
            visit=visit,
            view=view,
            done=done,
            day=view.session.starts_at.astimezone(LOCAL).date().isoformat(),
            attended=ATTENDED,
            need_states=NEED_STATES,
            over=view.session.starts_at <= self._room.now(),
            latest=latest,
        )

    def _today(self) -> date:
        return self._room.now().astimezone(LOCAL).date()


def _day(written: str | None, otherwise: date) -> date:
    try:
        return date.fromisoformat(written or "")
    except ValueError:
        return otherwise


def _is_live(request: Request) -> bool:
    """Say whether a page that stands there already asks for what is new."""
    return "hx-request" in request.headers


def _back(form: Mapping[str, str], view: DateView) -> str:
    """Give the page that an act leads back to: the day's list, if it was done there."""
    here = view.session.starts_at.astimezone(LOCAL).date()
    day = _day(form.get("day_list"), here)
    if "day_list" in form:
        return f"/days/{day.isoformat()}"
    return f"/dates/{view.session.token}"
