"""An organiser's own words about a change: translated as evidence, or said to be untranslated."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime

import httpx
import pytest
from playwright.async_api import Page, expect

from bot.console.server import Console
from bot.handoff.interpreter import Interpreter
from bot.handoff.libre import Libre
from tests.bot.console.conftest import Browser, Office, plain
from tests.bot.handoff.libre_server import LibreServer, libre_server

HWK = "hwk-muenster"
WORDS = "Bitte um 9:45 Uhr zum Tor 2, Hafenweg 24a. Rückfragen: 0251 705-0"
FRIDAY = {"day": "2026-12-04", "at": "10:00", "until": "12:00", "meet": "09:15"}
ASKED = FRIDAY | {"reason": "closed", "words": WORDS}
MARKS = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200e\u200f"))
HIDDEN = 'name="said" value="'


@pytest.fixture
async def server() -> AsyncIterator[LibreServer]:
    async with libre_server() as running:
        yield running


@pytest.fixture
def helped(office: Office, server: LibreServer) -> Office:
    """The house with a translation service that knows Arabic and Turkish."""
    interpreter = Interpreter(Libre(server.url, timeout=httpx.Timeout(5.0)))
    office.room = replace(office.room, desks=replace(office.desks, interpreter=interpreter))
    return office


async def _date(office: Office, *langs: str) -> tuple[Browser, str]:
    """Let people who speak these languages book a date that Olga looks after."""
    office.clock.at = datetime(2026, 11, 30, 7, 30, tzinfo=UTC)
    date = await office.offer(capacity=len(langs))
    for chat, lang in enumerate(langs, start=1):
        await office.book(chat, lang, date)
    return await office.sign_in("Olga", "organiser", at=HWK), date


async def _preview(olga: Browser, date: str, what: str = "move") -> str:
    page = await olga.client.get(f"/dates/{date}/{what}", params=ASKED)
    return plain(page.text)


async def _sends(olga: Browser, date: str, page: str, what: str = "move") -> None:
    said = page.split(HIDDEN)[1].split('"', maxsplit=1)[0]
    answer = await olga.sends(f"/dates/{date}/{what}", **ASKED, said=said)
    assert answer.status_code == 303


def _without_marks(texts: list[str]) -> list[str]:
    return [one.translate(MARKS) for one in texts]


async def test_what_was_looked_at_is_what_goes_out_with_the_original_and_its_numbers(
    helped: Office, server: LibreServer
) -> None:
    olga, date = await _date(helped, "ar", "de")

    page = await _preview(olga, date)
    asked = len(server.asked)
    await _sends(olga, date, page)
    arabic, german = _without_marks(await helped.messages())

    assert f"‹ar› {WORDS}" in page
    assert f'<span lang="de">{WORDS}</span>' in page
    mark = helped.room.texts.say("handoff-machine", "ar")
    assert arabic.endswith(f"‹ar› {WORDS}\n\n{mark}\n{WORDS}".translate(MARKS))
    assert german.endswith(f"\n\n{WORDS}")
    assert mark not in german
    assert len(server.asked) == asked
    assert all("9:45" not in text and "24a" not in text for text, _, _ in server.asked)


async def test_the_preview_shows_every_language_and_where_the_words_stay_german(
    helped: Office,
) -> None:
    olga, date = await _date(helped, "ar", "fa")

    page = await _preview(olga, date)

    assert "‹ar›" in page
    assert "‹tr›" in page
    assert "unübersetzt hinaus, auf Deutsch (Sprache: fa)" in page
    assert "unübersetzt hinaus, auf Deutsch (Sprache: ar)" not in page


@pytest.mark.parametrize("mood", ["fails", "lies", "broken"])
async def test_when_translation_fails_the_original_is_delivered_and_said_to_be_german(
    helped: Office, server: LibreServer, mood: str
) -> None:
    server.mood = mood
    olga, date = await _date(helped, "tr")

    await _sends(olga, date, await _preview(olga, date))

    head = helped.room.texts.say("booking-words-german", "tr")
    assert (await helped.messages())[0].endswith(f"\n\n{head}\n{WORDS}")


async def test_without_a_service_it_is_said_plainly_before_anything_is_sent(
    office: Office,
) -> None:
    olga, date = await _date(office, "ar")

    page = await _preview(olga, date, "cancel")
    await _sends(olga, date, page, "cancel")

    assert "Es ist kein Übersetzungsdienst eingerichtet" in page
    assert "unübersetzt hinaus, auf Deutsch (Sprache: ar)" in page
    head = office.room.texts.say("booking-words-german", "ar")
    assert (await office.messages())[0].endswith(f"\n\n{head}\n{WORDS}")


async def test_who_waits_for_a_cancelled_date_reads_the_words_too(helped: Office) -> None:
    olga, date = await _date(helped, "ar")
    await helped.wait(5, "tr", date)

    await _sends(olga, date, await _preview(olga, date, "cancel"), "cancel")

    assert any(f"‹tr› {WORDS}" in one for one in await helped.messages())


async def test_translations_that_nobody_looked_at_are_not_sent(office: Office) -> None:
    olga, date = await _date(office, "ar")

    await olga.sends(f"/dates/{date}/move", **ASKED, said="made-up")

    message = (await office.messages())[0]
    assert message.endswith(WORDS)


@pytest.mark.browser
async def test_an_organiser_reads_the_words_in_arabic_before_they_go_out(
    page: Page, helped: Office, console: Console
) -> None:
    _, date = await _date(helped, "ar")
    await page.goto(f"{console.url}/enter/{helped.room.let_in(1)}")
    await page.goto(f"{console.url}/dates/{date}/move")
    await page.get_by_label("Neuer Tag").fill("2026-12-04")
    await page.get_by_label("Eigene Worte").fill(WORDS)
    await page.get_by_role("button", name="Vorschau").press("Enter")

    told = page.locator("article.told:visible")
    await expect(told.locator('[lang="ar"][dir="rtl"]')).to_contain_text("‹ar› Bitte um 9:45")
    await expect(told).to_contain_text("Zurück übersetzt")
    await page.get_by_role("button", name="Jetzt verschieben").press("Enter")
    await expect(page.get_by_text("gefragt, noch keine Antwort")).to_be_visible()

    assert f"‹ar› {WORDS}" in _without_marks(await helped.messages())[0]
