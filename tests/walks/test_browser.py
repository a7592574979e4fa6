"""A person books in the demo's phone, in a real Chromium: by touch, by keyboard, in Arabic."""

import os
from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, Locator, Page, expect

from bot import app
from bot.practice.server import PracticeServer
from tests.fakes import FrozenClock
from tests.walks.conftest import ROOT
from tests.walks.test_yusuf import bookings_of, reminders_of

pytestmark = pytest.mark.browser

KEEP = os.environ.get("KEEP_SCREENSHOTS") == "1"
"""Whether the pictures of the README are taken anew."""

BOOKED = [("F-MIM-WB-1201", "confirmed", 1)]
WISH = {"ar": "بدي شوف ورشة سيارات", "de": "Ich möchte eine Autowerkstatt anschauen"}

LINES = """
text => {
  const box = text.getBoundingClientRect();
  const words = document.createRange();
  words.selectNodeContents(text);
  const lines = [];
  for (const { left, right, top, bottom } of words.getClientRects()) {
    if (right - left < 1) continue;
    const middle = (top + bottom) / 2;
    const line = lines.find(one => Math.abs(one.middle - middle) < 8);
    if (!line) lines.push({ middle, left, right });
    else {
      line.left = Math.min(left, line.left);
      line.right = Math.max(right, line.right);
    }
  }
  return lines.map(line => [line.left - box.left, box.right - line.right]);
}
"""
"""How far each line of a text stays from the left and from the right."""


@pytest.fixture
async def practice(clock: FrozenClock) -> AsyncIterator[PracticeServer]:
    """A practice server that has the service's time, so that pictures stay the same."""
    async with PracticeServer(clock=lambda: clock.now().timestamp()) as server:
        yield server


@pytest.fixture
async def page(browser: Browser, practice: PracticeServer) -> AsyncIterator[Page]:
    """A small phone's screen, in Münster."""
    context = await browser.new_context(
        viewport={"width": 390, "height": 800},
        device_scale_factor=2,
        locale="en-GB",
        timezone_id="Europe/Berlin",
    )
    page = await context.new_page()
    await page.goto(practice.url)
    yield page
    await context.close()


class Screen:
    """What a person sees of one phone in the page.

    Args:
        page: The page.
        service: Knows what the buttons say.
        language: What the person reads.
        owner: Whose phone it is, as the page offers it.
    """

    def __init__(self, page: Page, service: app.Service, language: str, owner: str) -> None:
        self._page = page
        self._texts = service.knowledge.texts
        self._language = language
        self._owner = owner
        self.phone = page.get_by_role("region", name=f"Phone of {owner}")

    async def take(self) -> None:
        """Take this phone on a page where nobody has one yet, and press Start."""
        await self._page.get_by_role("button", name=self._owner).click()
        await self.phone.get_by_role("button", name="Start").click()

    async def add(self) -> None:
        """Take this phone beside another one, and press Start."""
        await self._page.get_by_role("button", name="Add a phone").click()
        await self._page.get_by_label("First name").fill(self._owner)
        languages = self._page.get_by_label("Language of the Telegram app")
        await languages.select_option(self._language)
        await self._page.get_by_role("button", name="OK").click()
        await self.phone.get_by_role("button", name="Start").click()

    def button(self, label: str) -> Locator:
        """The newest button with a text's key, or with words, on it."""
        known = self._texts.has(label, self._language)
        said = self._texts.say(label, self._language) if known else label
        return self.phone.locator(".key").filter(has_text=said).last

    async def type(self, text: str) -> None:
        """Write and send."""
        await self.phone.get_by_label("Message", exact=True).fill(text)
        await self.phone.get_by_role("button", name="Send", exact=True).click()

    async def wish(self) -> None:
        """Tap and type until a date is to be chosen."""
        await self.button("btn-consent-yes").click()
        await self.button("btn-place-zue-muenster").click()
        await self.button("btn-age-22").click()
        await expect(self.button("goal-unknown")).to_be_visible()
        await self.type(WISH[self._language])

    async def book(self) -> None:
        """Choose a date, say yes, and wait for the question after the booking."""
        await self.button("10:00").click()
        await self.button("btn-yes-book").click()
        await expect(self.button("btn-remind-day-before")).to_be_visible()

    async def distances(self) -> list[tuple[float, float]]:
        """Say for every line that the bot wrote how far it stays from left and right."""
        found = []
        for text in await self.phone.locator(".other .text").all():
            found += [tuple(line) for line in await text.evaluate(LINES)]
        return found

    async def runs_off(self) -> bool:
        """Say whether something is wider than the screen."""
        wide = "e => e.scrollWidth > e.clientWidth"
        inside = await self.phone.locator(".log").evaluate(wide)
        return bool(inside or await self._page.evaluate(f"({wide})(document.documentElement)"))


async def picture(page: Page, name: str) -> None:
    """Keep a picture for the README, if that is asked for."""
    if KEEP:
        # Bubbles come in softly, and the pointer leaves a mark on what it touched.
        await page.mouse.move(0, 0)
        await page.wait_for_timeout(500)
        await page.screenshot(path=ROOT / "docs" / name)


async def test_a_visit_is_booked_in_arabic_by_touch(page: Page, service: app.Service) -> None:
    amal = Screen(page, service, "ar", "أمل")

    await amal.take()
    delete = amal.phone.get_by_role("button", name="/delete")
    await expect(delete).to_have_css("direction", "ltr")
    await amal.wish()
    await amal.button("10:00").click()
    await expect(amal.button("btn-yes-book")).to_be_visible()
    assert await bookings_of(service.db) == []
    await picture(page, "phone-ar.png")
    await amal.button("btn-yes-book").click()
    await amal.button("btn-remind-day-before").click()
    await expect(amal.button("btn-my-bookings")).to_be_visible()

    assert await bookings_of(service.db) == BOOKED
    assert len(await reminders_of(service.db)) == 1
    await expect(amal.phone.get_by_role("link", name="termin.ics")).to_be_visible()


async def test_every_arabic_line_begins_on_the_right_and_every_german_one_on_the_left(
    page: Page, service: app.Service
) -> None:
    await page.set_viewport_size({"width": 1100, "height": 1000})
    amal, anna = Screen(page, service, "ar", "أمل"), Screen(page, service, "de", "Anna")

    await amal.take()
    await anna.add()
    for screen in (amal, anna):
        await screen.wish()
        await screen.book()
    await picture(page, "phone-desktop.png")

    assert max(right for _, right in await amal.distances()) < 2
    assert max(left for left, _ in await anna.distances()) < 2
    assert await bookings_of(service.db) == BOOKED * 2


@pytest.mark.parametrize(("language", "owner"), [("ar", "أمل"), ("de", "Anna")])
async def test_nothing_runs_off_a_narrow_screen(
    page: Page, service: app.Service, language: str, owner: str
) -> None:
    await page.set_viewport_size({"width": 360, "height": 640})
    person = Screen(page, service, language, owner)

    await person.take()
    await person.wish()
    await person.book()

    assert not await person.runs_off()


async def test_a_picture_with_arabic_words_fits_a_narrow_screen(
    page: Page, service: app.Service
) -> None:
    await page.set_viewport_size({"width": 360, "height": 780})
    amal = Screen(page, service, "ar", "أمل")
    await amal.take()
    await amal.button("btn-consent-yes").click()

    await amal.button("btn-show-pictures").click()

    shown = amal.phone.locator(".photo img")
    await expect(shown).to_be_visible()
    await expect(shown).to_have_js_property("naturalWidth", 1120)
    await expect(amal.button("btn-place-zue-muenster")).to_be_visible()
    assert not await amal.runs_off()
    assert max(right for _, right in await amal.distances()) < 2
    await shown.scroll_into_view_if_needed()
    await picture(page, "pictures-ar.png")


async def test_a_visit_is_booked_by_keyboard_only(page: Page, service: app.Service) -> None:
    amal = Screen(page, service, "ar", "أمل")

    await _reach(page, page.get_by_role("button", name="أمل"), "Tab")
    await page.keyboard.press("Enter")
    await _reach(page, amal.phone.get_by_role("button", name="Start"), "Tab")
    await page.keyboard.press("Enter")
    for label in ("btn-consent-yes", "btn-place-zue-muenster", "btn-age-22"):
        await _press(page, amal.button(label))
    await expect(amal.button("goal-unknown")).to_be_visible()
    await _reach(page, amal.phone.get_by_label("Message", exact=True), "Tab")
    await page.keyboard.type(WISH["ar"])
    await page.keyboard.press("Enter")
    for label in ("10:00", "btn-yes-book", "btn-remind-day-before"):
        await _press(page, amal.button(label))
    await expect(amal.button("btn-my-bookings")).to_be_visible()

    assert await bookings_of(service.db) == BOOKED


async def _press(page: Page, button: Locator) -> None:
    await expect(button).to_be_visible()
    # The newest buttons stand right above the text field.
    await _reach(page, button, "Shift+Tab")
    await page.keyboard.press("Enter")


async def _reach(page: Page, place: Locator, key: str) -> None:
    """Move the focus step by step until it is where it shall be."""
    await expect(place).to_be_visible()
    for _ in range(40):
        if await place.evaluate("place => place === document.activeElement"):
            return
        await page.keyboard.press(key)
    reason = f"{key} does not lead to {place}"
    raise AssertionError(reason)
