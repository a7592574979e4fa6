"""The whole service on a practice server, with a clock that stands still and fixed offers."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot import app, log
from bot.booking import seeds
from bot.practice.bubble import Bubble
from bot.practice.phone import Phone
from bot.practice.server import PracticeServer
from bot.settings import Settings
from bot.telegram import flood, pace
from nlu.train import train
from tests.bot.practice.spec import Collector, Spec
from tests.fakes import FrozenClock
from tests.walks.shared import parts

OFFERS = Path(__file__).parent / "offers.yml"
ROOT = Path(__file__).parent.parent.parent
PATIENCE = 60.0


@dataclass
class Walker:
    """A person with a phone, and the service that answers.

    Attributes:
        phone: The phone.
        service: The running service.
    """

    phone: Phone
    service: app.Service

    async def say(self, text: str) -> list[Bubble]:
        """Write, and read everything that comes back."""
        await self.phone.say(text)
        return await self.answers()

    async def tap(self, label: str) -> list[Bubble]:
        """Tap the newest button whose label holds these words."""
        await self.phone.tap(self.find(label))
        return await self.answers()

    async def send(self, act: Callable[[], Awaitable[object]]) -> list[Bubble]:
        """Do something else than writing, and read everything that comes back."""
        await act()
        return await self.answers()

    def find(self, label: str) -> str:
        """Find the data of the newest button whose label holds these words."""
        for bubble in reversed(self.phone.transcript()):
            for button in bubble.buttons:
                if label in plain(button["text"]):
                    return str(button["callback_data"])
        reason = f"no button says {label!r}"
        raise AssertionError(reason)

    async def answers(self) -> list[Bubble]:
        """Wait until the bot has said everything."""
        first = await self.phone.expect(PATIENCE)
        await self.settle()
        return [first, *self.phone.unread()]

    async def settle(self) -> None:
        """Wait until nothing is under way."""
        await self.service.dispatcher.idle()
        await self.service.courier.idle()


def plain(text: str) -> str:
    """Take the invisible direction marks away."""
    marks = "\u2066\u2067\u2068\u2069\u200e\u200f"
    return "".join(char for char in text if char not in marks)


def words(bubbles: list[Bubble]) -> str:
    """Join what was said, without invisible marks."""
    return "\n".join(plain(bubble.text) for bubble in bubbles)


@pytest.fixture(scope="session", autouse=True)
def quiet() -> None:
    """Log as in service; Rasa's own lines for developers quote what people write."""
    log.configure(level="error")


@pytest.fixture(autouse=True)
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let Telegram take as many messages a second as come, and nobody be too quick for the bot.

    Processes of their own, which the tests of outages start, keep both limits.
    """
    monkeypatch.setattr(pace, "PER_PERSON", 1000.0)
    monkeypatch.setattr(flood, "MOST", 1000)


@pytest.fixture(scope="module", autouse=True)
def shared() -> Iterator[None]:
    """Read once what every service reads: a process that starts by itself reads it for itself."""
    with parts():
        yield


@pytest.fixture(scope="session")
def model() -> Path:
    """The model that fits this checkout; trained once, kept in `models`."""
    return train(models=ROOT / "models", say=lambda _: None)


@pytest.fixture(scope="session")
def described() -> Spec | None:
    return Spec.load()


@pytest.fixture
async def practice(described: Spec | None) -> AsyncIterator[PracticeServer]:
    """A practice server; every call, answer and update must keep the Bot API's rules."""
    judge = None if described is None else Collector(described)
    async with PracticeServer(judge=judge) as server:
        yield server
    if judge is not None:
        assert judge.all == []


@asynccontextmanager
async def serving(
    practice: PracticeServer,
    data: Path,
    model: Path,
    clock: FrozenClock,
    settings: Settings | None = None,
    offers: Path = OFFERS,
) -> AsyncIterator[app.Service]:
    """Run the service until the block ends."""
    async with app.service(
        settings or Settings(data_dir=data, operator="Testbetrieb"),
        token=practice.token,
        api_url=practice.url,
        model=model,
        offers=seeds.load(offers),
        clock=clock,
    ) as service:
        running = asyncio.create_task(service.run())
        yield service
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


@pytest.fixture
async def service(
    practice: PracticeServer,
    tmp_path: Path,
    model: Path,
    clock: FrozenClock,
    sqlite_template: Path,
) -> AsyncIterator[app.Service]:
    shutil.copy(sqlite_template, tmp_path / "lotse.sqlite3")
    async with serving(practice, tmp_path, model, clock) as running:
        yield running


@pytest.fixture
def walker(practice: PracticeServer, service: app.Service) -> Callable[[str], Walker]:
    """Make a person whose Telegram app speaks a language."""

    def make(language: str) -> Walker:
        return Walker(practice.phone(first_name="Yusuf", language_code=language), service)

    return make
