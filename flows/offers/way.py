"""The way to a date, what it costs, and who may come along: booked, or still talked about."""

from typing import ClassVar

from flows.dates import is_at_home, place_of
from flows.pictures import beside, picture_button
from flows.ports import Booking, Bookings, Session
from flows.talk import Act, Choice, Event, Turn
from knowledge.whole import Knowledge

HUMAN = Choice("btn-human", "contact_human", lasting=True)
OFFERS = Choice("btn-what-can-i-do", "list_offers", lasting=True)
CALL_BACK = "call_back"

CHOOSING = frozenset({"booking_form", "call_form"})
"""Forms in which a date is talked about that is not booked yet."""

BOOKED = ("reminder_booking", "chosen_booking")
"""Slots that name the booking which is talked about just now."""


class Directions(Act):
    """The way, what to bring and what it costs, as far as it is known."""

    title: ClassVar[str] = "action_directions"

    def __init__(self, knowledge: Knowledge, bookings: Bookings) -> None:
        self._knowledge = knowledge
        self._bookings = bookings

    async def speak(self, turn: Turn) -> list[Event]:
        """Say it for the date in question; what is unknown is asked."""
        asked = await self._talked_about(turn) if turn.entity("booking") is None else None
        if asked is not None:
            turn.say(
                "offers-directions-before",
                module=f"module-{asked.module}",
                title=_title_of(asked),
                start=asked.starts_at,
            )
            self._tell(turn, asked, alone=asked.capacity == 1)
            return []
        booking = await self._booked(turn)
        if booking is None:
            turn.say("offers-directions-none", choices=(OFFERS, HUMAN))
            return []
        self._tell(turn, booking.session, alone=True)
        return []

    async def _talked_about(self, turn: Turn) -> Session | None:
        """Find the date that is being chosen: the one picked, or else the first there is."""
        if turn.form not in CHOOSING:
            return None
        token, module = turn.slot("session"), turn.slot("module")
        if token:
            return await self._bookings.session(token=str(token), now=turn.now)
        if turn.form != "booking_form" or not module:
            return None
        found = await self._bookings.sessions(
            now=turn.now, place=place_of(turn), module=str(module), limit=1
        )
        return next(iter(found), None)

    async def _booked(self, turn: Turn) -> Booking | None:
        mine = await self._bookings.mine(person=turn.person, now=turn.now)
        named = [turn.entity("booking"), *(turn.slot(one) for one in BOOKED)]
        known = {one.token: one for one in mine}
        meant = [known[str(one)] for one in named if str(one) in known]
        return next(iter((*meant, *mine)), None)

    def _tell(self, turn: Turn, session: Session, *, alone: bool) -> None:
        if session.way == CALL_BACK:
            turn.say("offers-directions-call", choices=(HUMAN,))
            return
        turn.say(
            "offers-directions",
            attach=beside(self._picture(session)),
            point=session.meeting_point,
            meet=session.meet_at or session.starts_at,
        )
        if is_at_home(session):
            turn.say("offers-directions-home")
        _show_on_the_map(turn, session)
        turn.say(
            "offers-directions-cost",
            choices=(picture_button("bring"), HUMAN),
            alone=int(alone),
        )

    def _picture(self, session: Session) -> str | None:
        first = (session.trade or "").split("+")[0]
        return self._knowledge.picture_of("trade", first)


def _show_on_the_map(turn: Turn, session: Session) -> None:
    """Send the meeting point as a pin, if the institution has said where it is."""
    if session.pin is not None:
        latitude, longitude = session.pin
        where = {"kind": "venue", "latitude": latitude, "longitude": longitude}
        named = {"point": session.meeting_point, "of": f"contact-{session.institution}"}
        turn.say("offers-directions-pin", attach={**where, **named})


def _title_of(session: Session) -> str:
    return f"trade-{session.trade}" if session.trade else f"contact-{session.institution}"
