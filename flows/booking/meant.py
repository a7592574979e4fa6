"""Which dates somebody means who asks for a waiting list in words."""

from collections.abc import Sequence

from flows.booking.known import GOALS
from flows.booking.pick import fitting
from flows.booking.wishes import persons_of, pool_wished
from flows.dates import place_of
from flows.ports import Bookings, Room, Session
from flows.talk import Turn

SEEN = 40
_NAMED = ("date", "time", "trade", "goal", "pool")


async def full_meant(bookings: Bookings, turn: Turn) -> Sequence[Session]:
    """Give the full dates that are meant: the one just shown, or those that the words describe."""
    shown = turn.slot("full")
    if shown and not any(turn.entity(name) for name in _NAMED):
        session = await bookings.session(token=str(shown), now=turn.now)
        if session is not None:
            return (session,)
    return await _described(bookings, turn, full=True)


async def free_meant(bookings: Bookings, turn: Turn) -> Sequence[Session]:
    """Give the dates that the words describe and that have room: nobody needs to wait for them."""
    return await _described(bookings, turn, full=False)


def module_meant(turn: Turn) -> str | None:
    """Name the kind of offer that is meant: the one that is named, or the one talked about."""
    named = GOALS.get(str(turn.entity("goal"))) or turn.slot("module")
    return str(named) if named else None


async def _described(bookings: Bookings, turn: Turn, *, full: bool) -> Sequence[Session]:
    found = await bookings.sessions(
        now=turn.now,
        place=place_of(turn),
        module=module_meant(turn),
        room=Room(pool_wished(turn), persons_of(turn), full=full),
        limit=SEEN,
    )
    return fitting(turn, found) or ()
