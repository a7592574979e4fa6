"""The console, answered in this process, with a case and people of the staff."""

import asyncio
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import httpx
import pyotp
import pytest
from playwright.async_api import Browser as Chromium
from playwright.async_api import Page
from sqlalchemy import select

from bot import outbox
from bot.booking.delivery import deliver
from bot.booking.service import BookingDesk
from bot.booking.stock import seed
from bot.booking.waits import WaitDesk
from bot.console.application import build
from bot.console.room import Room, furnished
from bot.console.server import Console
from bot.dialogue.notices import NoticeWords
from bot.errors import FileGoneError
from bot.handoff.desks import StaffDesks, staff_desks
from bot.handoff.hours import Timetable
from bot.handoff.service import HandoffDesk
from bot.people.service import PeopleDesk
from bot.store.session import Database
from bot.store.tables import Session
from flows.ports import Asker, Need
from knowledge.loader import load
from knowledge.whole import Knowledge
from tests.fakes import FrozenClock, an_offer

WESEL, MUENSTER = "kreis-wesel", "bezreg-muenster"
CHAT = 41
SECRET = re.compile(r"<code>(\w+)</code>")
CSRF = re.compile(r'data-csrf="([^"]+)"')
PASSWORD = "ein langes Passwort"


@dataclass
class Store:
    """Files as Telegram keeps them."""

    pieces: dict[str, list[bytes]] = field(default_factory=dict)

    async def fetch(self, file_id: str) -> AsyncIterator[bytes]:
        """Bring one."""
        if file_id not in self.pieces:
            raise FileGoneError
        for piece in self.pieces[file_id]:
            yield piece


@dataclass(repr=False)
class Office:
    """Everything behind the pages.

    Attributes:
        person: Who asks for a human.
        store: What Telegram keeps of people's files.
    """

    db: Database
    clock: FrozenClock
    desks: StaffDesks
    room: Room
    person: int
    store: "Store"

    def browser(self) -> httpx.AsyncClient:
        """Open a browser that nobody is signed in with."""
        application, _ = build(self.room)
        transport = httpx.ASGITransport(app=application, raise_app_exceptions=False)
        return httpx.AsyncClient(transport=transport, base_url="http://console")

    async def invite(self, name: str, *roles: str, at: str = WESEL) -> str:
        """Invite somebody; the answer is the address of the invitation."""
        word = await self.desks.members.invite(
            login=name.lower(),
            name=name,
            roles=[(at, role) for role in roles or ("counsellor",)],
            now=self.clock.now(),
        )
        return f"/invitation/{word}"

    def code(self, secret: str) -> str:
        """Give the code that the phone shows now."""
        return pyotp.TOTP(secret).at(int(self.clock.now().timestamp()))

    async def sign_in(self, name: str, *roles: str, at: str = WESEL) -> "Browser":
        """Let somebody take their invitation up; the answer is their browser."""
        address, client = await self.invite(name, *roles, at=at), self.browser()
        secret = SECRET.findall((await client.get(address)).text)[0]
        form = {"password": PASSWORD, "code": self.code(secret)}
        answer = await client.post(address, data=form)
        assert answer.status_code == 303
        page = await client.get("/", follow_redirects=True)
        return Browser(client, CSRF.findall(page.text)[0], secret)

    async def offer(self, **changes: object) -> str:
        """Put an offer of the chamber into the store; the answer is its date's token."""
        offer = an_offer(**changes)
        await seed(self.db, [offer], self.clock.now())
        async with self.db.read() as s:
            which = select(Session.token).where(Session.offer == offer.id).order_by(Session.id)
            return (await s.scalars(which)).all()[0]

    async def book(self, chat: int, lang: str, session: str, *needs: Need) -> str:
        """Let somebody book a date; the answer is the booking's code."""
        now = self.clock.now()
        met = await PeopleDesk(self.db).meet(chat_id=chat, client_language=lang, now=now)
        done = await BookingDesk(self.db).book(
            person=met.id,
            session=session,
            persons=1,
            lang=lang,
            idem_key=f"book:{chat}:{session}",
            now=now,
            asker=Asker(needs=needs),
        )
        assert done.booking is not None
        return done.booking.token

    async def wait(self, chat: int, lang: str, session: str) -> int:
        """Let somebody wait for a date; the answer is their number."""
        now = self.clock.now()
        met = await PeopleDesk(self.db).meet(chat_id=chat, client_language=lang, now=now)
        done = await WaitDesk(self.db).join(
            person=met.id, session=session, persons=1, lang=lang, now=now
        )
        assert done.result == "waiting"
        return met.id

    async def messages(self) -> list[str]:
        """Send what is due, and give what it says."""
        now = self.clock.now()
        await deliver(self.db, self.room.render, now)
        async with self.db.write() as s:
            rows = await outbox.due(s, now)
            await outbox.mark_sent(s, [row.id for row in rows], now)
        return [row.message.text for row in rows]

    async def ask(self, *, at: str = WESEL) -> str:
        """Let the person ask for a human; the answer is the case's code."""
        case = await HandoffDesk(self.db).open(
            person=self.person,
            topic="talk",
            institution=at,
            urgency="normal",
            lang="ar",
            now=self.clock.now(),
        )
        return case.code


def plain(page: str) -> str:
    """Leave out the marks around values that keep their direction."""
    return page.translate(dict.fromkeys(map(ord, "\u2068\u2069")))


@dataclass
class Browser:
    """A browser that somebody is signed in with."""

    client: httpx.AsyncClient
    csrf: str
    secret: str

    async def sends(self, path: str, **form: str) -> httpx.Response:
        """Send a form of any page."""
        return await self.client.post(path, data={"csrf": self.csrf, **form})

    async def read(self, path: str) -> str:
        """Open a page; the marks around values that keep their direction are left out."""
        return plain((await self.client.get(path)).text)

    async def does(self, case: str, deed: str, **form: str) -> httpx.Response:
        """Send one of the forms of a case."""
        data = {"csrf": self.csrf, **form}
        return await self.client.post(f"/cases/{case}/{deed}", data=data)


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return load()


@pytest.fixture
async def office(sqlite_db: Database, clock: FrozenClock, knowledge: Knowledge) -> Office:
    desks = staff_desks(sqlite_db, knowledge.texts, Timetable())
    store, render = Store(), NoticeWords(knowledge.texts)
    room = furnished(desks, clock, knowledge, render, store.fetch)
    met = await PeopleDesk(sqlite_db).meet(chat_id=CHAT, client_language="ar", now=clock.now())
    return Office(sqlite_db, clock, desks, room, met.id, store)


@pytest.fixture
async def console(office: Office) -> AsyncIterator[Console]:
    console = Console(office.room, host="127.0.0.1", port=0)
    serving = asyncio.create_task(console.run())
    yield console
    console.stop()
    await asyncio.gather(serving, return_exceptions=True)


@pytest.fixture
async def page(browser: Chromium) -> AsyncIterator[Page]:
    """A phone's screen, in German."""
    context = await browser.new_context(
        viewport={"width": 390, "height": 844}, locale="de-DE", device_scale_factor=2
    )
    yield await context.new_page()
    await context.close()
