"""Answers on HOST and PORT: how the service is, its numbers, and Telegram's updates."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from http import HTTPStatus

from aiohttp import web
from prometheus_client import generate_latest

from bot.clock import Clock
from bot.errors import ConfigurationError
from bot.meters import Meters
from bot.store.session import Database
from bot.watch import backlog
from bot.watch.health import Health

_TYPE = "text/plain; version=0.0.4"
_MOST_BYTES = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Watch:
    """What the pages tell from.

    Attributes:
        health: Knows how the parts are.
        meters: What was counted.
        db: Where what waits is counted.
        clock: Tells when.
    """

    health: Health
    meters: Meters
    db: Database
    clock: Clock

    def routes(self) -> list[web.RouteDef]:
        """List the pages."""
        return [
            web.get("/health", self._health),
            web.get("/ready", self._ready),
            web.get("/metrics", self._metrics),
        ]

    async def _health(self, _request: web.Request) -> web.Response:
        """Answer as long as the process answers anything."""
        return web.json_response({"ok": True})

    async def _ready(self, _request: web.Request) -> web.Response:
        ready, parts = await self.health.look()
        status = HTTPStatus.OK if ready else HTTPStatus.SERVICE_UNAVAILABLE
        return web.json_response({"ready": ready, "parts": parts}, status=status)

    async def _metrics(self, _request: web.Request) -> web.Response:
        async with self.db.read() as s:
            found = await backlog.read(s, self.clock.now())
        for (table, state), count in found.rows.items():
            self.meters.rows.labels(table, state).set(count)
        for table, age in found.oldest.items():
            self.meters.oldest.labels(table).set(age)
        return web.Response(
            body=generate_latest(self.meters.registry), headers={"Content-Type": _TYPE}
        )


class Pages:
    """A web server for a few pages.

    Args:
        routes: The pages.
        host: Where to listen.
        port: Where to listen; 0 takes a free one.
    """

    def __init__(self, routes: Sequence[web.RouteDef], *, host: str, port: int) -> None:
        self._routes = routes
        self._host = host
        self._port = port
        self._runner: web.AppRunner | None = None

    @property
    def port(self) -> int:
        """The port that is listened on."""
        assert self._runner is not None  # noqa: S101 - nobody asks before it was opened
        return int(self._runner.addresses[0][1])

    async def open(self) -> None:
        """Begin to listen.

        Raises:
            ConfigurationError: Somebody else listens there.
        """
        application = web.Application(client_max_size=_MOST_BYTES)
        application.add_routes(self._routes)
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=5.0)
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, self._host, self._port).start()
        except OSError as error:
            why = os.strerror(error.errno) if error.errno else str(error)
            reason = f"PORT: cannot listen on {self._host}:{self._port}: {why}"
            raise ConfigurationError(reason) from error

    async def close(self) -> None:
        """Answer what has come in, and stop listening."""
        if self._runner is not None:
            await self._runner.cleanup()
