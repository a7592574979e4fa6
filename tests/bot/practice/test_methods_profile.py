"""What the bot tells about itself, per scope and language."""

import pytest
from telegram import (
    Bot,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    ChatAdministratorRights,
    MenuButtonCommands,
    MenuButtonDefault,
)
from telegram.error import BadRequest, RetryAfter

from bot.practice.methods_profile import commands_for
from bot.practice.phone import Phone
from bot.practice.server import PracticeServer

PRIVATE = BotCommandScopeAllPrivateChats()


async def test_the_bot_knows_itself(telegram: Bot, server: PracticeServer) -> None:
    me = await telegram.get_me()

    assert (me.id, me.username) == (int(server.token.split(":")[0]), "lotse_practice_bot")


async def test_messages_show_only_who_the_bot_is(telegram: Bot, amal: Phone) -> None:
    sent = await telegram.send_message(amal.id, "a")

    assert sent.from_user is not None
    assert sent.from_user.can_join_groups is None


async def test_commands_are_kept_per_scope_and_language(telegram: Bot) -> None:
    await telegram.set_my_commands([("hilfe", "Hilfe")], PRIVATE, "de")
    await telegram.set_my_commands([("help", "Help")])

    german = await telegram.get_my_commands(PRIVATE, "de")
    default = await telegram.get_my_commands()
    arabic = await telegram.get_my_commands(PRIVATE, "ar")
    await telegram.delete_my_commands(PRIVATE, "de")
    gone = await telegram.get_my_commands(PRIVATE, "de")

    assert [[c.command for c in found] for found in (german, default, arabic, gone)] == [
        ["hilfe"],
        ["help"],
        [],
        [],
    ]


async def test_a_phone_shows_the_nearest_commands(
    telegram: Bot, server: PracticeServer, amal: Phone
) -> None:
    await telegram.set_my_commands([("start", "Start")])
    before = commands_for(server.world, amal.person)
    await telegram.set_my_commands([("start", "ابدأ")], PRIVATE, "ar")
    after = commands_for(server.world, amal.person)
    await telegram.set_my_commands([("mine", "Nur ich")], BotCommandScopeChat(amal.id))
    own = commands_for(server.world, amal.person)

    assert [c[0]["description"] for c in (before, after, own)] == ["Start", "ابدأ", "Nur ich"]


@pytest.mark.parametrize(
    ("commands", "language", "words"),
    [
        ([("Großbuchstaben", "a")], "", "BOT_COMMAND_INVALID"),
        ([("a", "")], "", "BOT_COMMAND_DESCRIPTION_INVALID"),
        ([("a", "b" * 257)], "", "BOT_COMMAND_DESCRIPTION_INVALID"),
        ([("a", "b")] * 101, "", "BOT_COMMANDS_TOO_MUCH"),
        ([("a", "b")], "deu", "invalid language code"),
    ],
)
async def test_broken_commands_are_refused(
    telegram: Bot, commands: list[tuple[str, str]], language: str, words: str
) -> None:
    with pytest.raises(BadRequest, match=f"(?i){words}"):
        await telegram.set_my_commands(commands, language_code=language)


async def test_descriptions_and_name_are_kept_per_language(telegram: Bot) -> None:
    await telegram.set_my_description("Hilfe zu Arbeit", "de")
    await telegram.set_my_short_description("Kurz")
    await telegram.set_my_name("Lotsin", "de")

    assert (await telegram.get_my_description("de")).description == "Hilfe zu Arbeit"
    assert (await telegram.get_my_description()).description == ""
    assert (await telegram.get_my_short_description("ar")).short_description == "Kurz"
    assert (await telegram.get_my_name("de")).name == "Lotsin"
    assert (await telegram.get_my_name()).name == "Lotse"
    with pytest.raises(BadRequest):
        await telegram.set_my_description("a" * 513)


async def test_the_menu_button_is_kept_per_chat(telegram: Bot, amal: Phone) -> None:
    await telegram.set_chat_menu_button(amal.id, MenuButtonCommands())

    assert await telegram.get_chat_menu_button(amal.id) == MenuButtonCommands()
    assert await telegram.get_chat_menu_button() == MenuButtonDefault()


async def test_rights_are_taken(telegram: Bot) -> None:
    assert await telegram.set_my_default_administrator_rights(ChatAdministratorRights.all_rights())


async def test_after_logging_out_nothing_works(telegram: Bot, server: PracticeServer) -> None:
    assert await telegram.log_out()

    with pytest.raises(BadRequest, match="Logged out"):
        await telegram.get_me()
    server.world.logged_out = False
    assert await telegram.get_me()


async def test_closing_is_refused_at_first(telegram: Bot) -> None:
    with pytest.raises(RetryAfter):
        await telegram.close()
