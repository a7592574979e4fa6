"""Reaching a human: the contact card that was checked, and a case for the staff."""

from typing import ClassVar

from flows.ports import Case, Handoffs
from flows.talk import Act, Choice, Event, Turn
from knowledge.whole import Knowledge

URGENCY = {
    "esc_violence_exploitation": "red",
    "esc_mental_crisis_suicide": "red",
    "esc_medical_emergency": "red",
    "esc_rejection_deadline_lawsuit": "orange",
    "esc_deportation_fear": "orange",
    "esc_identity_passport_crime": "yellow",
    "esc_complaint_discrimination": "yellow",
}
"""How soon a human must answer; programmes.md, section 5."""

ASKED_FIRST = frozenset({"esc_violence_exploitation", "esc_complaint_discrimination"})
"""Here a case is opened only when the person wishes it."""

STATIONS = {
    "muenster": "kim",
    "hwk_district": "kim",
    "kreis_wesel": "kreis-wesel",
    "wuppertal": "ki-wuppertal",
    "dortmund": "vmdo",
    "hamm": "vmdo",
    "kreis_unna": "vmdo",
    "elsewhere_nrw": "kim",
}
"""Which institution answers at which place; everywhere else the coordination does."""


class Human(Act):
    """Opens a case and shows whom one can reach."""

    title: ClassVar[str] = "action_human"

    def __init__(self, knowledge: Knowledge, handoffs: Handoffs) -> None:
        self._knowledge = knowledge
        self._handoffs = handoffs

    async def speak(self, turn: Turn) -> list[Event]:
        """Say who answers, and give the checked contact card."""
        case = await open_case(turn, self._handoffs, topic="talk", urgency="normal")
        turn.say("handoff-opened" if case.opened else "handoff-open-already", code=case.code)
        self._card(turn, case.institution)
        return []

    def _card(self, turn: Turn, institution: str) -> None:
        if institution not in self._knowledge.contacts:
            return
        card = self._knowledge.contact_for(institution, on=turn.now.date())
        if card.checked and card.phone:
            turn.say(
                "handoff-contact",
                institution=card.institution,
                phone=card.phone,
                checked=card.contact.last_checked,
            )
        else:
            turn.say("handoff-contact-unchecked", institution=card.institution)


class Escalate(Act):
    """What must reach a human: help first, then the case; nothing is asked or judged."""

    title: ClassVar[str] = "action_escalate"

    def __init__(self, handoffs: Handoffs) -> None:
        self._handoffs = handoffs

    async def speak(self, turn: Turn) -> list[Event]:
        """Say the help that works now, and hand over."""
        key = turn.intent.replace("_", "-")
        if turn.intent in ASKED_FIRST:
            wish = Choice("btn-human", "contact_human", lasting=True)
            turn.say(f"handoff-{key}", choices=(wish,))
            return []
        if URGENCY[turn.intent] == "red":
            # Nothing stands beside what saves a life.
            turn.say(f"handoff-{key}")
        else:
            turn.tell(f"handoff-{key}")
        case = await open_case(
            turn, self._handoffs, topic=turn.intent, urgency=URGENCY[turn.intent]
        )
        turn.say("handoff-urgent-opened", code=case.code)
        return []


async def open_case(turn: Turn, handoffs: Handoffs, *, topic: str, urgency: str) -> Case:
    """Open a case with the institution that is right for the place."""
    return await handoffs.open(
        person=turn.person,
        topic=topic,
        institution=STATIONS.get(str(turn.slot("place")), "bezreg-muenster"),
        urgency=urgency,
        lang=turn.language,
        now=turn.now,
    )
