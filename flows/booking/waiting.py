"""The waiting list in the conversation: stand in it, take what is offered, let it pass, leave."""

from typing import ClassVar

from rasa_sdk.events import FollowupAction, SlotSet

from flows.booking.gate import gate_closed, place_and_age
from flows.booking.known import DRAFT, booked_by
from flows.booking.meant import free_meant, full_meant, module_meant
from flows.booking.show import (
    ONLY_LIST,
    free_choices,
    said_of,
    say_days,
    title_of,
    when_values,
)
from flows.booking.sizes import ask_sizes
from flows.booking.wishes import asker_of, first_pool, persons_of, pool_wished
from flows.facts import is_minor
from flows.forms import close_form, open_form
from flows.ports import Bookings, Outcome, Session, Wait, Waits
from flows.talk import Act, Choice, Event, Turn, clear

INTENT = "waiting_list"


def join_choice(session: Session, pool: str) -> Choice:
    """Give the button that puts somebody on the list of a date."""
    entities = {"session": session.token, "answer": "join", "pool": pool}
    values = {"start": session.starts_at, "title": title_of(session)}
    label = "btn-wait-open" if session.way == ONLY_LIST else "btn-wait-for"
    return Choice(label, INTENT, entities, values, lasting=True)


def offer_choices(wait: str) -> tuple[Choice, ...]:
    """Give the buttons below an offered place; they mean the same next week."""
    return (
        Choice("btn-take-place", INTENT, {"wait": wait, "answer": "take"}, lasting=True),
        Choice("btn-not-this-time", INTENT, {"wait": wait, "answer": "pass"}, lasting=True),
        leave_choice(wait),
    )


def leave_choice(wait: str) -> Choice:
    """Give the button that takes somebody off the list."""
    return Choice("btn-leave-list", INTENT, {"wait": wait, "answer": "leave"}, lasting=True)


def say_full(turn: Turn, session: Session, pool: str) -> list[Event]:
    """Say that a date is full and that one can wait for it; other dates are shown next.

    Returns:
        The event that remembers which date it was: "put me on the list" means this one.
    """
    key = said_of("booking-full-list", session)
    turn.say(key, choices=(join_choice(session, pool),), **when_values(session))
    return [SlotSet("full", session.token)]


def say_wait(turn: Turn, wait: Wait) -> None:
    """Say how somebody stands in a list."""
    values = when_values(wait.session) | {"ahead": wait.ahead, "until": wait.offered_until}
    if wait.state == "offered":
        key = said_of("booking-offer", wait.session)
        turn.say(key, choices=offer_choices(wait.token), **values)
    else:
        key = said_of("booking-waiting", wait.session)
        turn.say(key, choices=(leave_choice(wait.token),), **values)


class WaitingList(Act):
    """Does what a button about a waiting list says, or what is wished for in words."""

    title: ClassVar[str] = "action_waiting_list"

    def __init__(self, bookings: Bookings, waits: Waits) -> None:
        self._bookings = bookings
        self._waits = waits

    async def speak(self, turn: Turn) -> list[Event]:
        """Act, and say how it stands now."""
        if turn.slot("options") == "list" and turn.entity("answer") is None:
            done = await self._join(turn, str(turn.slot("session")), str(turn.slot("pool")))
            return [*done, FollowupAction("action_listen")]
        answer, wait = turn.entity("answer"), str(turn.entity("wait"))
        if answer == "join":
            pool = str(turn.entity("pool") or "all")
            return await self._join(turn, str(turn.entity("session")), pool)
        if answer in _IN_WORDS:
            return await self._worded(turn, str(answer))
        if answer == "take":
            return await self._take(turn, wait)
        act = self._waits.leave if answer == "leave" else self._waits.pass_by
        outcome = await act(person=turn.person, wait=wait, now=turn.now)
        if outcome.wait is None:
            turn.say("booking-gone", choices=_STATIONS)
        elif outcome.result == "waiting":
            say_wait(turn, outcome.wait)
        else:
            self._say(turn, outcome.result, outcome.wait)
        return []

    async def _worded(self, turn: Turn, answer: str) -> list[Event]:
        """Find out which list is meant; with a single one it is done at once."""
        mine = await self._waits.mine(person=turn.person, now=turn.now)
        if answer != "on" and mine:
            if answer == "off" and len(mine) == 1:
                await self._waits.leave(person=turn.person, wait=mine[0].token, now=turn.now)
                self._say(turn, "left", mine[0])
                return []
            for one in mine:
                say_wait(turn, one)
            return []
        if answer == "off":
            turn.say("booking-not-waiting", choices=_STATIONS)
            return []
        return await self._which(turn, certain=answer == "on")

    async def _which(self, turn: Turn, *, certain: bool) -> list[Event]:
        full = await full_meant(self._bookings, turn)
        pools = [pool_wished(turn) or first_pool(one) for one in full]
        if len(full) == 1 and certain:
            return await self._join(turn, full[0].token, pools[0])
        if full:
            lists = [join_choice(one, pool) for one, pool in zip(full, pools, strict=True)]
            turn.say("booking-which-list", choices=lists[:SHOWN])
            return []
        free = await free_meant(self._bookings, turn)
        if free:
            choices = free_choices(free[:SHOWN], pool_wished(turn))
            turn.say("booking-no-list", choices=choices)
        else:
            module = f"module-{module_meant(turn) or 'werkstattbesuch'}"
            turn.say("booking-no-dates", choices=_STATIONS, module=module)
        return []

    async def _join(self, turn: Turn, token: str, pool: str) -> list[Event]:
        if await gate_closed(self._bookings, turn):
            key = "booking-minor" if is_minor(turn) else "booking-not-for-place"
            turn.say(key, choices=_STATIONS)
            return clear(*DRAFT)
        if None in place_and_age(turn):
            # Nobody gets a place without these two, so nobody waits for one without them.
            return [
                SlotSet("session", token),
                SlotSet("pool", pool),
                SlotSet("options", "list"),
                *open_form("booking_form"),
            ]
        outcome = await self._waits.join(
            person=turn.person,
            session=token,
            persons=persons_of(turn),
            lang=turn.language,
            now=turn.now,
            asker=asker_of(turn, pool),
        )
        if outcome.wait is not None:
            say_wait(turn, outcome.wait)
            return [*clear(*DRAFT, "full"), *close_form(), *turn.settled()]
        await self._refused(turn, outcome, token)
        return clear("options") if turn.slot("options") == "list" else []

    async def _refused(self, turn: Turn, outcome: Outcome, token: str) -> None:
        session = await self._bookings.session(token=token, now=turn.now)
        if outcome.result == "free" and session is not None:
            entities = {"session": token}
            book = Choice("btn-book-this", booked_by(session.module), entities, lasting=True)
            turn.say("booking-free-again", choices=(book,), **when_values(session))
            return
        booking = outcome.booking
        values = when_values(booking.session) if booking else {}
        turn.say(REFUSED.get(outcome.result, "booking-gone"), choices=_STATIONS, **values)

    async def _take(self, turn: Turn, wait: str) -> list[Event]:
        outcome = await self._waits.take(
            person=turn.person, wait=wait, idem_key=turn.once("take"), now=turn.now
        )
        booking = outcome.booking
        if outcome.result in {"booked", "request_only"} and booking is not None:
            attach = {"kind": "ics", "booking": booking.token, "title": title_of(booking.session)}
            key = f"booking-{outcome.result.replace('_', '-')}"
            if booking.session.way == ONLY_LIST:
                # There is no day yet: nothing for the calendar, nothing to be reminded of.
                turn.say(said_of(key, booking.session), **when_values(booking.session))
                return [*clear(*DRAFT, "reminder"), *close_form(), *ask_sizes(booking)]
            turn.say(key, attach=attach, **when_values(booking.session))
            say_days(turn, booking.session)
            return [
                *clear(*DRAFT, "reminder"),
                *close_form(),
                SlotSet("reminder_booking", booking.token),
                *(ask_sizes(booking) or [FollowupAction("reminder_form")]),
            ]
        if outcome.wait is not None:
            self._say(turn, "gone", outcome.wait)
            return []
        values = when_values(booking.session) if booking else {}
        turn.say(REFUSED.get(outcome.result, "booking-gone"), choices=_STATIONS, **values)
        return []

    def _say(self, turn: Turn, result: str, wait: Wait) -> None:
        next_step = {
            "gone": (join_choice(wait.session, wait.pool),),
            "passed": (leave_choice(wait.token),),
        }
        choices = next_step.get(result, _STATIONS)
        turn.say(_SAID[result], choices=choices, **when_values(wait.session))


SHOWN = 5
_IN_WORDS = frozenset({"on", "off", "stand"})
_SAID = {
    "passed": "booking-offer-passed",
    "left": "booking-list-left",
    "gone": "booking-offer-over",
}
REFUSED = {
    "already": "booking-already",
    "overlap": "booking-overlap",
    "past": "booking-past",
    "too_many": "booking-too-many",
    "too_young": "booking-minor",
    "not_here": "booking-not-for-place",
    "unknown": "booking-gone",
}
"""What is said when somebody may not have a place; what is missing here is gone."""

_STATIONS = (
    Choice("btn-what-can-i-do", "list_offers", lasting=True),
    Choice("btn-human", "contact_human", lasting=True),
)
