"""A full disk: nothing counts as taken that could not be stored, and all comes again."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.practice.server import PracticeServer
from bot.store.migrate import migrate
from bot.store.secret import Box
from bot.store.session import Database
from bot.telegram.bot import Line
from tests.bot.telegram.fakes import message
from tests.bot.telegram.test_hook import hooked, post
from tests.disks import fill, small


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    with small(tmp_path / "disk", 4) as disk:
        yield disk


async def test_on_a_full_disk_telegram_keeps_the_updates_until_there_is_room(
    server: PracticeServer, line: Line, small_disk: Path, box: Box
) -> None:
    db = Database(f"sqlite:///{small_disk / 'lotse.sqlite3'}", box=box)
    await migrate(db)
    async with hooked(db, line) as (parts, url):
        ballast = small_disk / "ballast"
        fill(ballast)
        words = "voll " * 20_000
        statuses = [(await post(url, message(n, text=words))).status for n in range(11, 16)]
        ballast.unlink()
        again = [(await post(url, message(n, text=words))).status for n in range(11, 16)]
        await parts.dispatcher.idle()

        assert statuses[-1] == 503
        assert again == [200] * 5
        assert sorted(one.update_id for one in parts.turn.seen) == [11, 12, 13, 14, 15]
    await db.close()
