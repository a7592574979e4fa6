"""A person's phone for tests and scripts: say, tap, and wait for what the bot answers."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from bot.practice.bubble import Bubble
from bot.practice.fakes import SILENCE, TINY_PICTURE
from bot.practice.model import Upload
from bot.practice.player import PlayerError
from bot.practice.watch import Watch

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.practice.model import Chat, Json, Person
    from bot.practice.player import Player
    from bot.practice.world import World


class SilenceError(TimeoutError):
    """The bot did not answer in time."""


class Phone:
    """One person's phone, in the private chat with the bot or in one of the groups.

    Args:
        world: Where the person lives.
        player: Does what the fingers do.
        person: Whose phone it is.
        chat: The chat on the screen.
        topic: The thread on the screen, 0 for none.
    """

    def __init__(
        self, world: World, player: Player, person: Person, chat: Chat, topic: int = 0
    ) -> None:
        self.world = world
        self.person = person
        self.chat = chat
        self.topic = topic
        self._player = player
        self._read = len(chat.log)
        self._toasts = len(chat.log)

    @property
    def id(self) -> int:
        """The person's number, which is also that of the private chat."""
        return self.person.id

    def inside(self, chat: Chat, topic: int = 0) -> Phone:
        """Return the same person's phone with another chat on the screen."""
        return Phone(self.world, self._player, self.person, chat, topic)

    # ── writing ─────────────────────────────────────────────────────────────────────────

    async def say(self, text: str, *, reply_to: int = 0) -> Bubble:
        """Send a text or a /command."""
        return self._mine(
            self._player.say(self.person, self.chat, text, topic=self.topic, reply_to=reply_to)
        )

    async def edit(self, text: str, message_id: int | None = None) -> Bubble:
        """Change an own message, the newest one if none is named."""
        number = message_id or self._newest_own()
        return self._mine(self._player.edit(self.person, self.chat, number, text))

    async def send_photo(self, content: bytes = TINY_PICTURE, caption: str = "") -> Bubble:
        """Send a picture."""
        return self._file("photo", Upload("photo.png", "image/png", content), caption)

    async def send_voice(self, content: bytes = SILENCE, seconds: int = 3) -> Bubble:
        """Send a voice message."""
        upload = Upload("voice.ogg", "audio/ogg", content)
        return self._file("voice", upload, extra={"duration": seconds})

    async def send_sticker(self, emoji: str = "👋") -> Bubble:
        """Send a sticker."""
        upload = Upload("sticker.webp", "image/webp", TINY_PICTURE)
        return self._file("sticker", upload, extra={"emoji": emoji})

    async def send_document(
        self, name: str, content: bytes, mime: str = "application/pdf", caption: str = ""
    ) -> Bubble:
        """Send a file."""
        return self._file("document", Upload(name, mime, content), caption)

    async def send_location(self, latitude: float = 51.9625, longitude: float = 7.6256) -> Bubble:
        """Send a point on the map."""
        return self._post({"location": {"latitude": latitude, "longitude": longitude}})

    async def send_contact(self, phone_number: str = "+4925100000", name: str = "") -> Bubble:
        """Send a phone number; without a name it is the person's own."""
        contact: Json = {
            "phone_number": phone_number,
            "first_name": name or self.person.first_name,
        }
        if not name:
            contact["user_id"] = self.id
        return self._post({"contact": contact})

    async def forward(self, text: str, author: str = "Someone") -> Bubble:
        """Forward a text that somebody else wrote."""
        origin = {"type": "hidden_user", "sender_user_name": author, "date": self.world.now()}
        return self._post({"text": text, "forward_origin": origin})

    # ── touching ────────────────────────────────────────────────────────────────────────

    async def tap(self, button: str, message_id: int | None = None, *, stale: bool = False) -> str:
        """Tap a button by its label or its data and return the callback query's number.

        Args:
            button: The label; if no button has it, the data.
            message_id: On this message; else on the newest one that has such a button.
            stale: Send ``button`` as data although the message carries it no more, as an
                app does that still shows the older keyboard.

        Raises:
            PlayerError: No message has such a button, or it opens a link.
        """
        if stale:
            number = message_id or max(self.chat.messages, default=0)
            return self._player.tap(self.person, self.chat, number, button)
        for bubble in self._candidates(message_id):
            found = bubble.carries(button)
            if found is None:
                continue
            if "callback_data" not in found:
                message = f"the button {button!r} sends nothing to the bot"
                raise PlayerError(message)
            return self._player.tap(self.person, self.chat, bubble.id, str(found["callback_data"]))
        seen = [bubble.labels for bubble in self._candidates(message_id)]
        message = f"no button {button!r}; there are {seen}"
        raise PlayerError(message)

    async def react(self, emoji: str, message_id: int) -> None:
        """Put a reaction under a message."""
        self._player.react(self.person, self.chat, message_id, emoji)

    async def block(self) -> None:
        """Block the bot."""
        self._player.set_bot_status(self.world.chats[self.id], self.person, "kicked")

    async def unblock(self) -> None:
        """Unblock the bot."""
        self._player.set_bot_status(self.world.chats[self.id], self.person, "member")

    # ── waiting ─────────────────────────────────────────────────────────────────────────

    async def expect(self, timeout: float = 30.0, *, edits: bool = False) -> Bubble:  # noqa: ASYNC109 - the tests' own word
        """Return the bot's next message that was not returned yet.

        Args:
            timeout: Seconds to wait.
            edits: A changed message counts too.

        Raises:
            SilenceError: Nothing came in time.
        """
        kinds = ("message", "edited") if edits else ("message",)
        entry = await self._next("_read", kinds, timeout)
        return Bubble(entry["message"], self.world)

    async def expect_toast(self, timeout: float = 30.0) -> Json:  # noqa: ASYNC109 - the tests' own word
        """Return the next answer to a tap: ``text``, ``alert``, ``query``."""
        return await self._next("_toasts", ("toast",), timeout)

    async def expect_silence(self, seconds: float = 0.3) -> None:
        """Make sure that the bot says nothing for a while.

        Raises:
            AssertionError: It said something.
        """
        try:
            bubble = await self.expect(seconds)
        except SilenceError:
            return
        message = f"the bot said {bubble.text!r}"
        raise AssertionError(message)

    def unread(self) -> list[Bubble]:
        """Return the bot's messages that nobody waited for, and count them as read."""
        entries = self.chat.log[self._read :]
        self._read = len(self.chat.log)
        return [
            Bubble(entry["message"], self.world)
            for entry in entries
            if self._counts(entry, ("message",))
        ]

    def transcript(self) -> list[Bubble]:
        """Return the chat as it is now, oldest message first."""
        return [Bubble(message, self.world) for message in self.chat.messages.values()]

    # ── inside ──────────────────────────────────────────────────────────────────────────

    async def _next(self, cursor: str, kinds: Iterable[str], seconds: float) -> Json:
        with Watch([self.chat]) as watch:
            try:
                async with asyncio.timeout(seconds):
                    while True:
                        place: int = getattr(self, cursor)
                        for index in range(place, len(self.chat.log)):
                            setattr(self, cursor, index + 1)
                            if self._counts(self.chat.log[index], kinds):
                                return self.chat.log[index]
                        await watch.wait()
            except TimeoutError:
                message = f"no {kinds} within {seconds} s; last: {self._tail()}"
                raise SilenceError(message) from None

    def _counts(self, entry: Json, kinds: Iterable[str]) -> bool:
        if entry["kind"] not in kinds:
            return False
        message = entry.get("message")
        if message is None:
            return True
        own = message["from"]["id"] == self.world.bot["id"]
        return own and (not self.topic or message.get("message_thread_id") == self.topic)

    def _tail(self) -> list[str]:
        return [bubble.text for bubble in self.transcript()[-3:]]

    def _candidates(self, message_id: int | None) -> list[Bubble]:
        newest_first = reversed(self.transcript())
        return [
            bubble for bubble in newest_first if bubble.rows and message_id in {None, bubble.id}
        ]

    def _newest_own(self) -> int:
        own = [
            number
            for number, message in self.chat.messages.items()
            if message["from"]["id"] == self.id and "text" in message
        ]
        if not own:
            message = "there is no own message yet"
            raise PlayerError(message)
        return own[-1]

    def _file(
        self, kind: str, upload: Upload, caption: str = "", extra: Json | None = None
    ) -> Bubble:
        return self._mine(
            self._player.send_file(
                self.person,
                self.chat,
                kind,
                upload,
                caption=caption,
                extra=extra,
                topic=self.topic,
            )
        )

    def _post(self, content: Json) -> Bubble:
        return self._mine(self._player.post(self.person, self.chat, content, topic=self.topic))

    def _mine(self, message: Json) -> Bubble:
        return Bubble(message, self.world)
