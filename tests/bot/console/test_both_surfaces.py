"""The group in Telegram and the console side by side: what is done in one is seen in the other.

The group is one on a practice server, over HTTP as it is with Telegram; the console is looked at
in Chromium. What a machine needs for itself is no part of the promise "within a second": tests
count the waiting that is built in, and print how long it took here and now.
"""

import asyncio
import contextlib
import re
import time
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from playwright.async_api import Page, expect
from playwright.async_api import Route as Way

from bot.app import POSTS_EVERY
from bot.console.live import Live
from bot.console.server import Console
from bot.console.sessions import Visit
from bot.jobs import PAUSE, Job, Jobs
from bot.practice.server import PracticeServer
from knowledge.whole import Knowledge
from tests.bot.console.conftest import Office, plain
from tests.bot.telegram.group_room import Room, furnished
from tests.bot.telegram.rig import line_to
from tests.fakes import RunningClock

SOON = 30_000.0
"""Milliseconds that a busy machine may take for what takes half a second."""
BROWSER_WAITS = timedelta(milliseconds=100)
"""For so long the page gathers news before it asks for the list."""
A_SECOND = timedelta(seconds=1)


@pytest.fixture
def clock() -> RunningClock:
    return RunningClock()


@pytest.fixture
async def group(office: Office, clock: RunningClock, knowledge: Knowledge) -> AsyncIterator[Room]:
    """The group of the institution, with Maria and Jan, shown as the service shows it."""
    async with (
        PracticeServer() as server,
        furnished(office.db, clock, server, line_to(server.base_url), knowledge) as room,
    ):
        jobs = Jobs(office.db, clock, (Job("groups", POSTS_EVERY, room.poster.round),))
        showing = asyncio.create_task(jobs.run())
        yield room
        showing.cancel()
        await asyncio.gather(showing, return_exceptions=True)


@contextlib.asynccontextmanager
async def _serving(office: Office, port: int = 0) -> AsyncIterator[Console]:
    """Run the console until the block ends, and until every line to it is cut."""
    console = Console(office.room, host="127.0.0.1", port=port)
    running = asyncio.create_task(console.run())
    yield console
    console.stop()
    await asyncio.gather(running, return_exceptions=True)


async def _enter(page: Page, office: Office, console: Console, staff: int) -> None:
    """Let somebody in, and mark the page: the mark is gone if it is ever loaded anew."""
    await page.goto(f"{console.url}/enter/{office.room.let_in(staff)}")
    await expect(page.get_by_role("heading", name="Offene Anfragen")).to_be_visible()
    await page.evaluate("document.body.dataset.mark = 'first'")


async def _is_the_same(page: Page) -> bool:
    return await page.locator("body").get_attribute("data-mark") == "first"


def _print(what: str, began: float) -> None:
    print(f"\n{what}: {1000 * (time.monotonic() - began):.0f} ms")  # noqa: T201 - for who looks


async def _reads(group: Room, text: str) -> None:
    """Wait until something stands in the newest topic."""
    async with asyncio.timeout(SOON / 1000):
        while not any(text in plain(one) for one in group.shown()):  # noqa: ASYNC110 - no bell rings
            await asyncio.sleep(0.02)


@pytest.mark.browser
async def test_a_claim_in_the_group_is_seen_in_the_console_by_itself(
    page: Page, office: Office, console: Console, group: Room
) -> None:
    await _enter(page, office, console, 2)
    await group.ask()
    await expect(page.get_by_role("link", name=group.case)).to_be_visible(timeout=SOON)

    began = time.monotonic()
    await group.taps(group.maria, "staff:claim")
    await expect(page.get_by_text(re.compile("bei .?Maria"))).to_be_visible(timeout=SOON)
    _print("from the tap in the group to the list in the console", began)

    assert await _is_the_same(page)


@pytest.mark.browser
async def test_a_claim_in_the_console_is_seen_in_the_group(
    page: Page, office: Office, console: Console, group: Room
) -> None:
    await _enter(page, office, console, 1)
    await group.ask()
    await page.get_by_role("link", name=group.case).click(timeout=SOON)

    began = time.monotonic()
    await page.get_by_role("button", name="Übernehmen").click()
    await _reads(group, "Maria hat übernommen")
    _print("from the click in the console to the topic in the group", began)
    await group.taps(group.jan, "staff:claim")

    await _reads(group, "Den Fall hat Maria")
    assert group.chat.topics[group.topic].name.startswith("💬")


@pytest.mark.browser
async def test_after_a_restart_of_the_server_the_page_shows_what_happened_meanwhile(
    page: Page, office: Office
) -> None:
    await office.invite("Maria")
    async with _serving(office) as before:
        await _enter(page, office, before, 1)
        port = int(before.url.rpartition(":")[2])
    case = await office.ask()

    async with _serving(office, port):
        await expect(page.get_by_role("link", name=case)).to_be_visible(timeout=SOON)
        assert await _is_the_same(page)


@pytest.mark.browser
async def test_the_page_comes_back_even_if_a_proxy_answered_during_the_restart(
    page: Page, office: Office
) -> None:
    refused = asyncio.Event()

    async def answer(way: Way) -> None:
        refused.set()
        await way.fulfill(status=502, body="Bad Gateway")

    await office.invite("Maria")
    async with _serving(office) as before:
        await _enter(page, office, before, 1)
        port = int(before.url.rpartition(":")[2])
        await page.route("**/events?*", answer)
    async with _serving(office, port):
        await asyncio.wait_for(refused.wait(), SOON / 1000)
        case = await office.ask()
        await page.unroute("**/events?*")

        await expect(page.get_by_role("link", name=case)).to_be_visible(timeout=SOON)
        assert await _is_the_same(page)


@pytest.mark.browser
async def test_who_was_signed_out_meanwhile_reads_that_nothing_new_is_seen_here(
    page: Page, office: Office, clock: RunningClock
) -> None:
    await office.invite("Maria")
    async with _serving(office) as before:
        await _enter(page, office, before, 1)
        port = int(before.url.rpartition(":")[2])
    clock.move(timedelta(hours=3))

    async with _serving(office, port):
        await expect(page.get_by_role("alert")).to_contain_text("abgemeldet", timeout=SOON)
        await page.get_by_role("link", name="Anmelden").press("Enter")

        await expect(page.get_by_label("Anmeldename")).to_be_visible(timeout=SOON)


@pytest.mark.browser
async def test_a_page_that_somebody_goes_back_to_is_alive_again(
    page: Page, office: Office, console: Console
) -> None:
    await office.invite("Maria")
    await _enter(page, office, console, 1)
    await page.goto("about:blank")
    case = await office.ask()

    await page.go_back()

    await expect(page.get_by_role("link", name=case)).to_be_visible(timeout=SOON)


async def test_the_waiting_that_is_built_in_stays_below_a_second(office: Office) -> None:
    await office.invite("Maria")
    who = await office.desks.members.of(1)
    assert who is not None
    waits: list[float] = []
    claimed = asyncio.Event()

    async def pause(seconds: float) -> None:
        if claimed.is_set():
            waits.append(seconds)
        elif not waits:
            # The worst moment: it has just looked, and seen nothing.
            case = await office.ask()
            await office.desks.cases.claim(case=case, by=1, now=office.clock.now())
            claimed.set()
            waits.append(seconds)

    seen = await office.desks.reading.latest()
    async for line in Live(office.room, pause=pause)._stream(Visit(who, "csrf", "token"), seen):
        if line.startswith("id:"):
            break

    assert timedelta(seconds=sum(waits)) + BROWSER_WAITS < A_SECOND
    assert max(timedelta(seconds=PAUSE), POSTS_EVERY) < A_SECOND
