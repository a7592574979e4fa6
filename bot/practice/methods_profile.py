"""Methods for what a bot tells about itself: name, descriptions, commands, menu button."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from bot.practice.refusals import refuse, too_many

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.practice.model import Json, Person
    from bot.practice.params import Params
    from bot.practice.world import World

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_COMMANDS = 100
_DESCRIPTION = 256
_LANGUAGE = re.compile(r"[a-z]{2}|")
_SCOPES = frozenset(
    {
        "default",
        "all_private_chats",
        "all_group_chats",
        "all_chat_administrators",
        "chat",
        "chat_administrators",
        "chat_member",
    }
)
_START = 600


def get_me(world: World, _params: Params) -> Json:
    """Tell who the bot is."""
    return world.me


def log_out(world: World, _params: Params) -> bool:
    """Leave the cloud server; nothing works after that until the log-in is given back."""
    world.logged_out = True
    return True


def close(world: World, _params: Params) -> bool:
    """Close the bot before it moves to another server; refused in the first ten minutes."""
    waited = world.clock() - world.profile.setdefault("opened", world.clock())
    if waited < _START:
        raise too_many(_START)
    return True


def set_commands(world: World, params: Params) -> bool:
    """Set the list of commands for a scope and a language."""
    commands = params.records("commands", "BotCommand") or []
    if len(commands) > _COMMANDS:
        refuse("BOT_COMMANDS_TOO_MUCH")
    kept = [_command(command) for command in commands]
    world.profile[_commands_key(world, params)] = kept
    world.changed = True
    return True


def get_commands(world: World, params: Params) -> list[Json]:
    """Return the list for exactly this scope and language."""
    kept: list[Json] = world.profile.get(_commands_key(world, params), [])
    return kept


def delete_commands(world: World, params: Params) -> bool:
    """Forget the list for exactly this scope and language."""
    world.profile.pop(_commands_key(world, params), None)
    return True


def commands_for(world: World, person: Person) -> list[Json]:
    """Return the commands that a person's app shows in the private chat."""
    language = (person.language_code or "")[:2]
    for scope in (f"chat:{person.id}::", "all_private_chats:::", "default:::"):
        for code in dict.fromkeys((language, "")):
            found: list[Json] | None = world.profile.get(f"commands:{scope}{code}")
            if found:
                return found
    return []


def _command(command: Any) -> Json:  # noqa: ANN401 - what a bot sends may have any shape
    if not isinstance(command, dict):
        refuse("expected an Object as BotCommand")
    name = str(command.get("command", "")).removeprefix("/")
    if not _COMMAND.fullmatch(name):
        refuse("BOT_COMMAND_INVALID")
    text = str(command.get("description", "")).strip()
    if not 1 <= len(text) <= _DESCRIPTION:
        refuse("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name, "description": text}


def _commands_key(world: World, params: Params) -> str:
    scope = params.record("scope", "BotCommandScope") or {"type": "default"}
    kind = scope.get("type")
    if kind not in _SCOPES:
        refuse("can't parse BotCommandScope: unsupported type specified")
    chat = ""
    if kind.startswith("chat"):
        chat = str(world.chat(str(scope.get("chat_id", ""))).id)
    member = str(scope.get("user_id", ""))
    return f"commands:{kind}:{chat}:{member}:{_language(params)}"


def _language(params: Params) -> str:
    code = params.text("language_code")
    if not _LANGUAGE.fullmatch(code):
        refuse("invalid language code specified")
    return code


def _setter(field: str, most: int) -> Callable[[World, Params], bool]:
    def keep(world: World, params: Params) -> bool:
        text = params.text(field)
        if len(text) > most:
            refuse(f"{field.replace('_', ' ')} is too long")
        world.profile[f"{field}:{_language(params)}"] = text
        world.changed = True
        return True

    return keep


def _getter(field: str) -> Callable[[World, Params], Json]:
    def look(world: World, params: Params) -> Json:
        found = world.profile.get(f"{field}:{_language(params)}")
        if found is None:
            found = world.profile.get(f"{field}:")
        if found is None:
            found = world.bot["first_name"] if field == "name" else ""
        return {field: found}

    return look


def set_menu_button(world: World, params: Params) -> bool:
    """Set the button beside the text field, for everybody or for one chat."""
    button = params.record("menu_button", "MenuButton") or {"type": "default"}
    if button.get("type") not in {"default", "commands", "web_app"}:
        refuse("can't parse MenuButton: unsupported type specified")
    world.profile[_button_key(world, params)] = button
    return True


def get_menu_button(world: World, params: Params) -> Json:
    """Return the button beside the text field."""
    button: Json = world.profile.get(_button_key(world, params), {"type": "default"})
    return button


def _button_key(world: World, params: Params) -> str:
    if not params.has("chat_id"):
        return "menu:"
    chat = world.chat(params.text("chat_id"))
    if not chat.private:
        refuse("chat_id must be a private chat")
    return f"menu:{chat.id}"


def set_rights(world: World, params: Params) -> bool:
    """Set which rights the bot asks for when it is added to a group."""
    rights = params.record("rights", "ChatAdministratorRights") or {}
    world.profile[f"rights:{params.flag('for_channels')}"] = rights
    return True


METHODS = {
    "getMe": get_me,
    "logOut": log_out,
    "close": close,
    "setMyCommands": set_commands,
    "getMyCommands": get_commands,
    "deleteMyCommands": delete_commands,
    "setMyName": _setter("name", 64),
    "getMyName": _getter("name"),
    "setMyDescription": _setter("description", 512),
    "getMyDescription": _getter("description"),
    "setMyShortDescription": _setter("short_description", 120),
    "getMyShortDescription": _getter("short_description"),
    "setChatMenuButton": set_menu_button,
    "getChatMenuButton": get_menu_button,
    "setMyDefaultAdministratorRights": set_rights,
}
