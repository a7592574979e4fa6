"""Serves the console on its own port, inside the service's event loop."""

import asyncio
import contextlib
import os
import socket
from collections.abc import Iterator

import uvicorn

from bot.console.application import build
from bot.console.room import Room
from bot.errors import ConfigurationError

GRACE = 2
"""Seconds for answers that are under way when the end is asked for."""


class _Server(uvicorn.Server):
    """A server that leaves signals to the service it runs in."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Take no signal."""
        yield


class Console:
    """The console, listening.

    Args:
        room: What its pages have at hand.
        host: Where to listen.
        port: Where to listen; 0 takes a free one.

    Raises:
        ConfigurationError: Somebody else listens there.
    """

    def __init__(self, room: Room, *, host: str, port: int) -> None:
        self.room = room
        try:
            self._socket = socket.create_server((host, port))
        except OSError as error:
            why = os.strerror(error.errno) if error.errno else str(error)
            reason = f"CONSOLE_PORT: cannot listen on {host}:{port}: {why}"
            raise ConfigurationError(reason) from error
        self._host = host
        self._serves = False
        self._application, self._live = build(room)
        self._server = _Server(
            uvicorn.Config(
                self._application,
                log_config=None,
                access_log=False,
                lifespan="off",
                http="h11",
                # The console opens none, and there is nothing to read them with.
                ws="none",
                server_header=False,
                proxy_headers=False,
                timeout_graceful_shutdown=GRACE,
            )
        )

    @property
    def url(self) -> str:
        """Where the console is."""
        host = "127.0.0.1" if self._host in {"0.0.0.0", "::"} else self._host  # noqa: S104 - compared
        return f"http://{host}:{self._socket.getsockname()[1]}"

    async def run(self) -> None:
        """Serve until cancelled; what was asked before is answered, in two seconds at most."""
        self._serves = True
        # Apart: cancelled in the middle, the server would leave without closing anything.
        serving = asyncio.create_task(self._server.serve(sockets=[self._socket]))
        try:
            await asyncio.shield(serving)
        finally:
            self.stop()
            await _end_of(serving)
            self._serves = False

    def stop(self) -> None:
        """Let every line end, and then the server."""
        self._live.closing.set()
        self._server.should_exit = True
        # Closed while the loop still listens on it, it would take its successor along.
        if not self._serves:
            self._socket.close()


async def _end_of(serving: "asyncio.Task[None]") -> None:
    """Wait for an end that comes by itself; whoever asks again meanwhile waits with us."""
    while not serving.done():
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.wait([serving])
