"""The page on which somebody of the staff tells of themselves, or takes it back."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import time

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.booking.seeds import WEEKDAYS
from bot.console.gate import gone, known
from bot.console.room import Room, tasks_of
from bot.console.sessions import Visit
from bot.handoff.hours import Frame, Hours
from bot.handoff.matching import TOPICS, Profile

EVERYBODY = "de"
"""The language that all of the staff speak: nobody is sought for it."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the form.

    Attributes:
        langs: Languages.
        woman: Whether people who wish for a woman may come.
        topics: Subjects.
        week: For each day its name, and the first and last minute as they are typed.
    """

    langs: frozenset[str] = frozenset()
    woman: bool = False
    topics: frozenset[str] = frozenset()
    week: tuple[tuple[str, str, str], ...] = field(
        default_factory=lambda: tuple((day, "", "") for day in WEEKDAYS)
    )

    @classmethod
    def of(cls, profile: Profile) -> "Typed":
        """Read what somebody has told before."""
        own = {WEEKDAYS[one.day]: one for one in profile.hours.frames}
        week = tuple((day, *_clocks(own.get(day))) for day in WEEKDAYS)
        return cls(profile.langs, profile.woman, profile.topics, week)

    @classmethod
    def sent(cls, form: FormData) -> "Typed":
        """Read what somebody has sent."""
        week = tuple(
            (day, str(form.get(f"from_{day}") or ""), str(form.get(f"until_{day}") or ""))
            for day in WEEKDAYS
        )
        chosen = {name: frozenset(map(str, form.getlist(name))) for name in ("langs", "topics")}
        return cls(chosen["langs"], form.get("woman") == "yes", chosen["topics"], week)

    def profile(self, languages: frozenset[str]) -> Profile | None:
        """Give what this says; None if the hours cannot be read."""
        try:
            hours = Hours(tuple(_frames(self.week)))
        except ValueError:
            return None
        topics = self.topics.intersection(TOPICS)
        return Profile(self.langs & languages, self.woman, topics, hours)


class ProfilePage:
    """Everybody's own page.

    Args:
        room: What the page has at hand.
    """

    def __init__(self, room: Room) -> None:
        self._room = room
        codes = room.knowledge.languages
        self._languages = [code for code in sorted(codes) if code != EVERYBODY]

    def routes(self) -> list[Route]:
        """List its one address."""
        return [
            Route("/profile", known(self._room, self.page), methods=["GET"]),
            Route("/profile", known(self._room, self.change), methods=["POST"]),
        ]

    async def page(self, _request: Request, visit: Visit) -> Response:
        """Show what somebody told of themselves."""
        profile = await self._room.desks.profiles.of(visit.who.id)
        return self._page(visit, Typed() if profile is None else Typed.of(profile))

    async def change(self, request: Request, visit: Visit) -> Response:
        """Take it down, or take it back."""
        if "cases" not in tasks_of(visit):
            return gone(self._room, visit)
        form, desk, now = await request.form(), self._room.desks.profiles, self._room.now()
        if form.get("act") == "forget":
            await desk.forget(staff=visit.who.id, now=now)
            return self._page(visit, Typed(), "forgotten")
        typed = Typed.sent(form)
        profile = typed.profile(frozenset(self._languages))
        if profile is None:
            return self._page(visit, typed, "wrong")
        await desk.keep(staff=visit.who.id, profile=profile, now=now)
        return self._page(visit, Typed.of(profile), "kept")

    def _page(self, visit: Visit, typed: Typed, word: str = "") -> Response:
        if "cases" not in tasks_of(visit):
            return gone(self._room, visit)
        return self._room.page(
            "profile.html",
            visit=visit,
            status=422 if word == "wrong" else 200,
            typed=typed,
            word=word,
            languages=self._languages,
            topics=TOPICS,
        )


def _frames(week: tuple[tuple[str, str, str], ...]) -> Iterator[Frame]:
    for number, (_, begins, ends) in enumerate(week):
        if not begins and not ends:
            continue
        first, last = _minute(begins), _minute(ends)
        if last <= first:
            raise ValueError
        yield Frame(number, first, last)


def _minute(typed: str) -> int:
    at = time.fromisoformat(typed)
    return at.hour * 60 + at.minute


def _clocks(frame: Frame | None) -> tuple[str, str]:
    if frame is None:
        return "", ""
    begins, ends = (divmod(minute, 60) for minute in (frame.begins, frame.ends))
    return "{:02}:{:02}".format(*begins), "{:02}:{:02}".format(*ends)
