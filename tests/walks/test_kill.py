"""The plug is pulled: what was promised holds, and what was asked is answered after the start."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

from bot.practice.bubble import Bubble
from bot.practice.faults import Fault
from bot.practice.phone import Phone
from bot.practice.server import PracticeServer
from tests.walks.conftest import plain
from tests.walks.process import Process, started

ANSWERING = 120.0
"""Seconds for an answer, on a busy computer; shorter than what is being sent is held for."""
OFFERS = """
offers:
- id: visit
  module: werkstattbesuch
  trades: [electric]
  institution: hwk-muenster
  places: [zue_muenster]
  meeting_point: booking-meet-zue-gate
  min_age: 18
  permit_needed: "no"
  fictional: "yes"
  capacity: 12
  when:
  - {next: thursday, skip: 1, at: "14:00", until: "16:00", meet: "13:15"}
"""
"""Made from today, because a process of its own looks at the real clock."""


@asynccontextmanager
async def _running(practice: PracticeServer, home: Path) -> AsyncIterator[Process]:
    """Run the service for Telegram until the block ends; then kill it."""
    offers = home / "offers.yml"
    offers.write_text(OFFERS, encoding="utf-8")
    async with started(
        "run",
        home,
        TELEGRAM_BOT_TOKEN=practice.token,
        TELEGRAM_API_URL=practice.url,
        SEED_OFFERS=str(offers),
    ) as process:
        await process.until("Lotse is running")
        yield process


async def _until(phone: Phone, words: str) -> str:
    """Wait until the bot has said something, and return everything since the last wait."""
    said = ""
    async with asyncio.timeout(ANSWERING):
        while words not in said:
            said += _all_of(await phone.expect(ANSWERING))
    return said


async def _tap(phone: Phone, label: str) -> None:
    """Tap the newest button that says this."""
    buttons = [button for bubble in phone.transcript() for button in bubble.buttons]
    await phone.tap(next(b["callback_data"] for b in reversed(buttons) if label in b["text"]))


async def _to_the_confirmation(phone: Phone) -> None:
    await phone.say("/start")
    await _until(phone, "einverstanden")
    await phone.say("ja")
    await _until(phone, "ZUE Münster")
    await _tap(phone, "ZUE Münster")
    await _until(phone, "18 bis 26")
    await _tap(phone, "18 bis 26")
    await _until(phone, "Was möchtest du machen")
    await phone.say("Ich möchte eine Werkstatt anschauen")
    await _until(phone, "14:00")
    await _tap(phone, "14:00")
    await _until(phone, "Ja, buchen")


def _bookings(home: Path) -> list[tuple[str]]:
    """Give the states of the bookings in the file that the service left behind."""
    with closing(sqlite3.connect(home / "data" / "lotse.sqlite3")) as file:
        return file.execute("SELECT state FROM booking WHERE person_id > 0").fetchall()


def _all_of(bubble: Bubble) -> str:
    return plain("\n".join([bubble.text, *bubble.labels])) + "\n"


def _times(phone: Phone, words: str) -> int:
    return sum(words in plain(bubble.text) for bubble in phone.transcript())


async def test_killed_between_the_date_and_the_yes_it_books_once(
    practice: PracticeServer, tmp_path: Path, model: Path
) -> None:
    phone = practice.phone(first_name="Yusuf", language_code="de")
    async with _running(practice, tmp_path) as process:
        await _to_the_confirmation(phone)
        await process.kill()
    assert _bookings(tmp_path) == []

    async with _running(practice, tmp_path):
        await _tap(phone, "Ja, buchen")
        await _until(phone, "✅ Gebucht")

    assert _bookings(tmp_path) == [("confirmed",)]
    assert _times(phone, "✅ Gebucht") == 1


async def test_killed_while_the_booking_is_told_it_books_once_and_tells_again(
    practice: PracticeServer, tmp_path: Path, model: Path
) -> None:
    phone = practice.phone(first_name="Yusuf", language_code="de")
    async with _running(practice, tmp_path) as process:
        await _to_the_confirmation(phone)
        practice.order(Fault("slow", method="sendMessage", seconds=60, after=True))
        await _tap(phone, "Ja, buchen")
        await _until(phone, "✅ Gebucht")
        await process.kill()

    async with _running(practice, tmp_path):
        await _until(phone, "erinnern")

    assert _bookings(tmp_path) == [("confirmed",)]
    assert _times(phone, "✅ Gebucht") in {1, 2}, "only the one under way may come twice"


async def test_killed_right_after_a_message_it_answers_after_the_start(
    practice: PracticeServer, tmp_path: Path, model: Path
) -> None:
    phone = practice.phone(first_name="Yusuf", language_code="de")
    async with _running(practice, tmp_path) as process:
        await phone.say("/start")
        await _until(phone, "einverstanden")
        await phone.say("ja")
        await process.kill()
    await phone.say("ich wohne in der ZUE Münster")

    async with _running(practice, tmp_path):
        await _until(phone, "Wie alt bist du")
        await phone.expect_silence(1.0)

    assert _times(phone, "Wo schläfst du jetzt") in {1, 2}, "answered, and doubled at most"
    assert _times(phone, "Wie alt bist du") == 1
