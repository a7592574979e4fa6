"""From the wish for a date to the last yes: the booking form and its guard."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from rasa_sdk.events import SlotSet

from flows.booking.gate import gate_closed, place_and_age
from flows.booking.known import DRAFT, MODULES
from flows.booking.pick import pick, say_missed
from flows.booking.waiting import say_full
from flows.booking.wishes import asker_of, persons_of, pool_named, take_needs, take_persons
from flows.dates import place_of
from flows.facts import take_age, take_place
from flows.forms import Guard, open_form, stop
from flows.ports import Bookings, Drafts, Room, Session
from flows.talk import Act, Event, Turn, clear

SEEN = 40
"""So many dates are known to be meant by "the 15th"; fewer are shown."""

SHOWN = 5
WAITED = 3
"""So many free dates are shown, and so many full ones beside them."""


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
            *clear(*DRAFT, "persons", "needs", "resume"),
            SlotSet("module", module),
            SlotSet("trade", trade),
            *open_form("booking_form"),
        ]


class BookingGuard(Guard):
    """Takes place, age, date and the final yes."""

    form: ClassVar[str] = "booking_form"
    answers: ClassVar[frozenset[str]] = frozenset({"ask_slots", "greet_start"})

    def __init__(self, bookings: Bookings, drafts: Drafts) -> None:
        self._bookings = bookings
        self._drafts = drafts

    def is_answer(self, turn: Turn) -> bool:
        """Naming another date, trade, number or kind of place is an answer too."""
        same = MODULES.get(turn.intent) == turn.slot("module")
        named = any(turn.entity(one) for one in ("date", "session", "trade", "persons"))
        need = turn.intent in {"special_needs", "women_childcare"} and turn.entity("need")
        return super().is_answer(turn) or bool((same and named) or need)

    async def begin(self, turn: Turn) -> list[Event]:
        """Go on with the date that was chosen before something else came up."""
        if turn.slot("back") != self.form or turn.slot("session"):
            return await super().begin(turn)
        draft = await self._drafts.of(person=turn.person, now=turn.now)
        if draft is None or draft.session.module != turn.slot("module"):
            return await super().begin(turn)
        chosen = SlotSet("session", draft.session.token)
        return [chosen, SlotSet("pool", draft.pool), *clear("booking_confirmed")]

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
        events = [*place, *take_age(turn), *take_persons(turn), *take_needs(turn)]
        if await gate_closed(self._bookings, turn, events):
            return [*events, *stop()]
        if turn.slot("options") == "list":
            return [*events, *_until_known(turn, events)]
        if turn.slot("requested_slot") == "booking_confirmed" and turn.intent in _YES_NO:
            other = turn.intent == "deny" and turn.entity("date")
            if turn.intent == "deny":
                await self._bookings.release(person=turn.person, now=turn.now)
                await self._drafts.drop(person=turn.person)
            return [*events, *_confirmed(turn), *(await self._date(turn) if other else [])]
        return [*events, *await self._date(turn)]

    async def _date(self, turn: Turn) -> list[Event]:
        dates = await dates_of(self._bookings, turn)
        before = await self._still(turn)
        if not dates.free and before is None:
            return [SlotSet("options", "full" if dates.full else "none"), *stop()]
        found = pick(turn, [*dates.free, *dates.full])
        if found.nearest is not None:
            turn.say("booking-no-such-day", start=found.nearest.starts_at)
        say_missed(turn, found)
        chosen = found.session or found.nearest or before
        if chosen is None:
            return [SlotSet("booking_confirmed", None)]
        if not chosen.named:
            return [SlotSet("session", chosen.token), SlotSet("options", "open"), *stop()]
        return await self._places(turn, chosen)

    async def _still(self, turn: Turn) -> Session | None:
        """Find the date that was chosen before; the message may be about its places."""
        token = turn.slot("session")
        return await self._bookings.session(token=str(token), now=turn.now) if token else None

    async def _places(self, turn: Turn, session: Session) -> list[Event]:
        """Settle which kind of place it is, and keep it while the person decides."""
        persons = persons_of(turn)
        pool = pool_named(turn, session)
        named = [SlotSet("session", session.token), *clear("booking_confirmed")]
        await self._drafts.keep(
            person=turn.person, session=session.token, pool=pool, persons=persons, now=turn.now
        )
        if pool is None:
            return [*named, SlotSet("pool", None)]
        outcome = await self._bookings.hold(
            person=turn.person,
            session=session.token,
            persons=persons,
            now=turn.now,
            asker=asker_of(turn, pool),
        )
        if outcome.result == "full":
            return [*say_full(turn, session, pool), *clear("session", "pool", "booking_confirmed")]
        return [*named, SlotSet("pool", pool)]


_YES_NO = frozenset({"affirm", "deny"})


def _confirmed(turn: Turn) -> list[Event]:
    if turn.intent == "affirm":
        return [SlotSet("booking_confirmed", True)]
    return clear("session", "pool", "booking_confirmed")


def _until_known(turn: Turn, events: Sequence[Event]) -> list[Event]:
    """Ask what a waiting list has to know, and nothing else."""
    place, age = place_and_age(turn, events)
    return [SlotSet("options", "list"), *([] if place is None or age is None else stop())]


@dataclass(frozen=True, slots=True)
class Dates:
    """What the person may choose from: dates with room, and full ones to wait for."""

    free: Sequence[Session]
    full: Sequence[Session]


async def dates_of(bookings: Bookings, turn: Turn) -> Dates:
    """Give the dates of the module talked about, those of the named trade first."""
    persons = persons_of(turn)
    full = await _found(bookings, turn, Room(persons=persons, full=True))
    return Dates(await _found(bookings, turn, Room(persons=persons)), full)


async def _found(bookings: Bookings, turn: Turn, room: Room) -> Sequence[Session]:
    module, trade = str(turn.slot("module")), turn.slot("trade")
    rest = await bookings.sessions(
        now=turn.now, place=place_of(turn), module=module, room=room, limit=SEEN
    )
    if not trade:
        return rest
    own = await bookings.sessions(
        now=turn.now, place=place_of(turn), module=module, trade=str(trade), room=room, limit=SEEN
    )
    return [*own, *[one for one in rest if one.token not in {o.token for o in own}]]
