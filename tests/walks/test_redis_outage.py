"""Redis goes away in the middle of conversations, or falls silent, and comes back."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.practice.server import PracticeServer
from tests.bot.telegram.redis_server import RedisServer, a_redis
from tests.walks.booth import running
from tests.walks.dialogue import book, said_by_the_bot, said_more

PEOPLE = 4


@pytest.fixture
def redis() -> Iterator[RedisServer]:
    with a_redis() as made:
        yield made


async def test_redis_gone_and_back_under_load_loses_doubles_and_mixes_up_nothing(
    practice: PracticeServer, redis: RedisServer, tmp_path: Path, model: Path
) -> None:
    first, *others = [practice.phone(language_code="de") for _ in range(PEOPLE)]
    async with running(practice, tmp_path, more={"REDIS_URL": redis.url}):
        await book(first)
        talks = [asyncio.create_task(book(phone)) for phone in others]
        await said_more(others)
        redis.stop()
        await said_more(others)
        redis.start()
        await said_more(others)
        redis.freeze()
        await said_more(others)
        redis.thaw()
        await asyncio.gather(*talks)
        await asyncio.gather(*(phone.expect_silence(1.0) for phone in others))

    usual = said_by_the_bot(first)
    assert [said_by_the_bot(phone) for phone in others] == [usual] * len(others)
