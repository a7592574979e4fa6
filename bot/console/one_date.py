"""One date, as far as somebody of the staff may see it."""

from bot.booking.house_view import DateView, HouseView
from bot.console.room import Room
from bot.console.sessions import Visit


async def one_date(
    room: Room, visit: Visit, token: str, *, first: bool = False
) -> DateView | None:
    """Find it; None if there is none, or none that they look after.

    Args:
        room: What the pages have at hand.
        visit: Who asks.
        token: The date's.
        first: Whether to write down that they looked at it.
    """
    return await HouseView(room.db).one(
        token=token,
        institutions=visit.who.places("dates"),
        by=f"staff:{visit.who.id}",
        now=room.now(),
        first=first,
    )
