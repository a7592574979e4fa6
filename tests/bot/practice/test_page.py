"""The page with the phones, in a real Chromium, by keyboard and by touch."""

import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from playwright.async_api import Browser, Page, expect
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, ReplyKeyboardMarkup

from bot.practice.phone import Phone
from bot.practice.server import PracticeServer

pytestmark = pytest.mark.browser

KEYS = InlineKeyboardMarkup(
    [
        [
            InlineKeyboardButton("نعم", callback_data="y"),
            InlineKeyboardButton("لا", callback_data="n"),
        ]
    ]
)


@pytest.fixture
async def page(browser: Browser, server: PracticeServer) -> AsyncIterator[Page]:
    """A small screen; the test fails if the page breaks its own content policy."""
    context = await browser.new_context(viewport={"width": 360, "height": 740}, locale="en-GB")
    page = await context.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on(
        "console",
        lambda note: (
            complaints.append(note.text) if "Content Security Policy" in note.text else None
        ),
    )
    yield page
    await context.close()
    assert complaints == []


async def visit(page: Page, server: PracticeServer, *phones: Phone) -> None:
    kept: list[dict[str, Any]] = [
        {"id": p.id, "first_name": p.person.first_name, "language_code": p.person.language_code}
        for p in phones
    ]
    await page.goto(server.url)
    await page.evaluate(
        "kept => localStorage.setItem('lotse-practice-phones', kept)", json.dumps(kept)
    )
    await page.reload()


async def test_the_first_talk_needs_no_mouse(
    page: Page, server: PracticeServer, telegram: Bot
) -> None:
    await page.goto(server.url)
    await page.get_by_role("button", name="أمل").focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("button", name="Start")).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(page.get_by_label("Message", exact=True)).to_be_focused()
    await page.keyboard.type("بدي شغل")
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("بدي شغل")).to_be_visible()

    got = [u.message for u in await telegram.get_updates() if u.message]
    assert [message.text for message in got] == ["/start", "بدي شغل"]
    assert got[0].from_user is not None
    assert got[0].from_user.language_code == "ar"


async def test_an_answer_is_announced_and_its_button_tapped(
    page: Page, server: PracticeServer, telegram: Bot, amal: Phone
) -> None:
    await amal.say("/start")
    await visit(page, server, amal)
    log = page.get_by_role("log")
    await telegram.send_message(amal.id, "هل توافق؟", reply_markup=KEYS)

    await page.get_by_role("button", name="نعم").focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("button", name="نعم")).to_have_attribute("aria-busy", "true")

    query = (await telegram.get_updates())[-1].callback_query
    assert query is not None
    assert query.data == "y"
    await telegram.answer_callback_query(query.id, "شكراً")
    await expect(page.get_by_role("status").filter(has_text="شكراً")).to_be_visible()
    await telegram.edit_message_reply_markup(amal.id, (await amal.expect()).id)
    await expect(page.get_by_role("button", name="نعم")).to_have_count(0)
    assert await log.get_attribute("aria-live") == "polite"


async def test_arabic_runs_from_right_to_left(
    page: Page, server: PracticeServer, telegram: Bot, amal: Phone
) -> None:
    await telegram.send_message(amal.id, "أهلاً بك في مونستر")
    await visit(page, server, amal)
    text = page.get_by_text("أهلاً بك في مونستر")
    await expect(text).to_be_visible()

    direction = await text.evaluate("element => getComputedStyle(element).direction")
    language = await text.evaluate("element => element.closest('[lang]').lang")

    assert (direction, language) == ("rtl", "ar")


async def test_files_places_and_markup_are_shown_safely(
    page: Page, server: PracticeServer, telegram: Bot, amal: Phone
) -> None:
    await telegram.send_document(amal.id, b"BEGIN:VCALENDAR", filename="termin.ics")
    await telegram.send_venue(amal.id, 51.96, 7.62, "HBZ", "Echelmeyerstraße 1")
    await telegram.send_message(amal.id, "<img src=x onerror=alert(1)> /hilfe")
    await visit(page, server, amal)

    async with page.expect_download() as waiting:
        await page.get_by_role("link", name="termin.ics").click()
    download = await waiting.value

    assert download.suggested_filename == "termin.ics"
    await expect(page.get_by_text("Echelmeyerstraße 1")).to_be_visible()
    await expect(page.get_by_text("<img src=x onerror=alert(1)>")).to_be_visible()
    await page.get_by_role("button", name="/hilfe").click()
    await expect(page.locator(".own").get_by_text("/hilfe")).to_be_visible()


async def test_the_tray_sends_other_things_by_keyboard(
    page: Page, server: PracticeServer, telegram: Bot, amal: Phone
) -> None:
    await amal.say("/start")
    await visit(page, server, amal)
    tray = page.get_by_role("button", name="Send something else")

    for steps in range(7):
        await tray.focus()
        await page.keyboard.press("Enter")
        for _ in range(steps):
            await page.keyboard.press("ArrowRight")
        await page.keyboard.press("Enter")
        await expect(page.locator(".row.own")).to_have_count(2 + steps)

    got = [u.message for u in await telegram.get_updates() if u.message][1:]
    assert [bool(part) for part in (got[0].photo, got[1].voice, got[2].sticker)] == [True] * 3
    assert [bool(part) for part in (got[3].location, got[4].contact, got[5].document)] == [
        True
    ] * 3
    assert got[6].forward_origin is not None


async def test_escape_closes_the_tray_and_gives_the_focus_back(
    page: Page, server: PracticeServer, amal: Phone
) -> None:
    await amal.say("/start")
    await visit(page, server, amal)
    await page.get_by_role("button", name="Send something else").click()
    await expect(page.get_by_role("menuitem", name="Photo")).to_be_focused()

    await page.keyboard.press("Escape")

    await expect(page.get_by_role("menu")).to_have_count(0)
    await expect(page.get_by_role("button", name="Send something else")).to_be_focused()


async def test_a_draft_and_the_focus_outlive_an_answer(
    page: Page, server: PracticeServer, telegram: Bot, amal: Phone
) -> None:
    await amal.say("/start")
    await visit(page, server, amal)
    field = page.get_by_label("Message", exact=True)
    await field.click()
    await page.keyboard.type("ich schreibe gera")
    await telegram.set_my_commands([("hilfe", "Hilfe")])
    await telegram.send_message(amal.id, "Noch da?")
    await expect(page.get_by_role("button", name="Commands")).to_be_visible()

    await page.keyboard.type("de")

    await expect(field).to_have_value("ich schreibe gerade")
    await page.get_by_role("button", name="Commands").click()
    await page.get_by_role("menuitem", name="/hilfe").click()
    await expect(page.locator(".own").get_by_text("/hilfe")).to_be_visible()


async def test_the_last_message_is_changed(
    page: Page, server: PracticeServer, telegram: Bot, amal: Phone
) -> None:
    await amal.say("Dienstg")
    await visit(page, server, amal)

    await page.get_by_label("Message", exact=True).press("ArrowUp")
    await page.get_by_label("Message", exact=True).fill("Dienstag")
    await page.keyboard.press("Enter")

    await expect(page.get_by_text("Dienstag")).to_be_visible()
    await expect(page.get_by_text("edited")).to_be_visible()
    assert (await telegram.get_updates())[-1].edited_message is not None


async def test_a_blocked_bot_is_let_in_again(
    page: Page, server: PracticeServer, amal: Phone
) -> None:
    await amal.say("/start")
    await visit(page, server, amal)

    await page.get_by_role("button", name="Name, language, block").click()
    await page.get_by_role("button", name="Block the bot").click()
    await expect(page.get_by_text("You blocked this bot.")).to_be_visible()
    blocked = amal.chat.blocked
    await page.get_by_role("button", name="Unblock the bot").click()
    await expect(page.get_by_label("Message", exact=True)).to_be_visible()

    assert (blocked, amal.chat.blocked) == (True, False)


async def test_a_second_phone_and_another_language(
    page: Page, server: PracticeServer, amal: Phone
) -> None:
    await amal.say("/start")
    await visit(page, server, amal)

    await page.get_by_role("button", name="Add a phone").click()
    await page.get_by_label("First name").fill("Selam")
    await page.get_by_label("Language of the Telegram app").select_option("ti")
    await page.keyboard.press("Tab")
    await page.get_by_role("button", name="OK").click()

    await expect(page.get_by_role("region", name="Phone of Selam")).to_be_visible()
    await page.reload()
    await expect(page.get_by_role("region")).to_have_count(2)
    assert [p.language_code for p in server.world.people.values()] == ["ar", "ti"]


async def test_the_page_speaks_german_on_request(page: Page, server: PracticeServer) -> None:
    await page.goto(server.url)
    await expect(page.get_by_text("Practice – not Telegram, fictional offers.")).to_be_visible()

    await page.get_by_role("button", name="Deutsch", exact=True).click()

    await expect(page.get_by_text("Übung – nicht Telegram, erfundene Angebote.")).to_be_visible()
    assert await page.evaluate("document.documentElement.lang") == "de"


async def test_a_restart_loses_nothing_that_the_server_still_has(
    page: Page, server: PracticeServer, amal: Phone
) -> None:
    await amal.say("vorher")
    await visit(page, server, amal)
    await expect(page.get_by_text("vorher")).to_be_visible()

    await server.stop()
    await expect(page.get_by_text("does not answer")).to_be_visible()
    await amal.say("währenddessen")
    await server.start()

    await expect(page.get_by_text("währenddessen")).to_be_visible()
    await expect(page.get_by_text("does not answer")).to_be_hidden()
    await expect(page.locator(".row.own")).to_have_count(2)


async def test_a_group_is_read_topic_by_topic(
    page: Page, server: PracticeServer, telegram: Bot, amal: Phone
) -> None:
    team = server.group("Beratung", [amal], forum=True)
    topic = await telegram.create_forum_topic(team.id, "K-482")
    await telegram.send_message(team.id, "im Thema", message_thread_id=topic.message_thread_id)
    await telegram.send_message(team.id, "daneben")
    await visit(page, server, amal)

    await page.get_by_label("Chat", exact=True).select_option(label="Beratung")
    await expect(page.get_by_text("daneben")).to_be_visible()
    await page.get_by_label("Topic").select_option(label="K-482")
    await expect(page.get_by_text("daneben")).to_have_count(0)
    await page.get_by_label("Message", exact=True).fill("übernommen")
    await page.keyboard.press("Enter")

    await expect(page.get_by_text("übernommen")).to_be_visible()
    said = (await telegram.get_updates())[-1].message
    assert said is not None
    assert said.message_thread_id == topic.message_thread_id


async def test_a_reply_keyboard_is_pressed(
    page: Page, server: PracticeServer, telegram: Bot, amal: Phone
) -> None:
    await telegram.send_message(amal.id, "Wo?", reply_markup=ReplyKeyboardMarkup([["Hier"]]))
    await visit(page, server, amal)

    await page.get_by_role("button", name="Hier").click()

    await expect(page.locator(".own").get_by_text("Hier")).to_be_visible()


@pytest.mark.parametrize("width", [320, 360, 1280])
async def test_nothing_runs_off_the_screen(
    page: Page, server: PracticeServer, telegram: Bot, amal: Phone, width: int
) -> None:
    await telegram.send_message(amal.id, "ا" * 300, reply_markup=KEYS)
    await telegram.send_document(amal.id, b"x", filename="sehr-" * 20 + ".ics")
    await page.set_viewport_size({"width": width, "height": 740})
    await visit(page, server, amal)
    await expect(page.get_by_role("button", name="نعم")).to_be_visible()

    assert await page.evaluate("document.documentElement.scrollWidth") <= width
    assert await page.locator(".log").evaluate("e => e.scrollWidth <= e.clientWidth")


async def test_every_control_is_large_enough_for_a_thumb(
    page: Page, server: PracticeServer, telegram: Bot, amal: Phone
) -> None:
    await telegram.send_message(amal.id, "a", reply_markup=KEYS)
    await visit(page, server, amal)
    await expect(page.get_by_role("button", name="نعم")).to_be_visible()

    small = await page.evaluate(
        "[...document.querySelectorAll('button, select, textarea, input')]"
        ".filter(e => e.checkVisibility() && e.getBoundingClientRect().height < 44)"
        ".map(e => e.outerHTML)"
    )

    assert small == []


async def test_the_page_asks_nobody_else(page: Page, server: PracticeServer, amal: Phone) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))

    await visit(page, server, amal)
    await expect(page.get_by_role("button", name="Start")).to_be_visible()

    assert [url for url in asked if not url.startswith((server.url, "data:"))] == []


async def test_the_content_policy_is_strict(page: Page, server: PracticeServer) -> None:
    answer = await page.goto(server.url)

    assert answer is not None
    assert answer.headers["content-security-policy"].startswith(
        "default-src 'self'; img-src 'self' data:"
    )
    assert (await page.request.get(server.url + "/page/..%2Fserver.py")).status == 404
