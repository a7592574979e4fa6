"""Who takes which kind of update: every registration stands in one list."""

from collections.abc import Callable, Coroutine
from typing import Any

from telegram import CallbackQuery, Update
from telegram.error import TelegramError
from telegram.ext import (
    BaseHandler,
    CallbackContext,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    ExtBot,
    MessageHandler,
    TypeHandler,
    filters,
)

from bot.telegram.inbound import Inbound, Kind, of_command, of_membership, of_message, of_tap

COMMANDS = ("start", "help", "language", "human", "mydata", "delete")
KINDS = ("message", "edited_message", "callback_query", "my_chat_member")
"""The kinds of updates that we ask Telegram for."""


class Tray:
    """Where a handler lays what it has read, and the reception picks it up."""

    def __init__(self) -> None:
        self._read: dict[int, Inbound] = {}

    def put(self, inbound: Inbound | None) -> None:
        """Lay down what was read; nothing, if there was nothing for us in it."""
        if inbound is not None:
            self._read[inbound.update_id] = inbound

    def take(self, update_id: int) -> Inbound | None:
        """Pick up what was read of an update."""
        return self._read.pop(update_id, None)


Context = CallbackContext[ExtBot[None], dict[Any, Any], dict[Any, Any], Tray]
Callback = Callable[[Update, Context], Coroutine[Any, Any, None]]


def message(kind: Kind) -> Callback:
    """Make the handler for one kind of message."""

    async def read(update: Update, context: Context) -> None:
        context.bot_data.put(of_message(update, kind))

    return read


async def command(update: Update, context: Context) -> None:
    """Take one of our commands."""
    context.bot_data.put(of_command(update))


async def tap(update: Update, context: Context) -> None:
    """Take a tap, and stop the button's spinner at once: the answer may have to wait."""
    if update.callback_query is not None:
        context.application.create_task(_acknowledge(update.callback_query), update)
    context.bot_data.put(of_tap(update))


async def membership(update: Update, context: Context) -> None:
    """Take that somebody blocked us, or let us in again."""
    context.bot_data.put(of_membership(update))


async def anything(_update: Update, _context: Context) -> None:
    """Leave what we did not ask for."""


async def _acknowledge(query: CallbackQuery) -> None:
    try:
        await query.answer()
    except TelegramError:
        # Too old, or the line is down. The tap itself is taken all the same.
        return


_MESSAGE = filters.UpdateType.MESSAGE
_VOICE = filters.VOICE | filters.AUDIO | filters.VIDEO_NOTE
_PHOTO = filters.PHOTO | filters.VIDEO | filters.ANIMATION
_STICKER = filters.Sticker.ALL | filters.Dice.ALL
_LOCATION = filters.LOCATION | filters.VENUE

HANDLERS: tuple[BaseHandler[Update, Any, None], ...] = (
    CallbackQueryHandler(tap),
    ChatMemberHandler(membership, ChatMemberHandler.MY_CHAT_MEMBER),
    MessageHandler(filters.UpdateType.EDITED_MESSAGE, message("edited")),
    MessageHandler(_MESSAGE & filters.FORWARDED, message("forwarded")),
    CommandHandler(COMMANDS, command, filters=_MESSAGE),
    MessageHandler(_MESSAGE & filters.TEXT, message("text")),
    MessageHandler(_MESSAGE & _PHOTO, message("photo")),
    MessageHandler(_MESSAGE & _VOICE, message("voice")),
    MessageHandler(_MESSAGE & _STICKER, message("sticker")),
    MessageHandler(_MESSAGE & _LOCATION, message("location")),
    MessageHandler(_MESSAGE & filters.CONTACT, message("contact")),
    MessageHandler(_MESSAGE & filters.Document.ALL, message("document")),
    MessageHandler(_MESSAGE, message("other")),
    TypeHandler(Update, anything),
)
