"""How the bot introduces itself in every language: its commands and what it is for."""

from collections.abc import Mapping
from typing import Any

from telegram import BotCommand
from telegram.error import TelegramError

from bot import log
from bot.telegram.bot import Line
from bot.telegram.handlers import COMMANDS

DESCRIPTION = "command-description"
SHORT_DESCRIPTION = "command-short-description"

Words = Mapping[str, str]


async def introduce(line: Line, texts: Mapping[str, Words], *, default: str) -> None:
    """Tell Telegram what the bot says of itself, where that has changed.

    Args:
        line: The way to Telegram.
        texts: For each language ``command-start`` … ``command-delete``, ``command-description``
            and ``command-short-description``; what is missing is left as it is.
        default: The language that people see whose own is not among them.
    """
    known = [(code, words) for code, words in texts.items() if _is_known(code)]
    for code, words in [("", texts[default]), *known]:
        try:
            await _introduce_in(line, words, code)
        except TelegramError as error:
            # The bot works without; it is told again at the next start.
            log.get("commands").warning("introduction.failed", lang=code, exc_info=error)


def _is_known(code: str) -> bool:
    # Telegram knows two-letter codes only, and refuses the others.
    return len(code) == 2 and code.isascii() and code.isalpha()  # noqa: PLR2004 - the two letters


async def _introduce_in(line: Line, words: Words, code: str) -> None:
    which: dict[str, Any] = {"language_code": code} if code else {}
    commands = [
        BotCommand(name, words[f"command-{name}"])
        for name in COMMANDS
        if f"command-{name}" in words
    ]
    if commands and list(await line.get_my_commands(**which)) != commands:
        await line.set_my_commands(commands, **which)
    long = words.get(DESCRIPTION)
    if long and (await line.get_my_description(**which)).description != long:
        await line.set_my_description(long, **which)
    short = words.get(SHORT_DESCRIPTION)
    if short and (await line.get_my_short_description(**which)).short_description != short:
        await line.set_my_short_description(short, **which)
