"""The questions of the booking form: which date, which kind of place, shall it be booked."""

from collections.abc import Sequence
from typing import ClassVar

from flows.booking.book import SHOWN, WAITED, dates_of
from flows.booking.pick import asked_moment, near
from flows.booking.show import (
    date_choices,
    full_choices,
    said_of,
    say_days,
    say_travel,
    when_values,
)
from flows.booking.take import STATIONS
from flows.booking.wishes import say_places
from flows.ports import Bookings, Session
from flows.talk import Act, Choice, Event, Turn, clear, yes_no


class AskSession(Act):
    """Shows the free dates."""

    title: ClassVar[str] = "action_ask_session"

    def __init__(self, bookings: Bookings) -> None:
        self._bookings = bookings

    async def speak(self, turn: Turn) -> list[Event]:
        """Show them as buttons, in words; full ones come last."""
        dates = await dates_of(self._bookings, turn)
        module = f"module-{turn.slot('module')}"
        other = Choice("btn-not-now", "pause_resume_abort", lasting=True)
        return turn.ask(
            "booking-choose-date",
            again="booking-choose-date-again",
            module=module,
            choices=[
                *date_choices(_nearest(turn, dates.free)),
                *full_choices(dates.full[:WAITED]),
                other,
            ],
        )


def _nearest(turn: Turn, free: Sequence[Session]) -> Sequence[Session]:
    """Give the first dates; of a day that was just named, those nearest to it."""
    shown = near(asked_moment(turn), free)[:SHOWN]
    return sorted(shown, key=free.index)


class AskPool(Act):
    """Asks which kind of place; the person picks, nothing is asked about the person."""

    title: ClassVar[str] = "action_ask_pool"

    def __init__(self, bookings: Bookings) -> None:
        self._bookings = bookings

    async def speak(self, turn: Turn) -> list[Event]:
        """Show the kinds with how many are free."""
        session = await self._bookings.session(token=str(turn.slot("session")), now=turn.now)
        choices = [
            Choice("btn-pool", "inform", {"pool": pool}, {"pool": f"pool-{pool}", "free": free})
            for pool, free in (session.pools if session else ())
        ]
        return turn.ask("booking-which-place", choices=choices)


class AskConfirmed(Act):
    """Reads the whole appointment back before it is booked."""

    title: ClassVar[str] = "action_ask_booking_confirmed"

    def __init__(self, bookings: Bookings) -> None:
        self._bookings = bookings

    async def speak(self, turn: Turn) -> list[Event]:
        """Say day, hour and meeting point in words, and ask for the yes."""
        session = await self._bookings.session(token=str(turn.slot("session")), now=turn.now)
        if session is None:
            turn.say("booking-gone", choices=STATIONS)
            return clear("session", "pool")
        if not turn.comes_back:
            say_places(turn, session)
            say_days(turn, session)
            say_travel(turn, session)
        return turn.ask(
            said_of("booking-confirm", session),
            again=said_of("booking-confirm-again", session),
            choices=yes_no("btn-yes-book", "btn-other-date"),
            **when_values(session),
        )
