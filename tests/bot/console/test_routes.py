"""Every route of the console for every role and institution; a route that nobody knows fails."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from starlette.applications import Starlette
from starlette.routing import Mount, Route

from bot.booking.house_desk import HouseDesk
from bot.console.application import build
from bot.console.date_acts import DateActs
from bot.console.desk_pages import DeskPages
from bot.console.offer_pages import DEEDS as OFFER_DEEDS
from bot.console.room import COOKIE
from bot.handoff.rules import ROLES
from tests.bot.console.conftest import MUENSTER, WESEL, Browser, Office

TALKS = frozenset({"counsellor", "lead"})
DATES = frozenset({"lead", "organiser"})
CONTENT = frozenset({"lead", "editor"})
LOOKS_AFTER = frozenset({"lead", "protection"})
EVERYBODY = frozenset(ROLES)

OPEN = {
    "GET /sign-in",
    "POST /sign-in",
    "GET /invitation/{word}",
    "POST /invitation/{word}",
    "GET /enter/{word}",
    "GET /feed/{word}.ics",
    "POST /sign-out",
}
"""What is there without a session; nothing of a person is behind it."""

FOR: dict[str, frozenset[str]] = {
    "GET /": EVERYBODY,
    "GET /inbox": EVERYBODY,
    "GET /closed": EVERYBODY,
    "GET /events": EVERYBODY,
    "POST /language": EVERYBODY,
    "GET /log": LOOKS_AFTER,
    "GET /profile": TALKS,
    "POST /profile": TALKS,
    "GET /cases/{code}": TALKS,
    "GET /cases/{code}/live": TALKS,
    "GET /cases/{code}/files/{message}": TALKS,
    "POST /cases/{code}/{deed}": TALKS,
    "GET /dates": DATES,
    "GET /days/{day}": DATES,
    "GET /dates/{token}": DATES,
    "GET /dates/{token}/live": DATES,
    "GET /dates/{token}/series": DATES,
    "POST /dates/{token}/series": DATES,
    "GET /dates/{token}/longer": DATES,
    "POST /dates/{token}/longer": DATES,
    "GET /dates/{token}/{change}": DATES,
    "POST /dates/{token}/{deed}": DATES,
    "GET /check-in": DATES,
    "GET /check-in/{shown}": DATES,
    "POST /check-in/{shown}": DATES,
    "GET /closures": DATES,
    "POST /closures": DATES,
    "POST /closures/{number}/lift": DATES,
    "GET /content": CONTENT,
    "GET /calendar": DATES,
    "POST /calendar": DATES,
    "GET /offers": DATES,
    "POST /offers": DATES,
    "GET /offers/new": DATES,
    "POST /offers/draft": DATES,
    "GET /offers/{offer}": DATES,
    "POST /offers/{offer}/{deed}": DATES,
}
"""Who may, at the institution whose case it is; a new route must find its row here."""

OF_ONE = {one for one in FOR if re.search(r"\{(code|token|shown|offer|number)\}", one)} | {
    "POST /calendar",
    "POST /closures",
    "POST /offers",
}
"""What is about one case, date or pass: it is there for its own institution only."""

WORDS = "Gestattungsmarke"
FORM = {
    "institution": WESEL,
    "text": "Hallo",
    "reason": "Urlaub",
    "outcome": "other",
    "canned": "bring-papers",
}


def routes_of(application: Starlette) -> Iterator[tuple[str, str]]:
    """Give method and path of every route."""
    for route in application.routes:
        if isinstance(route, Mount):
            assert route.path == "/static"
            continue
        assert isinstance(route, Route)
        for method in sorted((route.methods or set()) - {"HEAD"}):
            yield method, route.path


def opened(office: Office) -> httpx.AsyncClient:
    """Open a browser whose live line ends at once."""
    application, live = build(office.room)
    live.closing.set()
    transport = httpx.ASGITransport(app=application, raise_app_exceptions=False)
    return httpx.AsyncClient(transport=transport, base_url="http://console")


async def ask(office: Office, who: Browser | None, method: str, path: str) -> httpx.Response:
    """Ask for a page in somebody's name."""
    async with opened(office) as client:
        form: dict[str, str] = {}
        if who is not None:
            client.cookies.set(COOKIE, str(who.client.cookies[COOKIE]))
            form = {"csrf": who.csrf, **FORM}
        return await client.request(method, path, data=form if method == "POST" else None)


@dataclass(frozen=True, slots=True)
class There:
    """A case and a date, to ask for."""

    case: str
    date: str

    def addresses(self, path: str) -> list[str]:
        """Put them into a path, with each deed that there is."""
        known = {
            "{code}": self.case,
            "{token}": self.date,
            "{message}": "1",
            "{number}": "1",
            "{day}": "2026-12-01",
            "{shown}": "GEHEIM",
            "{offer}": "kreis-wesel-0000",
        }
        for name, value in known.items():
            path = path.replace(name, value)
        name = "{deed}" if "{deed}" in path else "{change}"
        deeds = CHANGES if name == "{change}" else ACTS[path.split("/")[1]]
        return [path.replace(name, deed) for deed in deeds] if name in path else [path]


async def there(office: Office) -> There:
    """Let there be a case and a date of one institution."""
    return There(await office.ask(), await office.offer(institution=WESEL))


DEEDS = (
    *("claim", "take-over", "release", "close", "answer", "canned", "note", "draft"),
    *("go", "raw"),
)
CHANGES = ("move", "cancel")
DATE_DEEDS = ("move", "cancel", "attendance", "need", "places")
ACTS = {"cases": DEEDS, "dates": DATE_DEEDS, "offers": OFFER_DEEDS}


async def state(office: Office, case: str) -> tuple[Any, ...]:
    """Give what an act in a case would change."""
    view = await office.desks.reading.case(case=case, by=1, now=office.clock.now(), first=False)
    assert view is not None
    return (view.card.holder, view.card.owner, len(view.said))


def test_every_route_has_its_row_and_every_row_is_a_route(office: Office) -> None:
    application, _ = build(office.room)

    known = {f"{method} {path}" for method, path in routes_of(application)}

    assert known == OPEN | set(FOR)
    assert set(DeskPages(office.room)._deeds) == set(DEEDS)
    assert set(DateActs(HouseDesk(office.db))._deeds) == set(DATE_DEEDS)


async def test_whoever_is_not_signed_in_gets_no_page(office: Office) -> None:
    asked = await there(office)

    for method, path in (one.split() for one in FOR):
        for address in asked.addresses(path):
            answer = await ask(office, None, method, address)
            assert answer.status_code in {303, 401}, address
            assert answer.headers.get("location", "/sign-in").startswith("/sign-in"), address


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("at", [WESEL, MUENSTER])
async def test_a_role_gets_what_is_its_own_and_nothing_of_another_institution(
    office: Office, role: str, at: str
) -> None:
    await office.sign_in("Maria", "counsellor")
    asked = await there(office)
    somebody = await office.sign_in("Eve", role, at=at)
    before = await state(office, asked.case)

    wrong = []
    for one, roles in FOR.items():
        may = role in roles and (at == WESEL or one not in OF_ONE)
        if may and one in OF_ONE:
            continue
        for address in asked.addresses(one.split()[1]):
            answer = await ask(office, somebody, one.split()[0], address)
            refused = answer.status_code in {403, 404}
            if refused is may or (not may and WORDS in answer.text):
                wrong.append((one, address, answer.status_code))

    assert wrong == []
    assert await state(office, asked.case) == before


@pytest.mark.parametrize("role", sorted(TALKS))
async def test_who_answers_people_may_do_all_of_it_in_their_own_institution(
    office: Office, role: str
) -> None:
    somebody, case = await office.sign_in("Maria", role), await office.ask()

    answers = [
        (await ask(office, somebody, "GET", f"/cases/{case}")).status_code,
        (await ask(office, somebody, "GET", f"/cases/{case}/live")).status_code,
        *[
            (await ask(office, somebody, "POST", f"/cases/{case}/{deed}")).status_code
            for deed in ("claim", "draft", "note", "answer", "close")
        ],
    ]

    assert answers == [200, 200, 303, 204, 303, 303, 303]


async def test_no_form_is_taken_without_its_mark_whatever_it_is(office: Office) -> None:
    somebody, asked = await office.sign_in("Maria", "lead"), await there(office)
    before = await state(office, asked.case)
    stranger = Browser(somebody.client, "0" * 64, somebody.secret)
    posts = [one.split()[1] for one in FOR if one.startswith("POST")]

    answers = [
        (await ask(office, stranger, "POST", address)).status_code
        for address in chain.from_iterable(asked.addresses(path) for path in posts)
    ]

    assert set(answers) == {403}
    assert await state(office, asked.case) == before


ANY = sorted({*OPEN, *FOR} - {"POST /sign-out"})
HOSTILE = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        (
            "../../etc/passwd",
            "//evil.example",
            "/\\evil.example",
            "K-100' OR 1=1 --",
            "{{7*7}}",
            "<script>alert(1)</script>",
            "%00",
            "\u202egnp.exe",
            "K-99999999999999999999",
            "K--1",
            "٤٢",
            "a" * 5000,
        )
    ),
)


@pytest.fixture
async def lead(office: Office) -> Browser:
    return await office.sign_in("Maria", "lead", "counsellor")


@st.composite
def requests(draw: st.DrawFn) -> tuple[str, str, dict[str, str]]:
    """Draw a method, an address that fits a route, and what is sent along."""
    method, path = draw(st.sampled_from(ANY)).split()
    address = re.sub(r"\{[\w:]+\}", lambda _: _quoted(draw(HOSTILE)), path)
    names = st.sampled_from(("csrf", "text", "reason", "next", "login", "password", "code", "to"))
    return method, address, draw(st.dictionaries(names, HOSTILE, max_size=4))


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(asked=requests())
async def test_nothing_that_is_sent_breaks_a_page_or_leads_away(
    office: Office, lead: Browser, asked: tuple[str, str, dict[str, str]]
) -> None:
    method, address, values = asked
    async with opened(office) as client:
        client.cookies.set(COOKIE, str(lead.client.cookies[COOKIE]))
        form = {"csrf": lead.csrf, **values} if method == "POST" else None
        answer = await client.request(method, address, params=values, data=form)

    assert answer.status_code < 500
    assert "content-security-policy" in answer.headers
    assert "<script>alert" not in answer.text
    assert re.match(r"(http://console)?/(?![/\\])|$", answer.headers.get("location", ""))


def _quoted(text: str) -> str:
    return httpx.URL("http://console/", params={"x": text}).query.decode()[2:].replace("+", "%20")
