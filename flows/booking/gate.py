"""For whom the dates are: who is of age, and lives where they are open to."""

from collections.abc import Sequence

from flows.dates import OPEN_TO
from flows.ports import Bookings, Room
from flows.talk import Event, Turn


def place_and_age(turn: Turn, events: Sequence[Event] = ()) -> tuple[object, object]:
    """Give where somebody lives and how old they are, as said now or before; None if not said."""
    told = {str(event["name"]): event["value"] for event in events if "name" in event}
    return told.get("place", turn.slot("place")), told.get("age", turn.slot("age"))


async def gate_closed(bookings: Bookings, turn: Turn, events: Sequence[Event] = ()) -> bool:
    """Whether an age or a place was said, now or before, that the offers are not for."""
    place, age = place_and_age(turn, events)
    if isinstance(age, int) and age < 18:  # noqa: PLR2004 - R-P11: no self-booking below 18
        return True
    return place not in {None, OPEN_TO} and not await _open_at(bookings, turn, str(place))


async def _open_at(bookings: Bookings, turn: Turn, place: str) -> bool:
    """Whether such dates, free or full, are open to people who live there."""
    module = turn.slot("module")
    for full in (False, True):
        found = await bookings.sessions(
            now=turn.now,
            place=place,
            module=str(module) if module else None,
            room=Room(full=full),
            limit=1,
        )
        if found:
            return True
    return False
