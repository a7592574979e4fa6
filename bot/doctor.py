"""What `python -m bot doctor` looks at: everything that usually goes wrong, in sentences."""

import shutil
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession
from telegram.error import InvalidToken, TelegramError

from bot.clock import Clock
from bot.errors import UnsealError
from bot.keys import FILE, box_for
from bot.settings import Settings
from bot.store import tables
from bot.store.case_tables import Staff
from bot.store.migrate import newest, state
from bot.store.session import Database
from bot.telegram.bot import Line
from bot.watch import backlog
from bot.watch.health import LEAST_BYTES
from nlu.train import Place, fingerprint

LATE = timedelta(minutes=5)
"""From so much on, something waits for too long."""

_SHOWN = 20
_MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it should be.

    Attributes:
        key: The sentence for it, in the staff's words.
        values: What stands in the sentence.
    """

    key: str
    values: dict[str, str | int] = field(default_factory=dict)


async def look(settings: Settings, clock: Clock) -> list[Finding]:
    """Look at everything; an empty list is good news.

    Raises:
        ConfigurationError: A key that was set is none.
    """
    found = [*_machine(settings)]
    db = Database(settings.store_url, box=box_for(settings))
    try:
        found += [one async for one in _database(settings, db, clock.now())]
    except (DBAPIError, OSError) as error:
        found.append(Finding("doctor-database-gone", {"code": type(error).__name__}))
    finally:
        await db.close()
    return found + [one async for one in _telegram(settings)]


def _machine(settings: Settings) -> Iterator[Finding]:
    free = shutil.disk_usage(settings.data_dir).free
    if free < LEAST_BYTES:
        yield Finding("doctor-disk", {"megabytes": free // _MIB})
    if not (settings.model_dir / f"lotse-{fingerprint(Place())}.tar.gz").exists():
        yield Finding("doctor-model")


async def _database(settings: Settings, db: Database, now: datetime) -> AsyncIterator[Finding]:
    found, wanted = await state(db), newest()
    if found != wanted:
        is_old = found is None or found < wanted
        key = "doctor-database-old" if is_old else "doctor-database-new"
        yield Finding(key, {"found": found or "0", "wanted": wanted})
        return
    async with db.read() as s:
        if not await _opens(s, db):
            yield Finding("doctor-keys", {"file": str(settings.data_dir / FILE)})
        for one in await _waiting(s, now):
            yield one
        if not await s.scalar(select(func.count()).select_from(Staff)):
            yield Finding("doctor-nobody")


async def _opens(s: AsyncSession, db: Database) -> bool:
    """Say whether the newest of everything that is sealed can be opened."""
    newest_of = (
        select(tables.Conversation.blob).order_by(tables.Conversation.updated_at.desc()),
        select(tables.Outgoing.payload)
        .where(tables.Outgoing.payload.is_not(None), tables.Outgoing.state != "sealed")
        .order_by(tables.Outgoing.id.desc()),
        select(Staff.name).order_by(Staff.id.desc()),
    )
    for query in newest_of:
        sealed = await s.scalar(query.limit(1))
        try:
            if sealed is not None:
                db.box.open(sealed)
        except UnsealError:
            return False
    return True


async def _waiting(s: AsyncSession, now: datetime) -> list[Finding]:
    waits = await backlog.read(s, now)
    found = [*_late(waits)]
    poison = tables.Update.state == "poison"
    ids = (await s.scalars(select(tables.Update.update_id).where(poison).limit(_SHOWN))).all()
    if ids:
        shown = ", ".join(str(one) for one in ids)
        found.append(Finding("doctor-poison", {"count": len(ids), "ids": shown}))
    sealed = waits.rows["inbox", "sealed"] + waits.rows["outbox", "sealed"]
    if sealed:
        found.append(Finding("doctor-sealed", {"count": sealed}))
    late = await s.execute(
        select(tables.Job.name, tables.Job.due_at).where(tables.Job.due_at < now - LATE)
    )
    found += [
        Finding(
            "doctor-job-late", {"job": name, "minutes": int((now - due).total_seconds() // 60)}
        )
        for name, due in late
    ]
    return found


def _late(waits: backlog.Backlog) -> Iterator[Finding]:
    for table, key in (("inbox", "doctor-inbox-late"), ("outbox", "doctor-outbox-late")):
        age = waits.oldest[table]
        if age > LATE.total_seconds():
            yield Finding(key, {"minutes": int(age // 60)})


async def _telegram(settings: Settings) -> AsyncIterator[Finding]:
    if settings.telegram_bot_token is None:
        yield Finding("doctor-token-missing")
        return
    token = settings.telegram_bot_token.get_secret_value()
    line = Line(token, api=f"{settings.telegram_api_url.rstrip('/')}/bot")
    try:
        await line.initialize()
        info = await line.get_webhook_info()
    except InvalidToken:
        yield Finding("doctor-token-wrong")
    except TelegramError as fault:
        yield Finding("doctor-telegram-gone", {"code": type(fault).__name__})
    else:
        if settings.webhook_url is not None and info.url != settings.webhook_url:
            yield Finding("doctor-webhook-other")
        elif info.last_error_message and info.pending_update_count:
            error, waiting = str(info.last_error_message), int(info.pending_update_count)
            yield Finding("doctor-webhook-error", {"error": error, "waiting": waiting})
    finally:
        await line.shutdown()
