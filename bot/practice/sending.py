"""What all methods that send something have in common: may it be sent, and where does it go."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.practice import entities, keyboards, markup
from bot.practice.refusals import (
    BLOCKED,
    CANNOT_INITIATE,
    KICKED,
    NOT_A_MEMBER,
    forbidden,
    migrated,
    refuse,
)

if TYPE_CHECKING:
    from bot.practice.model import Chat, Json
    from bot.practice.params import Params
    from bot.practice.world import World

TEXT = 4096
CAPTION = 1024
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


def open_chat(world: World, params: Params, name: str = "chat_id") -> Chat:
    """Return the chat of a call when the bot may write in it.

    Raises:
        RefusalError: The chat is unknown, closed to the bot, or lives on elsewhere.
    """
    chat = world.chat(params.text(name))
    if chat.migrated_to is not None:
        raise migrated(chat.migrated_to)
    if chat.private:
        _check_private(world, chat)
    elif chat.bot_status in {"kicked", "banned"}:
        raise forbidden(KICKED.replace("supergroup", chat.kind))
    elif chat.bot_status == "left":
        raise forbidden(NOT_A_MEMBER.replace("supergroup", chat.kind))
    return chat


def _check_private(world: World, chat: Chat) -> None:
    if chat.blocked:
        raise forbidden(BLOCKED)
    if chat.started:
        return
    if any(chat.id in other.members for other in world.chats.values()):
        raise forbidden(CANNOT_INITIATE)
    refuse("chat not found")


def topic_of(chat: Chat, params: Params) -> int:
    """Return the thread that a call names, 0 for none.

    Raises:
        RefusalError: There is no such thread, or it is closed to the bot.
    """
    number = params.integer("message_thread_id")
    if not number:
        return 0
    topic = chat.topics.get(number)
    if topic is None:
        refuse("message thread not found")
    if topic.closed and chat.bot_status != "administrator":
        refuse("TOPIC_CLOSED")
    return number


def reply_of(world: World, chat: Chat, params: Params) -> Json | None:
    """Return the message that a call answers, or None.

    Raises:
        RefusalError: The message is not there, and the call insists on it.
    """
    wish = params.record("reply_parameters", "reply parameters")
    if wish is None:
        number, insists = params.integer("reply_to_message_id"), True
        if params.flag("allow_sending_without_reply"):
            insists = False
    else:
        number = int(wish.get("message_id") or 0)
        insists = not wish.get("allow_sending_without_reply")
        if "chat_id" in wish:
            chat = world.chat(str(wish["chat_id"]))
    if not number:
        return None
    found = chat.messages.get(number)
    if found is None and insists:
        refuse("message to be replied not found")
    return found


def formatted(params: Params, name: str, entities_name: str, most: int) -> tuple[str, list[Json]]:
    """Return a text and its entities, trimmed and marked as Telegram would.

    Raises:
        RefusalError: The markup is broken or the text too long.
    """
    text = params.text(name)
    given = params.records(entities_name, "MessageEntity")
    mode = params.text("parse_mode")
    marks: list[Json] = []
    if given is not None:
        marks = [dict(entity) for entity in given]
    elif mode:
        text, marks = markup.parse(text, mode)
    text, marks = _trimmed(text, marks)
    if len(text) > most:
        refuse("message is too long" if most == TEXT else "message caption is too long")
    if not marks:
        return text, entities.find(text)
    return text, _with_found(text, marks)


def _trimmed(text: str, marks: list[Json]) -> tuple[str, list[Json]]:
    text = _CONTROL.sub(" ", text)
    bare = text.lstrip()
    cut = entities.units(text[: len(text) - len(bare)])
    bare = bare.rstrip()
    return bare, entities.shifted(marks, cut, entities.units(bare)) if marks else marks


def _with_found(text: str, marks: list[Json]) -> list[Json]:
    taken = [(m["offset"], m["offset"] + m["length"]) for m in marks]
    free = [
        found
        for found in entities.find(text)
        if all(
            found["offset"] >= end or found["offset"] + found["length"] <= start
            for start, end in taken
        )
    ]
    return sorted(marks + free, key=lambda mark: (mark["offset"], -mark["length"]))


def caption_of(params: Params) -> Json:
    """Return ``caption`` and its entities as they stand in a message."""
    text, marks = formatted(params, "caption", "caption_entities", CAPTION)
    if not text:
        return {}
    content: Json = {"caption": text}
    if marks:
        content["caption_entities"] = marks
    if params.flag("show_caption_above_media"):
        content["show_caption_above_media"] = True
    return content


def send(world: World, params: Params, content: Json, chat: Chat | None = None) -> Json:
    """Post a message of the bot with all that every sending method knows."""
    chat = chat or open_chat(world, params)
    topic = topic_of(chat, params)
    reply = reply_of(world, chat, params)
    keyboard = keyboards.read(params)
    inline = keyboards.inline_of(keyboard)
    if inline is not None:
        content["reply_markup"] = inline
    elif keyboard is not None:
        _change_keyboard(chat, keyboard)
    if params.flag("protect_content"):
        content["has_protected_content"] = True
    return world.post(chat, world.bot, content, topic=topic, reply=reply)


def _change_keyboard(chat: Chat, keyboard: Json) -> None:
    if keyboard.get("remove_keyboard"):
        chat.keyboard = None
    elif "keyboard" in keyboard:
        chat.keyboard = keyboard
