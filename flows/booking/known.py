"""What the booking talk takes for granted: whom the offers are for, and what asks for which."""

EVERYBODY = "anywhere"
"""Where the dates are found that are open to everybody."""

MODULES = {
    "book_workshop_visit": "werkstattbesuch",
    "book_craft_trial": "erprobung",
    "book_counselling_coaching": "berufsberatung",
    "join_language_course": "sprachkurs",
    "join_event_leisure": "sport",
}
"""Which module an intent asks for, unless the message names one."""

_BOOKED_BY = {module: intent for intent, module in MODULES.items()} | {
    "perspektivberatung": "book_counselling_coaching"
}

GOALS = {
    "look": "werkstattbesuch",
    "try": "erprobung",
    "advice": "berufsberatung",
    "german": "sprachkurs",
    "leisure": "sport",
}
"""Which module a named goal means."""

DRAFT = ("session", "pool", "booking_confirmed", "options")
"""Slots of a booking that is not finished."""


def booked_by(module: object) -> str:
    """Name the intent that books a module."""
    return _BOOKED_BY.get(str(module), "book_workshop_visit")
