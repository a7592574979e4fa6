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

MOST = 286
"""MiB, which is 300 MB. It was 272 when this was written, 9 of them for tools of development."""
PEOPLE = 4
"""In each language: not longer talks, as Telegram wants one message a second in a chat."""
TOPICS = ("booking", "eligibility", "handoff", "legal", "offers")


def wishes() -> dict[str, list[list[str]]]:
    """Give what each of the people says, one sentence of each topic, by language."""
    found = defaultdict[str, list[list[str]]](lambda: [[] for _ in range(PEOPLE)])
    for file in examples.files(Place().data):
        if file.stem in TOPICS:
            known = list(examples.read_file(file))
            for person in range(PEOPLE):
                found[known[0].language][person].append(known[person * len(known) // PEOPLE].text)
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
async def test_talks_in_every_language_do_not_take_more_memory_than_before(
    practice: PracticeServer, tmp_path: Path, model: Path
) -> None:
    said = wishes()
    assert set(said) >= set(load().complete)
    talks = [
        (practice.phone(first_name=code, language_code=code), theirs)
        for code in said
        for theirs in said[code]
    ]

    async with running(practice, tmp_path) as process:
        await asyncio.gather(*(talk(phone, theirs) for phone, theirs in talks))
        held = process.memory

    assert held is not None
    assert held < MOST


def test_garbage_is_collected_while_the_service_is_open(service: app.Service) -> None:
    assert service.is_whole
    assert gc.isenabled()
    assert gc.get_freeze_count() > 0
