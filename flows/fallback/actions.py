"""What to say when nothing was asked, understood, or written as text."""

from collections.abc import Mapping
from typing import ClassVar

from rasa_sdk.events import FollowupAction

from flows.fallback.found import search
from flows.ports import Bookings
from flows.talk import Act, Choice, Event, Turn
from flows.terms import explain
from knowledge.search import Search
from knowledge.whole import Knowledge

HUMAN = Choice("btn-human", "contact_human", lasting=True)
MENU = Choice("btn-menu", "greet_start", {"kind": "menu"}, lasting=True)
OFFERED = 2
SHORT = 4
"""A message of so few words that names an official word asks what the word means."""
LOST = frozenset({"nlu_fallback", "out_of_scope"})

NEVER_OFFERED = frozenset({"affirm", "deny", "inform", "out_of_scope", "nlu_fallback"})
"""Intents that make no sense as "do you mean …"."""

KINDS = frozenset(
    {
        "photo",
        "voice",
        "sticker",
        "location",
        "document",
        "letter",
        "contact",
        "forwarded",
        "edited",
        "too_long",
        "empty",
        "group",
    }
)


class Fallback(Act):
    """Offers the two likeliest meanings and a human; never guesses."""

    title: ClassVar[str] = "action_default_fallback"

    def __init__(self, knowledge: Knowledge, bookings: Bookings) -> None:
        self._knowledge = knowledge
        self._bookings = bookings
        self._index = Search(knowledge)

    async def speak(self, turn: Turn) -> list[Event]:
        """Ask what was meant; the second time in a row a human is offered first."""
        if len(turn.text.split()) <= SHORT and explain(turn, self._knowledge):
            return []
        found = await search(turn, self._index, self._bookings)
        if found:
            turn.say("fallback-found", choices=(*found, *self._likely(turn)[:1], HUMAN))
        elif turn.intent == "out_of_scope":
            turn.say("fallback-out-of-scope", choices=(MENU, HUMAN))
        elif self._before(turn) in LOST:
            turn.say("fallback-twice", choices=(HUMAN, *self._likely(turn), MENU))
        else:
            turn.say("fallback-which", choices=(*self._likely(turn), MENU, HUMAN))
        return []

    def _before(self, turn: Turn) -> str:
        said = [one for one in turn.tracker.events if one.get("event") == "user"]
        before = said[-2].get("parse_data", {}) if len(said) > 1 else {}
        return str((before.get("intent") or {}).get("name") or "")

    def _likely(self, turn: Turn) -> tuple[Choice, ...]:
        ranking = turn.tracker.latest_message.get("intent_ranking") or []
        names = [str(one["name"]) for one in ranking if isinstance(one, Mapping)]
        fitting = [name for name in names if name not in NEVER_OFFERED][:OFFERED]
        return tuple(
            Choice(f"btn-mean-{name.replace('_', '-')}", name, lasting=True) for name in fitting
        )


class NothingAsked(Act):
    """Answers a yes, a no or a bare fact that belongs to no open question."""

    title: ClassVar[str] = "action_nothing_asked"

    async def speak(self, turn: Turn) -> list[Event]:
        """A place or a goal alone starts the check; anything else gets the menu."""
        facts = ("place", "age", "paper", "goal")
        if turn.intent == "inform" and any(turn.entity(fact) for fact in facts):
            return [FollowupAction("orientation_form")]
        turn.say("fallback-nothing-asked", choices=(MENU, HUMAN))
        return []


class NotText(Act):
    """Says kindly what the bot cannot take, and what to do instead."""

    title: ClassVar[str] = "action_not_text"

    async def speak(self, turn: Turn) -> list[Event]:
        """Each kind has its own sentence; the open question stays open."""
        kind = str(turn.entity("kind"))
        turn.say(f"fallback-{kind.replace('_', '-')}" if kind in KINDS else "fallback-other")
        return []


class OldButton(Act):
    """A button of an older question changes nothing any more."""

    title: ClassVar[str] = "action_old_button"

    async def speak(self, turn: Turn) -> list[Event]:
        """Say so; the open question is asked again by its form."""
        turn.say("fallback-old-button", choices=() if turn.form else (MENU,))
        return []
