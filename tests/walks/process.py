"""The service as an operator starts it: a process of its own that can be stopped or killed."""

import asyncio
import codecs
import contextlib
import os
import re
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.store.secret import Box
from tests.walks.conftest import ROOT

READING = 120.0
"""Seconds until a process has read its libraries, on a computer that is busy with other things."""
STOPPING = 60.0
TELLING = 5.0
"""Seconds for the last words."""
KEY = Box.new_key()
"""One for all: a process that is started again opens what the one before has sealed."""


class Process:
    """A running `python -m bot`.

    Args:
        process: What was started.

    Attributes:
        said: Everything that stood on the terminal so far.
    """

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self.said = ""
        self._spoke = asyncio.Event()
        self._listener = asyncio.create_task(self._listen())

    @property
    def memory(self) -> float | None:
        """How many MiB it holds; None where the system does not tell."""
        status = Path(f"/proc/{self._process.pid}/statm")
        if not status.exists():
            return None
        return int(status.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20

    async def until(self, pattern: str) -> str:
        """Wait until the terminal shows something, and return it.

        Raises:
            AssertionError: The process ended, or too much time went by.
        """
        try:
            async with asyncio.timeout(READING):
                while (found := re.search(pattern, self.said)) is None:
                    assert not self._listener.done(), f"it ended: {self.said}"
                    self._spoke.clear()
                    await self._spoke.wait()
        except TimeoutError:
            reason = f"no {pattern!r} in {self.said}"
            raise AssertionError(reason) from None
        return found[0]

    async def end(self, seconds: float = READING) -> int:
        """Wait for the end and return the exit code.

        Raises:
            AssertionError: It goes on, and this is where; or something that it began goes on.
        """
        if (code := await self._exit(seconds)) is None:
            self._process.send_signal(signal.SIGUSR1)
            await asyncio.wait([self._listener], timeout=TELLING)
            reason = f"it did not end in {seconds} s, and stands here: {self.said}"
            raise AssertionError(reason)
        # What a child of it holds open is not its own end, and must not look like it.
        await asyncio.wait([self._listener], timeout=TELLING)
        assert self._listener.done(), f"a child of it goes on: {self.said}"
        return code

    async def stop(self, sign: signal.Signals = signal.SIGINT) -> int:
        """Press Ctrl-C, or ask in another way, and return the exit code."""
        self._process.send_signal(sign)
        return await self.end(STOPPING)

    async def kill(self) -> None:
        """Kill it as if the plug were pulled."""
        with contextlib.suppress(ProcessLookupError):
            self._process.send_signal(signal.SIGKILL)
        assert await self._exit(STOPPING) is not None, "it outlived its being killed"
        await asyncio.wait([self._listener], timeout=TELLING)
        self._listener.cancel()

    async def _exit(self, seconds: float) -> int | None:
        """Wait for the exit code, whoever else may hold the pipe; None if it does not come."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                # Not `wait()`: some Pythons wait there until the pipe is closed, too.
                while self._process.returncode is None:  # noqa: ASYNC110 - the same reason
                    await asyncio.sleep(0.02)
        return self._process.returncode

    async def _listen(self) -> None:
        assert self._process.stdout is not None
        # A letter may lie across two pieces.
        read = codecs.getincrementaldecoder("utf-8")(errors="replace")
        while chunk := await self._process.stdout.read(4096):
            self.said += read.decode(chunk)
            self._spoke.set()
        self._spoke.set()


@asynccontextmanager
async def started(
    verb: str, home: Path, *more: str, code: str = str(ROOT), **settings: str
) -> AsyncIterator[Process]:
    """Start `python -m bot`, in an environment that holds nothing but what is given.

    Args:
        verb: What it is to do.
        home: Where its data lies.
        *more: What else the command says.
        code: Where the program lies.
        **settings: Settings, as in the README's table.
    """
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "MODEL_DIR": str(ROOT / "models"),
        "DATA_DIR": str(home / "data"),
        "PORT": "0",
        "SECRET_KEYS": KEY,
    }
    process = Process(
        await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", verb, *more),
            cwd=code,
            env=environment | settings,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
    )
    try:
        yield process
    finally:
        await process.kill()
