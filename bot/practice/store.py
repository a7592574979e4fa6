"""Remembering the practice world in a JSON file, so that a second start knows everything."""

from __future__ import annotations

import base64
import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from bot.practice.model import Chat, Json, Person, StoredFile, Topic
from bot.practice.webhook import Hook

if TYPE_CHECKING:
    from pathlib import Path

    from bot.practice.methods_updates import UpdateMethods
    from bot.practice.world import World

_VERSION = 1


class Store:
    """One file; it is written beside and then put in place, so it is never half.

    Args:
        path: Where.
        world: What is remembered.
        updates: Knows where updates are brought to.
    """

    def __init__(self, path: Path, world: World, updates: UpdateMethods) -> None:
        self._path = path
        self._world = world
        self._updates = updates

    def save(self) -> None:
        """Write the world down."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        beside = self._path.with_suffix(".new")
        beside.write_text(json.dumps(self._saved(), ensure_ascii=False), encoding="utf-8")
        beside.replace(self._path)

    def load(self) -> None:
        """Take the world back, if there is one."""
        if not self._path.exists():
            return
        saved = json.loads(self._path.read_text(encoding="utf-8"))
        if saved.get("version") == _VERSION:
            self._restore(saved)

    def _saved(self) -> Json:
        world = self._world
        hook = self._updates.hook
        return {
            "version": _VERSION,
            "numbers": asdict(world.numbers),
            "people": [_person(person) for person in world.people.values()],
            "chats": [_chat(chat) for chat in world.chats.values()],
            "files": [_file(stored) for stored in world.files.values()],
            "queries": world.queries,
            "profile": world.profile,
            "updates": world.updates.saved(),
            "allowed": None if world.updates.allowed is None else list(world.updates.allowed),
            "webhook": None if hook is None else asdict(hook),
        }

    def _restore(self, saved: Json) -> None:
        world = self._world
        for name, value in saved["numbers"].items():
            setattr(world.numbers, name, value)
        for fields in saved["people"]:
            world.add_person(Person(**fields))
        for fields in saved["chats"]:
            self._restore_chat(fields)
        for fields in saved["files"]:
            content = base64.b64decode(fields.pop("content"))
            stored = StoredFile(**fields, content=content)
            world.files[stored.file_id] = world.paths[stored.path] = stored
        world.queries = {key: tuple(value) for key, value in saved["queries"].items()}
        world.profile = saved["profile"]
        world.updates.restore(saved["updates"])
        world.updates.allow(saved["allowed"])
        self._updates.hook = Hook(**saved["webhook"]) if saved["webhook"] else None
        world.changed = False

    def _restore_chat(self, fields: Json) -> None:
        world = self._world
        people = world.people
        members = {number: people[number] for number in fields.pop("members")}
        topics = {row["id"]: Topic(**row) for row in fields.pop("topics")}
        messages = {row["message_id"]: row for row in fields.pop("messages")}
        reactions = {int(key): value for key, value in fields.pop("reactions").items()}
        person = people.get(fields["id"])
        world.chats[fields["id"]] = Chat(
            **fields,
            person=person,
            members=members,
            topics=topics,
            messages=messages,
            reactions=reactions,
        )


def _person(person: Person) -> Json:
    return {
        "id": person.id,
        "first_name": person.first_name,
        "last_name": person.last_name,
        "username": person.username,
        "language_code": person.language_code,
    }


def _chat(chat: Chat) -> Json:
    return {
        "id": chat.id,
        "kind": chat.kind,
        "title": chat.title,
        "forum": chat.forum,
        "owner": chat.owner,
        "members": list(chat.members),
        "bot_status": chat.bot_status,
        "started": chat.started,
        "migrated_to": chat.migrated_to,
        "next_id": chat.next_id,
        "messages": list(chat.messages.values()),
        "topics": [asdict(topic) for topic in chat.topics.values()],
        "pinned": chat.pinned,
        "keyboard": chat.keyboard,
        "reactions": chat.reactions,
    }


def _file(stored: StoredFile) -> Json:
    return {
        "file_id": stored.file_id,
        "unique_id": stored.unique_id,
        "path": stored.path,
        "name": stored.name,
        "mime": stored.mime,
        "kind": stored.kind,
        "content": base64.b64encode(stored.content).decode(),
    }
