"""24 people on 24 phones want 5 places at the same moment, through the whole service over HTTP."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

from bot.practice.phone import Phone
from bot.practice.server import PracticeServer
from tests.walks.conftest import plain
from tests.walks.process import started

ANSWERING = 180.0
"""Seconds for all answers, on a busy computer."""
CROWD, PLACES = 24, 5
OFFERS = f"""
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
  capacity: {PLACES}
  when:
  - {{next: thursday, skip: 1, at: "14:00", until: "16:00", meet: "13:15"}}
"""
YES, FULL = "Ja, buchen", "voll"


@asynccontextmanager
async def _running(practice: PracticeServer, home: Path) -> AsyncIterator[None]:
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
        yield


async def _until(phone: Phone, *words: str) -> str:
    """Wait until the bot has said one of these, and return which."""
    said = ""
    async with asyncio.timeout(ANSWERING):
        while True:
            found = next((one for one in words if one in said), None)
            if found is not None:
                return found
            bubble = await phone.expect(ANSWERING)
            said += plain("\n".join([bubble.text, *bubble.labels]))


async def _tap(phone: Phone, label: str) -> None:
    buttons = [button for bubble in phone.transcript() for button in bubble.buttons]
    await phone.tap(next(b["callback_data"] for b in reversed(buttons) if label in b["text"]))


async def _to_the_date(phone: Phone) -> None:
    """Say everything that is asked, up to the list with the one date."""
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


async def _book(phone: Phone) -> bool:
    """Take the date; the answer is whether there was a place."""
    await _tap(phone, "14:00")
    if await _until(phone, YES, FULL) == FULL:
        return False
    await _tap(phone, YES)
    await _until(phone, "✅ Gebucht")
    return True


def _rows(home: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(home / "data" / "lotse.sqlite3")) as file:
        return file.execute(query).fetchall()


async def test_24_phones_get_5_places_and_nobody_is_told_what_is_not_so(
    practice: PracticeServer, tmp_path: Path, model: Path
) -> None:
    phones = [practice.phone(first_name=f"P{n}", language_code="de") for n in range(CROWD)]
    async with _running(practice, tmp_path):
        await asyncio.gather(*map(_to_the_date, phones))
        got = await asyncio.gather(*map(_book, phones))

    assert sum(got) == PLACES
    booked = _rows(tmp_path, "SELECT person_id FROM booking WHERE state = 'confirmed'")
    assert len(set(booked)) == len(booked) == PLACES
    taken = _rows(tmp_path, "SELECT booking_id FROM place WHERE booking_id IS NOT NULL")
    assert len(set(taken)) == len(taken) == PLACES
