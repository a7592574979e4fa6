"""What every page of the console has at hand: desks, words, who asks, and how a page is made."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from bot.booking.notice import Render
from bot.cleaning import clean
from bot.clock import Clock
from bot.console.sessions import Sessions, Visit
from bot.handoff.card import Card
from bot.handoff.desks import StaffDesks
from bot.handoff.files import Fetch
from bot.handoff.rules import OUTCOMES, TASKS, may
from bot.store.session import Database
from knowledge.texts import Texts
from knowledge.whole import Knowledge

COOKIE = "lotse_staff"
FOLDER = Path(__file__).parent
FIRST = "de"


def _pages() -> Environment:
    pages = Environment(
        loader=FileSystemLoader(FOLDER / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    pages.filters["clean"] = clean
    return pages


@dataclass(frozen=True, slots=True)
class Room:
    """The console's room.

    Attributes:
        desks: Through which the staff acts.
        sessions: Who is signed in.
        clock: Tells when.
        knowledge: What the organisations know, and the words of the staff and of everybody.
        render: Makes the words of what people would be told.
        fetch: Brings files that people sent.
        tickets: One-time words that open a session, and whom for; the demo gives them out.
    """

    desks: StaffDesks
    sessions: Sessions
    clock: Clock
    knowledge: Knowledge = field(repr=False)
    render: Render
    fetch: Fetch
    tickets: dict[str, int] = field(default_factory=dict)
    pages: Environment = field(default_factory=_pages)

    @property
    def staff(self) -> Texts:
        """The words of the staff."""
        return self.knowledge.staff_texts

    @property
    def texts(self) -> Texts:
        """The words of everybody, for names of institutions and modules."""
        return self.knowledge.texts

    @property
    def db(self) -> Database:
        """Where everything is kept."""
        return self.sessions.db

    def now(self) -> datetime:
        """Tell the time."""
        return self.clock.now()

    async def latest(self) -> int:
        """Give the number of the newest event; asked before a page is read, nothing is missed."""
        return await self.desks.reading.latest()

    def let_in(self, staff: int) -> str:
        """Make a one-time word that opens a session."""
        word = secrets.token_urlsafe(24)
        self.tickets[word] = staff
        return word

    async def visit(self, request: Request) -> Visit | None:
        """Find out who asks."""
        token, by_itself = request.cookies.get(COOKIE), "hx-request" in request.headers
        if token is None:
            return None
        return await self.sessions.of(token, now=self.now(), acts=not by_itself)

    def page(
        self,
        name: str,
        *,
        visit: Visit | None,
        lang: str = FIRST,
        status: int = 200,
        **values: object,
    ) -> HTMLResponse:
        """Make a page."""
        spoken = visit.who.lang if visit else lang
        known: dict[str, object] = {
            "t": lambda key, **more: self.staff.say(key, spoken, **more),
            "name_of": lambda institution: self.texts.say(f"contact-{institution}", spoken),
            "module_of": lambda module: self.texts.say(f"module-{module}", spoken),
            "said": lambda key, other: (
                self.staff.say(key, spoken) if self.staff.has(key, spoken) else other
            ),
            "says": lambda key, **more: self.texts.say(key, spoken, **more),
            "language_of": self.language,
            "topic_of": lambda card: self.topic(card, spoken),
            "why_of": lambda card, reasons: self.why(card, reasons, spoken),
            "needs_of": lambda card: self.needs(card, spoken),
            "lang": spoken,
            "visit": visit,
            "outcomes": OUTCOMES,
            "tasks": tasks_of(visit),
        }
        html = self.pages.get_template(name).render({**known, **values})
        return HTMLResponse(html, status_code=status)

    def language(self, code: str) -> str:
        """Name a language as its speakers do."""
        known = self.knowledge.languages.get(code)
        return known.own_name if known else code

    def needs(self, card: Card, lang: str) -> str:
        """Name what the person of a case needs at their dates."""
        return ", ".join(self.texts.say(f"need-{one}", lang) for one in card.needs)

    def why(self, card: Card, reasons: Sequence[str], lang: str) -> str:
        """Say why somebody fits a case."""
        told = {"lang": self.language(card.lang), "topic": self.topic(card, lang)}
        return ", ".join(self.staff.say(f"fits-{one}", lang, **told) for one in reasons)

    def topic(self, card: Card, lang: str) -> str:
        """Name what a case is about."""
        kind = "need" if card.topic.startswith("need_") else card.topic
        known = self.staff.has(f"staff-topic-{kind}", lang)
        return self.staff.say(f"staff-topic-{kind}" if known else "staff-topic-other", lang)


def furnished(
    desks: StaffDesks, clock: Clock, knowledge: Knowledge, render: Render, fetch: Fetch
) -> Room:
    """Make the room over the database that the desks work on."""
    return Room(desks, Sessions(desks.reading.db), clock, knowledge, render, fetch)


def tasks_of(visit: Visit | None) -> frozenset[str]:
    """Say which pages somebody has: their roles in any institution decide."""
    if visit is None:
        return frozenset()
    roles = [role for here in visit.who.roles.values() for role in here]
    others = frozenset().union(*(TASKS.get(role, frozenset()) for role in roles))
    return others | ({"cases"} if may(roles, "see") else frozenset())


def signed_in(request: Request, token: str, wished: str = "/") -> Response:
    """Give a browser its cookie and lead it to the page that was wished for."""
    answer = RedirectResponse(wished, status_code=303)
    secure = request.url.scheme == "https"
    answer.set_cookie(COOKIE, token, httponly=True, samesite="strict", secure=secure, path="/")
    return answer
