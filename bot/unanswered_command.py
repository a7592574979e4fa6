"""What `python -m bot unanswered` does: hand the unanswered questions over, one JSON a line."""

import json

from bot.keys import box_for
from bot.settings import Settings
from bot.store.migrate import migrate
from bot.store.session import Database
from bot.unanswered import UnansweredDesk


async def lines(settings: Settings) -> list[str]:
    """Write every question as `python -m nlu unanswered` reads it."""
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    db = Database(settings.store_url, box=box_for(settings))
    try:
        await migrate(db)
        found = await UnansweredDesk(db).questions()
    finally:
        await db.close()
    return [json.dumps(one._asdict(), ensure_ascii=False) for one in found]
