"""The last question after a booking: when to be reminded."""

from typing import ClassVar

from rasa_sdk.events import SlotSet

from flows.booking.show import when_values
from flows.forms import Guard, go_back
from flows.ports import Booking, Bookings
from flows.talk import Act, Choice, Event, Turn, clear

WISHES = frozenset({"day_before", "two_hours", "none"})


class ReminderGuard(Guard):
    """Takes the wish for a reminder."""

    form: ClassVar[str] = "reminder_form"
    answers: ClassVar[frozenset[str]] = frozenset({"my_bookings_reminder", "thanks_bye"})

    def is_answer(self, turn: Turn) -> bool:
        """A plain "show my appointments" is another question."""
        if turn.intent == "my_bookings_reminder":
            return turn.entity("reminder") in WISHES
        return super().is_answer(turn)

    async def begin(self, turn: Turn) -> list[Event]:
        """The yes that booked is no answer to this question."""
        wish = turn.entity("reminder")
        return [SlotSet("reminder", wish if wish in WISHES else None)]

    async def take(self, turn: Turn) -> list[Event]:
        """Yes means the day before; no means none."""
        wish = turn.entity("reminder")
        if wish not in WISHES:
            wish = {"affirm": "day_before", "deny": "none", "thanks_bye": "none"}.get(turn.intent)
        return [SlotSet("reminder", wish)]


class AskReminder(Act):
    """Sums the appointment up and asks about the reminder."""

    title: ClassVar[str] = "action_ask_reminder"

    def __init__(self, bookings: Bookings) -> None:
        self._bookings = bookings

    async def speak(self, turn: Turn) -> list[Event]:
        """Ask, with the three answers as buttons."""
        booking = await find(self._bookings, turn, turn.slot("reminder_booking"))
        if booking is None:
            return []
        choices = (
            Choice("btn-remind-day-before", "inform", {"reminder": "day_before"}),
            Choice("btn-remind-two-hours", "inform", {"reminder": "two_hours"}),
            Choice("btn-remind-none", "inform", {"reminder": "none"}),
        )
        return turn.ask(
            "booking-ask-reminder",
            again="booking-ask-reminder-again",
            choices=choices,
            **when_values(booking.session),
        )


class Remind(Act):
    """Sets the reminder and closes the booking talk."""

    title: ClassVar[str] = "action_remind"

    def __init__(self, bookings: Bookings) -> None:
        self._bookings = bookings

    async def speak(self, turn: Turn) -> list[Event]:
        """Say when the reminder comes, or that none does."""
        outcome = await self._bookings.remind(
            person=turn.person,
            booking=str(turn.slot("reminder_booking")),
            when=str(turn.slot("reminder") or "none"),
            now=turn.now,
        )
        booking = outcome.booking
        done = [*clear("reminder", "reminder_booking"), *turn.settled()]
        if booking is not None and booking.reminder_at is not None:
            turn.say("booking-reminder-set", at=booking.reminder_at, choices=AFTER)
        else:
            turn.say("booking-reminder-none", choices=AFTER)
        if turn.slot("resume") == "reminder_form":
            return [*done, *clear("resume")]
        return [*done, *go_back(turn)]


AFTER = (
    Choice("btn-my-bookings", "my_bookings_reminder", lasting=True),
    Choice("btn-directions", "directions_bring_costs", lasting=True),
    Choice("btn-menu", "greet_start", {"kind": "menu"}, lasting=True),
)


async def find(bookings: Bookings, turn: Turn, token: object) -> Booking | None:
    """Find one of the person's own bookings."""
    mine = await bookings.mine(person=turn.person, now=turn.now)
    return next((one for one in mine if one.token == token), None)
