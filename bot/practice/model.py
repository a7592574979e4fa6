"""The things that the practice world consists of: people, chats, topics, files, uploads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio

Json = dict[str, Any]
Clock = Callable[[], float]

FORUM_COLOURS = (7322096, 16766590, 13338331, 9367192, 16749490, 16478047)


@dataclass(slots=True)
class Person:
    """Somebody with a phone; ``user`` is how Telegram shows them to the bot."""

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None
    user: Json = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.refresh()

    def refresh(self) -> None:
        """Rebuild ``user`` after a change; older updates keep the older one."""
        self.user = _present(
            {
                "id": self.id,
                "is_bot": False,
                "first_name": self.first_name,
                "last_name": self.last_name,
                "username": self.username,
                "language_code": self.language_code,
            }
        )


@dataclass(slots=True)
class Topic:
    """One thread of a forum; its number is that of the message that opened it."""

    id: int
    name: str
    icon_color: int
    icon_custom_emoji_id: str | None = None
    closed: bool = False

    def json(self) -> Json:
        """Return the ``ForumTopic`` object."""
        return _present(
            {
                "message_thread_id": self.id,
                "name": self.name,
                "icon_color": self.icon_color,
                "icon_custom_emoji_id": self.icon_custom_emoji_id,
            }
        )


@dataclass(slots=True)
class Chat:
    """A private chat, a group or a supergroup with all that was written in it.

    ``messages`` holds each message as it is now. A change puts a new object in place of
    the old one, so an update that is still waiting keeps what it was made from.
    """

    id: int
    kind: str
    title: str = ""
    person: Person | None = None
    forum: bool = False
    owner: int = 0
    members: dict[int, Person] = field(default_factory=dict)
    bot_status: str = "member"
    started: bool = False
    migrated_to: int | None = None
    next_id: int = 1
    messages: dict[int, Json] = field(default_factory=dict)
    topics: dict[int, Topic] = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    keyboard: Json | None = None
    reactions: dict[int, list[Json]] = field(default_factory=dict)
    log: list[Json] = field(default_factory=list)
    watchers: set[asyncio.Event] = field(default_factory=set)
    brief: Json = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.refresh()

    @property
    def private(self) -> bool:
        """Whether this is the chat of one person with the bot."""
        return self.kind == "private"

    @property
    def blocked(self) -> bool:
        """Whether the person or the group threw the bot out."""
        return self.bot_status == "kicked"

    def refresh(self) -> None:
        """Rebuild ``brief``, the ``Chat`` object that stands in every message."""
        if self.person is not None:
            self.brief = _present(
                {
                    "id": self.id,
                    "first_name": self.person.first_name,
                    "last_name": self.person.last_name,
                    "username": self.person.username,
                    "type": "private",
                }
            )
            return
        self.brief = {"id": self.id, "title": self.title, "type": self.kind}
        if self.forum:
            self.brief["is_forum"] = True


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it came in with a multipart call."""

    name: str
    mime: str
    content: bytes


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file that the practice server keeps."""

    file_id: str
    unique_id: str
    path: str
    name: str
    mime: str
    kind: str
    content: bytes


def _present(values: Json) -> Json:
    return {name: value for name, value in values.items() if value is not None}
