"""The page on which a series is made longer: which dates there would be, then the deed."""

from collections.abc import Mapping
from datetime import date

from starlette.responses import RedirectResponse, Response

from bot.booking.house_view import DateView
from bot.booking.longer import EVERY, Longer
from bot.console.line_pages import LinePages
from bot.console.room import Room
from bot.console.sessions import Visit


class LongerPages(LinePages):
    """More dates after the last one, for those who look after dates.

    Args:
        room: What the pages have at hand.
    """

    NAME = "longer"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._longer = Longer(room.db)

    async def _done(self, visit: Visit, view: DateView, form: Mapping[str, str]) -> Response:
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


def _day(asked: Mapping[str, str]) -> date | None:
    try:
        return date.fromisoformat(asked.get("until", ""))
    except ValueError:
        return None


def _weeks(asked: Mapping[str, str]) -> int | None:
    return next((one for one in EVERY if str(one) == asked.get("every")), None)
