"""The players' addresses: a small JSON API for the page and for tests in other processes."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

from aiohttp import web

from bot.practice.doors import body_of, chat_in, door, person_in
from bot.practice.methods_profile import commands_for
from bot.practice.methods_topics import open_topic
from bot.practice.phone import Phone

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.practice.bubble import Bubble
    from bot.practice.model import Chat, Json, Person
    from bot.practice.player import Player
    from bot.practice.world import World


class PlayerRoutes:
    """Everything that a person can do with a phone, under ``/practice/``.

    Args:
        world: Where people live.
        player: Does what their fingers do.
    """

    def __init__(self, world: World, player: Player) -> None:
        self._world = world
        self._player = player

    def routes(self) -> list[web.AbstractRouteDef]:
        """Return them for the router."""
        chat = "/practice/chats/{chat}"
        return [
            web.get("/practice/phones", door(self.people)),
            web.post("/practice/phones", door(self.add_person)),
            web.post("/practice/phones/{person}/block", door(self.block)),
            web.post("/practice/phones/{person}/unblock", door(self.unblock)),
            web.get("/practice/groups", door(self.groups)),
            web.post("/practice/groups", door(self.add_group)),
            web.get(chat, door(self.transcript)),
            web.post(chat + "/join", door(self.join)),
            web.post(chat + "/leave", door(self.leave)),
            web.post(chat + "/upgrade", door(self.upgrade)),
            web.post(chat + "/topics", door(self.add_topic)),
            web.post(chat + "/messages", door(self.send)),
            web.patch(chat + "/messages/{message}", door(self.edit)),
            web.delete(chat + "/messages/{message}", door(self.delete)),
            web.post(chat + "/taps", door(self.tap)),
            web.post(chat + "/reactions", door(self.react)),
        ]

    # ── people and groups ───────────────────────────────────────────────────────────────

    async def people(self, _request: web.Request) -> object:
        """List everybody."""
        return [self._profile(person) for person in self._world.people.values()]

    async def add_person(self, request: web.Request) -> object:
        """Give somebody a phone; with a known ``id`` it changes the profile."""
        given = await body_of(request)
        person = self._player.person(
            first_name=str(given.get("first_name") or "Amal"),
            last_name=given.get("last_name"),
            username=given.get("username"),
            language_code=given.get("language_code"),
            number=given.get("id"),
            started=bool(given.get("started")),
        )
        return self._profile(person)

    async def block(self, request: web.Request) -> object:
        """Block the bot."""
        return self._set_blocked(request, "kicked")

    async def unblock(self, request: web.Request) -> object:
        """Unblock the bot."""
        return self._set_blocked(request, "member")

    def _set_blocked(self, request: web.Request, status: str) -> Json:
        person = person_in(self._world, request.match_info["person"])
        self._player.set_bot_status(self._world.chats[person.id], person, status)
        return self._profile(person)

    def _profile(self, person: Person) -> Json:
        groups = [chat for chat in self._world.chats.values() if person.id in chat.members]
        return {
            **person.user,
            "blocked": self._world.chats[person.id].blocked,
            "chats": [_summary(self._world.chats[person.id]), *map(_summary, groups)],
            "commands": commands_for(self._world, person),
        }

    async def groups(self, _request: web.Request) -> object:
        """List all groups."""
        return [_summary(chat) for chat in self._world.chats.values() if not chat.private]

    async def add_group(self, request: web.Request) -> object:
        """Found a group."""
        given = await body_of(request)
        chat = self._player.group(
            title=str(given.get("title") or "Team"),
            members=[person_in(self._world, number) for number in given.get("members", [])],
            kind=str(given.get("kind") or "supergroup"),
            forum=bool(given.get("forum")),
            bot_status=str(given.get("bot_status") or "administrator"),
        )
        return _summary(chat)

    async def join(self, request: web.Request) -> object:
        """Let somebody into a group."""
        person, chat, _ = await self._who(request)
        self._player.join(person, chat)
        return _summary(chat)

    async def leave(self, request: web.Request) -> object:
        """Let somebody go from a group."""
        person, chat, _ = await self._who(request)
        self._player.leave(person, chat)
        return _summary(chat)

    async def upgrade(self, request: web.Request) -> object:
        """Turn a basic group into a supergroup."""
        return _summary(self._player.upgrade(chat_in(self._world, request)))

    async def add_topic(self, request: web.Request) -> object:
        """Open a topic as a person."""
        person, chat, given = await self._who(request)
        name = str(given.get("name") or "Topic")
        return open_topic(self._world, chat, person.user, name).json()

    # ── chats ───────────────────────────────────────────────────────────────────────────

    async def transcript(self, request: web.Request) -> object:
        """Return a chat as it is now."""
        chat = chat_in(self._world, request)
        return {
            **_summary(chat),
            "seq": chat.log[-1]["seq"] if chat.log else 0,
            "messages": list(chat.messages.values()),
            "reactions": chat.reactions,
        }

    async def send(self, request: web.Request) -> object:
        """Send a message of any kind."""
        person, chat, given = await self._who(request)
        phone = Phone(self._world, self._player, person, chat, int(given.get("topic") or 0))
        kind = str(given.get("kind") or "text")
        if kind not in _KINDS:
            message = f"kind is one of {', '.join(_KINDS)}"
            raise ValueError(message)
        return (await _KINDS[kind](phone, given)).raw

    async def edit(self, request: web.Request) -> object:
        """Change an own message."""
        person, chat, given = await self._who(request)
        number = int(request.match_info["message"])
        return self._player.edit(person, chat, number, str(given["text"]))

    async def delete(self, request: web.Request) -> object:
        """Delete a message for everybody."""
        chat = chat_in(self._world, request)
        self._player.delete(chat, int(request.match_info["message"]))
        return {"deleted": True}

    async def tap(self, request: web.Request) -> object:
        """Tap a button by its label or its data."""
        person, chat, given = await self._who(request)
        query = await Phone(self._world, self._player, person, chat).tap(
            str(given["button"]), given.get("message_id"), stale=bool(given.get("stale"))
        )
        return {"callback_query_id": query}

    async def react(self, request: web.Request) -> object:
        """Put a reaction under a message."""
        person, chat, given = await self._who(request)
        self._player.react(person, chat, int(given["message_id"]), str(given.get("emoji", "")))
        return {"reacted": True}

    async def _who(self, request: web.Request) -> tuple[Person, Chat, Json]:
        given = await body_of(request)
        return person_in(self._world, given["person"]), chat_in(self._world, request), given


def _summary(chat: Chat) -> Json:
    return {
        **chat.brief,
        "topics": [topic.json() for topic in chat.topics.values()],
        "members": list(chat.members) or [chat.id],
        "bot_status": chat.bot_status,
        "keyboard": chat.keyboard,
    }


def _bytes(given: Json) -> bytes:
    return base64.b64decode(str(given.get("content") or ""))


def _optional(given: Json, *names: str) -> dict[str, Any]:
    return {name: given[name] for name in names if given.get(name) not in (None, "")}


async def _say(phone: Phone, given: Json) -> Bubble:
    return await phone.say(str(given["text"]), reply_to=int(given.get("reply_to") or 0))


async def _photo(phone: Phone, given: Json) -> Bubble:
    more = {"content": _bytes(given)} if given.get("content") else {}
    return await phone.send_photo(**more, caption=str(given.get("caption") or ""))


async def _voice(phone: Phone, given: Json) -> Bubble:
    return await phone.send_voice(**_optional(given, "seconds"))


async def _sticker(phone: Phone, given: Json) -> Bubble:
    return await phone.send_sticker(**_optional(given, "emoji"))


async def _location(phone: Phone, given: Json) -> Bubble:
    return await phone.send_location(**_optional(given, "latitude", "longitude"))


async def _contact(phone: Phone, given: Json) -> Bubble:
    return await phone.send_contact(**_optional(given, "phone_number", "name"))


async def _document(phone: Phone, given: Json) -> Bubble:
    name = str(given.get("name") or "file.pdf")
    return await phone.send_document(name, _bytes(given), **_optional(given, "mime", "caption"))


async def _forward(phone: Phone, given: Json) -> Bubble:
    return await phone.forward(str(given["text"]), **_optional(given, "author"))


_KINDS: dict[str, Callable[[Phone, Json], Awaitable[Bubble]]] = {
    "text": _say,
    "photo": _photo,
    "voice": _voice,
    "sticker": _sticker,
    "location": _location,
    "contact": _contact,
    "document": _document,
    "forward": _forward,
}
