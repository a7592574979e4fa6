"""What can be done with a date: each form of its pages leads to one act of the desk."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import datetime

from bot.booking.done import Done
from bot.booking.house_desk import ATTENDED, HouseDesk
from bot.booking.house_view import DateView
from bot.booking.needs import NEED_STATES
from bot.booking.places import POOLS
from bot.console.moves import Wished
from bot.console.own_words import opened, plain
from bot.handoff.interpreter import STAFF

Form = Mapping[str, str]
Deed = Callable[[DateView, Form, str, datetime], Awaitable[Done]]
MOST_PLACES = 200


class DateActs:
    """Leads forms to the desk.

    Args:
        desk: Serves institutions.
    """

    def __init__(self, desk: HouseDesk) -> None:
        self._desk = desk
        self._deeds: dict[str, Deed] = {
            "move": self._move,
            "cancel": self._cancel,
            "attendance": self._attendance,
            "need": self._need,
            "places": self._places,
        }

    def of(self, name: str) -> Deed | None:
        """Find an act by its name."""
        return self._deeds.get(name)

    async def _move(self, view: DateView, form: Form, by: str, now: datetime) -> Done:
        wished = Wished.read("move", form, view)
        to = wished.times()
        if to is None:
            return Done("no_time")
        return await self._desk.move_session(
            institution=view.session.institution,
            session=view.session.token,
            to=replace(to, words=self._words(wished, form)),
            seen=wished.seen,
            by=by,
            now=now,
        )

    async def _cancel(self, view: DateView, form: Form, by: str, now: datetime) -> Done:
        wished = Wished.read("cancel", form, view)
        return await self._desk.cancel_session(
            institution=view.session.institution,
            session=view.session.token,
            reason=wished.reason,
            words=self._words(wished, form),
            by=by,
            now=now,
        )

    def _words(self, wished: Wished, form: Form) -> Mapping[str, str]:
        """Give the organiser's own words as they were looked at; otherwise as they were typed."""
        seen = opened(self._desk.db.box, form.get("said", ""))
        return seen if seen.get(STAFF) == wished.words else plain(wished.words, {})

    async def _attendance(self, view: DateView, form: Form, by: str, now: datetime) -> Done:
        if form.get("state") not in ATTENDED or not _comes(view, form):
            return Done("unknown")
        return await self._desk.mark_attendance(
            institution=view.session.institution,
            booking=form["booking"],
            state=form["state"],
            by=by,
            now=now,
        )

    async def _need(self, view: DateView, form: Form, by: str, now: datetime) -> Done:
        if form.get("state") not in NEED_STATES or not _comes(view, form):
            return Done("unknown")
        return await self._desk.settle_need(
            institution=view.session.institution,
            booking=form["booking"],
            kind=form.get("kind", ""),
            state=form["state"],
            by=by,
            now=now,
        )

    async def _places(self, view: DateView, form: Form, by: str, now: datetime) -> Done:
        count = form.get("count", "")
        if form.get("pool") not in POOLS or not count.isdecimal() or int(count) > MOST_PLACES:
            return Done("unknown")
        return await self._desk.set_capacity(
            institution=view.session.institution,
            session=view.session.token,
            pool=form["pool"],
            count=int(count),
            by=by,
            now=now,
        )


def _comes(view: DateView, form: Form) -> bool:
    return form.get("booking") in {one.booking for one in view.visits}
