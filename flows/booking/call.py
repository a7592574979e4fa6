"""Call-backs in the conversation: somebody picks a window, and a human gets in touch in it."""

from collections.abc import Sequence
from typing import ClassVar

from rasa_sdk.events import SlotSet

from flows.booking.known import DRAFT
from flows.booking.pick import pick, say_missed
from flows.booking.remind import AFTER
from flows.booking.show import date_choices, said_of, title_of, when_values
from flows.booking.take import STATIONS
from flows.booking.waiting import REFUSED
from flows.dates import place_of
from flows.forms import Guard, go_back, open_form, stop
from flows.ports import Bookings, Calls, Outcome, Room, Session
from flows.talk import Act, Choice, Event, Turn, clear

FORM = "call_form"
SHOWN, SEEN = 6, 40
_TAKEN = frozenset({"full", "past", "unknown"})
"""Results after which another window may still be picked."""


class StartCall(Act):
    """Opens the form for a call-back."""

    title: ClassVar[str] = "action_start_call"

    async def speak(self, turn: Turn) -> list[Event]:
        """Ask for neither place nor age; what was being booked goes on afterwards."""
        waiting = turn.form if turn.form in {"booking_form", "reminder_form"} else None
        return [*clear(*DRAFT), SlotSet("resume", waiting), *open_form(FORM)]


class CallGuard(Guard):
    """Takes the window, and the yes."""

    form: ClassVar[str] = FORM
    answers: ClassVar[frozenset[str]] = frozenset({"ask_slots"})

    def __init__(self, bookings: Bookings) -> None:
        self._bookings = bookings

    async def resume(self, turn: Turn) -> list[Event]:
        """Ask for the window again if it is gone meanwhile."""
        if turn.slot("requested_slot") == "booking_confirmed" and turn.slot("session") is None:
            return [SlotSet("requested_slot", "session")]
        return await super().resume(turn)

    async def take(self, turn: Turn) -> list[Event]:
        """Take whatever the message holds."""
        asked = turn.slot("requested_slot") == "booking_confirmed"
        if asked and turn.intent == "affirm":
            return [SlotSet("booking_confirmed", True)]
        windows = await windows_of(self._bookings, turn)
        if not windows:
            return [SlotSet("options", "none"), *stop()]
        found = pick(turn, windows)
        say_missed(turn, found)
        chosen = found.session or found.nearest
        if chosen is not None:
            return [SlotSet("session", chosen.token), *clear("booking_confirmed")]
        if turn.entity("session"):
            turn.say("booking-call-taken")
        keep = asked and turn.intent != "deny" and turn.slot("session")
        return [SlotSet("session", keep or None), *clear("booking_confirmed")]


async def windows_of(bookings: Bookings, turn: Turn) -> Sequence[Session]:
    """Give the windows with room in which somebody can get in touch, earliest first."""
    return await bookings.sessions(
        now=turn.now, place=place_of(turn), room=Room(calls=True), limit=SEEN
    )


class AskWindow(Act):
    """Asks for the window, and says what a call-back is."""

    title: ClassVar[str] = "action_ask_call_form_session"

    def __init__(self, bookings: Bookings) -> None:
        self._bookings = bookings

    async def speak(self, turn: Turn) -> list[Event]:
        """Show the windows as buttons."""
        windows = await windows_of(self._bookings, turn)
        human = Choice("btn-human", "contact_human", lasting=True)
        other = Choice("btn-not-now", "pause_resume_abort", lasting=True)
        shown = [*date_choices(windows[:SHOWN]), human, other]
        return turn.ask("booking-choose-call", again="booking-choose-call-again", choices=shown)


class Call(Act):
    """Takes the window and opens the case, or says what is possible instead."""

    title: ClassVar[str] = "action_call"

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    async def speak(self, turn: Turn) -> list[Event]:
        """Ask once, whatever the network repeats."""
        if turn.slot("options") == "none":
            turn.say("booking-no-calls", choices=STATIONS)
            return [*clear(*DRAFT), *_go_on(turn)]
        outcome = await self._calls.ask(
            person=turn.person,
            session=str(turn.slot("session")),
            lang=turn.language,
            idem_key=turn.once("call"),
            now=turn.now,
        )
        if outcome.result in _TAKEN:
            turn.say("booking-call-taken")
            return [*clear(*DRAFT), *open_form(FORM)]
        self._say(turn, outcome)
        return [*clear(*DRAFT), *_go_on(turn)]

    def _say(self, turn: Turn, outcome: Outcome) -> None:
        booking = outcome.booking
        values = when_values(booking.session) if booking is not None else {}
        if booking is None or outcome.case is None:
            turn.say(REFUSED.get(outcome.result, "booking-gone"), choices=STATIONS, **values)
            return
        attach = {"kind": "ics", "booking": booking.token, "title": title_of(booking.session)}
        key = f"booking-{outcome.result.replace('_', '-')}"
        turn.say(said_of(key, booking.session), attach=attach, **values)
        fictional = int(booking.session.fictional)
        shown = (AFTER[0], AFTER[2])
        code = outcome.case.code
        turn.say("booking-call-case", choices=shown, code=code, fictional=fictional)


def _go_on(turn: Turn) -> list[Event]:
    """Go back to what the wish for a call interrupted; otherwise nothing is asked any more."""
    return go_back(turn) or turn.settled()
