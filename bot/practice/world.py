"""The practice world: everybody, every chat, every message, every file, in memory."""

from __future__ import annotations

import mimetypes
from typing import TYPE_CHECKING

from bot.practice.ids import Numbers
from bot.practice.model import Chat, Json, Person, StoredFile, Upload
from bot.practice.refusals import refuse
from bot.practice.updates import Updates

if TYPE_CHECKING:
    from bot.practice.judge import Judge
    from bot.practice.model import Clock


_FOLDERS = {"photo": "photos", "voice": "voice", "sticker": "stickers", "document": "documents"}


class World:
    """State of the stand-in; the methods of the Bot API and the players change it.

    Args:
        me: The bot as ``getMe`` shows it; messages show only who it is.
        clock: Seconds since 1970.
        judge: Looks at every update.

    Attributes:
        team: The phone and the group that the page offers as the staff's, if there is one.
    """

    def __init__(self, *, me: Json, clock: Clock, judge: Judge | None = None) -> None:
        self.me = me
        self.bot = {name: me[name] for name in ("id", "is_bot", "first_name", "username")}
        self.clock = clock
        self.numbers = Numbers()
        self.updates = Updates(self.numbers, clock, judge)
        self.people: dict[int, Person] = {}
        self.chats: dict[int, Chat] = {}
        self.files: dict[str, StoredFile] = {}
        self.paths: dict[str, StoredFile] = {}
        self.queries: dict[str, tuple[int, float, int]] = {}
        self.profile: Json = {}
        self.logged_out = False
        self.team: Json | None = None
        self.changed = False

    def now(self) -> int:
        """Return the present second, as it stands in messages."""
        return int(self.clock())

    # ── people and chats ────────────────────────────────────────────────────────────────

    def add_person(self, person: Person) -> Chat:
        """Let somebody in; their private chat with the bot has their number."""
        self.people[person.id] = person
        chat = Chat(person.id, "private", person=person, owner=person.id)
        self.chats[person.id] = chat
        self.changed = True
        return chat

    def add_group(self, chat: Chat) -> Chat:
        """Let a group or a supergroup begin."""
        self.chats[chat.id] = chat
        self.changed = True
        return chat

    def chat(self, reference: str) -> Chat:
        """Return the chat that a call names by its number or its @name.

        Raises:
            RefusalError: There is no such chat for this bot.
        """
        if not reference:
            refuse("chat_id is empty")
        try:
            found = self.chats.get(int(reference))
        except ValueError:
            name = reference.removeprefix("@").lower()
            found = next((c for c in self.chats.values() if _called(c, name)), None)
        if found is None:
            refuse("chat not found")
        return found

    # ── messages ────────────────────────────────────────────────────────────────────────

    def next_message_id(self, chat: Chat) -> int:
        """Return the number of the next message: supergroups count for themselves."""
        if chat.kind != "supergroup":
            return self.numbers.message()
        number = chat.next_id
        chat.next_id += 1
        return number

    def post(
        self,
        chat: Chat,
        sender: Json,
        content: Json,
        *,
        topic: int = 0,
        reply: Json | None = None,
    ) -> Json:
        """Add a message to a chat and tell everybody who watches it."""
        number = self.next_message_id(chat)
        message: Json = {
            "message_id": number,
            "from": sender,
            "chat": chat.brief,
            "date": self.now(),
        }
        if topic:
            message["message_thread_id"] = topic
            message["is_topic_message"] = True
            reply = reply or chat.messages.get(topic)
        if reply is not None:
            message["reply_to_message"] = {
                k: v for k, v in reply.items() if k != "reply_to_message"
            }
        message.update(content)
        chat.messages[number] = message
        self.tell(chat, "message", message=message)
        return message

    def replace(self, chat: Chat, message: Json) -> Json:
        """Put a changed message in the place of the one with its number."""
        chat.messages[message["message_id"]] = message
        self.tell(chat, "edited", message=message)
        return message

    def remove(self, chat: Chat, number: int) -> None:
        """Take a message out of a chat."""
        chat.messages.pop(number, None)
        chat.reactions.pop(number, None)
        if number in chat.pinned:
            chat.pinned.remove(number)
        self.tell(chat, "deleted", message_id=number)

    def tell(self, chat: Chat, kind: str, **details: object) -> None:
        """Write down what happened in a chat and wake everybody who watches it."""
        chat.log.append({"seq": self.numbers.seq(), "kind": kind, "chat": chat.id, **details})
        self.changed = True
        for watcher in chat.watchers:
            watcher.set()

    # ── files ───────────────────────────────────────────────────────────────────────────

    def keep(self, upload: Upload, kind: str) -> StoredFile:
        """Keep a file for getFile and for sending it again by its ``file_id``."""
        file_id, unique_id = self.numbers.file(kind)
        ending = mimetypes.guess_extension(upload.mime) or ""
        if "." in upload.name:
            ending = "." + upload.name.rsplit(".", 1)[1]
        folder = _FOLDERS.get(kind, kind + "s")
        path = f"{folder}/file_{self.numbers.files}{ending}"
        stored = StoredFile(
            file_id, unique_id, path, upload.name, upload.mime, kind, upload.content
        )
        self.files[file_id] = stored
        self.paths[path] = stored
        self.changed = True
        return stored


def _called(chat: Chat, name: str) -> bool:
    person = chat.person
    return person is not None and (person.username or "").lower() == name and bool(name)
