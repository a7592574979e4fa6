"""The pages of closures: which days an institution is closed, and whom that concerns."""

from datetime import date
from typing import get_args

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.booking.closures import Closures, Concerned, Reason
from bot.booking.rules import LOCAL
from bot.console.gate import Answer, Page, gone, known
from bot.console.moves import Told, Wished, preview
from bot.console.one_date import one_date
from bot.console.room import Room
from bot.console.sessions import Visit
from bot.handoff.codes import read_number

REASONS: tuple[Reason, ...] = get_args(Reason)


class ClosurePages:
    """Closed days, for those who look after dates.

    Args:
        room: What the pages have at hand.
    """

    def __init__(self, room: Room) -> None:
        self._room = room
        self._closures = Closures(room.db)

    def routes(self) -> list[Route]:
        """List them."""
        return [
            Route("/closures", self._page(self.listed), methods=["GET"]),
            Route("/closures", self._page(self.close), methods=["POST"]),
            Route("/closures/{number}/lift", self._page(self.lift), methods=["POST"]),
        ]

    def _page(self, page: Page) -> Answer:
        return known(self._room, page, "dates")

    async def listed(self, request: Request, visit: Visit) -> Response:
        """Show closures, and what a new one would cancel before it does."""
        return await self._listed(visit, dict(request.query_params))

    async def close(self, request: Request, visit: Visit) -> Response:
        """Close, if nothing else is concerned than what was shown."""
        form = await request.form()
        asked = {key: str(value) for key, value in form.items()}
        days, reason = _days(asked), [one for one in REASONS if one == asked.get("reason")]
        institution = asked.get("institution", "")
        if days is None or not reason or institution not in visit.who.places("dates"):
            return gone(self._room, visit)
        done = await self._closures.close(
            institution=institution,
            first=days[0],
            last=days[1],
            reason=reason[0],
            seen={str(one) for one in form.getlist("seen")},
            by=f"staff:{visit.who.id}",
            now=self._room.now(),
        )
        if done.result == "closed":
            return RedirectResponse("/closures", status_code=303)
        return await self._listed(visit, asked, "changed")

    async def lift(self, request: Request, visit: Visit) -> Response:
        """Open again; what was cancelled stays cancelled."""
        done = [
            await self._closures.lift(
                institution=institution,
                number=read_number(request.path_params["number"]) or 0,
                by=f"staff:{visit.who.id}",
                now=self._room.now(),
            )
            for institution in visit.who.places("dates")
        ]
        if all(one.result == "unknown" for one in done):
            return gone(self._room, visit)
        return RedirectResponse("/closures", status_code=303)

    async def _listed(
        self, visit: Visit, asked: dict[str, str], word: str | None = None
    ) -> Response:
        places, days = visit.who.places("dates"), _days(asked)
        today = self._room.now().astimezone(LOCAL).date()
        wanted = asked.get("institution") in places and days is not None
        if wanted and days is not None and days[1] < today:
            wanted, word = False, "past"
        elif "first" in asked and days is None:
            word = "no_days"
        concerned = await self._concerned(asked["institution"], days) if wanted and days else ()
        return self._room.page(
            "closures.html",
            visit=visit,
            places=places,
            periods=[
                (one, await self._closures.listed(institution=one, today=today)) for one in places
            ],
            asked=asked,
            wanted=wanted,
            concerned=concerned,
            told=await self._told(visit, concerned),
            reasons=REASONS,
            word=word,
        )

    async def _concerned(self, institution: str, days: tuple[date, date]) -> tuple[Concerned, ...]:
        found = await self._closures.concerned(
            institution=institution, first=days[0], last=days[1], now=self._room.now()
        )
        return tuple(found)

    async def _told(self, visit: Visit, concerned: tuple[Concerned, ...]) -> list[Told]:
        """Give what people of the first date would be told: the others read the same."""
        booked = [one.session.token for one in concerned if one.bookings]
        view = booked and await one_date(self._room, visit, booked[0])
        if not view:
            return []
        wished = Wished.read("cancel", {"reason": ""}, view)
        return preview(view, wished, self._room.render, self._room.knowledge.languages)


def _days(asked: dict[str, str]) -> tuple[date, date] | None:
    try:
        first = date.fromisoformat(asked.get("first", ""))
        last = date.fromisoformat(asked.get("last") or asked.get("first", ""))
    except ValueError:
        return None
    return (first, last) if first <= last else None
