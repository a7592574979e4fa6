"""Giving a place back or taking another date: one confirmation, no reason asked."""

from collections.abc import Sequence
from typing import ClassVar

from rasa_sdk.events import SlotSet

from flows.booking.ending import say_cancelled
from flows.booking.mine import NOTHING
from flows.booking.pick import pick, say_missed
from flows.booking.remind import AFTER, find
from flows.booking.show import (
    CALL_BACK,
    booking_choices,
    date_choices,
    said_of,
    say_travel,
    title_of,
    when_values,
)
from flows.booking.sizes import ask_sizes
from flows.forms import Guard, go_back, open_form, stop
from flows.ports import Booking, Bookings, Calls, Room, Session
from flows.talk import Act, Choice, Event, Turn, clear, yes_no

DRAFT = ("chosen_booking", "session", "change", "change_confirmed")
PLACE = "zue_muenster"
SHOWN, SEEN = 5, 40
_YES_NO = frozenset({"affirm", "deny"})


class StartChange(Act):
    """Opens the form that cancels or moves."""

    title: ClassVar[str] = "action_start_change"

    def __init__(self, bookings: Bookings) -> None:
        self._bookings = bookings

    async def speak(self, turn: Turn) -> list[Event]:
        """Take the only booking at once; with several, ask which."""
        mine = await self._bookings.mine(person=turn.person, now=turn.now)
        if not mine:
            turn.say("booking-none-yet", choices=NOTHING)
            return clear(*DRAFT)
        change = "cancel" if turn.intent == "cancel_booking" else "move"
        named = turn.entity("booking")
        chosen = next((one.token for one in mine if one.token == named), None)
        if named is None and len(mine) == 1:
            chosen = mine[0].token
        return [
            *clear(*DRAFT, "resume"),
            SlotSet("change", change),
            SlotSet("chosen_booking", chosen),
            *([SlotSet("session", "none")] if change == "cancel" else []),
            *open_form("change_form"),
        ]


class ChangeGuard(Guard):
    """Takes which booking, the new date, and the yes."""

    form: ClassVar[str] = "change_form"

    def __init__(self, bookings: Bookings) -> None:
        self._bookings = bookings

    def is_answer(self, turn: Turn) -> bool:
        """Naming a day for the move is an answer."""
        named = turn.entity("date") or turn.entity("session") or turn.entity("booking")
        return super().is_answer(turn) or bool(turn.intent == "reschedule_late" and named)

    async def take(self, turn: Turn) -> list[Event]:
        """Take whatever the message holds."""
        events: list[Event] = []
        named = await find(self._bookings, turn, turn.entity("booking"))
        if named is not None:
            events.append(SlotSet("chosen_booking", named.token))
        asked = turn.slot("requested_slot")
        if asked == "change_confirmed" and turn.intent in _YES_NO:
            return [*events, SlotSet("change_confirmed", turn.intent == "affirm")]
        if turn.slot("change") == "move" and turn.slot("session") is None:
            return [*events, *await self._date(turn)]
        return [*events, SlotSet("change_confirmed", None)]

    async def _date(self, turn: Turn) -> list[Event]:
        if turn.intent == "deny":
            return [SlotSet("change_confirmed", False), *stop()]
        options = await others(self._bookings, turn)
        if turn.slot("chosen_booking") and not options:
            return [SlotSet("session", "none"), SlotSet("change_confirmed", False), *stop()]
        found = pick(turn, options)
        meant = found.session or found.nearest
        say_missed(turn, found)
        return [SlotSet("session", meant.token if meant else None)]


async def others(bookings: Bookings, turn: Turn) -> Sequence[Session]:
    """Give the other dates of the same kind of offer."""
    booking = await find(bookings, turn, turn.slot("chosen_booking"))
    if booking is None:
        return ()
    found = await bookings.sessions(
        now=turn.now,
        place=PLACE,
        module=booking.session.module,
        room=Room(calls=booking.session.way == CALL_BACK),
        limit=SEEN,
    )
    return [one for one in found if one.token != booking.session.token]


class AskChosen(Act):
    """Asks which booking is meant."""

    title: ClassVar[str] = "action_ask_chosen_booking"

    def __init__(self, bookings: Bookings) -> None:
        self._bookings = bookings

    async def speak(self, turn: Turn) -> list[Event]:
        """Show them as buttons."""
        mine = await self._bookings.mine(person=turn.person, now=turn.now)
        return turn.ask("booking-which", choices=booking_choices(mine))


class AskNewDate(Act):
    """Asks for the new date; the old place is kept until it is sure."""

    title: ClassVar[str] = "action_ask_change_form_session"

    def __init__(self, bookings: Bookings) -> None:
        self._bookings = bookings

    async def speak(self, turn: Turn) -> list[Event]:
        """Show the other dates."""
        options = await others(self._bookings, turn)
        keep = Choice("btn-keep", "deny")
        return turn.ask(
            "booking-choose-new-date",
            again="booking-choose-new-date-again",
            choices=[*date_choices(options[:SHOWN]), keep],
        )


class AskChangeConfirmed(Act):
    """Reads the change back."""

    title: ClassVar[str] = "action_ask_change_confirmed"

    def __init__(self, bookings: Bookings) -> None:
        self._bookings = bookings

    async def speak(self, turn: Turn) -> list[Event]:
        """Ask once, without blame."""
        booking = await find(self._bookings, turn, turn.slot("chosen_booking"))
        if booking is None:
            return []
        values = when_values(booking.session)
        if turn.slot("change") == "cancel":
            choices = yes_no("btn-yes-cancel", "btn-keep")
            return turn.ask("booking-confirm-cancel", choices=choices, **values)
        new = await self._bookings.session(token=str(turn.slot("session")), now=turn.now)
        values |= {"new": new.starts_at if new else booking.session.starts_at}
        if new is not None:
            say_travel(turn, new)
        return turn.ask(
            "booking-confirm-move", choices=yes_no("btn-yes-move", "btn-keep"), **values
        )


class Change(Act):
    """Cancels or moves, or leaves everything as it was."""

    title: ClassVar[str] = "action_change"

    def __init__(self, bookings: Bookings, calls: Calls) -> None:
        self._bookings = bookings
        self._calls = calls

    async def speak(self, turn: Turn) -> list[Event]:
        """Do it once and say what is true now."""
        booking = await find(self._bookings, turn, turn.slot("chosen_booking"))
        confirmed = turn.slot("change_confirmed")
        asked: list[Event] = []
        if booking is None:
            turn.say("booking-none-yet", choices=AFTER[2:])
        elif not confirmed:
            key = (
                "booking-no-other-date"
                if turn.slot("session") == "none" and (turn.slot("change") == "move")
                else "booking-kept"
            )
            turn.say(key, choices=AFTER, **when_values(booking.session))
        elif turn.slot("change") == "cancel":
            outcome = await self._calls.cancel(
                person=turn.person, booking=booking.token, now=turn.now
            )
            say_cancelled(turn, booking.session, outcome)
        else:
            asked = await self._move(turn, booking)
        return [*clear(*DRAFT), *turn.settled(), *(go_back(turn) or asked)]

    async def _move(self, turn: Turn, booking: Booking) -> list[Event]:
        outcome = await self._bookings.move(
            person=turn.person,
            booking=booking.token,
            session=str(turn.slot("session")),
            lang=turn.language,
            idem_key=turn.once("move"),
            now=turn.now,
        )
        if outcome.result == "moved" and outcome.booking is not None:
            now_booked = outcome.booking
            attach = {
                "kind": "ics",
                "booking": now_booked.token,
                "title": title_of(now_booked.session),
            }
            values = when_values(now_booked.session)
            key = said_of("booking-moved", now_booked.session)
            turn.say(key, attach=attach, choices=AFTER, **values)
            return [*clear("reminder_booking"), *ask_sizes(now_booked)]
        turn.say("booking-move-failed", choices=AFTER, **when_values(booking.session))
        return []
