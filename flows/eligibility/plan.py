"""The personal plan: the next steps in order, what to bring, and what is booked."""

from collections.abc import Sequence
from typing import Any, ClassVar

from flows.eligibility.naming import shown
from flows.facts import facts_of
from flows.forms import open_form
from flows.pictures import picture_button
from flows.ports import Booking, Bookings
from flows.talk import Act, Choice, Event, Turn
from knowledge.eligibility import Result, check
from knowledge.whole import Knowledge

MOST = 5
HELPFUL = frozenset({"fits", "not_yet", "ask_a_person"})
CERTIFICATES = frozenset({"recognition", "school"})
"""Goals for which papers of one's own education are asked for."""

PAPERS = frozenset({"job", "training", "internship", "advice"})
"""Goals on whose way somebody looks at one's own paper."""

Part = tuple[str, dict[str, Any]]
"""A sentence of the plan: its key and its values."""


class Plan(Act):
    """Shows the plan as one message, with a page to save or print."""

    title: ClassVar[str] = "action_plan"

    def __init__(self, knowledge: Knowledge, bookings: Bookings) -> None:
        self._knowledge = knowledge
        self._bookings = bookings

    async def speak(self, turn: Turn) -> list[Event]:
        """Make it of what was said today; ask first if nothing is known yet."""
        if turn.slot("place") is None:
            turn.say("plan-empty")
            return open_form("orientation_form")
        found = check(self._knowledge, facts_of(turn), on=turn.now.date())
        results = [one for one in found.results if one.outcome in HELPFUL][:MOST]
        mine = await self._bookings.mine(person=turn.person, now=turn.now)
        steps = [_step(at, one, self._knowledge) for at, one in enumerate(results, start=1)]
        parts = [*steps, *_bring(turn), *_appointments(mine)]
        parts.append(("plan-close", {}))
        intro: Part = ("plan-intro", {"today": turn.now.isoformat()})
        page = {"kind": "page", "title": "plan-title", "parts": [intro, *parts]}
        turn.tell("plan-file", attach=page, choices=(_MENU, _HUMAN, _BRING))
        return []


_MENU = Choice("btn-menu", "greet_start", {"kind": "menu"}, lasting=True)
_HUMAN = Choice("btn-human", "contact_human", lasting=True)
_BRING = picture_button("bring")


def _step(number: int, result: Result, knowledge: Knowledge) -> Part:
    values = {"number": number, **shown(result, knowledge.texts)}
    contact = knowledge.programmes[result.programme].contact
    named_already = {f"step-contact-{contact}", f"step-programme-{result.programme}"}
    if contact is None or values["step"] in named_already:
        return "plan-step", values
    return "plan-step-at", {**values, "where": f"contact-{contact}"}


def _bring(turn: Turn) -> list[Part]:
    goal = turn.slot("goal")
    papers: list[Part] = [("plan-bring-paper", {})] if goal in PAPERS else []
    wanted = goal in CERTIFICATES
    return [*papers, ("plan-bring-certificates" if wanted else "plan-bring-ask", {})]


def _appointments(mine: Sequence[Booking]) -> list[Part]:
    if not mine:
        return [("plan-no-appointments", {})]
    return [("plan-appointments", {}), *(("plan-appointment", dates(one)) for one in mine)]


def dates(booking: Booking) -> dict[str, Any]:
    """Give the values with which an appointment is named."""
    session = booking.session
    return {
        "title": f"trade-{session.trade}" if session.trade else f"module-{session.module}",
        "start": session.starts_at.isoformat(),
        "meet": (session.meet_at or session.starts_at).isoformat(),
        "point": session.meeting_point,
    }
