"""The pages of somebody who is signed in: the inbox, a case, and every act in it."""

from collections.abc import Awaitable, Callable
from datetime import datetime

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.console.gate import Page, gone, known
from bot.console.room import Room
from bot.console.sessions import Visit
from bot.handoff.answers import Written
from bot.handoff.codes import number, read_number
from bot.handoff.rules import Result, Task, may

Deed = Callable[[str, int, FormData, datetime], Awaitable[Result]]


FIRST_PAGES: dict[Task, str] = {
    "dates": "/dates",
    "content": "/content",
    "log": "/log",
}


class DeskPages:
    """The inbox and the cases.

    Args:
        room: What the pages have at hand.
    """

    def __init__(self, room: Room) -> None:
        self._room = room
        self._deeds: dict[str, Deed] = {
            "claim": self._claim,
            "take-over": self._take_over,
            "release": self._release,
            "close": self._close,
            "answer": self._answer,
            "go": self._go,
            "raw": self._raw,
            "canned": self._canned,
            "note": self._note,
            "draft": self._draft,
        }

    def routes(self) -> list[Route]:
        """List them."""
        case = "/cases/{code}"
        return [
            Route("/", self._page(self.inbox)),
            Route("/inbox", self._page(self.inbox_live)),
            Route("/closed", self._page(self.closed)),
            Route(case, self._page(self.case)),
            Route(f"{case}/live", self._page(self.case_live)),
            Route(f"{case}/{{deed}}", self._page(self.act), methods=["POST"]),
            Route("/language", self._page(self.language), methods=["POST"]),
        ]

    def _page(self, page: Page) -> Callable[[Request], Awaitable[Response]]:
        return known(self._room, page)

    async def inbox(self, _request: Request, visit: Visit) -> Response:
        """Show who waits; whoever answers nobody begins with what they look after."""
        own = [address for task, address in FIRST_PAGES.items() if visit.who.places(task)]
        if own and not any(may(roles, "see") for roles in visit.who.roles.values()):
            return RedirectResponse(own[0], status_code=303)
        return await self._list("inbox.html", visit)

    async def inbox_live(self, _request: Request, visit: Visit) -> Response:
        """Show the list anew."""
        return await self._list("_inbox.html", visit)

    async def closed(self, _request: Request, visit: Visit) -> Response:
        """Show what is over."""
        return await self._list("inbox.html", visit, closed=True)

    async def _list(self, name: str, visit: Visit, *, closed: bool = False) -> Response:
        latest = await self._room.latest()
        cards = await self._room.desks.reading.inbox(
            by=visit.who.id, now=self._room.now(), closed=closed
        )
        return self._room.page(name, visit=visit, cards=cards, closed=closed, latest=latest)

    async def case(self, request: Request, visit: Visit) -> Response:
        """Show a case; that it was opened stands in the log."""
        return await self._case(request, visit, "case.html", first=True)

    async def case_live(self, request: Request, visit: Visit) -> Response:
        """Show what is new in a case; what is being written stays as it is."""
        return await self._case(request, visit, "_case.html", first=False)

    async def _case(
        self, request: Request, visit: Visit, name: str, *, first: bool, word: str = ""
    ) -> Response:
        code, latest = request.path_params["code"], await self._room.latest()
        view = await self._room.desks.reading.case(
            case=code, by=visit.who.id, now=self._room.now(), first=first
        )
        if view is None:
            return gone(self._room, visit)
        answers = self._room.desks.answers
        return self._room.page(
            name,
            visit=visit,
            view=view,
            card=view.card,
            mine=view.card.owner is not None and view.card.owner[0] == visit.who.id,
            may_act=may(view.roles, "claim"),
            canned=answers.canned(),
            glosses=self._room.desks.glosses.of,
            drafts=await self._room.desks.drafts.of(case=number(code), by=visit.who.id),
            latest=latest,
            word=word,
        )

    async def act(self, request: Request, visit: Visit) -> Response:
        """Do something in a case, and show the case as it is then."""
        deed = self._deeds.get(request.path_params["deed"])
        if deed is None:
            return gone(self._room, visit)
        code = request.path_params["code"]
        result = await deed(code, visit.who.id, await request.form(), self._room.now())
        if request.path_params["deed"] == "draft":
            return Response(status_code=204 if result.is_done else 403)
        if result.is_done or result.word == "proposed":
            return RedirectResponse(f"/cases/{code}", status_code=303)
        return await self._case(request, visit, "case.html", first=False, word=result.word)

    async def language(self, _request: Request, visit: Visit) -> Response:
        """Turn the pages into the other language."""
        other = "en" if visit.who.lang == "de" else "de"
        await self._room.sessions.speak(visit.who.id, other)
        return RedirectResponse("/", status_code=303)

    async def _claim(self, code: str, by: int, _form: FormData, now: datetime) -> Result:
        return await self._room.desks.cases.claim(case=code, by=by, now=now)

    async def _take_over(self, code: str, by: int, form: FormData, now: datetime) -> Result:
        reason = str(form.get("reason") or "")
        return await self._room.desks.cases.take_over(case=code, by=by, reason=reason, now=now)

    async def _release(self, code: str, by: int, _form: FormData, now: datetime) -> Result:
        return await self._room.desks.cases.release(case=code, by=by, now=now)

    async def _close(self, code: str, by: int, form: FormData, now: datetime) -> Result:
        outcome = str(form.get("outcome") or "other")
        return await self._room.desks.cases.close(case=code, by=by, outcome=outcome, now=now)

    async def _answer(self, code: str, by: int, form: FormData, now: datetime) -> Result:
        written = Written(str(form.get("text") or ""), once=_once(form))
        return await self._room.desks.proposals.answer(case=code, by=by, written=written, now=now)

    async def _go(self, code: str, by: int, form: FormData, now: datetime) -> Result:
        return await self._room.desks.proposals.decide(
            case=code, by=by, message=_number(form), translated=True, now=now
        )

    async def _raw(self, code: str, by: int, form: FormData, now: datetime) -> Result:
        return await self._room.desks.proposals.decide(
            case=code, by=by, message=_number(form), translated=False, now=now
        )

    async def _canned(self, code: str, by: int, form: FormData, now: datetime) -> Result:
        written = Written(canned=str(form.get("canned") or ""), once=_once(form))
        return await self._room.desks.answers.answer(case=code, by=by, written=written, now=now)

    async def _note(self, code: str, by: int, form: FormData, now: datetime) -> Result:
        written = Written(str(form.get("text") or ""), once=_once(form))
        return await self._room.desks.answers.note(case=code, by=by, written=written, now=now)

    async def _draft(self, code: str, by: int, form: FormData, now: datetime) -> Result:
        text = str(form.get("text") or "")
        return await self._room.desks.drafts.keep(
            case=code,
            by=by,
            text=text,
            kind="note" if form.get("kind") == "note" else "answer",
            now=now,
        )


def _number(form: FormData) -> int:
    return read_number(str(form.get("message") or "")) or 0


def _once(form: FormData) -> str | None:
    """A form that is sent twice, by a double click or a reload, acts once."""
    key = form.get("once")
    return f"form:{key}" if key else None
