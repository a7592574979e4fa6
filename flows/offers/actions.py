"""What there is: running offers with dates, the programmes, other askers."""

from collections.abc import Sequence
from typing import ClassVar

from rasa_sdk.events import SlotSet

from flows.dates import OPEN_TO, date_choice, one_of_each, place_of
from flows.forms import open_form
from flows.offers.news import NEWS
from flows.pictures import picture_button
from flows.ports import Bookings, Handoffs, Room
from flows.sources import title_of
from flows.talk import Act, Choice, Event, Turn
from knowledge.whole import Knowledge

MOST = 5
SEEN = 40
FIT = Choice("btn-what-fits-me", "check_eligibility", lasting=True)
MENU = Choice("btn-menu", "greet_start", {"kind": "menu"}, lasting=True)
CALL = Choice("btn-call-wish", "call_back", lasting=True)
HUMAN = Choice("btn-human", "contact_human", lasting=True)
ENDED = ("dsw", "dgk", "ndw")
IN_WORDS = {"dgk": "programme-dgk-state", "ndw": "programme-ndw-ended"}
"""Of these there is no one day: two programmes in one, and an action whose end nobody noted."""
CALLED = {"durchstarten": ("dsw", "dgk"), "gemeinsam": ("dgk",)}
"""Names that people use, and the programmes that were called so."""


class ListOffers(Act):
    """Lists running offers with weekday and date, at most five."""

    title: ClassVar[str] = "action_list_offers"

    def __init__(self, bookings: Bookings) -> None:
        self._bookings = bookings

    async def speak(self, turn: Turn) -> list[Event]:
        """Show them as buttons that book; say for whom they are."""
        place = place_of(turn)
        coming = await self._bookings.sessions(now=turn.now, place=place, limit=SEEN)
        if place != OPEN_TO and not coming:
            return open_form("orientation_form")
        found = one_of_each(coming)[:MOST]
        if not found:
            turn.say("offers-none", choices=(FIT, NEWS, HUMAN))
            return []
        calls = await self._bookings.sessions(
            now=turn.now, place=place, room=Room(calls=True), limit=1
        )
        choices = [*(date_choice(one) for one in found), *([CALL] if calls else [])]
        trades = [picture_button("trades")] if any(one.trade for one in found) else []
        shown = [*choices, *trades, FIT, NEWS, MENU]
        key = "offers-list" if place == OPEN_TO else "offers-list-everybody"
        turn.say(key, choices=shown, fictional=int(found[0].fictional))
        return []


class AboutProject(Act):
    """Explains the Modellprojekt from its sources."""

    title: ClassVar[str] = "action_about_project"

    async def speak(self, turn: Turn) -> list[Event]:
        """Say since when, for whom, who takes part."""
        offers = Choice("btn-what-can-i-do", "list_offers", lasting=True)
        turn.tell("offers-about-mim", choices=(offers, FIT, MENU))
        return []


class Ended(Act):
    """Says when a programme ended, from which source, and what there is today."""

    title: ClassVar[str] = "action_ended"

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge

    async def speak(self, turn: Turn) -> list[Event]:
        """Name the end of each programme that is meant, and the next station."""
        for one in self._meant(turn):
            self._say(turn, one)
        turn.say("offers-ended-next", choices=(FIT, HUMAN))
        return []

    def _meant(self, turn: Turn) -> Sequence[str]:
        """Tell by its name or its place which one is meant; without either it may be any."""
        named, place = str(turn.entity("programme")), turn.entity("place") or turn.slot("place")
        called = (named,) if named in ENDED else CALLED.get(named)
        if called is not None and len(called) == 1:
            return called
        which = called or ENDED
        return [one for one in which if self._was_in(one, place)] or which

    def _was_in(self, programme: str, place: object) -> bool:
        criteria = self._knowledge.programmes[programme].criteria
        return any(one.fact == "place" and one.test.holds(str(place)) for one in criteria)

    def _say(self, turn: Turn, one: str) -> None:
        programme = self._knowledge.programmes[one]
        name = f"programme-{one}"
        source = title_of(programme.period_source, self._knowledge)
        told = IN_WORDS.get(one)
        if told is None:
            turn.tell("offers-ended", programme=name, ended=programme.valid_to, source=source)
            return
        place = turn.entity("place") or turn.slot("place")
        next_one = programme.successors_at(str(place))[:1] if self._was_in(one, place) else ()
        step = f"step-programme-{next_one[0]}" if next_one else "step-talk-to-person"
        turn.tell("eligibility-ended", programme=name, reason=told, source=source, step=step)


class Women(Act):
    """Childcare and women's groups are asked of the organiser, never promised."""

    title: ClassVar[str] = "action_women"

    def __init__(self, handoffs: Handoffs) -> None:
        self._handoffs = handoffs

    async def speak(self, turn: Turn) -> list[Event]:
        """Say honestly that it is not known, and ask."""
        case = await self._handoffs.open(
            person=turn.person,
            topic="women_childcare",
            institution="bezreg-muenster",
            urgency="normal",
            lang=turn.language,
            now=turn.now,
        )
        turn.say("offers-women", code=case.code, choices=(FIT, HUMAN))
        return []


class Employer(Act):
    """A company or a volunteer leaves the participant's path."""

    title: ClassVar[str] = "action_employer"

    async def speak(self, turn: Turn) -> list[Event]:
        """Lead to the Willkommenslotse."""
        turn.say("offers-employer", choices=(HUMAN,))
        return [SlotSet("place_to_confirm", None)]
