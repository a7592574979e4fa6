"""Somebody of the staff who works with a service in a process of its own, over HTTP."""

import re
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import pyotp

from tests.walks.booth import ANSWERING
from tests.walks.process import started

SECRET = re.compile(r"<code>(\w+)</code>")
PASSWORD = "ein langes Passwort"


async def invited(home: Path, *more: str, **settings: str) -> str:
    """Invite Maria as an operator does; the answer is the word of her invitation.

    Args:
        home: Where the service's data lies.
        *more: What else the command says.
        **settings: Settings, as the service has them.
    """
    maria = ("--login", "maria", "--name", "Maria", "--at", "bezreg-muenster=counsellor")
    async with started("staff", home, "invite", *maria, *more, **settings) as process:
        assert await process.end() == 0, process.said
        return process.said.split()[-1]


async def signs_in(browser: httpx.AsyncClient, word: str) -> httpx.Response:
    """Take an invitation up in a browser; the answer is what the browser was given."""
    address = f"/invitation/{word}"
    secret = SECRET.findall((await browser.get(address)).text)[0]
    # The clock of a process of its own is the real one.
    code = pyotp.TOTP(secret).at(int(time.time()))
    answer = await browser.post(address, data={"password": PASSWORD, "code": code})
    assert answer.status_code == httpx.codes.SEE_OTHER, answer.text
    return answer


class LiveLine:
    """The open line on which a browser hears what changes.

    Args:
        answer: The answer that does not end.
    """

    def __init__(self, answer: httpx.Response) -> None:
        self._lines = answer.aiter_lines()

    async def hears(self, begin: str) -> str:
        """Wait for a line that begins like this, and return it."""
        async for line in self._lines:
            if line.startswith(begin):
                return line
        reason = f"the line ended before {begin!r} came"
        raise AssertionError(reason)

    async def ends(self) -> None:
        """Wait until the service closes it, as a whole answer is closed.

        Raises:
            httpx.RemoteProtocolError: It was cut off instead.
        """
        async for _ in self._lines:
            pass


@asynccontextmanager
async def listening(browser: httpx.AsyncClient, after: int = 0) -> AsyncIterator[LiveLine]:
    """Open the line, as a page does that has seen everything up to an event."""
    headers = {"Last-Event-ID": str(after)}
    async with browser.stream("GET", "/events", headers=headers, timeout=ANSWERING) as answer:
        assert answer.status_code == httpx.codes.OK
        line = LiveLine(answer)
        await line.hears("retry:")
        yield line
