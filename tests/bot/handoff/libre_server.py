"""A server that speaks like LibreTranslate over real HTTP, and misbehaves when it is told to."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from aiohttp import web

KNOWN = frozenset({"de", "ar", "tr"})


@dataclass
class LibreServer:
    """What the server does and was asked.

    Attributes:
        mood: ``well``, ``hangs``, ``fails``, ``lies`` (loses what it must keep), ``invents`` (a
            number), ``echoes``, ``rambles``, ``silent`` (an empty answer) or ``broken`` (no JSON).
        asked: What it was asked to translate, and into what.
        url: Where it is.
    """

    mood: str = "well"
    asked: list[tuple[str, str, str]] = field(default_factory=list)
    url: str = ""
    released: asyncio.Event = field(default_factory=asyncio.Event)

    async def translate(self, request: web.Request) -> web.Response:
        """Answer like the real one, with words that can be told from the original."""
        asked = await request.json()
        text, source, target = asked["q"], asked["source"], asked["target"]
        self.asked.append((text, source, target))
        if self.mood == "hangs":
            await self.released.wait()
        if self.mood == "fails":
            return web.json_response({"error": "Internal Server Error"}, status=500)
        if self.mood == "broken":
            return web.Response(text="<html>gateway</html>")
        if {source, target} - KNOWN:
            return web.json_response({"error": f"{target} is not supported"}, status=400)
        return web.json_response({"translatedText": self._said(text, target)})

    def _said(self, text: str, target: str) -> str:
        if self.mood == "echoes":
            return text
        if self.mood == "silent":
            return " "
        said = text.removeprefix("‹ar› ").removeprefix("‹tr› ")
        said = said if target == "de" else f"‹{target}› {said}"
        if self.mood == "lies":
            return said.replace("[[0]]", "Freitag")
        if self.mood == "invents":
            return f"{said} 12"
        return said * 50 if self.mood == "rambles" else said


@asynccontextmanager
async def libre_server() -> AsyncIterator[LibreServer]:
    """Run one until the block ends."""
    server = LibreServer()
    application = web.Application()
    application.add_routes([web.post("/translate", server.translate)])
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    server.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield server
    finally:
        server.released.set()
        await runner.cleanup()
