"""Reaching a human: the contact card that was checked, and a case for the staff."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from rasa_sdk.events import SlotSet

from flows import discreet
from flows.dates import place_of
from flows.facts import ADULT
from flows.forms import close_form, offer
from flows.ports import Asked, Bookings, Case, Handoffs, Room
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

NEVER_PASSED_ON = frozenset({"contact_human", "share_with_staff"})
"""Messages that only say what is known already."""

MENU = Choice("btn-menu", "greet_start", {"kind": "menu"}, lasting=True)

CALL = Choice("btn-call-wish", "call_back", lasting=True)

CONTINUE = Choice("btn-continue", "pause_resume_abort", lasting=True)

MOST = 6
"""So many messages of both sides are passed on."""

WINDOWS = {"from_noon": "from-noon", "until_noon": "until-noon"}
"""When somebody would like to be written to."""

GUARDIAN = {"yes": "guardian-knows", "no": "guardian-unaware"}
"""What a young person may say of their guardian."""

YOUTH = "jmd"
"""Who answers young people, except where the house itself does."""

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
"""Which institution answers at which place."""

OTHERWISE = "bezreg-muenster"
"""The coordination, which answers everywhere else."""


class Human(Act):
    """Opens a case and shows whom one can reach."""

    title: ClassVar[str] = "action_human"

    def __init__(self, knowledge: Knowledge, bookings: Bookings, handoffs: Handoffs) -> None:
        self._knowledge = knowledge
        self._bookings = bookings
        self._handoffs = handoffs

    async def speak(self, turn: Turn) -> list[Event]:
        """Say who answers, and give the checked contact card; a call has its own times."""
        calls = await self._calls(turn)
        if calls and turn.entity("channel") == "call":
            return turn.as_if("call_back")
        young = _is_young(turn)
        topic, urgency = ("minor", "yellow") if young else ("talk", "normal")
        case = await open_case(turn, self._handoffs, topic=topic, urgency=urgency)
        turn.say("handoff-opened" if case.opened else "handoff-open-already", code=case.code)
        say_when(turn, case)
        await self._window(turn, case)
        self._card(turn, case.institution)
        if calls:
            turn.say("handoff-call-back", choices=(CALL,))
        return ask_of_guardian(turn, case) if young else ask_what_to_share(turn, case)

    async def _window(self, turn: Turn, case: Case) -> None:
        """Pass on when the person would like to be written to, if they said so."""
        wish = WINDOWS.get(str(turn.entity("about")))
        if wish and await self._handoffs.tell(
            person=turn.person, case=case.code, what=wish, now=turn.now
        ):
            turn.say(f"handoff-told-{wish}")

    async def _calls(self, turn: Turn) -> bool:
        """Whether one can pick a time for a call-back."""
        found = await self._bookings.sessions(
            now=turn.now, place=place_of(turn), room=Room(calls=True), limit=1
        )
        return bool(found)

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
        if turn.entity("kind") == "weekend":
            # The letter was spoken of before, and a human has been called.
            turn.tell("handoff-weekend")
            return on_hold(turn)
        if turn.intent in ASKED_FIRST:
            wish = Choice("btn-human", "contact_human", lasting=True)
            more = (discreet.ON,) if turn.intent == "esc_violence_exploitation" else ()
            turn.say(f"handoff-{key}", choices=(wish, *more))
            return [*offer(wish, MENU), *on_hold(turn)]
        if URGENCY[turn.intent] == "red":
            # Nothing stands beside what saves a life.
            turn.say(f"handoff-{key}")
        else:
            turn.tell(f"handoff-{key}")
        case = await open_case(
            turn, self._handoffs, topic=turn.intent, urgency=URGENCY[turn.intent]
        )
        turn.say("handoff-urgent-opened", code=case.code)
        say_when(turn, case)
        return [*ask_what_to_share(turn, case), *on_hold(turn)]


class Share(Act):
    """Passes on what was said before, if the person agrees to it; and whether a guardian knows."""

    title: ClassVar[str] = "action_share"

    def __init__(self, handoffs: Handoffs) -> None:
        self._handoffs = handoffs

    async def speak(self, turn: Turn) -> list[Event]:
        """Do as the person wishes; without a clear yes nothing more is passed on."""
        if turn.entity("kind") == "guardian":
            return await self._of_guardian(turn)
        if turn.entity("answer") != "yes":
            turn.say("handoff-not-shared")
            return []
        done = await self._handoffs.share(
            person=turn.person,
            case=str(turn.entity("case")),
            asked=said_before(turn.tracker.events),
            once=turn.once("share"),
            now=turn.now,
        )
        turn.say("handoff-shared" if done else "fallback-old-button")
        return []

    async def _of_guardian(self, turn: Turn) -> list[Event]:
        """Note what was said, if anything, and ask the next question."""
        code = str(turn.entity("case"))
        told = GUARDIAN.get(str(turn.entity("answer")))
        if told and await self._handoffs.tell(
            person=turn.person, case=code, what=told, now=turn.now
        ):
            turn.say("handoff-told-guardian")
        return _share(turn, code)


def on_hold(turn: Turn) -> list[Event]:
    """Set aside whatever was being asked or booked: nothing of it is lost, and nothing is asked.

    Whoever has such a letter in their hand must not be asked about a workshop next; one tap
    takes it up again. The consent is asked for then, too, if it is not there yet.
    """
    if not turn.form:
        return []
    if turn.form == "consent_form":
        if turn.slot("waiting"):
            turn.say("handoff-on-hold", choices=(CONTINUE,))
        return []
    turn.say("handoff-on-hold", choices=(CONTINUE,))
    return [SlotSet("paused", turn.form), *close_form()]


def said_before(events: Sequence[Mapping[str, object]]) -> list[Asked]:
    """Give the last words of both sides; never what somebody said in need or about a passport."""
    found: list[Asked] = []
    silent = False
    for event in events:
        text = str(event.get("text") or "")
        if event.get("event") == "user":
            intent = _intent_of(event)
            silent = intent.startswith("esc_") or intent in NEVER_PASSED_ON
            if not silent and text:
                found.append(Asked("person", text, intent or None))
        elif event.get("event") == "bot" and text and not silent:
            found.append(Asked("bot", text))
    return found[-MOST:]


def _intent_of(event: Mapping[str, object]) -> str:
    parsed = event.get("parse_data")
    intent = parsed.get("intent") if isinstance(parsed, Mapping) else None
    return str(intent.get("name") or "") if isinstance(intent, Mapping) else ""


def say_when(turn: Turn, case: Case) -> None:
    """Say honestly when somebody reads this, as far as the desk tells it."""
    if case.opens_at is None:
        return
    is_open = case.opens_at <= turn.now
    if case.due_at is not None:
        key = "handoff-waiting" if is_open else "handoff-waiting-closed"
        turn.say(key, before=case.before, opens=case.opens_at, due=case.due_at)
    elif not is_open:
        turn.say("handoff-closed-until", opens=case.opens_at)


def ask_what_to_share(turn: Turn, case: Case) -> list[Event]:
    """Ask what may be passed on; until the person answers it is the least."""
    return _share(turn, case.code) if case.opened else []


def _share(turn: Turn, code: str) -> list[Event]:
    yes, no = (
        _answer(label, code, answer)
        for label, answer in (("btn-share-yes", "yes"), ("btn-share-no", "no"))
    )
    turn.say("handoff-share", choices=(yes, no))
    return offer(yes, no)


def ask_of_guardian(turn: Turn, case: Case) -> list[Event]:
    """Ask a young person whether a guardian knows; they need not say, and nothing hangs on it."""
    if not case.opened:
        return []
    asked = (("knows", "yes"), ("unaware", "no"))
    yes, no = (
        _answer(f"btn-guardian-{told}", case.code, answer, kind="guardian")
        for told, answer in asked
    )
    refuse = _answer("btn-refuse", case.code, "refused", kind="guardian")
    turn.say("handoff-guardian", choices=(yes, no, refuse))
    return offer(yes, no)


def _answer(label: str, code: str, answer: str, **more: str) -> Choice:
    carried = {"case": code, "answer": answer, **more}
    return Choice(label, "share_with_staff", carried, lasting=True)


def _is_young(turn: Turn) -> bool:
    age = turn.slot("age")
    return isinstance(age, int) and age < ADULT


def _station(turn: Turn) -> str:
    place = str(turn.slot("place"))
    return YOUTH if _is_young(turn) and place in STATIONS else STATIONS.get(place, OTHERWISE)


async def open_case(turn: Turn, handoffs: Handoffs, *, topic: str, urgency: str) -> Case:
    """Open a case with the institution that is right for the place."""
    return await handoffs.open(
        person=turn.person,
        topic=topic,
        institution=_station(turn),
        urgency=urgency,
        lang=turn.language,
        now=turn.now,
    )
