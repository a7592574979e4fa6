"""What an operator sees on the terminal: one clear sentence, never a stack trace."""

import asyncio
import signal
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.practice.server import PracticeServer
from tests.walks.process import started

BROKEN = """
offers:
- id: visit
  module: werkstattbesuch
  institution: hwk-muenster
  places: [zue_muenster]
  meeting_point: booking-meet-zue-gate
  permit_needed: "perhaps"
  fictional: "yes"
  capacity: 12
  when:
  - {next: someday, at: "10:00", until: "12:00"}
- id: football
  module: sport
  institution: hausbetreuung
  places: []
  meeting_point: booking-meet-zue-pitch
  permit_needed: "no"
  fictional: "yes"
  when:
  - {every: wednesday, at: "16:00", until: "18:00"}
"""


async def _refused(home: Path, **settings: str) -> Sequence[str]:
    """Start the service for Telegram, see it refuse, and return the lines on the terminal."""
    async with started("run", home, **settings) as process:
        assert await process.end() == 1
    assert "Traceback" not in process.said
    assert "Warning" not in process.said
    return process.said.splitlines()


async def test_without_a_token_it_says_where_to_get_one(tmp_path: Path, model: Path) -> None:
    lines = await _refused(tmp_path)

    assert lines == ["TELEGRAM_BOT_TOKEN is not set: get a token from @BotFather in Telegram"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SECRET_KEYS", ""),
        ("SECRET_KEYS", "change-me"),
        ("TELEGRAM_BOT_TOKEN", "123:abc"),
        ("DATABASE_URL", "postgresql://lotse:change-me@db/lotse"),
    ],
)
async def test_with_a_secret_of_an_example_it_does_not_start_and_does_not_repeat_it(
    tmp_path: Path, name: str, value: str
) -> None:
    lines = await _refused(tmp_path, **({"TELEGRAM_BOT_TOKEN": "81234:Kxq7TzPa"} | {name: value}))

    assert lines == [f"STOP  {name}: empty, or a sample that everybody can read"]


async def test_with_a_token_that_telegram_does_not_know_it_says_so(
    practice: PracticeServer, tmp_path: Path, model: Path
) -> None:
    lines = await _refused(
        tmp_path, TELEGRAM_BOT_TOKEN="1234:nobodys-token", TELEGRAM_API_URL=practice.url
    )

    assert lines[-1] == "Telegram refuses the bot's token"
    assert "nobodys-token" not in "\n".join(lines)


async def test_a_broken_file_of_offers_is_refused_with_all_its_faults(
    tmp_path: Path, model: Path
) -> None:
    offers = tmp_path / "offers.yml"
    offers.write_text(BROKEN, encoding="utf-8")

    lines = await _refused(tmp_path, TELEGRAM_BOT_TOKEN="1234:any", SEED_OFFERS=str(offers))

    assert {line.split(": ")[1] for line in lines} >= {
        "offers › visit › permit_needed",
        "offers › visit › when › 0 › next",
        "offers › football › places",
    }


@pytest.mark.parametrize("port", ["http", "70000"])
async def test_a_wrong_port_is_named(tmp_path: Path, model: Path, port: str) -> None:
    lines = await _refused(tmp_path, TELEGRAM_BOT_TOKEN="1234:any", PORT=port)

    assert len(lines) == 1
    assert lines[0].startswith("PORT: ")


async def test_a_database_that_is_not_there_is_named_and_its_password_is_not(
    tmp_path: Path,
) -> None:
    nowhere = "postgresql://lotse:very-secret@127.0.0.1:1/lotse"
    async with started("migrate", tmp_path, DATABASE_URL=nowhere) as process:
        assert await process.end() == 1

    assert process.said.startswith("The database cannot be used:")
    assert process.said.rstrip().endswith("`python -m bot doctor` says more.")
    assert "Traceback" not in process.said
    assert "very-secret" not in process.said


async def test_a_port_that_is_taken_is_named(
    practice: PracticeServer, tmp_path: Path, model: Path
) -> None:
    port = practice.url.rpartition(":")[2]

    async with started("demo", tmp_path, PORT=port) as process:
        assert await process.end() == 1

    assert "Traceback" not in process.said
    assert f"PORT: cannot listen on 127.0.0.1:{port}" in process.said.splitlines()[-1]


async def test_the_demo_shows_its_page_stops_when_asked_and_remembers(
    tmp_path: Path, model: Path
) -> None:
    async with started("demo", tmp_path) as process:
        url = await process.until(r"http://127\.0\.0\.1:[1-9]\d*")
        async with aiohttp.ClientSession(url) as web:
            page = await web.get("/")
            person = (await _post(web, "/practice/phones", language_code="de"))["id"]
            hello = await _say(web, person, "/start")
        assert await process.stop() == 0
    assert page.status == 200
    assert "Lotse" in hello
    assert process.said.splitlines()[-1] == "Lotse has stopped."
    assert "Traceback" not in process.said
    assert "Warning" not in process.said

    async with started("demo", tmp_path) as process:
        url = await process.until(r"http://127\.0\.0\.1:[1-9]\d*")
        async with aiohttp.ClientSession(url) as web:
            asked = await _say(web, person, "ja")
        assert await process.stop(signal.SIGTERM) == 0
    assert "Danke" in asked


async def _post(web: aiohttp.ClientSession, path: str, **content: object) -> dict[str, Any]:
    async with web.post(path, json=content) as answer:
        found: dict[str, Any] = await answer.json()
    return found


async def _say(web: aiohttp.ClientSession, person: int, text: str) -> str:
    """Say something on a phone and return the first answer."""
    said = await _post(web, f"/practice/chats/{person}/messages", person=person, text=text)
    async with asyncio.timeout(120):
        while True:
            async with web.get(f"/practice/chats/{person}") as answer:
                messages = (await answer.json())["messages"]
            after = [one for one in messages if one["message_id"] > said["message_id"]]
            if after:
                return str(after[0]["text"])
            await asyncio.sleep(0.1)
