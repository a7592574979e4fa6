"""Which dates are free, requests and needs."""

from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar

from flows.booking.known import EVERYBODY
from flows.booking.mine import NOTHING
from flows.booking.pick import asked_moment, fitting, missing, near, say_missed
from flows.booking.remind import AFTER
from flows.booking.show import free_choices
from flows.booking.waiting import say_full
from flows.booking.wishes import first_pool, need_of, persons_of, pool_wished
from flows.dates import OPEN_TO, one_of_each, place_of
from flows.facts import TITLES
from flows.forms import open_form
from flows.ports import Bookings, Handoffs, Room, Session, Visits
from flows.talk import Act, Choice, Event, Turn

SHOWN = 5
SEEN = 40
ELSEWHERE = Choice("btn-what-fits-me", "check_eligibility", lasting=True)
"""A way on for who lives somewhere else."""


class Slots(Act):
    """Shows which dates are free."""

    title: ClassVar[str] = "action_slots"

    def __init__(self, bookings: Bookings) -> None:
        self._bookings = bookings

    async def speak(self, turn: Turn) -> list[Event]:
        """Show the dates of the offer talked about, or of all; those that were described first."""
        pool = pool_wished(turn)
        room = Room(pool, persons_of(turn))
        found = await self._found(turn, room)
        if not found and place_of(turn) != OPEN_TO:
            return _elsewhere(turn)
        described = fitting(turn, found)
        if described:
            # Who names nothing sees what there is; who names a day sees all of that day.
            shown = _varied(turn, found) if described is found else described
            await self._show(turn, shown, pool)
            return []
        return await self._full(turn, found, replace(room, full=True))

    async def _found(self, turn: Turn, room: Room) -> Sequence[Session]:
        module = turn.slot("module")
        return await self._bookings.sessions(
            now=turn.now,
            place=place_of(turn),
            module=str(module) if module else None,
            room=room,
            limit=SEEN,
        )

    async def _full(self, turn: Turn, found: Sequence[Session], room: Room) -> list[Event]:
        """Say that what was described is full, or not there, and show what is free instead."""
        full = fitting(turn, await self._found(turn, room)) or ()
        events: list[Event] = []
        for one in full[:1]:
            events += say_full(turn, one, room.pool or first_pool(one))
        if room.pool and not found and not events:
            turn.say("booking-pool-none", pool=f"pool-{room.pool}")
            found, room = await self._of_any_kind(turn), Room(persons=room.persons)
        if not events:
            say_missed(turn, missing(turn, found))
        nearest = _varied(turn, near(asked_moment(turn), found))[:SHOWN]
        await self._show(turn, sorted(nearest, key=lambda one: one.starts_at), room.pool)
        return events

    async def _of_any_kind(self, turn: Turn) -> Sequence[Session]:
        """Find the dates that a question describes, whatever kind of places they have."""
        found = await self._found(turn, Room(persons=persons_of(turn)))
        return fitting(turn, found) or found

    async def _show(self, turn: Turn, found: Sequence[Session], pool: str | None) -> None:
        module = turn.slot("module")
        if not found:
            named = f"module-{module or 'werkstattbesuch'}"
            turn.say("booking-no-dates", choices=NOTHING, module=named)
            return
        choices = free_choices(found[:SHOWN], pool)
        if pool and pool != "all":
            turn.say("booking-free-pool", choices=choices, pool=f"pool-{pool}")
        elif module:
            turn.say("booking-free-dates", choices=choices, module=f"module-{module}")
        else:
            turn.say("booking-free-any", choices=choices)
        await self._for_whom(turn, found[:SHOWN])

    async def _for_whom(self, turn: Turn, shown: Sequence[Session]) -> None:
        """Say for whom the dates are, as long as it is not known where the person lives."""
        if turn.slot("place") is not None:
            return
        found = await self._bookings.sessions(now=turn.now, place=EVERYBODY, limit=SEEN)
        for_all = {one.token for one in found}
        if any(one.token not in for_all for one in shown):
            turn.say("booking-free-for", choices=(ELSEWHERE,))


def _varied(turn: Turn, sessions: Sequence[Session]) -> Sequence[Session]:
    """Keep one date of each offer, unless one kind of offer is talked about."""
    return sessions if turn.slot("module") else one_of_each(sessions)


def _elsewhere(turn: Turn) -> list[Event]:
    """Say that there are no dates where the person lives, and look for what there is."""
    if turn.slot("place") == "refused":
        turn.say("booking-not-for-place", choices=(ELSEWHERE,))
        return []
    turn.say("booking-not-here", place=f"place-{turn.slot('place')}")
    return open_form("orientation_form")


class Request(Act):
    """An internship is never booked: a human is asked (R-W10)."""

    title: ClassVar[str] = "action_request"

    def __init__(self, handoffs: Handoffs) -> None:
        self._handoffs = handoffs

    async def speak(self, turn: Turn) -> list[Event]:
        """Say that it needs a permission first, if it may need one, and pass the wish on."""
        case = await self._handoffs.open(
            person=turn.person,
            topic="internship",
            institution="hwk-muenster",
            urgency="normal",
            lang=turn.language,
            now=turn.now,
        )
        titled = turn.slot("paper") in TITLES
        key = "booking-internship-passed-on" if titled else "booking-internship-request"
        turn.say(key, code=case.code, choices=_INTERNSHIP)
        return []


_INTERNSHIP = (
    Choice("btn-book-visit", "book_workshop_visit", lasting=True),
    Choice("btn-may-i-do-internship", "may_i_do_internship", lasting=True),
)


class Needs(Act):
    """Takes down that somebody needs something, and asks the organiser."""

    title: ClassVar[str] = "action_needs"

    def __init__(self, bookings: Bookings, visits: Visits, handoffs: Handoffs) -> None:
        self._bookings = bookings
        self._visits = visits
        self._handoffs = handoffs

    async def speak(self, turn: Turn) -> list[Event]:
        """Put the need beside the next appointment, without a reason; promise nothing."""
        mine = await self._bookings.mine(person=turn.person, now=turn.now)
        kinds = dict.fromkeys(turn.entities("need"))
        if mine and kinds:
            for kind in kinds:
                need = need_of(kind, turn)
                await self._visits.need(
                    person=turn.person, booking=mine[0].token, need=need, now=turn.now
                )
            turn.say("booking-need-noted", choices=AFTER)
            return []
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
