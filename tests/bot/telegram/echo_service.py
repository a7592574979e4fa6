"""The door with an echo as a process of its own, so that a test can kill it."""

import asyncio
import sys

from bot.message import Message
from bot.store.secret import Box
from bot.store.session import Database
from bot.telegram.inbound import Inbound
from tests.bot.telegram.rig import line_to, rig


async def slowly(inbound: Inbound) -> Message:
    await asyncio.sleep(0.02)
    return Message(inbound.text or inbound.kind)


async def main(api: str, url: str, key: str) -> None:
    async with rig(Database(url, box=Box([key])), line_to(api), answer=slowly):
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:4]))
