"""How the service ends when it is asked to: in order, in time, or saying where it stands."""

import asyncio
import faulthandler
import signal
from collections.abc import Coroutine, Iterable
from pathlib import Path
from typing import Any

from bot import log

LONGEST = 28.0
"""Seconds that an orderly end may take; a container is killed after 30. Nothing is lost then."""
AGAIN = 2.0
"""Seconds until whoever did not hear that it should end is asked once more."""

Work = Coroutine[Any, Any, None]


async def until_asked(work: Work, *, longest: float = LONGEST) -> None:
    """Do something until a supervisor (SIGTERM) or a person (Ctrl-C) asks for the end.

    SIGUSR1 writes down where everything stands, at any time.

    Args:
        work: What is to be done; it is cancelled, and closes what it opened.
        longest: Seconds after which the process ends with code 1, whatever it waits for.
    """
    loop = asyncio.get_running_loop()
    task = loop.create_task(work)

    def end() -> None:
        task.cancel()
        # Beside the loop: it may be the loop that does not go on, or a thread after it.
        faulthandler.dump_traceback_later(longest, exit=True)
        loop.call_later(longest - 1, _tell_all)

    for sign in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sign, end)
    loop.add_signal_handler(signal.SIGUSR1, _tell_all)
    faulthandler.register(signal.SIGUSR1, chain=True)
    await task


async def together(*works: Work, again: float = AGAIN) -> None:
    """Do several things until one of them fails or the end is asked for; then end them all.

    A wait in a library may swallow a cancellation, so whoever goes on is asked again.

    Args:
        *works: What is to be done, each in a task of its own.
        again: Seconds between two times of asking.
    """
    tasks = [asyncio.create_task(work) for work in works]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
        for task in done:
            task.result()
    finally:
        while left := [task for task in tasks if not task.done()]:
            for task in left:
                task.cancel()
            _, deaf = await asyncio.wait(left, timeout=again)
            _tell(deaf)
        await asyncio.gather(*tasks, return_exceptions=True)


def place_of(task: "asyncio.Task[Any]") -> str:
    """Say where a task waits, the innermost first: `locks.py:48,turn.py:120`."""
    found: list[str] = []
    inner: Any = task.get_coro()
    while (frame := getattr(inner, "cr_frame", None)) is not None:
        found.append(f"{Path(frame.f_code.co_filename).name}:{frame.f_lineno}")
        inner = inner.cr_await
    return ",".join(reversed(found[-4:]))


def _tell_all() -> None:
    _tell(asyncio.all_tasks())


def _tell(tasks: Iterable["asyncio.Task[Any]"]) -> None:
    for task in tasks:
        log.get("main").warning("task.waits", where=place_of(task))
