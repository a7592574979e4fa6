"""What reached us from Telegram, cut down to what the conversation needs.

No name, no picture, no coordinates: what is not kept here cannot be lost.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Literal

from telegram import CallbackQuery, Chat, ChatMemberUpdated, Message, Update, User

_PHOTO = "image/jpeg"
"""What Telegram makes of every photo."""

ChatKind = Literal["private", "group"]
Kind = Literal[
    "text",
    "command",
    "button",
    "start",
    "photo",
    "voice",
    "sticker",
    "location",
    "contact",
    "document",
    "edited",
    "forwarded",
    "other",
    "blocked",
    "unblocked",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Inbound:
    """One thing that somebody did in a chat with the bot.

    Attributes:
        update_id: Telegram's number; within a chat it tells the order.
        chat_id: Where it happened.
        chat_kind: With one person, or in a group.
        kind: What it was.
        language_code: The language of the person's Telegram app, if it says so.
        message_id: The message that it is, or whose button was tapped.
        text: What was written; also the words under a picture or a file.
        data: What the tapped button carries.
        asked: The words of the question that the tapped button answers.
        label: What the tapped button says.
        command: The command's name, without the slash.
        payload: What stands after the command; for ``start`` the word of a deep link.
        date: When it was sent; Telegram does not say it of a tap.
        reply_to: The message in the chat that it answers.
        topic: In a group with topics: which one.
        sender: In a group: who wrote or tapped. In a private chat it is the chat's own number.
        file_id: The number in Telegram of the photo, voice or document that came with it.
        file_type: What kind of file it is, as the sender's app says.
        file_size: How many bytes it has.
    """

    update_id: int
    chat_id: int
    chat_kind: ChatKind
    kind: Kind
    language_code: str | None = None
    message_id: int | None = None
    text: str | None = None
    data: str | None = None
    asked: str | None = None
    label: str | None = None
    command: str | None = None
    payload: str | None = None
    date: datetime | None = None
    reply_to: int | None = None
    topic: int | None = None
    sender: int | None = None
    file_id: str | None = None
    file_type: str | None = None
    file_size: int | None = None

    def to_json(self) -> str:
        """Write it down for the inbox."""
        every = ((name, getattr(self, name)) for name in self.__slots__)
        known = {name: value for name, value in every if value is not None}
        if self.date is not None:
            known["date"] = int(self.date.timestamp())
        return json.dumps(known, separators=(",", ":"))

    @classmethod
    def from_json(cls, written: str | bytes) -> "Inbound":
        """Read it back."""
        known = json.loads(written)
        if "date" in known:
            known["date"] = datetime.fromtimestamp(known["date"], UTC)
        return cls(**known)


def of_message(update: Update, kind: Kind) -> Inbound | None:
    """Read a message; of what kind it is, the handler has found out."""
    message = update.effective_message
    return None if message is None else _message(update, message, kind)


def of_command(update: Update) -> Inbound | None:
    """Read a command like ``/start w-2026`` or ``/language@our_bot ar``."""
    message = update.effective_message
    if message is None or not message.text:
        return None
    word, _, rest = message.text[1:].partition(" ")
    name = word.split("\n")[0].partition("@")[0].lower()
    found = _message(update, message, "start" if name == "start" else "command")
    return replace(found, command=name, payload=whole(rest.strip()) or None, text=None)


def of_tap(update: Update) -> Inbound | None:
    """Read a tap on a button, also on a message that is too old to be shown to us."""
    query: CallbackQuery | None = update.callback_query
    if query is None or query.message is None:
        return None
    asked, label = _tapped(query)
    return Inbound(
        update_id=update.update_id,
        chat_id=query.message.chat.id,
        chat_kind=_chat_kind(query.message.chat),
        kind="button",
        language_code=query.from_user.language_code,
        message_id=query.message.message_id,
        data=whole(query.data),
        topic=getattr(query.message, "message_thread_id", None),
        sender=_sender(query.message.chat, query.from_user),
        asked=whole(asked),
        label=whole(label),
    )


def _tapped(query: CallbackQuery) -> tuple[str | None, str | None]:
    """Read the question and the label of a button that answers one; lasting ones answer none."""
    message, data = query.message, query.data or ""
    if "#" not in data or not isinstance(message, Message) or message.reply_markup is None:
        return None, None
    buttons = [button for row in message.reply_markup.inline_keyboard for button in row]
    label = next((one.text for one in buttons if one.callback_data == data), None)
    return (message.text, label) if label else (None, None)


def of_membership(update: Update) -> Inbound | None:
    """Read that a person blocked the bot or let it in again."""
    change: ChatMemberUpdated | None = update.my_chat_member
    if change is None:
        return None
    kind: Kind = "other"
    if change.chat.type == Chat.PRIVATE:
        gone = change.new_chat_member.status in {"kicked", "left"}
        kind = "blocked" if gone else "unblocked"
    return Inbound(
        update_id=update.update_id,
        chat_id=change.chat.id,
        chat_kind=_chat_kind(change.chat),
        kind=kind,
        language_code=change.from_user.language_code,
        date=change.date,
    )


def of_wreck(raw: Mapping[str, Any]) -> Inbound | None:
    """Save the chat of an update that nobody can read, so that the person is not left alone."""
    update_id = raw.get("update_id")
    if not isinstance(update_id, int):
        return None
    for part in raw.values():
        chat = part.get("chat") if isinstance(part, Mapping) else None
        if isinstance(chat, Mapping) and isinstance(chat.get("id"), int):
            return Inbound(
                update_id=update_id,
                chat_id=chat["id"],
                chat_kind="private" if chat.get("type") == "private" else "group",
                kind="other",
            )
    return None


def whole(text: str | None) -> str | None:
    """Replace halves of characters, which no database and no file can hold."""
    if text is None:
        return None
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _message(update: Update, message: Message, kind: Kind) -> Inbound:
    sender: User | None = message.from_user
    return Inbound(
        update_id=update.update_id,
        chat_id=message.chat.id,
        chat_kind=_chat_kind(message.chat),
        kind=kind,
        language_code=sender.language_code if sender else None,
        message_id=message.message_id,
        text=whole(message.text or message.caption),
        date=message.date,
        reply_to=_answered(message),
        topic=message.message_thread_id if message.is_topic_message else None,
        sender=_sender(message.chat, sender),
        **_file(message),
    )


def _file(message: Message) -> dict[str, Any]:
    """Read which file came with a message; its name may say who somebody is, and is left."""
    if message.photo:
        photo = message.photo[-1]
        return {"file_id": photo.file_id, "file_type": _PHOTO, "file_size": photo.file_size}
    sent = message.voice or message.audio or message.document
    if sent is None or message.animation is not None:
        return {}
    return {"file_id": sent.file_id, "file_type": sent.mime_type, "file_size": sent.file_size}


def _answered(message: Message) -> int | None:
    answered = message.reply_to_message
    # In a topic everything answers the message that opened it.
    if answered is None or answered.message_id == message.message_thread_id:
        return None
    return answered.message_id


def _sender(chat: Chat, user: User | None) -> int | None:
    return None if user is None or chat.type == Chat.PRIVATE else user.id


def _chat_kind(chat: Chat) -> ChatKind:
    return "private" if chat.type == Chat.PRIVATE else "group"
