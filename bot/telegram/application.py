"""The library's Application, reduced to what it does best: leading an update to its handler."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from telegram.error import InvalidToken, NetworkError
from telegram.ext import Application, ApplicationBuilder, ContextTypes

from bot.errors import ConfigurationError
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
    """Open a board and its line; on leaving, end what handlers began and close both.

    Raises:
        ConfigurationError: Telegram does not know the token, or cannot be reached.
    """
    try:
        await _introduce_itself(board)
        await board.start()
        try:
            yield board
        finally:
            await board.stop()
    finally:
        await board.shutdown()
        # The library leaves the lines open if the very first call fails.
        await board.bot.shutdown()


async def _introduce_itself(board: Board) -> None:
    try:
        await board.initialize()
    except InvalidToken:
        # The library's own words hold the token, so they go no further.
        reason = "Telegram refuses the bot's token"
        raise ConfigurationError(reason) from None
    except NetworkError as error:
        reason = f"Telegram cannot be reached: {type(error).__name__}"
        raise ConfigurationError(reason) from None
