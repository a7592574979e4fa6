"""The end of the booking form: the place is taken, or something else is possible."""

from typing import Any, ClassVar

from rasa_sdk.events import FollowupAction, SlotSet

from flows.booking.book import WAITED, dates_of
from flows.booking.gate import gate_closed
from flows.booking.known import DRAFT
from flows.booking.show import said_of, say_days, title_of, when_values
from flows.booking.sizes import ask_sizes
from flows.booking.waiting import REFUSED, join_choice, say_full
from flows.booking.wishes import asker_of, first_pool, persons_of
from flows.facts import is_minor
from flows.forms import go_back, open_form
from flows.ports import Bookings, Drafts, Outcome
from flows.talk import Act, Choice, Event, Turn, clear

LOOKING = frozenset({"werkstattbesuch", "erprobung"})
"""Visits that people could mistake for an internship."""

STATIONS = (
    Choice("btn-what-can-i-do", "list_offers", lasting=True),
    Choice("btn-human", "contact_human", lasting=True),
)


class Book(Act):
    """Takes the place, or says what is possible instead."""

    title: ClassVar[str] = "action_book"

    def __init__(self, bookings: Bookings, drafts: Drafts) -> None:
        self._bookings = bookings
        self._drafts = drafts

    async def speak(self, turn: Turn) -> list[Event]:
        """Book once, whatever the network repeats."""
        if await gate_closed(self._bookings, turn):
            return self._closed(turn)
        if turn.slot("options") is not None:
            return await self._without_booking(turn, str(turn.slot("options")))
        outcome = await self._bookings.book(
            person=turn.person,
            session=str(turn.slot("session")),
            persons=persons_of(turn),
            lang=turn.language,
            idem_key=turn.once("book"),
            now=turn.now,
            asker=asker_of(turn, str(turn.slot("pool") or "all")),
        )
        # Booked or not, it is no longer something begun.
        await self._drafts.drop(person=turn.person)
        if outcome.result == "just_come":
            return await self._come(turn)
        return await self._answer(turn, outcome)

    async def _without_booking(self, turn: Turn, options: str) -> list[Event]:
        """Say what there is where nothing can be booked."""
        if options == "list":
            return [FollowupAction("action_waiting_list")]
        if options == "full":
            return await self._all_full(turn)
        if options == "open":
            return await self._come(turn)
        turn.say("booking-no-dates", choices=STATIONS, module=f"module-{turn.slot('module')}")
        return [*clear(*DRAFT), *go_back(turn)]

    async def _answer(self, turn: Turn, outcome: Outcome) -> list[Event]:
        booking = outcome.booking
        if outcome.result in {"booked", "request_only"} and booking is not None:
            attach = {"kind": "ics", "booking": booking.token, "title": title_of(booking.session)}
            key = f"booking-{outcome.result.replace('_', '-')}"
            turn.say(said_of(key, booking.session), attach=attach, **when_values(booking.session))
            say_days(turn, booking.session)
            if outcome.result == "booked" and booking.session.module in LOOKING:
                turn.say("booking-only-looking")
            return [
                *clear(*DRAFT, "persons", "needs", "reminder"),
                SlotSet("reminder_booking", booking.token),
                *(ask_sizes(booking) or [FollowupAction("reminder_form")]),
            ]
        if outcome.result == "full":
            return await self._full(turn)
        values: dict[str, Any] = when_values(booking.session) if booking else {}
        turn.say(REFUSED.get(outcome.result, "booking-gone"), choices=STATIONS, **values)
        if outcome.result in {"past", "unknown"}:
            return [*clear("session", "pool", "booking_confirmed"), *open_form("booking_form")]
        return [*clear(*DRAFT), *go_back(turn)]

    async def _full(self, turn: Turn) -> list[Event]:
        session = await self._bookings.session(token=str(turn.slot("session")), now=turn.now)
        again = [*clear("session", "pool", "booking_confirmed"), *open_form("booking_form")]
        if session is None:
            turn.say("booking-gone")
            return again
        return [*say_full(turn, session, str(turn.slot("pool") or "all")), *again]

    async def _all_full(self, turn: Turn) -> list[Event]:
        dates = await dates_of(self._bookings, turn)
        waits = [join_choice(one, first_pool(one)) for one in dates.full[:WAITED]]
        module = f"module-{turn.slot('module')}"
        turn.say("booking-all-full", choices=[*waits, *STATIONS], module=module)
        return [*clear(*DRAFT), *go_back(turn)]

    async def _come(self, turn: Turn) -> list[Event]:
        session = await self._bookings.session(token=str(turn.slot("session")), now=turn.now)
        if session is not None:
            turn.say("booking-just-come", choices=STATIONS, **when_values(session))
        return [*clear(*DRAFT), *go_back(turn)]

    def _closed(self, turn: Turn) -> list[Event]:
        if is_minor(turn):
            turn.say("booking-minor", choices=STATIONS)
            return clear(*DRAFT)
        if turn.slot("place") == "refused":
            turn.say("booking-not-for-place", choices=STATIONS)
            return clear(*DRAFT)
        turn.say("booking-not-here", choices=STATIONS, place=f"place-{turn.slot('place')}")
        return [*clear(*DRAFT), FollowupAction("orientation_form")]
