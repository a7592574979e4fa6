"""May I work: the two facts that matter, the general rule with its source, and advice."""

from typing import ClassVar

from rasa_sdk.events import FollowupAction, SlotSet

from flows.facts import TITLES, facts_of, take_months, take_place
from flows.forms import Guard, go_back, open_form
from flows.hints import HUMAN, say_hints
from flows.pictures import picture_button
from flows.ports import Bookings, Session
from flows.talk import Act, Choice, Event, Turn, clear, yes_no
from knowledge.eligibility import check
from knowledge.whole import Knowledge

PAPERS = ("gestattung", "ankunftsnachweis", "duldung", "ae_protection", "ae_24", "unknown")
WAITING = frozenset({"gestattung", "ankunftsnachweis", "duldung"})
"""Papers whose rule depends on where somebody lives and how long they have been registered."""

MENU = Choice("btn-menu", "greet_start", {"kind": "menu"}, lasting=True)
INSTEAD = ("work-hospitation", "work-praktikum")
"""What is possible before the permission to work."""

WITH_TITLE = ("work-mindestlohn",)
"""What else is worth knowing for who may usually take any job."""

MONTHS = ("1", "4", "8", "20")
PLACE = "zue_muenster"


class StartWork(Act):
    """Opens the form; an unfinished booking waits and goes on afterwards."""

    title: ClassVar[str] = "action_start_work"

    async def speak(self, turn: Turn) -> list[Event]:
        """Ask only what can change the answer."""
        waiting = turn.form if turn.form in {"booking_form", "reminder_form"} else None
        resume = waiting or turn.slot("resume")
        return [
            *clear("advice_wanted", "told"),
            SlotSet("resume", resume),
            *open_form("work_form"),
        ]


class WorkGuard(Guard):
    """Takes paper and months; then shows the rule and offers a person."""

    form: ClassVar[str] = "work_form"
    answers: ClassVar[frozenset[str]] = frozenset({"identify_document", "may_i_work"})

    def is_answer(self, turn: Turn) -> bool:
        """Naming a paper is an answer, asking what a paper is is not."""
        if turn.intent in self.answers:
            return turn.entity("paper") is not None or turn.entity("months") is not None
        return super().is_answer(turn)

    async def take(self, turn: Turn) -> list[Event]:
        """Take whatever the message holds, and skip what no longer matters."""
        asked = turn.slot("requested_slot")
        if asked == "advice_wanted" and turn.intent in {"affirm", "deny"}:
            return [SlotSet("advice_wanted", turn.intent == "affirm")]
        place = take_place(turn)
        events = [*place, *take_months(turn)]
        paper = turn.slot("paper")
        here = next((e["value"] for e in place if e["name"] == "place"), turn.slot("place"))
        if paper in WAITING and here is None:
            return [*events, SlotSet("requested_slot", "place")]
        if paper is not None and paper not in WAITING and turn.slot("months") is None:
            events.append(SlotSet("months", "refused"))
        return [*events, SlotSet("advice_wanted", None)]


class AskPaper(Act):
    """Asks which paper the person has."""

    title: ClassVar[str] = "action_ask_paper"

    async def speak(self, turn: Turn) -> list[Event]:
        """Ask with buttons; not knowing and not saying are fine."""
        choices = [Choice(f"btn-paper-{one}", "inform", {"paper": one}) for one in PAPERS]
        refuse = Choice("btn-refuse", "inform", {"paper": "refused"})
        shown = [*choices, refuse, picture_button("papers")]
        return turn.ask("legal-ask-paper", again="legal-ask-paper-again", choices=shown)


class AskMonths(Act):
    """Asks how long ago the person was registered."""

    title: ClassVar[str] = "action_ask_months"

    async def speak(self, turn: Turn) -> list[Event]:
        """Ask in bands."""
        choices = [Choice(f"btn-months-{one}", "inform", {"months": one}) for one in MONTHS]
        refuse = Choice("btn-refuse", "inform", {"months": "refused"})
        return turn.ask("legal-ask-months", choices=[*choices, refuse], columns=2)


class AskAdvice(Act):
    """Shows the general rule, then offers somebody who can look at the paper."""

    title: ClassVar[str] = "action_ask_advice_wanted"

    def __init__(self, knowledge: Knowledge, bookings: Bookings) -> None:
        self._knowledge = knowledge
        self._bookings = bookings

    async def speak(self, turn: Turn) -> list[Event]:
        """Never say yes or no to the person; the authority decides."""
        said = f"{turn.slot('paper')}/{turn.slot('months')}/{turn.slot('place')}"
        if turn.slot("told") != said:
            self._tell(turn)
        return [SlotSet("told", said), *await self._offer(turn)]

    def _tell(self, turn: Turn) -> None:
        facts = facts_of(turn, goal="job")
        found = check(self._knowledge, facts, on=turn.now.date())
        more = WITH_TITLE if turn.slot("paper") in TITLES else INSTEAD
        rules = [one for one in found.hints if one not in more]
        if not say_hints(turn, self._knowledge, [*rules[:1], *more]):
            turn.say("legal-must-be-checked", choices=(HUMAN,))

    async def _offer(self, turn: Turn) -> list[Event]:
        date = await _next_advice(self._bookings, turn)
        if date is not None:
            choices = (*yes_no("btn-yes-advice", "btn-no-thanks"), HUMAN)
            return turn.ask(
                "legal-offer-advice",
                again="legal-offer-advice-again",
                choices=choices,
                start=date.starts_at,
            )
        return turn.ask("legal-offer-human", choices=yes_no("btn-yes-human", "btn-no-thanks"))


async def _next_advice(bookings: Bookings, turn: Turn) -> Session | None:
    """Give the next date of the advisers, for people whom they serve."""
    if turn.slot("place") not in {PLACE, None}:
        return None
    dates = await bookings.sessions(now=turn.now, place=PLACE, module="berufsberatung", limit=1)
    return next(iter(dates), None)


class WorkDone(Act):
    """Goes on: to advice if it is wanted, and back to what was interrupted."""

    title: ClassVar[str] = "action_work_done"

    def __init__(self, bookings: Bookings) -> None:
        self._bookings = bookings

    async def speak(self, turn: Turn) -> list[Event]:
        """Lead somewhere in every case."""
        done = clear("advice_wanted")
        wanted = turn.slot("advice_wanted")
        if wanted and await _next_advice(self._bookings, turn) is not None:
            fresh = clear("session", "booking_confirmed", "trade", "options")
            module = SlotSet("module", "berufsberatung")
            return [*done, *fresh, module, FollowupAction("booking_form")]
        if wanted:
            return [*done, *turn.as_if("contact_human")]
        if turn.slot("resume"):
            return [*done, *go_back(turn)]
        turn.say(
            "legal-done",
            choices=(HUMAN, Choice("btn-menu", "greet_start", {"kind": "menu"}, lasting=True)),
        )
        return [*done, *turn.settled()]
