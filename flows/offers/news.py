"""News of offers: off until somebody switches them on, kind by kind, and off again by one tap."""

from typing import ClassVar

from flows.dates import OPEN_TO
from flows.ports import Bookings, People
from flows.talk import Act, Choice, Event, Turn

INTENT = "offer_news"
EVERY = "all"
SEEN = 40
MENU = Choice("btn-menu", "greet_start", {"kind": "menu"}, lasting=True)
NEWS = Choice("btn-news", INTENT, {"kind": "which"}, lasting=True)
"""Leads to what may be switched on."""


def name_of(module: str) -> str:
    """Give the key of what somebody hears of."""
    return "news-all" if module == EVERY else f"module-{module}"


def stop_choice(module: str) -> Choice:
    """Give the button below an announcement that ends them."""
    return Choice("btn-news-stop", INTENT, {"answer": "off", "module": module}, lasting=True)


class News(Act):
    """Shows what may be switched on, and switches it."""

    title: ClassVar[str] = "action_news"

    def __init__(self, bookings: Bookings, people: People) -> None:
        self._bookings = bookings
        self._people = people

    async def speak(self, turn: Turn) -> list[Event]:
        """Switch what was tapped; nothing else is kept of anybody."""
        answer, module = turn.entity("answer"), str(turn.entity("module") or EVERY)
        if answer not in {"on", "off"}:
            await self._show(turn)
            return []
        wished = answer == "on"
        await self._people.follow(person=turn.person, module=module, wished=wished)
        key = "offers-news-on" if wished else "offers-news-off"
        turn.say(key, name=name_of(module), choices=(_toggle(module, on=wished), MENU))
        return []

    async def _show(self, turn: Turn) -> None:
        followed = await self._people.followed(person=turn.person)
        coming = await self._bookings.sessions(now=turn.now, place=OPEN_TO, limit=SEEN)
        kinds = dict.fromkeys([EVERY, *followed, *(one.module for one in coming)])
        choices = [_toggle(one, on=one in followed) for one in kinds]
        turn.say("offers-news", choices=[*choices, MENU])


def _toggle(module: str, *, on: bool) -> Choice:
    label, answer = ("btn-news-off", "off") if on else ("btn-news-on", "on")
    named = {"name": name_of(module)}
    return Choice(label, INTENT, {"answer": answer, "module": module}, named, lasting=True)
