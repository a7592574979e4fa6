"""What a person answers to a reminder or to a moved date: I come, I am late, I cannot."""

from typing import ClassVar

from flows.booking.ending import say_cancelled
from flows.booking.known import booked_by
from flows.booking.remind import AFTER
from flows.booking.show import CALL_BACK, when_values
from flows.ports import Booking, Calls, Session, Visits
from flows.talk import Act, Choice, Event, Turn

INTENT = "answer_notice"
_SAID = {"yes": "booking-coming", "late": "booking-late"}


def coming_choices(booking: Booking) -> tuple[Choice, ...]:
    """Give the buttons below a reminder; they mean the same next week."""
    yes, no = _answer("btn-coming", booking, "yes"), _answer("btn-cannot", booking, "no")
    return yes, _answer("btn-late", booking, "late"), no


def moved_choices(booking: Booking) -> tuple[Choice, ...]:
    """Give the buttons below a moved date: yes, no, another one."""
    token = {"booking": booking.token}
    other = Choice("btn-other-date", "reschedule_late", token, lasting=True)
    return _answer("btn-coming", booking, "yes"), _answer("btn-cannot", booking, "no"), other


def other_choices(session: Session) -> tuple[Choice, ...]:
    """Give the button that leads to other dates of the same kind."""
    if session.way == CALL_BACK:
        return (Choice("btn-call-wish", "call_back", lasting=True),)
    module = {"module": session.module}
    return (Choice("btn-book-this", booked_by(session.module), module, lasting=True),)


class AnswerNotice(Act):
    """Takes an answer; "I can't" passes the place on at once."""

    title: ClassVar[str] = "action_answer_notice"

    def __init__(self, visits: Visits, calls: Calls) -> None:
        self._visits = visits
        self._calls = calls

    async def speak(self, turn: Turn) -> list[Event]:
        """Note it and say so."""
        token, answer = str(turn.entity("booking")), turn.entity("answer")
        if answer == "no":
            outcome = await self._calls.cancel(person=turn.person, booking=token, now=turn.now)
        else:
            outcome = await self._visits.answer(
                person=turn.person, booking=token, answer=_meant(answer), now=turn.now
            )
        booking = outcome.booking
        if booking is None:
            turn.say("booking-none-yet", choices=AFTER[2:])
            return []
        session = booking.session
        if outcome.result == "cancelled":
            say_cancelled(turn, session, outcome, other_choices(session))
        elif outcome.result == "past":
            turn.say("booking-past", choices=other_choices(session), **when_values(session))
        else:
            turn.say(_SAID[_meant(answer)], choices=AFTER, **when_values(session))
        return []


def _meant(answer: object) -> str:
    return "late" if answer == "late" else "yes"


def _answer(label: str, booking: Booking, answer: str) -> Choice:
    return Choice(label, INTENT, {"booking": booking.token, "answer": answer}, lasting=True)
