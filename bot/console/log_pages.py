"""The page of the log: who did what and when, for leads and for data protection."""

from datetime import date

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.console.gate import known
from bot.console.room import Room
from bot.console.sessions import Visit
from bot.handoff.acts import SHOWN, Acts, Sought
from bot.handoff.codes import read_number


class LogPages:
    """The log.

    Args:
        room: What the page has at hand.
    """

    def __init__(self, room: Room) -> None:
        self._room = room
        self._acts = Acts(room.db)

    def routes(self) -> list[Route]:
        """List its one page."""
        return [Route("/log", known(self._room, self.log, "log"))]

    async def log(self, request: Request, visit: Visit) -> Response:
        """Show who did what, for the institutions that one looks after."""
        places = visit.who.places("log")
        asked = {key: value for key, value in request.query_params.items() if value}
        people = await self._acts.people(institutions=places)
        sought = Sought(asked.get("who"), _day(asked.get("day")), read_number(asked.get("before")))
        acts = await self._acts.listed(institutions=places, sought=sought)
        return self._room.page(
            "log.html",
            visit=visit,
            acts=acts,
            people=sorted(people.items(), key=lambda pair: pair[1]),
            sought=sought,
            more=acts[-1].id if len(acts) == SHOWN else None,
        )


def _day(written: str | None) -> date | None:
    try:
        return None if written is None else date.fromisoformat(written)
    except ValueError:
        return None
