"""The facts a person told in this conversation, and how place and age are taken from an answer."""

from typing import Any

from rasa_sdk.events import SlotSet

from flows.talk import Event, Turn, clear, yes_no
from knowledge.eligibility import Facts

ADULT = 18
SURE = 0.95
"""Below this confidence a place is read back before it is believed."""

ELSEWHERE = frozenset(
    {
        "ask_ended_programme",
        "ask_modellprojekt",
        "bot_identity_trust",
        "directions_bring_costs",
        "travel_restriction",
    }
)
"""Questions in which a place is not where the person lives; the domain leaves them out as well."""

_SLOTS = {
    "place": "place",
    "age": "age",
    "paper": "paper",
    "goal": "goal",
    "months_since_registration": "months",
}

TITLES = frozenset({"ae_protection", "ae_24", "ae_other"})
"""Papers that usually allow any job (§ 4a AufenthG): what is said of waiting is not for them."""


def facts_of(turn: Turn, **more: object) -> Facts:
    """Collect what is known; a missing fact stays unknown, `refused` stays refused."""
    known: dict[str, Any] = {fact: turn.slot(slot) for fact, slot in _SLOTS.items()} | more
    return Facts(**{name: value for name, value in known.items() if value is not None})


def is_minor(turn: Turn) -> bool:
    """Whether the person said an age below 18."""
    age = turn.slot("age")
    return isinstance(age, int) and age < ADULT


def take_place(turn: Turn) -> list[Event]:
    """Take the place that was named; read a doubtful one back first."""
    guess = turn.slot("place_to_confirm")
    if guess and turn.intent == "affirm":
        return [SlotSet("place", guess), *clear("place_to_confirm")]
    if guess and turn.intent == "deny":
        return clear("place", "place_to_confirm")
    named = turn.entity("place")
    if named is None or turn.intent in ELSEWHERE:
        return []
    if turn.confidence("place") >= SURE:
        return [SlotSet("place", named), *clear("place_to_confirm")]
    return [SlotSet("place", None), SlotSet("place_to_confirm", named)]


def ask_place_back(turn: Turn, guess: object) -> list[Event]:
    """Read a doubtful place back."""
    return turn.ask(
        "eligibility-confirm-place",
        choices=yes_no("btn-yes-here", "btn-no-other-place"),
        place=f"place-{guess}",
    )


def take_age(turn: Turn) -> list[Event]:
    """Take an age as a whole number of years; from a button it comes as text."""
    value = turn.entity("age")
    if value is None:
        return []
    text = str(value)
    return [SlotSet("age", int(text) if text.isdecimal() else text)]


def take_months(turn: Turn) -> list[Event]:
    """Take a number of months; "I don't know" stays a refusal to say."""
    value = turn.entity("months")
    if value is None:
        return []
    text = str(value)
    return [SlotSet("months", int(text) if text.isdecimal() else text)]
