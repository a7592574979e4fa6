"""Two processes behind one address, under load: one is killed, or stopped."""

import asyncio
import contextlib
import sys
from collections import Counter
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager

import pytest
from sqlalchemy import func, select

from bot.practice.phone import Phone
from bot.practice.server import PracticeServer
from bot.store.migrate import migrate
from bot.store.secret import Box
from bot.store.session import Database
from bot.store.tables import Outgoing, Update
from tests.bot.telegram.replicas import SECRET, Balancer, Postgres, a_port, a_postgres, until
from tests.conftest import KEY

pytestmark = pytest.mark.postgres
PEOPLE, MESSAGES = 15, 10
WORDS = [str(number) for number in range(MESSAGES)]


@pytest.fixture(scope="module")
def postgres() -> Iterator[Postgres]:
    with a_postgres() as made:
        yield made


@pytest.fixture
async def db(postgres: Postgres, box: Box) -> AsyncIterator[Database]:
    made = Database(postgres.url, box=box)
    await migrate(made)
    yield made
    async with made.write() as s:
        for table in (Update, Outgoing):
            await s.execute(table.__table__.delete())  # type: ignore[attr-defined] # it is a Table
    await made.close()


@pytest.fixture
async def quick() -> AsyncIterator[PracticeServer]:
    async with PracticeServer(first_wait=0.1) as server:
        yield server


@asynccontextmanager
async def two(
    server: PracticeServer, postgres: Postgres
) -> AsyncIterator[list[asyncio.subprocess.Process]]:
    """Start two processes behind one address."""
    balancer, processes = Balancer(), list[asyncio.subprocess.Process]()
    async with balancer.listening() as address:
        try:
            for _ in range(2):
                port = a_port()
                given = (server.base_url, postgres.url, KEY, str(port), address, SECRET)
                process = await asyncio.create_subprocess_exec(
                    *(sys.executable, "-m", "tests.bot.telegram.echo_replica", *given),
                    stdout=asyncio.subprocess.PIPE,
                )
                processes.append(process)
                assert process.stdout is not None
                assert await process.stdout.readline() == b"ready\n"
                balancer.ports.append(port)
            yield processes
        finally:
            for process in processes:
                with contextlib.suppress(ProcessLookupError):
                    process.kill()
                await process.wait()


def heard(phone: Phone) -> list[str]:
    return [one.text for one in phone.transcript() if one.raw["from"]["is_bot"]]


def count(phones: Sequence[Phone]) -> int:
    return sum(len(set(heard(phone))) for phone in phones)


async def write(phones: Sequence[Phone]) -> None:
    """Let everybody write everything, all at once."""
    for word in WORDS:
        for phone in phones:
            await phone.say(word)
            await asyncio.sleep(0)


async def answered(phones: Sequence[Phone], db: Database) -> None:
    """Wait for all answers, and look at what the database says of them."""
    await until(lambda: count(phones) == PEOPLE * MESSAGES)
    for phone in phones:
        first = list(dict.fromkeys(heard(phone)))
        assert first == WORDS, "in order"
    async with asyncio.timeout(60):
        while await states(db) != ({"done"}, {"sent"}):  # noqa: ASYNC110 - a table tells nobody
            await asyncio.sleep(0.1)
    async with db.read() as s:
        assert await s.scalar(select(func.count()).select_from(Outgoing)) == PEOPLE * MESSAGES


async def states(db: Database) -> tuple[set[str], set[str]]:
    async with db.read() as s:
        updates, messages = await s.scalars(select(Update.state)), select(Outgoing.state)
        return set(updates), set(await s.scalars(messages))


def doubled(phone: Phone) -> int:
    return sum(times - 1 for times in Counter(heard(phone)).values())


async def test_one_of_two_is_killed_under_load_and_nothing_is_lost_or_out_of_order(
    quick: PracticeServer, postgres: Postgres, db: Database
) -> None:
    phones = [quick.phone() for _ in range(PEOPLE)]
    async with two(quick, postgres) as (one, _other):
        await write(phones)
        await until(lambda: count(phones) > PEOPLE * MESSAGES // 4)
        one.kill()
        await answered(phones, db)

    assert max(doubled(phone) for phone in phones) <= 1, "at most the one under way in a chat"


async def test_one_of_two_is_stopped_under_load_and_nobody_notices(
    quick: PracticeServer, postgres: Postgres, db: Database
) -> None:
    phones = [quick.phone() for _ in range(PEOPLE)]
    async with two(quick, postgres) as (one, _other):
        await write(phones)
        await until(lambda: count(phones) > PEOPLE * MESSAGES // 4)
        one.terminate()
        assert await one.wait() == 0
        await answered(phones, db)

    assert [doubled(phone) for phone in phones] == [0] * PEOPLE
