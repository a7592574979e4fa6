"""One workshop to visit, a service in its own process, and phones that talk to it in German."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, closing
from pathlib import Path

from bot.practice.phone import Phone
from bot.practice.server import PracticeServer
from tests.walks.conftest import ROOT, plain
from tests.walks.process import Process, started

ANSWERING = 180.0
"""Seconds for an answer, on a busy computer."""
YES, BOOKED = "Ja, buchen", "✅ Gebucht"
_VISIT = """
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
  capacity: {places}
  when:
  - {{next: thursday, skip: 1, at: "14:00", until: "16:00", meet: "13:15"}}
"""


@asynccontextmanager
async def running(
    practice: PracticeServer,
    home: Path,
    *,
    places: int = 12,
    more: Mapping[str, str] | None = None,
    code: str = str(ROOT),
) -> AsyncIterator[Process]:
    """Run the service for Telegram until the block ends; then kill it.

    Args:
        practice: What it takes for Telegram.
        home: Its folder.
        places: How many places the one date has. It is made from today, because a process of
            its own looks at the real clock.
        more: Further settings.
        code: Where the program lies.
    """
    offers = home / "offers.yml"
    offers.write_text(_VISIT.format(places=places), encoding="utf-8")
    async with started(
        "run",
        home,
        TELEGRAM_BOT_TOKEN=practice.token,
        TELEGRAM_API_URL=practice.url,
        SEED_OFFERS=str(offers),
        code=code,
        **(more or {}),
    ) as process:
        await process.until("Lotse is running")
        yield process


async def until(phone: Phone, *words: str, seconds: float = ANSWERING) -> str:
    """Wait until the bot has said one of these, and return which."""
    said = ""
    async with asyncio.timeout(seconds):
        while True:
            found = next((one for one in words if one in said), None)
            if found is not None:
                return found
            bubble = await phone.expect(seconds)
            said += plain("\n".join([bubble.text, *bubble.labels])) + "\n"


async def tap(phone: Phone, label: str) -> None:
    """Tap the newest button that says this."""
    buttons = [button for bubble in phone.transcript() for button in bubble.buttons]
    await phone.tap(next(b["callback_data"] for b in reversed(buttons) if label in b["text"]))


async def agree(phone: Phone) -> None:
    """Begin, and say yes to what is kept."""
    await phone.say("/start")
    await until(phone, "einverstanden")
    await phone.say("ja")
    await until(phone, "ZUE Münster")


async def ask_for_a_human(phone: Phone) -> None:
    """Begin, agree, and call somebody: the first case of a service."""
    await agree(phone)
    await phone.say("/human")
    await until(phone, "K-100")


async def to_the_choice(phone: Phone) -> None:
    """Go as far as where the bot asks what the person wants to do."""
    await agree(phone)
    await tap(phone, "ZUE Münster")
    await until(phone, "18 bis 26")
    await tap(phone, "18 bis 26")
    await until(phone, "Was möchtest du machen")


async def to_the_date(phone: Phone) -> None:
    """Say everything that is asked, up to the list with the one date."""
    await to_the_choice(phone)
    await phone.say("Ich möchte eine Werkstatt anschauen")
    await until(phone, "14:00")


def rows(home: Path, query: str) -> list[tuple[object, ...]]:
    """Read the file that the service keeps, or has left behind."""
    with closing(sqlite3.connect(home / "data" / "lotse.sqlite3")) as file:
        return file.execute(query).fetchall()
