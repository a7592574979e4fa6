"""Journeys ST1 and ST2 in a real Chromium, on a phone: what the staff taps, and what goes out."""

import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
from playwright.async_api import Browser, Page, expect

from bot.booking.service import BookingDesk
from bot.console.server import Console
from tests.bot.console.conftest import MUENSTER, Office

pytestmark = pytest.mark.browser

HWK = "hwk-muenster"


@pytest.fixture
async def second(browser: Browser) -> AsyncIterator[Page]:
    """Another phone, of a colleague."""
    context = await browser.new_context(viewport={"width": 390, "height": 844}, locale="de-DE")
    yield await context.new_page()
    await context.close()


async def _enter(page: Page, office: Office, console: Console, name: str, at: str) -> None:
    """Let an organiser in, by the one-time word that the operator gives out."""
    await office.invite(name, "organiser", at=at)
    numbers = [one for one in range(1, 9) if await _is(office, one, name)]
    await page.goto(f"{console.url}/enter/{office.room.let_in(numbers[0])}")
    await expect(page.get_by_role("heading", name="Termine")).to_be_visible()


async def _is(office: Office, number: int, name: str) -> bool:
    who = await office.desks.members.of(number)
    return who is not None and who.name == name


async def test_st1_a_date_is_moved_after_its_message_was_read_in_five_languages(
    page: Page, office: Office, console: Console
) -> None:
    office.clock.at = datetime(2026, 11, 30, 7, 30, tzinfo=UTC)
    date = await office.offer(capacity=12)
    for chat, lang in enumerate(("ar", "ar", "ar", "ar", "fa", "fa", "tr", "fr", "en"), start=1):
        await office.book(chat, lang, date)
    await _enter(page, office, console, "Olga", HWK)

    await page.get_by_role("link", name=re.compile("Werkstattbesuch")).click()
    await page.get_by_role("link", name="Verschieben").click()
    await page.get_by_label("Neuer Tag").fill("2026-12-04")
    await page.get_by_label("Grund").select_option("closed")
    await page.get_by_role("button", name="Vorschau").click()
    told = page.locator("article.told:visible")
    await expect(told).to_have_count(5)
    await expect(told.locator('[lang="ar"][dir="rtl"]')).to_be_visible()
    assert await office.messages() == []
    await page.get_by_role("button", name=re.compile("Jetzt verschieben")).click()
    await expect(page.get_by_text("gefragt, noch keine Antwort")).to_have_count(9)
    sent = await office.messages()
    await page.reload()

    assert len(sent) == 9
    await expect(page.get_by_text("Nachricht zugestellt")).to_have_count(9)
    await expect(page.get_by_text(re.compile("4. Dezember 2026")).first).to_be_visible()


async def test_st2_an_offer_needs_a_second_person_before_it_is_there(
    page: Page, second: Page, office: Office, console: Console
) -> None:
    office.clock.at = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
    await _enter(page, office, console, "Rita", MUENSTER)
    await page.get_by_role("link", name="Angebote").click()
    await page.get_by_role("link", name="Neues Angebot").click()
    await page.get_by_label("Art des Angebots").select_option("qualifizierung")
    await page.get_by_label("ZUE Münster (Albersloher Weg)").check()
    await page.get_by_label("Erlaubnis").select_option("no")
    await page.get_by_label("Plätze", exact=True).fill("12")
    await page.get_by_label("Tag", exact=True).fill("2026-12-08")
    await page.get_by_label("Von", exact=True).fill("14:00")
    await page.get_by_label("Bis", exact=True).fill("16:00")
    await page.get_by_role("button", name="Als Entwurf speichern").click()
    await expect(page.get_by_role("heading", name="Entwurf")).to_be_visible()
    await expect(page.get_by_role("button", name="Freigeben")).to_have_count(0)
    address = page.url

    await _enter(second, office, console, "Paul", MUENSTER)
    await second.goto(address)
    await second.get_by_role("button", name="Freigeben").click()
    await expect(second.get_by_role("heading", name="freigegeben")).to_be_visible()

    now = office.clock.now()
    found = await BookingDesk(office.db).sessions(now=now, place="zue_muenster", limit=9)
    assert [one.capacity for one in found] == [12]
