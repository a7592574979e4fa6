"""The page on which a date and all that follow it are changed: whom it concerns, then the deed."""

from collections.abc import Mapping
from datetime import time

from starlette.responses import RedirectResponse, Response

from bot.booking.house_view import DateView, foretold
from bot.booking.moving import REASONS
from bot.booking.rules import LOCAL
from bot.booking.seeds import WEEKDAYS
from bot.booking.series import Series
from bot.booking.series_plan import Edit, Foreseen, Step
from bot.console.line_pages import LinePages
from bot.console.moves import Told, told_of
from bot.console.offer_pages import MEETING
from bot.console.room import Room
from bot.console.sessions import Visit

FIELDS = ("what", "weekday", "at", "until", "meet", "point", "reason")


class SeriesPages(LinePages):
    """This date and all that follow, for those who look after dates.

    Args:
        room: What the pages have at hand.
    """

    NAME = "series"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._series = Series(room.db)

    async def _done(self, visit: Visit, view: DateView, form: Mapping[str, str]) -> Response:
        edit = _edit(form, self._points())
        if edit is None:
            return await self._shown(visit, view, form)
        done = await self._series.change(
            institutions=visit.who.places("dates"),
            session=view.session.token,
            edit=edit,
            seen=form.get("seen", ""),
            by=f"staff:{visit.who.id}",
            now=self._room.now(),
        )
        if done.result == "series_changed":
            return RedirectResponse(f"/dates/{view.session.token}", status_code=303)
        return await self._shown(visit, view, form, done.result)

    async def _shown(
        self, visit: Visit, view: DateView, asked: Mapping[str, str], word: str | None = None
    ) -> Response:
        wanted = bool(asked.get("what"))
        edit = _edit(asked, self._points()) if wanted else None
        plan = await self._plan(visit, view, edit)
        if wanted and edit is None:
            word = "no_time"
        elif word is None and plan.result != "foreseen":
            word = plan.result if wanted else None
        return self._room.page(
            "series.html",
            visit=visit,
            view=view,
            asked={**_as_it_is(view), **{k: asked[k] for k in FIELDS if k in asked}},
            plan=plan,
            moved=self._told([one for one in plan.steps if one.to is not None], edit),
            cancelled=self._told([one for one in plan.steps if one.to is None], edit),
            word=word,
            points=self._points(),
            weekdays=WEEKDAYS,
            reasons=REASONS,
        )

    async def _plan(self, visit: Visit, view: DateView, edit: Edit | None) -> Foreseen:
        if edit is None:
            return Foreseen("unknown")
        return await self._series.foreseen(
            institutions=visit.who.places("dates"),
            session=view.session.token,
            edit=edit,
            now=self._room.now(),
        )

    def _told(self, steps: list[Step], edit: Edit | None) -> list[Told]:
        """Give what people of the first date concerned would be told: the others read the same."""
        booked = [one for one in steps if one.langs]
        if not booked or edit is None:
            return []
        spoken: dict[str, int] = {}
        for step in booked:
            for lang, count in step.langs.items():
                spoken[lang] = spoken.get(lang, 0) + count
        first = booked[0]
        return told_of(
            lambda code: foretold(first.session, code, first.to, edit.reason),
            spoken,
            self._room.render,
            self._room.knowledge.languages,
        )

    def _points(self) -> list[str]:
        keys = self._room.knowledge.texts.keys("de")
        return sorted(one for one in keys if one.startswith(MEETING))


def _as_it_is(view: DateView) -> dict[str, str]:
    """Give the form as the date is now."""
    session = view.session
    begins, ends = session.starts_at.astimezone(LOCAL), session.ends_at.astimezone(LOCAL)
    meets = session.meet_at.astimezone(LOCAL) if session.meet_at else None
    return {
        "what": "",
        "weekday": WEEKDAYS[begins.weekday()],
        "at": f"{begins:%H:%M}",
        "until": f"{ends:%H:%M}",
        "meet": f"{meets:%H:%M}" if meets else "",
        "point": session.meeting_point,
        "reason": "",
    }


def _edit(asked: Mapping[str, str], points: list[str]) -> Edit | None:
    """Read the form; None if it cannot be read."""
    named = [one for one in REASONS if one == asked.get("reason")]
    reason = named[0] if named else None
    if asked.get("what") == "end":
        return Edit(0, time(0), time(0), None, "", reason, ended=True)
    try:
        weekday = WEEKDAYS.index(asked.get("weekday", ""))
        at, until = (time.fromisoformat(asked.get(name, "")) for name in ("at", "until"))
        meet = time.fromisoformat(asked["meet"]) if asked.get("meet") else None
    except ValueError:
        return None
    point = asked.get("point", "")
    if point not in points or not (meet or at) <= at < until:
        return None
    return Edit(weekday, at, until, meet, point, reason)
