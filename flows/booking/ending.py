"""What is said when a place was given back: an appointment, or a call-back."""

from flows.booking.show import said_of, when_values
from flows.ports import Outcome, Session
from flows.talk import Choice, Turn

AGAIN = (
    Choice("btn-book-visit", "book_workshop_visit", lasting=True),
    Choice("btn-menu", "greet_start", {"kind": "menu"}, lasting=True),
)
"""Ways on after a place was given back."""


def say_cancelled(
    turn: Turn, session: Session, outcome: Outcome, choices: tuple[Choice, ...] = AGAIN
) -> None:
    """Say that it is given back, and whether somebody may still write."""
    key = said_of("booking-cancelled", session)
    still = int(outcome.case is not None)
    turn.say(key, choices=choices, still=still, **when_values(session))
