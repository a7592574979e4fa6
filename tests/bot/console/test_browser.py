"""The console in a real Chromium: sign-in by keyboard, a live inbox, an answer in Arabic."""

import asyncio
import os
import re
from datetime import timedelta

import pytest
from playwright.async_api import Page, expect
from sqlalchemy import select

from bot.console.server import Console
from bot.message import unpack
from bot.store.case_tables import Staff
from bot.store.tables import Outgoing
from tests.bot.console.conftest import PASSWORD, Office
from tests.house.source import ROOT

pytestmark = pytest.mark.browser

KEEP = os.environ.get("KEEP_SCREENSHOTS") == "1"
SOON = 30_000.0
"""Milliseconds that a busy machine may take for what takes half a second."""
LEFT = "Object.keys(sessionStorage).filter((key) => key.startsWith('draft:')).length"
"""Counts the drafts that only this window knows."""


async def _sign_in(page: Page, office: Office, console: Console) -> None:
    """Take an invitation up, with the keyboard only."""
    await page.goto(console.url + await office.invite("Maria"))
    secret = await page.locator("code").inner_text()
    await page.get_by_label("Neues Passwort").focus()
    await page.keyboard.type(PASSWORD)
    await page.keyboard.press("Tab")
    await page.keyboard.type(office.code(secret))
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", name="Offene Anfragen")).to_be_visible()


async def _picture(page: Page, name: str) -> None:
    if KEEP:
        await page.screenshot(path=ROOT / "docs" / name)


async def _wider_than_the_screen(page: Page) -> bool:
    wide = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth"
    return bool(await page.evaluate(wide))


async def test_a_case_comes_in_by_itself_is_claimed_and_answered_in_arabic(
    page: Page, office: Office, console: Console
) -> None:
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda one: faults.append(one.text) if one.type == "error" else None)
    await _sign_in(page, office, console)
    await expect(page.get_by_text("Hier wartet niemand.")).to_be_visible()

    case = await office.ask()
    await page.get_by_role("link", name=case).click(timeout=SOON)
    await page.get_by_role("button", name="Übernehmen").click()
    await expect(page.get_by_text(re.compile("bei .?Maria"))).to_be_visible()
    await page.get_by_label("Vorlage").select_option("bring-papers")
    await page.get_by_role("button", name="Vorlage senden").click()
    await expect(page.get_by_text("wird zugestellt")).to_be_visible()
    await _picture(page, "console-case.png")

    async with office.db.read() as s:
        row = (await s.scalars(select(Outgoing).where(Outgoing.kind == "staff"))).one()
        sent = unpack(office.db.box.open(row.payload or b"")).text
    assert sent.endswith(office.desks.notices.texts.say("canned-bring-papers", "ar"))
    assert not await _wider_than_the_screen(page)
    assert faults == []


async def test_who_told_which_language_they_speak_sees_what_fits_them(
    page: Page, office: Office, console: Console
) -> None:
    await _sign_in(page, office, console)
    await page.get_by_text("Maria").click()
    await page.get_by_role("link", name="Mein Profil").click()
    await page.get_by_label("العربية").focus()
    await page.keyboard.press("Space")
    await page.get_by_label(re.compile("Montag.?, von")).fill("09:00")
    await page.get_by_label(re.compile("Montag.?, bis")).fill("13:00")
    await page.get_by_role("button", name="Profil speichern").press("Enter")
    await expect(page.get_by_role("status")).to_have_text("Gespeichert.")
    await page.get_by_role("link", name="Anfragen").click()

    await office.ask()

    await expect(page.get_by_text(re.compile("Passt zu dir: .?العربية"))).to_be_visible(
        timeout=SOON
    )
    assert not await _wider_than_the_screen(page)


async def test_a_claim_in_the_group_is_seen_in_the_console_and_the_draft_stays(
    page: Page, office: Office, console: Console
) -> None:
    await _sign_in(page, office, console)
    await office.invite("Jan")
    case = await office.ask()
    await page.goto(f"{console.url}/cases/{case}")
    await page.get_by_label("Antwort an die Person").last.fill("Liebe Frau …")

    await office.desks.cases.claim(case=case, by=2, now=office.clock.now())
    await expect(page.get_by_text(re.compile("bei .?Jan"))).to_be_visible(timeout=SOON)
    await page.wait_for_timeout(1000)
    await page.reload()

    await expect(page.get_by_label("Antwort an die Person").last).to_have_value("Liebe Frau …")


async def _typed(page: Page, label: str, text: str) -> None:
    """Type into a field, as a person does, and wait until the server has it."""
    await page.get_by_label(label).last.press_sequentially(text)
    await _is_kept(page)


async def _is_kept(page: Page) -> None:
    """Wait until nothing is left that only this window knows."""
    async with asyncio.timeout(SOON / 1000):
        while await page.evaluate(LEFT):  # noqa: ASYNC110 - no bell rings in the browser
            await asyncio.sleep(0.05)


async def test_a_note_that_was_begun_is_there_after_a_reload_and_in_a_new_tab(
    page: Page, office: Office, console: Console
) -> None:
    await _sign_in(page, office, console)
    address = f"{console.url}/cases/{await office.ask()}"
    await page.goto(address)

    await _typed(page, "Notiz für das Team", "ruft lieber an")
    await page.reload()
    await _is_kept(page)
    again = await page.get_by_label("Notiz für das Team").input_value()
    other = await page.context.new_page()
    await page.close()
    await other.goto(address)

    assert again == "ruft lieber an"
    await expect(other.get_by_label("Notiz für das Team")).to_have_value("ruft lieber an")
    await other.get_by_role("button", name="Notiz speichern").press("Enter")
    await expect(other.locator("li.note")).to_contain_text("ruft lieber an")
    await expect(other.get_by_label("Notiz für das Team")).to_have_value("")


async def test_what_is_written_after_the_session_has_ended_is_there_after_the_next_sign_in(
    page: Page, office: Office, console: Console
) -> None:
    await _sign_in(page, office, console)
    await page.goto(f"{console.url}/cases/{await office.ask()}")
    await _typed(page, "Notiz für das Team", "ruft lieber")
    office.clock.move(timedelta(hours=13))

    await page.get_by_label("Notiz für das Team").last.press_sequentially(" nachmittags an")
    await expect(page.get_by_role("alert")).to_contain_text("Du bist abgemeldet", timeout=SOON)
    await page.get_by_role("button", name="Notiz speichern").click()
    await expect(page.get_by_label("Notiz für das Team")).to_have_value(
        "ruft lieber nachmittags an"
    )
    await page.get_by_role("link", name="Neu laden und weiterschreiben").press("Enter")
    await page.get_by_label("Anmeldename").fill("maria")
    await page.get_by_label("Passwort").fill(PASSWORD)
    await page.get_by_label("Code").fill(office.code(await _secret(office)))
    await page.get_by_role("button", name="Anmelden").click()

    await expect(page.get_by_label("Notiz für das Team")).to_have_value(
        "ruft lieber nachmittags an"
    )
    await page.get_by_role("button", name="Notiz speichern").click()
    await expect(page.locator("li.note")).to_contain_text("ruft lieber nachmittags an")


async def _secret(office: Office) -> str:
    async with office.db.read() as s:
        sealed = await s.scalar(select(Staff.totp).where(Staff.login == "maria"))
    return office.db.box.open(sealed or b"").decode()


async def test_a_new_offer_that_was_begun_is_there_in_a_new_tab_and_can_be_discarded(
    page: Page, office: Office, console: Console
) -> None:
    await office.invite("Olga", "organiser")
    await page.goto(f"{console.url}/enter/{office.room.let_in(1)}")
    await page.goto(f"{console.url}/offers/new")
    await page.get_by_label("ZUE Münster (Albersloher Weg)").check()
    await page.get_by_label("Erlaubnis").select_option("no")
    await page.get_by_label("Plätze", exact=True).fill("12")
    await _is_kept(page)

    other = await page.context.new_page()
    await page.close()
    await other.goto(f"{console.url}/offers/new")

    await expect(other.get_by_label("Plätze", exact=True)).to_have_value("12")
    await expect(other.get_by_label("ZUE Münster (Albersloher Weg)")).to_be_checked()
    await expect(other.get_by_label("Erlaubnis")).to_have_value("no")
    await other.get_by_role("button", name="Verwerfen und neu beginnen").press("Enter")
    await expect(other.get_by_label("Plätze", exact=True)).to_have_value("")
