"""Methods for the topics of a forum."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.practice import sending
from bot.practice.model import FORUM_COLOURS, Chat, Json, Topic
from bot.practice.refusals import refuse

if TYPE_CHECKING:
    from bot.practice.params import Params
    from bot.practice.world import World

_NAME = 128
_ICONS = ("❗️", "‼️", "❓", "💬", "✅")
_FIRST_ICON = 5379748062124056162
"""Icons have numbers of this length."""


def create(world: World, params: Params) -> Json:
    """Open a topic."""
    chat = _forum(world, params, "create a topic")
    name = params.text("name").strip()[:_NAME]
    if not name:
        refuse("title must be non-empty")
    colour = params.integer("icon_color", FORUM_COLOURS[0])
    if colour not in FORUM_COLOURS:
        refuse("invalid icon color specified")
    emoji = params.text("icon_custom_emoji_id") or None
    return open_topic(world, chat, world.bot, name, colour, emoji).json()


def open_topic(
    world: World,
    chat: Chat,
    sender: Json,
    name: str,
    colour: int = FORUM_COLOURS[0],
    emoji: str | None = None,
) -> Topic:
    """Open a topic for the bot or for a person; its first message gives it its number."""
    made: Json = {"name": name, "icon_color": colour}
    if emoji:
        made["icon_custom_emoji_id"] = emoji
    number = chat.next_id
    chat.topics[number] = topic = Topic(number, name, colour, emoji)
    world.post(chat, sender, {"forum_topic_created": made}, topic=number)
    return topic


def edit(world: World, params: Params) -> bool:
    """Rename a topic or give it another sign."""
    chat = _forum(world, params, "manage topics")
    topic = _topic(chat, params)
    changes: Json = {}
    name = params.text("name").strip()[:_NAME]
    if name and name != topic.name:
        changes["name"] = topic.name = name
    if params.values.get("icon_custom_emoji_id") is not None:
        emoji = params.text("icon_custom_emoji_id") or None
        if emoji != topic.icon_custom_emoji_id:
            topic.icon_custom_emoji_id = emoji
            changes["icon_custom_emoji_id"] = emoji or ""
    if not changes:
        refuse("TOPIC_NOT_MODIFIED")
    world.post(chat, world.bot, {"forum_topic_edited": changes}, topic=topic.id)
    return True


def close(world: World, params: Params) -> bool:
    """Close a topic for its members."""
    chat = _forum(world, params, "manage topics")
    return _set_closed(world, chat, _topic(chat, params), closed=True)


def reopen(world: World, params: Params) -> bool:
    """Open a closed topic again."""
    chat = _forum(world, params, "manage topics")
    return _set_closed(world, chat, _topic(chat, params), closed=False)


def delete(world: World, params: Params) -> bool:
    """Delete a topic with all its messages."""
    chat = _forum(world, params, "delete topics")
    topic = _topic(chat, params)
    del chat.topics[topic.id]
    for number in [n for n, m in chat.messages.items() if m.get("message_thread_id") == topic.id]:
        world.remove(chat, number)
    return True


def icon_stickers(_world: World, _params: Params) -> list[Json]:
    """Offer a few of the signs that Telegram offers for topics."""
    drawn: Json = {"width": 100, "height": 100, "is_animated": True, "is_video": False}
    return [
        {
            "file_id": f"icon{at}",
            "file_unique_id": f"icon{at}u",
            "type": "custom_emoji",
            "emoji": sign,
            "custom_emoji_id": str(_FIRST_ICON + at),
            **drawn,
        }
        for at, sign in enumerate(_ICONS)
    ]


def _set_closed(world: World, chat: Chat, topic: Topic, *, closed: bool) -> bool:
    if topic.closed == closed:
        refuse("TOPIC_NOT_MODIFIED")
    topic.closed = closed
    what = "forum_topic_closed" if closed else "forum_topic_reopened"
    world.post(chat, world.bot, {what: {}}, topic=topic.id)
    return True


def _forum(world: World, params: Params, deed: str) -> Chat:
    chat = sending.open_chat(world, params)
    if not chat.forum:
        refuse("the chat is not a forum")
    if chat.bot_status != "administrator":
        refuse(f"not enough rights to {deed}")
    return chat


def _topic(chat: Chat, params: Params) -> Topic:
    topic = chat.topics.get(params.integer("message_thread_id"))
    if topic is None:
        refuse("TOPIC_ID_INVALID")
    return topic


METHODS = {
    "createForumTopic": create,
    "editForumTopic": edit,
    "closeForumTopic": close,
    "reopenForumTopic": reopen,
    "deleteForumTopic": delete,
    "getForumTopicIconStickers": icon_stickers,
}
