"""Where one learns for a certificate, and who helps on from there."""

from typing import ClassVar

from rasa_sdk.events import SlotSet

from flows.eligibility.results import say_result
from flows.facts import facts_of
from flows.forms import open_form
from flows.talk import Act, Choice, Event, Turn
from knowledge.eligibility import Result, check
from knowledge.whole import Knowledge

SCHOOLS = ("berufskolleg", "ausbildungswege")
"""Where one learns for a certificate, and who helps to a place of training from there."""

MOST = 2
"""So many others are named where no school fits."""

HUMAN = Choice("btn-human", "contact_human", lasting=True)
MENU = Choice("btn-menu", "greet_start", {"kind": "menu"}, lasting=True)
PLAN = Choice("btn-my-plan", "show_plan", lasting=True)


class School(Act):
    """Says where one learns for a certificate, and who helps on from there."""

    title: ClassVar[str] = "action_school"

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge

    async def speak(self, turn: Turn) -> list[Event]:
        """Weigh for the place that is known; otherwise ask for it first."""
        if turn.slot("place") is None:
            return [SlotSet("goal", "school"), *open_form("orientation_form")]
        for result in schools(turn, self._knowledge):
            say_result(turn, result, self._knowledge)
        turn.say("eligibility-close", choices=(PLAN, HUMAN, MENU))
        return []


def schools(turn: Turn, knowledge: Knowledge) -> list[Result]:
    """Give what fits of the schools; for whom none does, who advises about school."""
    fitting: dict[str, Result] = {}
    for goal in ("school", "training"):
        found = check(knowledge, facts_of(turn, goal=goal), on=turn.now.date())
        for one in found.results:
            if one.outcome == "fits":
                fitting.setdefault(one.programme, one)
    ways = [fitting[one] for one in SCHOOLS if one in fitting]
    return ways or list(fitting.values())[:MOST]
