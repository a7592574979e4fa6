"""For whom the dates are: who lives in the ZUE Münster and is of age."""

from collections.abc import Sequence

from flows.booking.known import OPEN_TO
from flows.talk import Event, Turn


def place_and_age(turn: Turn, events: Sequence[Event] = ()) -> tuple[object, object]:
    """Give where somebody lives and how old they are, as said now or before; None if not said."""
    told = {str(event["name"]): event["value"] for event in events if "name" in event}
    return told.get("place", turn.slot("place")), told.get("age", turn.slot("age"))


def gate_closed(turn: Turn, events: Sequence[Event] = ()) -> bool:
    """Whether an age or a place was said, now or before, that the offers are not for."""
    place, age = place_and_age(turn, events)
    young = isinstance(age, int) and age < 18  # noqa: PLR2004 - R-P11: no self-booking below 18
    return young or (place is not None and place != OPEN_TO)
