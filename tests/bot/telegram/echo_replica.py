"""The door with an echo and an address of its own, as one of several processes."""

import asyncio
import signal
import sys

from bot.store.secret import Box
from bot.store.session import Database
from bot.telegram.hook import Hook
from bot.watch.server import Pages
from tests.bot.telegram.echo_service import slowly
from tests.bot.telegram.rig import line_to, rig


async def main(api: str, url: str, key: str, port: str, address: str, secret: str) -> None:
    db, line = Database(url, box=Box([key])), line_to(api)
    async with rig(db, line, answer=slowly, receiving=False) as parts:
        hook = Hook(line=line, reception=parts.reception, url=address, secret=secret)
        pages = Pages(hook.routes(), host="127.0.0.1", port=int(port))
        await pages.open()
        known = asyncio.create_task(hook.run())
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, known.cancel)
        print("ready", flush=True)  # noqa: T201 - the test waits for it
        await asyncio.gather(known, return_exceptions=True)
        await pages.close()
    await db.close()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:7]))
