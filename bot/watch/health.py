"""Says how the service is, part by part."""

import asyncio
import shutil
import time
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path

from sqlalchemy import text

from bot.store.session import Database

Check = Callable[[], Awaitable[str | None]]
"""Looks at a part; the answer is a code for what is wrong, or None."""

PATIENCE = 2.0
"""Seconds after which a part that does not answer counts as gone."""

LEAST_BYTES = 100 * 1024 * 1024
"""With less room than this the disk counts as full."""


class Health:
    """Looks at every part.

    Args:
        needed: Parts without which this process should get no work.
        wished: Parts whose loss is told, but survived.
    """

    def __init__(self, *, needed: Mapping[str, Check], wished: Mapping[str, Check]) -> None:
        self._needed = needed
        self._wished = wished
        self._stopping = False

    def stop(self) -> None:
        """Ask for no more work: this process is about to end."""
        self._stopping = True

    async def look(self) -> tuple[bool, dict[str, dict[str, object]]]:
        """Say whether this process is ready, and how each part is."""
        names = [*self._needed, *self._wished]
        checks = [*self._needed.values(), *self._wished.values()]
        found = dict(zip(names, await asyncio.gather(*map(_looked, checks)), strict=True))
        ready = not self._stopping and all(found[name]["ok"] for name in self._needed)
        return ready, found


async def _looked(check: Check) -> dict[str, object]:
    begin = time.perf_counter()
    try:
        async with asyncio.timeout(PATIENCE):
            wrong = await check()
    except TimeoutError:
        wrong = "silent"
    except Exception as error:  # noqa: BLE001 - whatever is wrong with a part, the page answers
        wrong = type(error).__name__
    spent = round((time.perf_counter() - begin) * 1000, 1)
    return {"ok": wrong is None, "ms": spent} | ({} if wrong is None else {"code": wrong})


def database(db: Database) -> Check:
    """Make the check that asks the database something."""

    async def check() -> str | None:
        async with db.read() as s:
            await s.execute(text("SELECT 1"))
        return None

    return check


def disk(folder: Path) -> Check:
    """Make the check that looks for room on the disk."""

    async def check() -> str | None:
        return None if shutil.disk_usage(folder).free > LEAST_BYTES else "full"

    return check


def saying(is_well: Callable[[], bool], otherwise: str) -> Check:
    """Make a check of something that knows how it is."""

    async def check() -> str | None:
        return None if is_well() else otherwise

    return check
