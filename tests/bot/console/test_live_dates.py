"""Pages of dates that keep themselves fresh: told once, to the right house, in a real browser."""

import re
from datetime import UTC, datetime

import pytest
from playwright.async_api import Page, expect

from bot.booking.service import BookingDesk
from bot.console.live import Live
from bot.console.server import Console
from bot.console.sessions import Visit
from bot.people.service import PeopleDesk
from tests.bot.console.conftest import WESEL, Office

HWK = "hwk-muenster"
SOON = 30_000.0
"""Milliseconds that a busy machine may take for what takes half a second."""


async def _cancels(office: Office, chat: int, booking: str) -> None:
    now = office.clock.now()
    met = await PeopleDesk(office.db).meet(chat_id=chat, client_language="ar", now=now)
    await BookingDesk(office.db).cancel(person=met.id, booking=booking, now=now)


async def _open(page: Page, office: Office, console: Console, path: str) -> None:
    """Let Olga in, open a page, and mark it: the mark is gone if it is ever loaded anew."""
    await page.goto(f"{console.url}/enter/{office.room.let_in(1)}")
    await page.goto(console.url + path)
    await page.evaluate("document.body.dataset.mark = 'first'")


@pytest.fixture
async def date(office: Office) -> str:
    office.clock.at = datetime(2026, 12, 1, 7, 30, tzinfo=UTC)
    await office.invite("Olga", "organiser", at=HWK)
    return await office.offer(capacity=12)


async def _news(office: Office, after: int, count: int) -> list[str]:
    """Listen until so much has come."""
    who = await office.desks.members.of(1)
    assert who is not None
    told: list[str] = []
    async for line in Live(office.room)._stream(Visit(who, "csrf", "token"), after):
        told += [line] if line.startswith("id:") else []
        if len(told) >= count:
            break
    return told


async def test_a_booking_is_told_with_the_date_that_it_belongs_to(
    office: Office, date: str
) -> None:
    seen = await office.desks.reading.latest()

    await office.book(1, "ar", date)

    told = (await _news(office, seen, 1))[0]
    assert "event: date" in told
    assert f'{{"date": "{date}"}}' in told


async def test_dates_of_another_house_and_looks_are_no_news(office: Office, date: str) -> None:
    seen = await office.desks.reading.latest()
    olga = await office.sign_in("Other", "organiser", at=HWK)
    await olga.read(f"/dates/{date}")
    await office.ask(at=WESEL)

    await office.book(1, "ar", date)

    assert all("event: date" in one for one in await _news(office, seen, 1))


async def test_asking_for_what_is_new_writes_nothing_into_the_log(
    office: Office, date: str
) -> None:
    olga = await office.sign_in("Other", "organiser", at=HWK)
    live = {"hx-request": "true"}
    before = await office.desks.reading.latest()

    for path in ("/dates", "/days/2026-12-01", f"/dates/{date}/live"):
        page = await olga.client.get(path, headers=live)
        assert (page.status_code, "<header" in page.text) == (200, False)

    assert await office.desks.reading.latest() == before


@pytest.mark.browser
async def test_the_list_of_a_day_shows_who_books_who_cancels_and_who_has_arrived(
    page: Page, office: Office, console: Console, date: str
) -> None:
    await _open(page, office, console, "/days/2026-12-01")
    await expect(page.get_by_text("Hier ist niemand angemeldet.")).to_be_visible()

    booking = await office.book(1, "ar", date)
    await expect(page.get_by_text(booking)).to_be_visible(timeout=SOON)
    other = await office.book(2, "fa", date)
    await expect(page.get_by_text(other)).to_be_visible(timeout=SOON)
    olga = await office.sign_in("Other", "organiser", at=HWK)
    await olga.sends(f"/check-in/{booking}")
    await expect(page.locator(f"#person-{booking}")).to_contain_text("war da", timeout=SOON)
    await _cancels(office, 2, other)
    await expect(page.get_by_text(other)).to_be_hidden(timeout=SOON)

    assert await page.locator("body").get_attribute("data-mark") == "first"


@pytest.mark.browser
@pytest.mark.parametrize("path", ["/dates", "/dates/{date}"])
async def test_the_list_of_dates_and_a_date_itself_count_along(
    page: Page, office: Office, console: Console, date: str, path: str
) -> None:
    await _open(page, office, console, path.format(date=date))

    await office.book(1, "ar", date)

    counted = r"\b11\W+von\W+12\W+frei" if path == "/dates" else r"\b1\W+belegt.*\b11\W+frei"
    await expect(page.get_by_text(re.compile(counted))).to_be_visible(timeout=SOON)
    assert await page.locator("body").get_attribute("data-mark") == "first"
