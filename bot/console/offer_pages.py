"""The pages of offers: one of the staff enters one, another one agrees, then it can be booked."""

from typing import Any

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.booking.offer_desk import Draft, Entered, OfferDesk
from bot.console.gate import Answer, Page, gone, known
from bot.console.offer_form import PERMITS, POOLS, SIZES, WAYS, WEEKDAYS, Typed, faulty
from bot.console.room import Room
from bot.console.sessions import Visit
from bot.handoff.acts import Acts

NEW = "offer"
"""The name of the form of a new offer, among forms that were begun."""
MEETING = "booking-meet-"
DEEDS = ("change", "approve", "end")
DONE = frozenset({"drafted", "approved", "ended"})


class OfferPages:
    """New offers with four eyes, for those who look after dates.

    Args:
        room: What the pages have at hand.
    """

    def __init__(self, room: Room) -> None:
        self._room = room
        self._desk = OfferDesk(room.db)
        self._acts = Acts(room.db)

    def routes(self) -> list[Route]:
        """List them."""
        return [
            Route("/offers", self._page(self.listed), methods=["GET"]),
            Route("/offers", self._page(self.enter), methods=["POST"]),
            Route("/offers/new", self._page(self.new)),
            Route("/offers/draft", self._page(self.keep), methods=["POST"]),
            Route("/offers/{offer}", self._page(self.one)),
            Route("/offers/{offer}/{deed}", self._page(self.act), methods=["POST"]),
        ]

    def _page(self, page: Page) -> Answer:
        return known(self._room, page, "dates")

    async def listed(self, _request: Request, visit: Visit) -> Response:
        """Show drafts and offers, the drafts first."""
        found = [
            (one, await self._desk.listed(institution=one)) for one in visit.who.places("dates")
        ]
        names = await self._names(visit)
        return self._room.page("offers.html", visit=visit, found=found, names=names)

    async def new(self, _request: Request, visit: Visit) -> Response:
        """Show the form as it was left, or an empty one."""
        left = await self._room.desks.drafts.form(by=visit.who.id, form=NEW)
        return self._form(visit, Typed.sent(FormData([*left])))

    async def keep(self, request: Request, visit: Visit) -> Response:
        """Keep the form as it is being filled in, or begin with an empty one."""
        form, drafts = await request.form(), self._room.desks.drafts
        if form.get("act") == "discard":
            await drafts.drop_form(by=visit.who.id, form=NEW)
            return RedirectResponse("/offers/new", status_code=303)
        pairs = [(name, str(value)) for name, value in form.multi_items() if name != "csrf"]
        await drafts.keep_form(by=visit.who.id, form=NEW, pairs=pairs, now=self._room.now())
        return Response(status_code=204)

    async def enter(self, request: Request, visit: Visit) -> Response:
        """Take a draft down; nobody can book it yet."""
        typed = Typed.sent(await request.form())
        if typed.institution not in visit.who.places("dates"):
            return gone(self._room, visit)
        done = await self._desk.new_offer(
            institution=typed.institution,
            draft=typed.draft(),
            by=f"staff:{visit.who.id}",
            now=self._room.now(),
        )
        if done.result == "faulty":
            return self._form(visit, typed, done=done)
        await self._room.desks.drafts.drop_form(by=visit.who.id, form=NEW)
        return RedirectResponse(f"/offers/{done.id}", status_code=303)

    async def one(self, request: Request, visit: Visit) -> Response:
        """Show an offer."""
        draft = await self._draft(request, visit)
        return gone(self._room, visit) if draft is None else await self._one(visit, draft)

    async def act(self, request: Request, visit: Visit) -> Response:
        """Change a draft, agree to somebody else's, or let an offer end."""
        draft, deed = await self._draft(request, visit), request.path_params["deed"]
        if draft is None or deed not in DEEDS:
            return gone(self._room, visit)
        typed = Typed.sent(await request.form())
        done = await self._do(visit, draft, deed, typed)
        if done.result == "faulty":
            return self._form(visit, typed, draft=draft, done=done)
        if done.result in DONE:
            return RedirectResponse(f"/offers/{draft.id}", status_code=303)
        return await self._one(visit, draft, done.result)

    async def _do(self, visit: Visit, draft: Draft, deed: str, typed: Typed) -> Entered:
        by, now = f"staff:{visit.who.id}", self._room.now()
        institution, offer = draft.offer.institution, draft.id
        if deed == "change":
            return await self._desk.change_offer(
                institution=institution, offer=offer, draft=typed.draft(), by=by, now=now
            )
        act = self._desk.approve_offer if deed == "approve" else self._desk.end_offer
        return await act(institution=institution, offer=offer, by=by, now=now)

    async def _one(self, visit: Visit, draft: Draft, word: str | None = None) -> Response:
        names = await self._names(visit)
        mine = draft.drafted_by == f"staff:{visit.who.id}"
        return self._form(visit, Typed.of(draft), draft=draft, word=word, names=names, mine=mine)

    def _form(
        self,
        visit: Visit,
        typed: Typed,
        *,
        draft: Draft | None = None,
        done: Entered | None = None,
        **more: object,
    ) -> Response:
        knowledge = self._room.knowledge
        points = sorted(one for one in knowledge.texts.keys("de") if one.startswith(MEETING))
        values: dict[str, Any] = {
            "typed": typed,
            "draft": draft,
            "faults": faulty(done.faults) if done else [],
            "word": None,
            "names": {},
            "mine": True,
            "institutions": visit.who.places("dates"),
            "modules": sorted(knowledge.modules),
            "trades": knowledge.vocabulary.trades,
            "places": (*knowledge.vocabulary.facts["place"].values, "anywhere"),
            "points": points,
            "pools": POOLS,
            "sizes": SIZES,
            "permits": PERMITS,
            "ways": WAYS,
            "weekdays": WEEKDAYS,
        }
        status = 422 if done else 200
        return self._room.page("offer.html", visit=visit, status=status, **(values | more))

    async def _draft(self, request: Request, visit: Visit) -> Draft | None:
        wanted = request.path_params["offer"]
        for institution in visit.who.places("dates"):
            for one in await self._desk.listed(institution=institution):
                if one.id == wanted:
                    return one
        return None

    async def _names(self, visit: Visit) -> dict[str, str]:
        return dict(await self._acts.people(institutions=visit.who.places("dates")))
