"""My appointments: what is booked, with all that can be shown and changed about it."""

from typing import ClassVar

from rasa_sdk.events import SlotSet

from flows.booking.show import CALL_BACK, said_of, say_days, title_of, when_values
from flows.booking.sizes import KINDS, ask_sizes, size_choices
from flows.booking.waiting import say_wait
from flows.forms import open_form
from flows.ports import Booking, Bookings, Visits, Waits
from flows.talk import Act, Choice, Event, Turn, clear

SHOWN = 5

NOTHING = (
    Choice("btn-book-visit", "book_workshop_visit", lasting=True),
    Choice("btn-what-can-i-do", "list_offers", lasting=True),
)
"""Ways to a first appointment."""


class MyBookings(Act):
    """Lists a person's appointments, each with its own buttons, and shows what belongs to one."""

    title: ClassVar[str] = "action_my_bookings"

    def __init__(self, bookings: Bookings, waits: Waits, visits: Visits) -> None:
        self._bookings = bookings
        self._waits = waits
        self._visits = visits

    async def speak(self, turn: Turn) -> list[Event]:
        """Show them, or the ticket, the calendar file or the reminder of one."""
        mine = await self._bookings.mine(person=turn.person, now=turn.now)
        kind, named = turn.entity("kind"), turn.entity("booking")
        if kind in {"pass", "ics", "remind", "size"}:
            booking = next((one for one in mine if one.token == named), None)
            return await self._belonging(turn, str(kind), booking)
        waits = await self._waits.mine(person=turn.person, now=turn.now)
        if not mine and not waits:
            turn.say("booking-none-yet", choices=NOTHING)
            return []
        wish = turn.entity("reminder")
        if wish and mine:
            return [
                SlotSet("reminder_booking", mine[0].token),
                SlotSet("reminder", wish),
                *open_form("reminder_form"),
            ]
        for one in mine[:SHOWN]:
            say_booking(turn, one)
        for wait in waits:
            say_wait(turn, wait)
        return []

    async def _belonging(self, turn: Turn, kind: str, booking: Booking | None) -> list[Event]:
        if booking is None:
            turn.say("booking-none-yet", choices=NOTHING)
            return []
        values = when_values(booking.session)
        if kind == "size":
            return [*clear("reminder_booking"), *ask_sizes(booking)]
        if kind == "remind":
            return [
                SlotSet("reminder_booking", booking.token),
                SlotSet("reminder", None),
                *open_form("reminder_form"),
            ]
        if kind == "ics":
            attach = {"kind": "ics", "booking": booking.token, "title": title_of(booking.session)}
            turn.say("booking-calendar", attach=attach, **values)
            return []
        ticket = await self._visits.ticket(person=turn.person, booking=booking.token, now=turn.now)
        code = "–" if ticket is None else f"{ticket.code[:3]} {ticket.code[3:]}"
        attach = {"kind": "pass", "booking": booking.token}
        turn.say("booking-pass", attach=attach, code=code, **values)
        return []


def say_booking(turn: Turn, booking: Booking) -> None:
    """Say how an appointment stands, with everything that can be done about it."""
    session = booking.session
    say_days(turn, session)
    for need in booking.needs:
        state = f"need-state-{need.state}"
        named = f"need-{need.kind}"
        if need.kind in KINDS:
            turn.say("booking-mine-size", need=named, state=state, size=need.detail)
        else:
            turn.say("booking-mine-need", need=named, state=state)
    turn.say(
        said_of("booking-mine", session),
        choices=(*_choices(booking), *size_choices(booking)),
        columns=2,
        state=f"booking-state-{booking.state}",
        reminds=int(booking.reminder_at is not None),
        reminder=booking.reminder_at or session.starts_at,
        **when_values(session),
    )


def _choices(booking: Booking) -> tuple[Choice, ...]:
    token = {"booking": booking.token}
    mine = "my_bookings_reminder"
    if booking.session.way == CALL_BACK:
        # Nobody travels to a call, and shows nothing at a door.
        return (
            Choice("btn-calendar", mine, {**token, "kind": "ics"}, lasting=True),
            Choice("btn-move", "reschedule_late", token, lasting=True),
            Choice("btn-cancel", "cancel_booking", token, lasting=True),
        )
    return (
        Choice("btn-ticket", mine, {**token, "kind": "pass"}, lasting=True),
        Choice("btn-directions", "directions_bring_costs", token, lasting=True),
        Choice("btn-calendar", mine, {**token, "kind": "ics"}, lasting=True),
        Choice("btn-change-reminder", mine, {**token, "kind": "remind"}, lasting=True),
        Choice("btn-move", "reschedule_late", token, lasting=True),
        Choice("btn-cancel", "cancel_booking", token, lasting=True),
    )
