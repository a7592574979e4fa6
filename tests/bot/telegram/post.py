"""How the tests of the courier talk about messages and rows."""

import asyncio
from collections.abc import Callable

from sqlalchemy import select

from bot.clock import SystemClock
from bot.message import Message
from bot.practice.phone import Phone
from bot.store.session import Database
from bot.store.tables import Outgoing
from tests.bot.telegram.rig import Rig

NOW = SystemClock()


async def rows(db: Database) -> list[tuple[str, str | None]]:
    async with db.read() as s:
        found = await s.execute(select(Outgoing.state, Outgoing.error_code).order_by(Outgoing.id))
        return [(row.state, row.error_code) for row in found]


async def heard(phone: Phone, count: int) -> list[str]:
    return [(await phone.expect()).text for _ in range(count)]


async def send(parts: Rig, chat_id: int, *texts: str, kind: str = "reply") -> None:
    await parts.write(chat_id, *(Message(text) for text in texts), kind=kind)
    parts.courier.look()


async def settled(parts: Rig, *states: str) -> None:
    await until(parts.db, lambda found: [state for state, _ in found] == list(states))


async def until(db: Database, holds: Callable[[list[tuple[str, str | None]]], bool]) -> None:
    async with asyncio.timeout(60):
        while not holds(await rows(db)):  # noqa: ASYNC110 - a table tells nobody
            await asyncio.sleep(0.02)
