"""A connection whose opening is cut off is closed all the same."""

import asyncio
import threading
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.store.secret import Box
from bot.store.session import Database


async def ask(db: Database) -> None:
    async with db.read() as s:
        await s.execute(text("SELECT 1"))


@pytest.mark.parametrize("steps", range(0, 60, 4))
async def test_no_thread_is_left_of_a_connection_that_was_cut_off(
    steps: int, tmp_path: Path, box: Box
) -> None:
    before = set(threading.enumerate())
    db = Database(f"sqlite:///{tmp_path / 'lotse.sqlite3'}", box=box)
    asking = asyncio.create_task(ask(db))
    for _ in range(steps):
        await asyncio.sleep(0.0002)

    asking.cancel()
    with suppress(asyncio.CancelledError):
        await asking
    await db.close()

    async with asyncio.timeout(30):
        while set(threading.enumerate()) - before:  # noqa: ASYNC110 - a thread tells nobody
            await asyncio.sleep(0.01)

    assert set(threading.enumerate()) <= before
