"""The disk of a running service fills up: what people wrote is answered once there is room."""

import asyncio
import socket
from collections.abc import Iterator
from pathlib import Path

import aiohttp
import pytest

from bot.practice.phone import Phone
from bot.practice.server import PracticeServer
from tests.disks import fill, small
from tests.walks.booth import YES, rows, running, tap, to_the_date, until
from tests.walks.dialogue import LAST, book, said_by_the_bot

MEGABYTES = 160
"""More than the hundred below which a disk counts as full."""


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Path]:
    with small(tmp_path / "disk", MEGABYTES) as disk:
        yield disk


async def test_on_a_full_disk_nothing_is_taken_and_with_room_again_all_is_answered(
    practice: PracticeServer, home: Path, model: Path
) -> None:
    first, *others = [practice.phone(language_code="de") for _ in range(3)]
    port = _free_port()
    async with running(practice, home, more={"PORT": str(port)}) as process:
        await book(first)
        for phone in others:
            await to_the_date(phone)
        assert await _ready(port) == (200, None)

        fill(home / "ballast")
        for phone in others:
            await tap(phone, "14:00")
        await process.until("receiver.failed")
        kept = len(practice.world.updates.pending)
        full = await _ready(port)
        (home / "ballast").unlink()
        await asyncio.gather(*(_book_on(phone) for phone in others))
        await asyncio.gather(*(phone.expect_silence(1.0) for phone in others))

        assert full == (503, "full")
        assert kept == len(others)
        assert await _ready(port) == (200, None)
    usual = said_by_the_bot(first)
    assert [said_by_the_bot(phone) for phone in others] == [usual] * len(others)
    assert rows(home, "SELECT count(*) FROM booking WHERE state = 'confirmed'") == [(3,)]


async def _book_on(phone: Phone) -> None:
    await until(phone, YES)
    await tap(phone, YES)
    await until(phone, LAST)


async def _ready(port: int) -> tuple[int, str | None]:
    """Ask whether it should get work: the status, and what is wrong with the disk."""
    async with aiohttp.ClientSession() as web, web.get(f"http://127.0.0.1:{port}/ready") as answer:
        parts = (await answer.json())["parts"]
    return answer.status, parts["disk"].get("code")


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])
