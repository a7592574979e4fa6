"""A practice server for each test that asks for one, and the log as the service writes it."""

import io
import logging
from collections.abc import AsyncIterator, Iterator

import pytest
import structlog

from bot import log
from bot.practice.server import PracticeServer
from bot.telegram.bot import Line
from tests.bot.telegram.rig import line_to


@pytest.fixture
async def server() -> AsyncIterator[PracticeServer]:
    async with PracticeServer() as running:
        yield running


@pytest.fixture
def line(server: PracticeServer) -> Line:
    return line_to(server.base_url)


@pytest.fixture(autouse=True)
def logged() -> Iterator[io.StringIO]:
    root = logging.getLogger()
    before = (root.handlers[:], root.level)
    stream = io.StringIO()
    log.configure(stream=stream)
    yield stream
    structlog.reset_defaults()
    root.handlers[:], root.level = before
