"""`python -m bot statistics`: numbers for reports, one JSON line each."""

import json
from argparse import Namespace

from bot.keys import box_for
from bot.people import statistics
from bot.settings import Settings
from bot.store.migrate import migrate
from bot.store.session import Database

FIELDS = ("kind", "month", "institution", "what")


async def run(asked: Namespace, settings: Settings) -> str:
    """Count what is there now; ``null`` stands for a number that is too small to be told."""
    del asked
    db = Database(settings.store_url, box=box_for(settings))
    try:
        await migrate(db)
        async with db.read() as s:
            found = await statistics.numbers(s)
    finally:
        await db.close()
    rows = [dict(zip(FIELDS, one.cell, strict=True)) | {"count": one.count} for one in found]
    return "\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
