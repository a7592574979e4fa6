"""The library leads updates to handlers, and hides nothing that goes wrong there."""

import pytest
from telegram import Update
from telegram.ext import TypeHandler

from bot.store.session import Database
from bot.telegram.application import build, opened
from bot.telegram.handlers import HANDLERS, Context
from bot.telegram.reception import Reception
from tests.bot.telegram.fakes import message, offline
from tests.bot.telegram.rig import rig


async def failing(_update: Update, _context: Context) -> None:
    """Fail as a handler with a bug does."""
    raise ZeroDivisionError


async def test_the_fault_of_a_handler_reaches_the_one_who_called() -> None:
    line, _ = offline()
    board = build(line)
    board.add_handler(TypeHandler(Update, failing), group=-1)
    async with opened(board):
        with pytest.raises(ZeroDivisionError):
            await board.process_update(Update.de_json(message(text="a"), line))


async def test_every_handler_is_in_the_list_and_in_its_order() -> None:
    line, _ = offline()

    assert build(line).handlers == {0: list(HANDLERS)}


async def test_the_library_neither_fetches_nor_schedules_nor_remembers() -> None:
    board = build(offline()[0])

    assert (board.updater, board._job_queue, board.persistence) == (None, None, None)


async def test_what_a_handler_read_is_not_kept(sqlite_db: Database) -> None:
    line, _ = offline(sendMessage=[{"message_id": 1}])
    async with rig(sqlite_db, line, receiving=False) as parts:
        await parts.reception.accept(message(text="a"))
        await parts.dispatcher.idle()

        assert parts.board.bot_data._read == {}


async def test_a_board_that_nobody_opened_takes_nothing_in(sqlite_db: Database) -> None:
    line, _ = offline()
    async with rig(sqlite_db, line, receiving=False) as parts:
        closed = Reception(
            board=build(line),
            dispatcher=parts.dispatcher,
            db=sqlite_db,
            clock=parts.turn.clock,
        )
        with pytest.raises(RuntimeError):
            await closed.accept(message(text="a"))
