"""What the service tells operators: how it is, part by part, and numbers without people."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest

from bot import inbox, outbox
from bot.message import Message
from bot.meters import Meters
from bot.store.session import Database
from bot.watch import health
from bot.watch.health import Health
from bot.watch.server import Pages, Watch
from tests.fakes import FrozenClock

Get = Callable[[str], Awaitable[tuple[int, str]]]


@asynccontextmanager
async def watched(db: Database, clock: FrozenClock, looked: Health) -> AsyncIterator[Get]:
    pages = Pages(Watch(looked, Meters(), db, clock).routes(), host="127.0.0.1", port=0)
    await pages.open()

    async def get(path: str) -> tuple[int, str]:
        async with (
            aiohttp.ClientSession() as session,
            session.get(f"http://127.0.0.1:{pages.port}{path}") as answer,
        ):
            return answer.status, await answer.text()

    try:
        yield get
    finally:
        await pages.close()


def of(db: Database, folder: Path) -> Health:
    return Health(
        needed={"database": health.database(db), "disk": health.disk(folder)},
        wished={"telegram": health.saying(lambda: False, "silent")},
    )


async def test_it_is_ready_without_telegram_and_says_so(
    db: Database, clock: FrozenClock, tmp_path: Path
) -> None:
    async with watched(db, clock, of(db, tmp_path)) as get:
        alive, ready = await get("/health"), await get("/ready")

    assert alive == (200, '{"ok": true}')
    assert ready[0] == 200
    assert '"telegram": {"ok": false' in ready[1]


async def test_without_the_database_it_is_alive_but_not_ready(
    sqlite_db: Database, clock: FrozenClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone() -> None:
        raise ConnectionError

    looked = of(sqlite_db, tmp_path)
    async with watched(sqlite_db, clock, looked) as get:
        monkeypatch.setattr(sqlite_db, "read", gone)
        status, said = await get("/ready")

        assert (status, (await get("/health"))[0]) == (503, 200)
    assert '"database": {"ok": false' in said
    assert "ConnectionError" in said


async def test_a_process_that_is_about_to_end_asks_for_no_more_work(
    sqlite_db: Database, clock: FrozenClock, tmp_path: Path
) -> None:
    looked = of(sqlite_db, tmp_path)
    async with watched(sqlite_db, clock, looked) as get:
        looked.stop()

        assert (await get("/ready"))[0] == 503


async def test_the_numbers_say_what_waits_and_since_when_and_nothing_of_anybody(
    db: Database, clock: FrozenClock, tmp_path: Path
) -> None:
    chat = 7_123_456_789
    async with db.write() as s:
        await inbox.receive(s, [inbox.Received(1, chat, b'{"text": "geheim"}')], clock.now())
        await outbox.put(s, chat_id=chat, message=Message("geheim"), now=clock.now())
    clock.move(timedelta(seconds=30))

    async with watched(db, clock, of(db, tmp_path)) as get:
        status, said = await get("/metrics")

    assert status == 200
    assert 'lotse_rows{state="new",table="inbox"} 1.0' in said
    assert 'lotse_rows{state="pending",table="outbox"} 1.0' in said
    assert 'lotse_oldest_seconds{table="inbox"} 30.0' in said
    assert "geheim" not in said
    assert str(chat) not in said
