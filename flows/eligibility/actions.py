"""Finding out what fits: place, age, goal, and only as much more as can change the answer."""

from typing import ClassVar

from rasa_sdk.events import SlotSet

from flows.eligibility.naming import name_of
from flows.eligibility.plan import dates
from flows.eligibility.results import say_result
from flows.eligibility.school import schools
from flows.facts import ADULT, ask_place_back, facts_of, take_age, take_place
from flows.forms import Guard, open_form, stop
from flows.hints import say_hints
from flows.pictures import picture_button
from flows.ports import Booking, Bookings
from flows.talk import Act, Choice, Event, Turn, clear
from knowledge.eligibility import Answer, check, next_question
from knowledge.whole import Knowledge

PLACES = (
    "zue_muenster",
    "muenster",
    "hwk_district",
    "kreis_wesel",
    "wuppertal",
    "dortmund",
    "other_state_facility",
    "elsewhere_nrw",
)
AGE_SPAN = range(14, 100)
AGES = ("14", "16", "22", "27", "35")
GOALS = ("look", "try", "internship", "training", "job", "german", "advice", "leisure", "unknown")
SLOTS = {
    "place": "place",
    "age": "age",
    "goal": "goal",
    "paper": "paper",
    "months_since_registration": "months",
}
"""Which slot holds which fact; facts without a slot are not asked here."""

MOST = 4
RULES = {
    "internship": "may_i_do_internship",
    "training": "may_i_start_training",
    "job": "may_i_work",
}
"""Which question of law comes with a goal."""

HUMAN = Choice("btn-human", "contact_human", lasting=True)
MENU = Choice("btn-menu", "greet_start", {"kind": "menu"}, lasting=True)
PLAN = Choice("btn-my-plan", "show_plan", lasting=True)


class StartCheck(Act):
    """Opens the orientation form; what is known already is not asked again."""

    title: ClassVar[str] = "action_start_check"

    async def speak(self, turn: Turn) -> list[Event]:  # noqa: ARG002 - the shape of an act
        """Begin, or go on where it stopped."""
        return [*clear("place_to_confirm"), *open_form("orientation_form")]


class OrientationGuard(Guard):
    """Takes facts in any order, and asks only what can still change the answer."""

    form: ClassVar[str] = "orientation_form"
    answers: ClassVar[frozenset[str]] = frozenset({"check_eligibility"})

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge

    async def resume(self, turn: Turn) -> list[Event]:
        """Look again: the other question may have changed a fact."""
        return await self.take(turn)

    async def take(self, turn: Turn) -> list[Event]:
        """Take what was told and name the next question."""
        place = take_place(turn)
        told = {str(event["name"]): event["value"] for event in (*place, *take_age(turn))}
        events = [*place, *take_age(turn)]
        if told.get("place_to_confirm"):
            return [*events, SlotSet("requested_slot", "place")]
        age = told.get("age", turn.slot("age"))
        if isinstance(age, int) and age < ADULT:
            return [*events, *stop()]
        known = {fact: told[slot] for fact, slot in SLOTS.items() if slot in told}
        wanted = next_question(self._knowledge, facts_of(turn, **known), on=turn.now.date())
        slot = SLOTS.get(str(wanted))
        return [*events, SlotSet("requested_slot", slot)] if slot else [*events, *stop()]


class AskPlace(Act):
    """Asks where the person sleeps now, or reads a doubtful place back."""

    title: ClassVar[str] = "action_ask_place"

    async def speak(self, turn: Turn) -> list[Event]:
        """Ask with buttons; every place can be written too."""
        guess = turn.slot("place_to_confirm")
        if guess:
            return ask_place_back(turn, guess)
        choices = [
            Choice(f"btn-place-{one.replace('_', '-')}", "inform", {"place": one})
            for one in PLACES
        ]
        refuse = Choice("btn-refuse", "inform", {"place": "refused"})
        shown = [*choices, refuse, picture_button("homes")]
        return turn.ask(
            "eligibility-ask-place", again="eligibility-ask-place-again", choices=shown
        )


class AskAge(Act):
    """Asks the age band."""

    title: ClassVar[str] = "action_ask_age"

    async def speak(self, turn: Turn) -> list[Event]:
        """Ask with bands; only the band decides."""
        choices = [Choice(f"btn-age-{one}", "inform", {"age": one}) for one in AGES]
        refuse = Choice("btn-refuse", "inform", {"age": "refused"})
        return turn.ask(
            "eligibility-ask-age",
            again="eligibility-ask-age-again",
            choices=[*choices, refuse],
            columns=2,
        )


class AskGoal(Act):
    """Asks what the person would like to do."""

    title: ClassVar[str] = "action_ask_goal"

    async def speak(self, turn: Turn) -> list[Event]:
        """Ask with buttons."""
        choices = [
            Choice("btn-goal", "inform", {"goal": one}, {"goal": f"goal-{one}"}) for one in GOALS
        ]
        return turn.ask("eligibility-ask-goal", choices=choices)


class Eligibility(Act):
    """Says what fits, why, with the source, and what comes next; never a bare no."""

    title: ClassVar[str] = "action_eligibility"

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge

    async def speak(self, turn: Turn) -> list[Event]:
        """Weigh everything for today and say the best results."""
        found = check(self._knowledge, facts_of(turn), on=turn.now.date())
        if found.escalate:
            turn.tell(f"eligibility-escalate-{found.escalate.replace('_', '-')}")
        fitting = [name_of(one) for one in found.results if one.outcome == "fits"]
        before = turn.slot("weighed")
        if isinstance(before, list):
            _say_change(turn, before, fitting)
        useful = [one for one in found.results if one.outcome != "does_not_fit"][:MOST]
        if found.escalate == "minor":
            # Never a bare no: who is young may learn, whatever they asked for.
            known = {one.programme for one in useful}
            ways = schools(turn, self._knowledge)
            useful += [one for one in ways if one.programme not in known]
        for result in useful:
            say_result(turn, result, self._knowledge)
        say_hints(turn, self._knowledge, _staying(turn, self._knowledge, found))
        turn.say("eligibility-close", choices=(PLAN, *_rules(turn), HUMAN, MENU))
        return [SlotSet("weighed", fitting), *turn.settled()]


def _rules(turn: Turn) -> tuple[Choice, ...]:
    """Offer what the law says about the goal."""
    question = RULES.get(str(turn.slot("goal")))
    if question is None:
        return ()
    return (Choice(f"btn-mean-{question.replace('_', '-')}", question, lasting=True),)


def _staying(turn: Turn, knowledge: Knowledge, found: Answer) -> list[str]:
    """Name the rules of staying for a training (R-A1 to R-A3), unless a human has to look first.

    Who may stay while they learn decides about a training; the other questions of law have a
    button, three long answers more are not asked for.
    """
    if turn.slot("goal") != "training" or found.escalate:
        return []
    return [one for one in found.hints if knowledge.hints[one].topic == "documents"]


def _say_change(turn: Turn, before: list[str], now: list[str]) -> None:
    """Say what a corrected fact changed."""
    for what in now:
        if what not in before:
            turn.say("eligibility-now-fits", what=what)
    for what in before:
        if what not in now:
            turn.say("eligibility-no-longer", what=what)
    if set(before) == set(now):
        turn.say("eligibility-same")


class Correct(Act):
    """Takes a corrected fact and weighs again, without comment."""

    title: ClassVar[str] = "action_correct"

    async def speak(self, turn: Turn) -> list[Event]:
        """Change what was named; otherwise ask what shall be changed."""
        place, age = take_place(turn), take_age(turn) or _age_again(turn)
        named = any(turn.entity(fact) for fact in ("place", "age", "goal", "paper", "months"))
        if not (named or age):
            turn.say("eligibility-what-to-change", choices=(MENU, HUMAN))
            return []
        turn.say("eligibility-changed")
        if turn.form:
            return [*place, *age]
        return [*place, *age, *open_form("orientation_form")]


def _age_again(turn: Turn) -> list[Event]:
    """Take "no, 26" for the age, if one was told before and nothing else is a number in it."""
    numbers = [word for word in turn.text.replace(",", " ").split() if word.isdigit()]
    told = isinstance(turn.slot("age"), int)
    if not told or len(numbers) != 1 or int(numbers[0]) not in AGE_SPAN:
        return []
    return [SlotSet("age", int(numbers[0]))]


class Moved(Act):
    """A new place changes everything: the bookings it touches, and the next station."""

    title: ClassVar[str] = "action_moved"

    def __init__(self, bookings: Bookings) -> None:
        self._bookings = bookings

    async def speak(self, turn: Turn) -> list[Event]:
        """Name the bookings that are affected, then look again at the new place."""
        mine = await self._bookings.mine(person=turn.person, now=turn.now)
        if mine:
            turn.say("eligibility-moved-bookings", bookings=len(mine))
        place = take_place(turn) or clear("place")
        if len(mine) == 1:
            # One confirmation gives the place back (R-P2); then comes what there is now.
            return [*place, *_cancel(mine[0]), *open_form("change_form")]
        for booking in mine:
            token = {"booking": booking.token}
            cancel = Choice("btn-cancel", "cancel_booking", token, lasting=True)
            turn.say("plan-appointment", choices=(cancel,), **dates(booking))
        return [*place, *open_form("orientation_form")]


def _cancel(booking: Booking) -> list[Event]:
    return [
        SlotSet("change", "cancel"),
        SlotSet("chosen_booking", booking.token),
        SlotSet("session", "none"),
        SlotSet("change_confirmed", None),
        SlotSet("resume", "orientation_form"),
    ]
