"""PostgreSQL goes away in the middle of conversations and comes back: nobody notices but late."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.practice.server import PracticeServer
from tests.bot.telegram.replicas import Postgres, a_postgres
from tests.walks.booth import running
from tests.walks.dialogue import book, said_by_the_bot, said_more

pytestmark = pytest.mark.postgres
PEOPLE = 5


@pytest.fixture
def postgres() -> Iterator[Postgres]:
    with a_postgres() as made:
        yield made


async def test_postgres_restarted_under_load_loses_doubles_and_mixes_up_nothing(
    practice: PracticeServer, postgres: Postgres, tmp_path: Path, model: Path
) -> None:
    first, *others = phones = [practice.phone(language_code="de") for _ in range(PEOPLE)]
    async with running(practice, tmp_path, more={"DATABASE_URL": postgres.url}):
        await book(first)
        talks = [asyncio.create_task(book(phone)) for phone in others]
        for _ in range(2):
            await said_more(others)
            assert not any(talk.done() for talk in talks)
            await asyncio.to_thread(postgres.stop)
            await asyncio.sleep(1)
            await asyncio.to_thread(postgres.start)
        await asyncio.gather(*talks)
        await asyncio.gather(*(phone.expect_silence(1.0) for phone in phones))

    usual = said_by_the_bot(first)
    assert [said_by_the_bot(phone) for phone in others] == [usual] * len(others)
