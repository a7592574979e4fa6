"""A practice server with a judge behind it, and python-telegram-bot's own Bot before it."""

from collections.abc import AsyncIterator, Iterator

import pytest
from telegram import Bot

from bot.practice.phone import Phone
from bot.practice.server import PracticeServer
from tests.bot.practice.spec import Collector, Spec


@pytest.fixture(scope="session")
def described() -> Spec | None:
    """The third party's description of the Bot API, where it lies beside the repository."""
    return Spec.load()


@pytest.fixture
def spec(described: Spec | None) -> Spec:
    if described is None:
        pytest.skip("shared/telegram/bot_api_10.0.json does not lie beside the repository")
    return described


@pytest.fixture
def judge(described: Spec | None) -> Collector | None:
    return None if described is None else Collector(described)


@pytest.fixture
async def server(judge: Collector | None) -> AsyncIterator[PracticeServer]:
    """A server; the test fails if any call, answer or update breaks the description."""
    async with PracticeServer(judge=judge, first_wait=0.05) as running:
        yield running
    if judge is not None:
        assert judge.all == []


@pytest.fixture
def on_purpose(server: PracticeServer, judge: Collector | None) -> Iterator[None]:
    """For tests whose calls are wrong on purpose; answers and updates are judged all the same."""
    yield
    if judge is not None:
        judge.requests.clear()


@pytest.fixture
async def telegram(server: PracticeServer) -> AsyncIterator[Bot]:
    """python-telegram-bot's own Bot, as the product uses it."""
    async with bot_of(server) as bot:
        yield bot


@pytest.fixture
def amal(server: PracticeServer) -> Phone:
    """A person who pressed Start earlier."""
    return server.phone(first_name="أمل", language_code="ar", started=True)


def bot_of(server: PracticeServer, token: str | None = None) -> Bot:
    return Bot(token or server.token, base_url=server.base_url, base_file_url=server.base_file_url)
