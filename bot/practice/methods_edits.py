"""Methods that change, take back or react to what is there already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.practice import keyboards, sending
from bot.practice.refusals import NOT_MODIFIED, QUERY_TOO_OLD, refuse

if TYPE_CHECKING:
    from bot.practice.model import Chat, Json
    from bot.practice.params import Params
    from bot.practice.world import World

_TWO_DAYS = 48 * 3600
_ANSWER = 200
_MOST = 100
_MEDIA = ("photo", "video", "document", "audio", "voice", "animation")
_REACTIONS = """
👍 👎 ❤ 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭
💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡
🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡
"""
_EMOJI = frozenset(_REACTIONS.split())


def edit_text(world: World, params: Params) -> Json:
    """Give a text message another text; without ``reply_markup`` its keyboard goes."""
    chat, old = _mine(world, params)
    if not params.text("text"):
        refuse("message text is empty")
    if "text" not in old:
        refuse("there is no text in the message to edit")
    text, marks = sending.formatted(params, "text", "entities", sending.TEXT)
    if not text:
        refuse("text must be non-empty")
    new: Json = {**_without(old, "text", "entities", "link_preview_options"), "text": text}
    if marks:
        new["entities"] = marks
    preview = params.record("link_preview_options", "link preview options")
    if preview:
        new["link_preview_options"] = preview
    return _changed(world, chat, old, new, params)


def edit_caption(world: World, params: Params) -> Json:
    """Give a file another caption."""
    chat, old = _mine(world, params)
    if not any(kind in old for kind in _MEDIA):
        refuse("there is no caption in the message to edit")
    new = _without(old, "caption", "caption_entities", "show_caption_above_media")
    new.update(sending.caption_of(params))
    return _changed(world, chat, old, new, params)


def edit_reply_markup(world: World, params: Params) -> Json:
    """Give a message another keyboard, or none."""
    chat, old = _mine(world, params)
    return _changed(world, chat, old, dict(old), params, dated=False)


def delete_message(world: World, params: Params) -> bool:
    """Take one message back for everybody."""
    chat = world.chat(params.text("chat_id"))
    number = params.integer("message_id")
    if not number:
        refuse("message identifier is not specified")
    if number not in chat.messages:
        refuse("message to delete not found")
    if not _may_delete(world, chat, chat.messages[number]):
        refuse("message can't be deleted")
    world.remove(chat, number)
    return True


def delete_messages(world: World, params: Params) -> bool:
    """Take several messages back; those that are gone already do not matter."""
    chat = world.chat(params.text("chat_id"))
    numbers = params.records("message_ids", "message_ids") or []
    if not numbers:
        refuse("message identifiers are not specified")
    if len(numbers) > _MOST:
        refuse("too many messages to delete")
    for number in numbers:
        message = chat.messages.get(int(number))
        if message is not None and _may_delete(world, chat, message):
            world.remove(chat, int(number))
    return True


def set_reaction(world: World, params: Params) -> bool:
    """Put the bot's reaction under a message, or take it away."""
    chat = sending.open_chat(world, params)
    number = params.integer("message_id")
    if number not in chat.messages:
        refuse("message to react not found")
    wanted = params.records("reaction", "ReactionType") or []
    if len(wanted) > 1:
        refuse("REACTIONS_TOO_MANY")
    if any(r.get("type") != "emoji" or r.get("emoji") not in _EMOJI for r in wanted):
        refuse("REACTION_INVALID")
    chat.reactions[number] = wanted
    world.tell(chat, "reaction", message_id=number, reaction=wanted)
    return True


def answer_callback_query(world: World, params: Params) -> bool:
    """End the little clock on a button; once, and in time."""
    number = params.text("callback_query_id")
    if len(params.text("text")) > _ANSWER:
        refuse("MESSAGE_TOO_LONG")
    chat_id, expires, _ = world.queries.get(number, (0, 0.0, 0))
    if expires < world.clock():
        refuse(QUERY_TOO_OLD)
    del world.queries[number]
    world.tell(
        world.chats[chat_id],
        "toast",
        query=number,
        text=params.text("text"),
        alert=params.flag("show_alert"),
    )
    return True


def _mine(world: World, params: Params) -> tuple[Chat, Json]:
    chat = sending.open_chat(world, params)
    number = params.integer("message_id")
    if not number:
        refuse("message identifier is not specified")
    message = chat.messages.get(number)
    if message is None:
        refuse("message to edit not found")
    if message["from"]["id"] != world.bot["id"] or "forward_origin" in message:
        refuse("message can't be edited")
    return chat, message


def _changed(
    world: World, chat: Chat, old: Json, new: Json, params: Params, *, dated: bool = True
) -> Json:
    new.pop("reply_markup", None)
    inline = keyboards.inline_of(keyboards.read(params))
    if inline is not None:
        new["reply_markup"] = inline
    if new == old:
        refuse(NOT_MODIFIED)
    if dated:
        new["edit_date"] = world.now()
    return world.replace(chat, new)


def _may_delete(world: World, chat: Chat, message: Json) -> bool:
    if "forum_topic_created" in message:
        return False
    if not chat.private and chat.bot_status == "administrator":
        return True
    fresh = bool(message["date"] > world.now() - _TWO_DAYS)
    own = bool(message["from"]["id"] == world.bot["id"])
    return fresh and (own or chat.private)


def _without(message: Json, *names: str) -> Json:
    return {k: v for k, v in message.items() if k not in names}


METHODS = {
    "editMessageText": edit_text,
    "editMessageCaption": edit_caption,
    "editMessageReplyMarkup": edit_reply_markup,
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
    "setMessageReaction": set_reaction,
    "answerCallbackQuery": answer_callback_query,
}
