"""What is booked, which dates are free, requests and needs."""

from typing import ClassVar

from rasa_sdk.events import SlotSet

from flows.booking.book import MODULES
from flows.booking.remind import AFTER
from flows.booking.show import date_choices, title_of, when_values
from flows.forms import open_form
from flows.ports import Booking, Bookings, Handoffs
from flows.talk import Act, Choice, Event, Turn

PLACE = "zue_muenster"
SHOWN = 5


class MyBookings(Act):
    """Lists a person's appointments, each with its own buttons."""

    title: ClassVar[str] = "action_my_bookings"

    def __init__(self, bookings: Bookings) -> None:
        self._bookings = bookings

    async def speak(self, turn: Turn) -> list[Event]:
        """Show them; a wish for a reminder in the same message is taken at once."""
        mine = await self._bookings.mine(person=turn.person, now=turn.now)
        if not mine:
            turn.say("booking-none-yet", choices=_NOTHING)
            return []
        wish = turn.entity("reminder")
        if wish:
            return [
                SlotSet("reminder_booking", mine[0].token),
                SlotSet("reminder", wish),
                *open_form("reminder_form"),
            ]
        for booking in mine[:SHOWN]:
            self._show(turn, booking)
        return []

    def _show(self, turn: Turn, booking: Booking) -> None:
        token = {"booking": booking.token}
        choices = (
            Choice("btn-move", "reschedule_late", token, lasting=True),
            Choice("btn-cancel", "cancel_booking", token, lasting=True),
            Choice("btn-directions", "directions_bring_costs", token, lasting=True),
        )
        attach = {"kind": "ics", "booking": booking.token, "title": title_of(booking.session)}
        turn.say("booking-mine", choices=choices, attach=attach, **when_values(booking.session))


_NOTHING = (
    Choice("btn-book-visit", "book_workshop_visit", lasting=True),
    Choice("btn-what-can-i-do", "list_offers", lasting=True),
)


class Slots(Act):
    """Shows which dates are free."""

    title: ClassVar[str] = "action_slots"

    def __init__(self, bookings: Bookings) -> None:
        self._bookings = bookings

    async def speak(self, turn: Turn) -> list[Event]:
        """Show the dates of the offer talked about, or of all."""
        module = turn.slot("module") or MODULES["book_workshop_visit"]
        options = await self._bookings.sessions(now=turn.now, place=PLACE, module=str(module))
        if not options:
            turn.say("booking-no-dates", choices=_NOTHING, module=f"module-{module}")
            return []
        intent = next((i for i, m in MODULES.items() if m == module), "book_workshop_visit")
        choices = [
            Choice(c.label, intent, c.entities, c.values, lasting=True)
            for c in date_choices(options)
        ]
        turn.say("booking-free-dates", choices=choices, module=f"module-{module}")
        return []


class Request(Act):
    """An internship is never booked: a human is asked (R-W10)."""

    title: ClassVar[str] = "action_request"

    def __init__(self, handoffs: Handoffs) -> None:
        self._handoffs = handoffs

    async def speak(self, turn: Turn) -> list[Event]:
        """Say that it needs a permission first, and pass the wish on."""
        case = await self._handoffs.open(
            person=turn.person,
            topic="internship",
            institution="hwk-muenster",
            urgency="normal",
            lang=turn.language,
            now=turn.now,
        )
        turn.say("booking-internship-request", code=case.code, choices=_INTERNSHIP)
        return []


_INTERNSHIP = (
    Choice("btn-book-visit", "book_workshop_visit", lasting=True),
    Choice("btn-may-i-do-internship", "may_i_do_internship", lasting=True),
)


class Needs(Act):
    """Takes down that somebody needs something, and asks the organiser."""

    title: ClassVar[str] = "action_needs"

    def __init__(self, handoffs: Handoffs) -> None:
        self._handoffs = handoffs

    async def speak(self, turn: Turn) -> list[Event]:
        """Pass the need on without a reason; promise nothing."""
        await self._handoffs.open(
            person=turn.person,
            topic=f"need_{turn.entity('need') or 'other'}",
            institution="bezreg-muenster",
            urgency="normal",
            lang=turn.language,
            now=turn.now,
        )
        turn.say("booking-need-noted", choices=AFTER)
        return []
