"""The library's Application, reduced to what it does best: leading an update to its handler."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from telegram.ext import Application, ApplicationBuilder, ContextTypes

from bot.telegram.bot import Line
from bot.telegram.handlers import HANDLERS, Tray

Board = Application[Line, Any, Any, Any, Tray, None]


class Switchboard(Application[Line, Any, Any, Any, Tray, None]):
    """An Application whose faults reach the one who called, instead of ending in a log."""

    async def process_error(
        self,
        update: object,
        error: Exception,
        job: Any = None,  # noqa: ANN401 - the signature is the library's
        coroutine: Any = None,  # noqa: ANN401 - the same
    ) -> bool:
        """Pass a handler's fault on.

        Raises:
            Exception: The fault itself.
        """
        del update, job, coroutine
        raise error


def build(line: Line) -> Board:
    """Build the Application around a line, without the library's own polling, queue and memory.

    The library confirms updates before they are stored and knows no order per chat; the
    receiver, the inbox and the dispatcher do that part.
    """
    board: Board = (
        ApplicationBuilder()
        .application_class(Switchboard)
        .bot(line)
        .updater(None)
        .job_queue(None)
        .context_types(ContextTypes(bot_data=Tray))
        .build()
    )
    board.add_handlers(HANDLERS)
    return board


@asynccontextmanager
async def opened(board: Board) -> AsyncIterator[Board]:
    """Open a board and its line; on leaving, end what handlers began and close both."""
    async with board:
        await board.start()
        try:
            yield board
        finally:
            await board.stop()
