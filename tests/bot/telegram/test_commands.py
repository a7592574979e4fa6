"""The bot introduces itself in every language, and only when something changed."""

import pytest
from telegram import BotCommand
from telegram.error import NetworkError

from bot.practice.server import PracticeServer
from bot.telegram.bot import Line
from bot.telegram.commands import introduce
from bot.telegram.handlers import COMMANDS
from tests.bot.telegram.fakes import offline


def words(lang: str) -> dict[str, str]:
    commands = {f"command-{name}": f"{lang} {name}" for name in COMMANDS}
    return {
        **commands,
        "command-description": f"{lang} long",
        "command-short-description": f"{lang} short",
    }


TEXTS = {lang: words(lang) for lang in ("de", "en", "ar")}


async def test_every_language_gets_its_own_words(server: PracticeServer, line: Line) -> None:
    async with line:
        await introduce(line, TEXTS, default="de")

        assert await line.get_my_commands(language_code="ar") == tuple(
            BotCommand(name, f"ar {name}") for name in COMMANDS
        )
        assert (await line.get_my_description(language_code="en")).description == "en long"
        short = await line.get_my_short_description()
        assert short.short_description == "de short"


async def test_what_has_not_changed_is_not_told_again(server: PracticeServer, line: Line) -> None:
    async with line:
        await introduce(line, TEXTS, default="de")
        before = len(server.calls.listed(method="setMyCommands"))
        await introduce(line, {**TEXTS, "ar": {**words("ar"), "command-help": "!"}}, default="de")

    told = server.calls.listed(method="setMyCommands")
    assert (before, len(told)) == (4, 5)
    assert told[-1].values["language_code"] == "ar"
    # German people see the default's words already.
    assert len(server.calls.listed(method="setMyDescription")) == 3


async def test_a_language_that_telegram_does_not_know_is_left_out(
    server: PracticeServer, line: Line
) -> None:
    async with line:
        await introduce(line, {"de": words("de"), "ckb": words("ckb")}, default="de")

    assert len(server.calls.listed(method="setMyCommands")) == 2


async def test_the_bot_starts_also_when_it_cannot_introduce_itself() -> None:
    line, transport = offline(getMyCommands=[NetworkError("x")] * 4)

    await introduce(line, TEXTS, default="de")

    assert transport.made("setMyCommands") == []


async def test_texts_that_are_missing_are_left_as_they_are() -> None:
    line, transport = offline()

    await introduce(line, {"de": {}}, default="de")

    assert transport.calls == []


async def test_the_default_must_be_among_the_texts() -> None:
    line, _ = offline()

    with pytest.raises(KeyError):
        await introduce(line, {}, default="de")
