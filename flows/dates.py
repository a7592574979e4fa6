"""A date of an offer as a button, and the intent that books it."""

from collections.abc import Sequence

from flows.ports import Session
from flows.talk import Choice, Turn

OPEN_TO = "zue_muenster"
"""Where people live whom the dates are open to."""
AT_HOME = "booking-meet-zue-"
"""Meeting points where the people live whom the dates are for."""
IN_CHAT = "booking-meet-chat"
BOOK = {
    "werkstattbesuch": "book_workshop_visit",
    "erprobung": "book_craft_trial",
    "berufsberatung": "book_counselling_coaching",
    "perspektivberatung": "book_counselling_coaching",
}


def date_choice(one: Session) -> Choice:
    """Give a date its button: a tap on it books, or joins what needs no list.

    Args:
        one: A coming date.
    """
    intent = BOOK.get(one.module, "join_event_leisure")
    title = f"trade-{one.trade}" if one.trade else f"module-{one.module}"
    values = {"module": f"module-{one.module}", "title": title, "start": one.starts_at}
    return Choice("btn-offer", intent, {"session": one.token}, values, lasting=True)


def one_of_each(sessions: Sequence[Session]) -> Sequence[Session]:
    """Keep the first date of each offer: four half hours of one adviser are one offer."""
    first = {(one.module, one.trade): one for one in reversed(sessions)}
    return [one for one in sessions if first[one.module, one.trade] is one]


def place_of(turn: Turn) -> str:
    """Name the place whose dates are shown; before it is told, where most dates are open to."""
    return str(turn.slot("place") or OPEN_TO)


def is_at_home(session: Session) -> bool:
    """Whether people meet where those live whom the date is for."""
    return session.meeting_point.startswith(AT_HOME)


def is_journey(session: Session) -> bool:
    """Whether somebody has to leave the place where they live for it (R-R3)."""
    return not is_at_home(session) and session.meeting_point != IN_CHAT
