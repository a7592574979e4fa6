"""From the wish for a date to the booked place: the booking form."""

from collections.abc import Sequence
from typing import Any, ClassVar

from rasa_sdk.events import FollowupAction, SlotSet

from flows.booking.pick import pick
from flows.booking.show import date_choices, title_of, when_values
from flows.facts import is_minor, take_age, take_place
from flows.forms import Guard, open_form, stop
from flows.ports import Asker, Bookings, Outcome, Session
from flows.talk import Act, Choice, Event, Turn, clear, yes_no

MODULES = {
    "book_workshop_visit": "werkstattbesuch",
    "book_craft_trial": "erprobung",
    "book_counselling_coaching": "berufsberatung",
    "join_language_course": "sprachkurs",
    "join_event_leisure": "sport",
}
"""Which module an intent asks for, unless the message names one."""

OPEN_TO = "zue_muenster"
"""Offers of the Modellprojekt are for people who live in the ZUE Münster (R-P1)."""

LOOKING = frozenset({"werkstattbesuch", "erprobung"})
"""Visits that people could mistake for an internship."""

DRAFT = ("session", "booking_confirmed", "options")


class StartBooking(Act):
    """Opens the booking form for the module that was asked for."""

    title: ClassVar[str] = "action_start_booking"

    def __init__(self, bookings: Bookings) -> None:
        self._bookings = bookings

    async def speak(self, turn: Turn) -> list[Event]:
        """Start afresh, but keep what is known about the person."""
        module = turn.entity("module") or MODULES.get(turn.intent) or turn.slot("module")
        token = turn.entity("session")
        if token:
            session = await self._bookings.session(token=str(token), now=turn.now)
            module = session.module if session is not None else module
        trade = turn.entity("trade")
        return [
            *clear(*DRAFT, "resume"),
            SlotSet("module", module),
            SlotSet("trade", trade),
            *open_form("booking_form"),
        ]


class BookingGuard(Guard):
    """Takes place, age, date and the final yes."""

    form: ClassVar[str] = "booking_form"
    answers: ClassVar[frozenset[str]] = frozenset({"ask_slots", "greet_start"})

    def __init__(self, bookings: Bookings) -> None:
        self._bookings = bookings

    def is_answer(self, turn: Turn) -> bool:
        """Naming another date or trade of the same module is an answer too."""
        same = MODULES.get(turn.intent) == turn.slot("module")
        named = turn.entity("date") or turn.entity("session") or turn.entity("trade")
        return super().is_answer(turn) or bool(same and named)

    async def resume(self, turn: Turn) -> list[Event]:
        """Ask for the date again if it is gone meanwhile."""
        if turn.slot("requested_slot") == "booking_confirmed" and turn.slot("session") is None:
            return [SlotSet("requested_slot", "session")]
        return await super().resume(turn)

    async def take(self, turn: Turn) -> list[Event]:
        """Take whatever the message holds, then decide what is still to ask."""
        place = take_place(turn)
        if place and place[-1]["name"] == "place_to_confirm" and place[-1]["value"]:
            return [*place, SlotSet("requested_slot", "place")]
        events = [*place, *take_age(turn)]
        if _gate_closed(turn, events):
            return [*events, *stop()]
        if turn.slot("requested_slot") == "booking_confirmed" and turn.intent in _YES_NO:
            other = turn.intent == "deny" and turn.entity("date")
            return [*events, *_confirmed(turn), *(await self._date(turn) if other else [])]
        return [*events, *await self._date(turn)]

    async def _date(self, turn: Turn) -> list[Event]:
        options = await options_of(self._bookings, turn)
        if not options:
            return [SlotSet("options", "none"), *stop()]
        found = pick(turn, options)
        if found.nearest is not None:
            turn.say("booking-no-such-day", start=found.nearest.starts_at)
            return [SlotSet("session", found.nearest.token), *clear("booking_confirmed")]
        if found.missed is not None:
            turn.say("booking-no-date-then", day=found.missed)
        if found.session is not None and not found.session.named:
            return [SlotSet("session", found.session.token), SlotSet("options", "open"), *stop()]
        if found.session is not None:
            return [SlotSet("session", found.session.token), *clear("booking_confirmed")]
        return [SlotSet("booking_confirmed", None)]


_YES_NO = frozenset({"affirm", "deny"})


def _confirmed(turn: Turn) -> list[Event]:
    if turn.intent == "affirm":
        return [SlotSet("booking_confirmed", True)]
    return clear("session", "booking_confirmed")


def _gate_closed(turn: Turn, events: Sequence[Event]) -> bool:
    told = {str(event["name"]): event["value"] for event in events if "name" in event}
    place = told.get("place", turn.slot("place"))
    age = told.get("age", turn.slot("age"))
    young = isinstance(age, int) and age < 18  # noqa: PLR2004 - R-P11: no self-booking below 18
    return young or (place is not None and place != OPEN_TO)


async def options_of(bookings: Bookings, turn: Turn) -> Sequence[Session]:
    """Give the dates that the person may choose from, those of the named trade if any."""
    module, trade = str(turn.slot("module")), turn.slot("trade")
    if trade:
        own = await bookings.sessions(now=turn.now, place=OPEN_TO, module=module, trade=str(trade))
        rest = await bookings.sessions(now=turn.now, place=OPEN_TO, module=module)
        return [*own, *[one for one in rest if one.token not in {o.token for o in own}]]
    return await bookings.sessions(now=turn.now, place=OPEN_TO, module=module)


class AskSession(Act):
    """Shows the free dates."""

    title: ClassVar[str] = "action_ask_session"

    def __init__(self, bookings: Bookings) -> None:
        self._bookings = bookings

    async def speak(self, turn: Turn) -> list[Event]:
        """Show them as buttons, in words."""
        options = await options_of(self._bookings, turn)
        module = f"module-{turn.slot('module')}"
        other = Choice("btn-not-now", "pause_resume_abort", lasting=True)
        return turn.ask(
            "booking-choose-date",
            module=module,
            choices=[*date_choices(options), other],
        )


_STATIONS = (
    Choice("btn-what-can-i-do", "list_offers", lasting=True),
    Choice("btn-human", "contact_human", lasting=True),
)


class AskConfirmed(Act):
    """Reads the whole appointment back before it is booked."""

    title: ClassVar[str] = "action_ask_booking_confirmed"

    def __init__(self, bookings: Bookings) -> None:
        self._bookings = bookings

    async def speak(self, turn: Turn) -> list[Event]:
        """Say day, hour and meeting point in words, and ask for the yes."""
        session = await self._bookings.session(token=str(turn.slot("session")), now=turn.now)
        if session is None:
            turn.say("booking-gone", choices=_STATIONS)
            return clear("session")
        return turn.ask(
            "booking-confirm",
            choices=yes_no("btn-yes-book", "btn-other-date"),
            **when_values(session),
        )


class Book(Act):
    """Takes the place, or says what is possible instead."""

    title: ClassVar[str] = "action_book"

    def __init__(self, bookings: Bookings) -> None:
        self._bookings = bookings

    async def speak(self, turn: Turn) -> list[Event]:
        """Book once, whatever the network repeats."""
        if _gate_closed(turn, ()):
            return self._closed(turn)
        if turn.slot("options") == "none":
            turn.say("booking-no-dates", choices=_STATIONS, module=f"module-{turn.slot('module')}")
            return [*clear(*DRAFT), *_go_on(turn)]
        if turn.slot("options") == "open":
            return await self._come(turn)
        outcome = await self._bookings.book(
            person=turn.person,
            session=str(turn.slot("session")),
            persons=1,
            lang=turn.language,
            idem_key=turn.once("book"),
            now=turn.now,
            asker=Asker(age=_years(turn), place=str(turn.slot("place"))),
        )
        if outcome.result == "just_come":
            return await self._come(turn)
        return self._answer(turn, outcome)

    def _answer(self, turn: Turn, outcome: Outcome) -> list[Event]:
        booking = outcome.booking
        if outcome.result in {"booked", "request_only"} and booking is not None:
            attach = {"kind": "ics", "booking": booking.token, "title": title_of(booking.session)}
            turn.say(
                f"booking-{outcome.result.replace('_', '-')}",
                attach=attach,
                **when_values(booking.session),
            )
            if outcome.result == "booked" and booking.session.module in LOOKING:
                turn.say("booking-only-looking")
            return [
                *clear(*DRAFT, "reminder"),
                SlotSet("reminder_booking", booking.token),
                FollowupAction("reminder_form"),
            ]
        values: dict[str, Any] = when_values(booking.session) if booking else {}
        turn.say(_refusal(outcome.result), choices=_STATIONS, **values)
        if outcome.result in {"full", "past", "unknown"}:
            return [*clear("session", "booking_confirmed"), *open_form("booking_form")]
        return [*clear(*DRAFT), *_go_on(turn)]

    async def _come(self, turn: Turn) -> list[Event]:
        session = await self._bookings.session(token=str(turn.slot("session")), now=turn.now)
        if session is not None:
            turn.say("booking-just-come", choices=_STATIONS, **when_values(session))
        return [*clear(*DRAFT), *_go_on(turn)]

    def _closed(self, turn: Turn) -> list[Event]:
        if is_minor(turn):
            turn.say("booking-minor", choices=_STATIONS)
            return clear(*DRAFT)
        if turn.slot("place") == "refused":
            turn.say("booking-not-for-place", choices=_STATIONS)
            return clear(*DRAFT)
        turn.say("booking-not-here", choices=_STATIONS, place=f"place-{turn.slot('place')}")
        return [*clear(*DRAFT), FollowupAction("orientation_form")]


def _go_on(turn: Turn) -> list[Event]:
    return [FollowupAction(str(turn.slot("resume")))] if turn.slot("resume") else []


def _years(turn: Turn) -> int | None:
    age = turn.slot("age")
    return age if isinstance(age, int) else None


_REFUSALS = {
    "already": "booking-already",
    "full": "booking-full",
    "past": "booking-past",
    "unknown": "booking-gone",
    "overlap": "booking-overlap",
    "too_many": "booking-too-many",
    "too_young": "booking-minor",
    "not_here": "booking-not-for-place",
}


def _refusal(result: str) -> str:
    return _REFUSALS.get(result, "booking-gone")
