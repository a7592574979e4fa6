"""The routes of the Fachkräfteeinwanderungsgesetz as a small guided path."""

from typing import ClassVar

from rasa_sdk.events import SlotSet

from flows.forms import Guard, open_form
from flows.hints import HUMAN, say_hints
from flows.pictures import picture_button
from flows.talk import Act, Choice, Event, Turn, clear
from knowledge.whole import Knowledge

HAVE = ("vocational", "degree", "experience", "nothing")
PAPERS = ("gestattung", "ankunftsnachweis", "duldung", "ae_protection", "ae_24", "unknown")

ROUTES = {
    "vocational": ("few-18a-18b", "few-16d3", "rec-right"),
    "degree": ("few-18a-18b", "few-18g", "rec-anabin"),
    "experience": ("few-19c2", "few-16d3"),
    "nothing": ("few-16a-17", "few-overview"),
}
"""Which routes belong to what somebody has."""

STANDING = {
    "gestattung": ("few-switch-during",),
    "ankunftsnachweis": ("few-switch-during",),
    "duldung": ("doc-19d", "few-switch-rejected"),
    "ae_protection": ("few-switch-with-permit",),
    "ae_24": ("few-switch-with-permit",),
}
"""What is open or closed from where somebody stands; told first, because it is honest."""

ADVICE = Choice("btn-book-advice", "book_counselling_coaching", lasting=True)


class StartRoutes(Act):
    """Opens the path."""

    title: ClassVar[str] = "action_start_routes"

    async def speak(self, turn: Turn) -> list[Event]:  # noqa: ARG002 - the shape of an act
        """Ask two questions at most."""
        return [*clear("have"), *open_form("routes_form")]


class RoutesGuard(Guard):
    """Takes what somebody has, and the paper."""

    form: ClassVar[str] = "routes_form"

    async def take(self, turn: Turn) -> list[Event]:
        """Take whatever the message holds."""
        have = turn.entity("have")
        return [SlotSet("have", have if have in HAVE else turn.slot("have"))]


class AskHave(Act):
    """Asks what somebody has already."""

    title: ClassVar[str] = "action_ask_have"

    async def speak(self, turn: Turn) -> list[Event]:
        """Ask with buttons."""
        choices = [Choice(f"btn-have-{one}", "inform", {"have": one}) for one in HAVE]
        return turn.ask("legal-ask-have", choices=choices)


class AskRoutePaper(Act):
    """Asks for the paper, because it decides which route is open."""

    title: ClassVar[str] = "action_ask_routes_form_paper"

    async def speak(self, turn: Turn) -> list[Event]:
        """Ask with buttons; not saying is fine."""
        choices = [Choice(f"btn-paper-{one}", "inform", {"paper": one}) for one in PAPERS]
        refuse = Choice("btn-refuse", "inform", {"paper": "refused"})
        shown = [*choices, refuse, picture_button("papers")]
        return turn.ask("legal-ask-route-paper", choices=shown)


class Routes(Act):
    """Tells what is closed and what may be open, with sources, and where advice is."""

    title: ClassVar[str] = "action_routes"

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge

    async def speak(self, turn: Turn) -> list[Event]:
        """Be honest first, then show the routes."""
        standing = STANDING.get(str(turn.slot("paper")), ("few-overview",))
        routes = ROUTES.get(str(turn.slot("have")), ())
        shown = say_hints(turn, self._knowledge, [*standing, *routes])
        key = "legal-routes-close" if shown else "legal-must-be-checked"
        turn.say(key, choices=(ADVICE, HUMAN))
        return [*clear("have"), *turn.settled()]
