"""Every page of the console, looked at by axe, on a phone and on a desk, in light and dark."""

import os
from datetime import UTC, datetime

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser as Chromium
from playwright.async_api import Page, ViewportSize, expect

from bot.console.server import Console
from flows.ports import Need
from tests.bot.console.conftest import PASSWORD, Office
from tests.house.source import ROOT

pytestmark = pytest.mark.browser

HWK = "hwk-muenster"
PHONE, DESK = ViewportSize(width=390, height=844), ViewportSize(width=1280, height=900)
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SERIOUS = {"serious", "critical"}
KEEP = os.environ.get("KEEP_SCREENSHOTS") == "1"
KEPT = {"day": "console-day", "move": "console-move", "offer": "console-offer"}
"""Pages that the documentation shows."""
MOVE = "day=2026-12-04&at=10:00&until=12:00&meet=09:15&reason=closed"


async def _house(office: Office) -> dict[str, str]:
    """Put people, dates and a case into the house; the answer is every page by its name."""
    office.clock.at = datetime(2026, 11, 30, 8, 0, tzinfo=UTC)
    date = await office.offer(capacity=6, pools={"women": 2})
    bookings = [
        await office.book(1, "ar", date),
        await office.book(2, "fa", date, Need("interpreter", "fa")),
        await office.book(3, "tr", date),
        await office.book(4, "fr", date),
    ]
    await office.wait(5, "uk", date)
    case = await office.ask(at=HWK)
    return {
        "inbox": "/",
        "closed": "/closed",
        "case": f"/cases/{case}",
        "dates": "/dates",
        "day": "/days/2026-12-01",
        "date": f"/dates/{date}",
        "move": f"/dates/{date}/move?{MOVE}",
        "cancel": f"/dates/{date}/cancel?reason=illness",
        "check-in": f"/check-in/{bookings[1]}",
        "closures": f"/closures?institution={HWK}&first=2026-12-01&last=2026-12-01&reason=other",
        "offers": "/offers",
        "offer": "/offers/new",
        "calendar": "/calendar",
        "content": "/content",
        "log": "/log",
        "profile": "/profile",
        "gone": "/nowhere",
    }


async def _findings(page: Page) -> list[str]:
    options = {"runOnly": {"type": "tag", "values": RULES}}
    found = (await Axe().run(page, options=options)).response["violations"]
    return [
        f"{one['id']}: {node['html'][:120]}"
        for one in found
        if one["impact"] in SERIOUS
        for node in one["nodes"]
    ]


async def _look(page: Page) -> list[str]:
    """Give what is wrong with a page as it stands."""
    wide = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth"
    found = await _findings(page)
    return [*found, "wider than the screen"] if await page.evaluate(wide) else found


@pytest.mark.parametrize(("size", "scheme"), [("phone", "light"), ("desk", "dark")])
async def test_no_page_keeps_anybody_out(
    browser: Chromium, office: Office, console: Console, size: str, scheme: str
) -> None:
    context = await browser.new_context(
        viewport=PHONE if size == "phone" else DESK,
        color_scheme="dark" if scheme == "dark" else "light",
        locale="de-DE",
    )
    page = await context.new_page()
    asked: set[str] = set()
    page.on("request", lambda one: asked.add(one.url.split("/")[2]))
    pages = await _house(office)
    wrong: dict[str, list[str]] = {}

    await page.goto(f"{console.url}/sign-in")
    wrong["sign-in"] = await _look(page)
    roles = ("counsellor", "organiser", "editor", "lead", "protection")
    await page.goto(console.url + await office.invite("Maria", *roles, at=HWK))
    wrong["invitation"] = await _look(page)
    secret = await page.locator("code").inner_text()
    await page.get_by_label("Neues Passwort").fill(PASSWORD)
    await page.get_by_label("Code").fill(office.code(secret))
    await page.get_by_role("button", name="Konto einrichten").click()
    await expect(page.get_by_role("heading", name="Offene Anfragen")).to_be_visible()
    for name, path in pages.items():
        await page.goto(console.url + path)
        wrong[name] = await _look(page)
        if KEEP and name in KEPT:
            await page.screenshot(full_page=True, path=ROOT / "docs" / f"{KEPT[name]}-{size}.png")

    assert {name: found for name, found in wrong.items() if found} == {}
    assert asked == {console.url.split("/")[2]}
    await context.close()


async def test_axe_finds_what_is_wrong_on_purpose(browser: Chromium) -> None:
    page = await (await browser.new_context()).new_page()
    await page.set_content('<html lang="de"><title>x</title><main><input></main></html>')

    assert any(one.startswith("label") for one in await _findings(page))
