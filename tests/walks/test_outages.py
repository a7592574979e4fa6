"""What the service needs goes away and comes back: nobody is lost or answered twice."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot.practice.faults import Fault
from bot.practice.phone import Phone
from bot.practice.server import PracticeServer
from bot.store.secret import Box
from tests.bot.telegram.redis_server import RedisServer, a_redis
from tests.walks.conftest import plain
from tests.walks.process import Process
from tests.walks.replicas import Balancer, Postgres, a_port, a_postgres, replica
from tests.walks.test_replicas import STEPS, ended

pytestmark = pytest.mark.postgres
ANSWERING = 90.0


@pytest.fixture
async def quick() -> AsyncIterator[PracticeServer]:
    """A Telegram that brings a refused update again soon."""
    async with PracticeServer(first_wait=0.2) as server:
        yield server


@pytest.fixture
def postgres() -> Iterator[Postgres]:
    with a_postgres() as made:
        yield made


@pytest.fixture
def redis() -> Iterator[RedisServer]:
    with a_redis() as made:
        yield made


@pytest.fixture
async def bot(
    quick: PracticeServer, postgres: Postgres, redis: RedisServer, tmp_path: Path, model: Path
) -> AsyncIterator[Process]:
    """One process with everything that a replica has."""
    balancer, port = Balancer(), a_port()
    balancer.ports.append(port)
    more = {"PORT": str(port), "REDIS_URL": redis.url}
    async with (
        balancer.listening() as address,
        replica(quick, tmp_path, postgres.url, address, **more) as process,
    ):
        yield process


async def hears(phone: Phone, words: str) -> None:
    while words not in plain((await phone.expect(ANSWERING)).text):
        pass


async def test_database_redis_and_telegram_go_away_one_after_the_other_and_come_back(
    quick: PracticeServer, postgres: Postgres, redis: RedisServer, bot: Process, box: Box
) -> None:
    phone = quick.phone(language_code="de")
    (start, agreed), (yes, where), (home, age), (twenty, what) = STEPS
    await phone.say(start)
    await hears(phone, agreed)

    postgres.stop()
    await phone.say(yes)
    await phone.expect_silence(1.0)
    postgres.start()
    await hears(phone, where)

    redis.stop()
    await phone.say(home)
    await hears(phone, age)
    redis.start()

    quick.order(Fault("too_many", method="sendMessage", retry_after=1))
    quick.order(Fault("server_error", method="sendMessage"))
    quick.order(Fault("drop", method="sendMessage"))
    await phone.say(twenty)
    await hears(phone, what)
    assert await bot.stop() == 0

    updates, messages = await ended(postgres.url, box)
    assert updates == {"done": len(STEPS)}
    assert set(messages) == {"sent"}
    for _, answer in STEPS:
        assert sum(answer in plain(one.text) for one in phone.transcript()) == 1
