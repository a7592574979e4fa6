"""What people do with their phones: each deed changes the world and tells the bot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.practice import entities
from bot.practice.ids import chat_instance
from bot.practice.methods_chats import bot_member
from bot.practice.methods_files import content_of
from bot.practice.model import Chat, Json, Person, Upload
from bot.practice.updates import DAY

if TYPE_CHECKING:
    from bot.practice.world import World

_CALLBACK = 3 << 33
_MEMBERSHIP = 5 << 33
_REACTION = 8 << 33
_CALLBACK_LIFE = 150.0


class PlayerError(Exception):
    """A deed that is not possible on a real phone either."""


class Player:
    """All deeds of all people.

    Args:
        world: Where they live.
    """

    def __init__(self, world: World) -> None:
        self._world = world

    # ── arriving ────────────────────────────────────────────────────────────────────────

    def person(
        self,
        *,
        first_name: str,
        last_name: str | None = None,
        username: str | None = None,
        language_code: str | None = None,
        number: int | None = None,
        started: bool = False,
    ) -> Person:
        """Give somebody a phone, or change the profile of one who has it already."""
        known = self._world.people.get(number) if number else None
        if known is None:
            number = number or self._world.numbers.person()
            known = Person(number, first_name, last_name, username, language_code)
            self._world.add_person(known)
        known.first_name, known.language_code = first_name, language_code
        known.last_name = last_name or known.last_name
        known.username = username or known.username
        known.refresh()
        chat = self._world.chats[known.id]
        chat.refresh()
        chat.started = chat.started or started
        self._world.changed = True
        return known

    def group(
        self,
        *,
        title: str,
        members: list[Person],
        kind: str = "supergroup",
        forum: bool = False,
        bot_status: str = "administrator",
    ) -> Chat:
        """Found a group with the bot in it; the first member owns it."""
        if forum and kind != "supergroup":
            message = "only a supergroup has topics"
            raise PlayerError(message)
        numbers = self._world.numbers
        number = numbers.supergroup() if kind == "supergroup" else numbers.group()
        chat = Chat(number, kind, title, forum=forum, bot_status=bot_status)
        chat.members = {person.id: person for person in members}
        chat.owner = members[0].id if members else 0
        self._world.add_group(chat)
        if members:
            self._membership(chat, members[0], "left", bot_status)
        return chat

    def join(self, person: Person, chat: Chat) -> None:
        """Let somebody into a group."""
        chat.members[person.id] = person
        self.post(person, chat, {"new_chat_members": [person.user]}, service=True)

    def leave(self, person: Person, chat: Chat) -> None:
        """Let somebody go from a group."""
        self.post(person, chat, {"left_chat_member": person.user}, service=True)
        del chat.members[person.id]

    def upgrade(self, chat: Chat) -> Chat:
        """Turn a basic group into a supergroup; it gets a new number."""
        new = Chat(self._world.numbers.supergroup(), "supergroup", chat.title)
        new.members, new.owner, new.bot_status = chat.members, chat.owner, chat.bot_status
        self._world.add_group(new)
        owner = chat.members[chat.owner]
        self.post(owner, chat, {"migrate_to_chat_id": new.id}, service=True)
        self.post(owner, new, {"migrate_from_chat_id": chat.id}, service=True)
        chat.migrated_to = new.id
        return new

    def set_bot_status(self, chat: Chat, by: Person, status: str) -> None:
        """Block or unblock the bot, throw it out, make it an administrator."""
        old, chat.bot_status = chat.bot_status, status
        if old == status:
            return
        self._membership(chat, by, old, status)
        self._world.tell(chat, "bot", status=status)

    def _membership(self, chat: Chat, by: Person, old: str, new: str) -> None:
        changed = {
            "chat": chat.brief,
            "from": by.user,
            "date": self._world.now(),
            "old_chat_member": bot_member(self._world, chat, old),
            "new_chat_member": bot_member(self._world, chat, new),
        }
        self._world.updates.add("my_chat_member", changed, queue=by.id + _MEMBERSHIP)

    # ── writing ─────────────────────────────────────────────────────────────────────────

    def say(
        self, person: Person, chat: Chat, text: str, *, topic: int = 0, reply_to: int = 0
    ) -> Json:
        """Send a text or a command."""
        content: Json = {"text": text}
        found = entities.find(text)
        if found:
            content["entities"] = found
        return self.post(person, chat, content, topic=topic, reply_to=reply_to)

    def send_file(  # noqa: PLR0913 - what a phone adds to a file
        self,
        person: Person,
        chat: Chat,
        kind: str,
        upload: Upload,
        *,
        caption: str = "",
        extra: Json | None = None,
        topic: int = 0,
        reply_to: int = 0,
    ) -> Json:
        """Send a photo, a voice message, a sticker, a document."""
        stored = self._world.keep(upload, kind)
        content = content_of(stored, kind, extra or {})
        if caption:
            content["caption"] = caption
        return self.post(person, chat, content, topic=topic, reply_to=reply_to)

    def post(
        self,
        person: Person,
        chat: Chat,
        content: Json,
        *,
        topic: int = 0,
        reply_to: int = 0,
        service: bool = False,
    ) -> Json:
        """Post any content and tell the bot if it may know."""
        self._check(person, chat)
        if topic and topic not in chat.topics:
            reason = f"there is no topic {topic}"
            raise PlayerError(reason)
        chat.started = True
        reply = chat.messages.get(reply_to) if reply_to else None
        message = self._world.post(chat, person.user, content, topic=topic, reply=reply)
        if service or self._bot_sees(chat, message):
            self._world.updates.add("message", message, queue=chat.id)
        return message

    def edit(self, person: Person, chat: Chat, number: int, text: str) -> Json:
        """Change one's own message."""
        self._check(person, chat)
        old = chat.messages.get(number)
        if old is None or old["from"]["id"] != person.id or "text" not in old:
            reason = f"message {number} is not a text of {person.id}"
            raise PlayerError(reason)
        new = {k: v for k, v in old.items() if k != "entities"}
        new.update(text=text, edit_date=self._world.now())
        found = entities.find(text)
        if found:
            new["entities"] = found
        self._world.replace(chat, new)
        if self._bot_sees(chat, new):
            self._world.updates.add("edited_message", new, queue=chat.id)
        return new

    def delete(self, chat: Chat, number: int) -> None:
        """Delete a message for everybody; the bot is not told."""
        self._world.remove(chat, number)

    # ── touching ────────────────────────────────────────────────────────────────────────

    def tap(self, person: Person, chat: Chat, number: int, data: str) -> str:
        """Tap a button that carries this data; return the callback query's number."""
        self._check(person, chat)
        query = self._world.numbers.query(person.id)
        expires = self._world.clock() + _CALLBACK_LIFE
        self._world.queries[query] = (chat.id, expires, person.id)
        message = chat.messages.get(number)
        if message is None:
            message = {"chat": chat.brief, "message_id": number, "date": 0}
        callback = {
            "id": query,
            "from": person.user,
            "message": message,
            "chat_instance": chat_instance(chat.id),
            "data": data,
        }
        queue = person.id + _CALLBACK
        self._world.updates.add("callback_query", callback, queue=queue, lifetime=_CALLBACK_LIFE)
        return query

    def react(self, person: Person, chat: Chat, number: int, emoji: str) -> None:
        """Put a reaction under a message, or take it back with an empty one."""
        self._check(person, chat)
        new = [{"type": "emoji", "emoji": emoji}] if emoji else []
        reaction = {
            "chat": chat.brief,
            "message_id": number,
            "user": person.user,
            "date": self._world.now(),
            "old_reaction": [],
            "new_reaction": new,
        }
        self._world.updates.add(
            "message_reaction", reaction, queue=chat.id + _REACTION, lifetime=DAY
        )

    def _check(self, person: Person, chat: Chat) -> None:
        if chat.private:
            if chat.id != person.id:
                message = "this is somebody else's private chat"
                raise PlayerError(message)
            if chat.blocked:
                message = "the bot is blocked: unblock it first"
                raise PlayerError(message)
        elif person.id not in chat.members or chat.migrated_to is not None:
            message = "this person is not in this group"
            raise PlayerError(message)

    def _bot_sees(self, chat: Chat, message: Json) -> bool:
        """Return whether the bot's privacy mode lets it see a message."""
        if chat.private or chat.bot_status == "administrator":
            return True
        if chat.bot_status != "member":
            return False
        if self._world.me.get("can_read_all_group_messages"):
            return True
        reply = message.get("reply_to_message")
        if reply is not None and reply["from"]["id"] == self._world.bot["id"]:
            return True
        text = message.get("text", "")
        return text.startswith("/") or f"@{self._world.bot['username']}" in text
