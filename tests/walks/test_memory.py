"""How much memory the service holds after people of all languages have talked with it."""

import asyncio
import gc
import sys
from collections import defaultdict
from pathlib import Path

import pytest

from bot import app
from bot.practice.phone import Phone
from bot.practice.server import PracticeServer
from knowledge.loader import load
from nlu import examples
from nlu.train import Place
from tests.walks.booth import ANSWERING, running

MOST = 320
"""MiB. It was 297 when this was written, 9 of them for tools of development."""
TOPICS = ("booking", "eligibility", "handoff", "legal", "offers")


def wishes() -> dict[str, list[str]]:
    """Give one sentence of each topic, by language."""
    found = defaultdict[str, list[str]](list)
    for file in examples.files(Place().data):
        if file.stem in TOPICS:
            first = next(iter(examples.read_file(file)))
            found[first.language].append(first.text)
    return found


async def talk(phone: Phone, wishes: list[str]) -> None:
    """Agree, then ask for one thing after the other."""
    await phone.say("/start")
    async with asyncio.timeout(ANSWERING):
        while (yes := _yes(phone)) is None:
            await phone.expect(ANSWERING)
    await phone.tap(yes)
    await phone.expect(ANSWERING)
    for wish in wishes:
        await phone.say(wish)
        await phone.expect(ANSWERING)


def _yes(phone: Phone) -> str | None:
    data = [str(one.get("callback_data")) for b in phone.transcript() for one in b.buttons]
    return next((one for one in data if one.startswith("affirm")), None)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells in /proc what is held")
async def test_a_talk_in_every_language_does_not_take_more_memory_than_before(
    practice: PracticeServer, tmp_path: Path, model: Path
) -> None:
    said = wishes()
    assert set(said) >= set(load().complete)
    phones = {code: practice.phone(first_name=code, language_code=code) for code in said}

    async with running(practice, tmp_path) as process:
        await asyncio.gather(*(talk(phone, said[code]) for code, phone in phones.items()))
        held = process.memory

    assert held is not None
    assert held < MOST


def test_garbage_is_collected_while_the_service_is_open(service: app.Service) -> None:
    assert service.is_whole
    assert gc.isenabled()
    assert gc.get_freeze_count() > 0
