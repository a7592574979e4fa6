"""The end comes when it is asked for, and where it does not, the log says why."""

import asyncio
import signal
import subprocess
import sys
from collections.abc import Iterator

import pytest

from bot.ending import place_of, together
from tests.house.source import ROOT

DEAF = """
import asyncio, sys, time
from bot import log
from bot.ending import until_asked

async def swallow():
    while True:
        try:
            print("ready", flush=True)
            await asyncio.sleep(600)
        except asyncio.CancelledError:
            {then}

log.configure()
asyncio.run(until_asked(swallow(), longest=2))
"""


class BrokenError(Exception):
    """What a test breaks with."""


async def _break() -> None:
    raise BrokenError


async def test_whoever_swallows_the_end_is_asked_again() -> None:
    heard = 0
    begun = asyncio.Event()

    async def deaf() -> None:
        nonlocal heard
        while heard < 3:
            begun.set()
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                heard += 1

    running = asyncio.create_task(together(deaf(), again=0.01))
    await begun.wait()
    running.cancel()

    with pytest.raises(asyncio.CancelledError):
        await running
    assert heard == 3


async def test_when_one_fails_all_end_and_the_fault_is_told() -> None:
    ended = asyncio.Event()

    async def go_on() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    with pytest.raises(BrokenError):
        await together(go_on(), _break())
    assert ended.is_set()


async def test_the_place_of_a_task_is_told_from_the_inside_out() -> None:
    async def inner() -> None:
        await asyncio.Event().wait()

    async def outer() -> None:
        await inner()

    task = asyncio.create_task(outer())
    await asyncio.sleep(0)
    files = [one.rpartition(":")[0] for one in place_of(task).split(",")]
    task.cancel()

    assert files == ["locks.py", "test_ending.py", "test_ending.py"]


@pytest.fixture
def deaf(request: pytest.FixtureRequest) -> Iterator[subprocess.Popen[str]]:
    """A process that does not end when it is asked; its parameter says what it does instead."""
    code = DEAF.format(then=request.param)
    with subprocess.Popen(  # noqa: S603 - our own words
        [sys.executable, "-c", code],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        yield process
        process.kill()


@pytest.mark.parametrize(
    ("deaf", "sign", "where"),
    [
        ("pass", signal.SIGTERM, '"where": "tasks.py:'),
        ("time.sleep(600)", signal.SIGINT, "in swallow"),
    ],
    indirect=["deaf"],
)
def test_an_end_that_does_not_come_comes_all_the_same_and_says_where_it_stood(
    deaf: subprocess.Popen[str], sign: signal.Signals, where: str
) -> None:
    deaf.send_signal(sign)
    said, _ = deaf.communicate(timeout=120)

    assert deaf.returncode == 1
    assert where in said


@pytest.mark.parametrize("deaf", ["pass"], indirect=True)
def test_asked_where_it_stands_it_says_so_and_goes_on(deaf: subprocess.Popen[str]) -> None:
    assert deaf.stdout is not None
    said = ""

    deaf.send_signal(signal.SIGUSR1)
    while '"where": "tasks.py:' not in said or "Current thread" not in said:
        line = deaf.stdout.readline()
        assert line, said
        said += line

    assert deaf.poll() is None
