"""Two processes serve the same people: one is killed, and nobody notices more than a pause."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
from sqlalchemy import func, select

from bot.practice.phone import Phone
from bot.practice.server import PracticeServer
from bot.store.secret import Box
from bot.store.session import Database
from bot.store.tables import Outgoing, Update
from tests.walks.conftest import plain
from tests.walks.replicas import Balancer, Postgres, a_port, a_postgres, replica, until

pytestmark = pytest.mark.postgres
ANSWERING = 90.0
STEPS = (
    ("/start", "einverstanden"),
    ("ja", "Wo schläfst du jetzt"),
    ("ich wohne in der ZUE Münster", "Wie alt bist du"),
    ("20", "Was möchtest du machen"),
)
"""What everybody says, and what the answer to it holds."""


@pytest.fixture
async def quick() -> AsyncIterator[PracticeServer]:
    """A Telegram that brings a refused update again soon."""
    async with PracticeServer(first_wait=0.2) as server:
        yield server


@pytest.fixture
def postgres() -> Iterator[Postgres]:
    with a_postgres() as made:
        yield made


async def walk(phone: Phone, heard: list[str]) -> None:
    """Say everything, each time after the answer to what was said before."""
    for said, answer in STEPS:
        await phone.say(said)
        async with asyncio.timeout(ANSWERING):
            while answer not in plain((await phone.expect(ANSWERING)).text):
                pass
        heard.append(answer)


def said(phone: Phone) -> list[str]:
    """List the questions in the order in which they came, a repetition once."""
    texts = [plain(bubble.text) for bubble in phone.transcript()]
    found = [answer for text in texts for _, answer in STEPS if answer in text]
    return [one for at, one in enumerate(found) if one not in found[:at]]


async def ended(url: str, box: Box) -> tuple[dict[str, int], dict[str, int]]:
    """Count updates and messages by state."""
    db = Database(url, box=box)
    async with db.read() as s:
        updates = select(Update.state, func.count()).group_by(Update.state)
        messages = select(Outgoing.state, func.count()).group_by(Outgoing.state)
        counts = [{row[0]: row[1] for row in await s.execute(one)} for one in (updates, messages)]
    await db.close()
    return counts[0], counts[1]


async def test_one_of_two_is_killed_under_load_and_nothing_is_lost_doubled_or_out_of_order(
    quick: PracticeServer, postgres: Postgres, tmp_path: Path, model: Path, box: Box
) -> None:
    balancer, phones = Balancer(), [quick.phone(language_code="de") for _ in range(8)]
    heard: list[str] = []
    async with balancer.listening() as address, AsyncExitStack() as stack:
        processes = []
        for name in ("one", "two"):
            port = a_port()
            (tmp_path / name).mkdir()
            opened = replica(quick, tmp_path / name, postgres.url, address, PORT=str(port))
            processes.append(await stack.enter_async_context(opened))
            balancer.ports.append(port)
        walks = [asyncio.create_task(walk(phone, heard)) for phone in phones]
        await until(lambda: len(heard) >= len(phones))
        await processes[0].kill()
        await asyncio.gather(*walks)
        await processes[1].stop()

    questions = [answer for _, answer in STEPS]
    assert [said(phone) for phone in phones] == [questions] * len(phones)
    updates, messages = await ended(postgres.url, box)
    assert updates == {"done": len(phones) * len(STEPS)}
    assert set(messages) == {"sent"}
    assert _doubled(phones) <= len(phones), "at most the one under way in each chat"


def _doubled(phones: Sequence[Phone]) -> int:
    """Count bubbles that came more than once."""
    many = (Counter(plain(one.text) for one in phone.transcript()) for phone in phones)
    return sum(count - 1 for texts in many for count in texts.values())
