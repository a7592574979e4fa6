"""The practice server: Telegram's addresses, the players' addresses and the page, on one port."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import time
from typing import TYPE_CHECKING, Self

from aiohttp import web

from bot.practice.api import BotApi
from bot.practice.faults import DroppedError, Fault, Faults
from bot.practice.page_routes import PageRoutes
from bot.practice.phone import Phone
from bot.practice.player import Player
from bot.practice.routes import PlayerRoutes
from bot.practice.routes_control import ControlRoutes
from bot.practice.store import Store
from bot.practice.wire import BotRoutes
from bot.practice.world import World

if TYPE_CHECKING:
    from pathlib import Path

    from bot.practice.calls import Calls
    from bot.practice.judge import Judge
    from bot.practice.model import Chat, Clock, Json

TOKEN = "4839574812:AAFD39kkdpWt3ywyRZergyOLMaJhac60qcx"  # noqa: S105 - made up, opens nothing
_BODY = 60 * 1024 * 1024
_SAVE_EVERY = 1.0


class PracticeServer:
    """Telegram in a box.

    Use it as ``async with PracticeServer() as server`` and point the bot to
    ``server.base_url`` and ``server.base_file_url``. What people wrote stays in the object
    when it is stopped and started again; with ``store`` it stays in a file, too.

    Args:
        token: The token that the bot must use; the number in front is the bot's own.
        host: Where to listen.
        port: Where to listen; 0 takes a free one.
        store: A JSON file that remembers people, chats and numbers between two runs.
        judge: Looks at every request, answer and update.
        clock: Seconds since 1970.
        bot_name: The bot's name as people see it.
        username: The bot's @name.
        first_wait: Seconds before a refused webhook update is brought again.
    """

    def __init__(  # noqa: PLR0913 - all have a usual value
        self,
        *,
        token: str = TOKEN,
        host: str = "127.0.0.1",
        port: int = 0,
        store: Path | None = None,
        judge: Judge | None = None,
        clock: Clock = time.time,
        bot_name: str = "Lotse",
        username: str = "lotse_practice_bot",
        first_wait: float = 1.0,
    ) -> None:
        self.token = token
        self.world = World(me=_bot(token, bot_name, username), clock=clock, judge=judge)
        self.faults = Faults(clock)
        self.api = BotApi(self.world, self.faults, judge, first_wait)
        self.player = Player(self.world)
        self._host = host
        self._port = port
        self._store = Store(store, self.world, self.api.updates) if store else None
        self._runner: web.AppRunner | None = None
        self._saver: asyncio.Task[None] | None = None
        if self._store is not None:
            self._store.load()

    # ── opening and closing ─────────────────────────────────────────────────────────────

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    async def start(self) -> None:
        """Begin to listen."""
        application = web.Application(client_max_size=_BODY)
        application.add_routes(BotRoutes(self.api, self.token).routes())
        application.add_routes(PlayerRoutes(self.world, self.player).routes())
        self._control = ControlRoutes(self.world, self.api, secrets.token_hex(4))
        application.add_routes(self._control.routes())
        application.add_routes(PageRoutes().routes())
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.2)
        await self._runner.setup()
        site = web.TCPSite(self._runner, self._host, self._port)
        await site.start()
        self._port = int(self._runner.addresses[0][1])
        self.api.updates.resume()
        if self._store is not None:
            self._saver = asyncio.create_task(self._save_often(self._store))

    async def stop(self) -> None:
        """Stop listening; a later :meth:`start` takes the same port."""
        self.world.updates.interrupt(DroppedError())
        await self.api.updates.pause()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None
        if self._saver is not None:
            self._saver.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._saver
        if self._store is not None:
            self._store.save()

    async def _save_often(self, store: Store) -> None:
        while True:
            await asyncio.sleep(_SAVE_EVERY)
            if self.world.changed:
                self.world.changed = False
                store.save()

    # ── addresses ───────────────────────────────────────────────────────────────────────

    @property
    def url(self) -> str:
        """Where the page is; all other addresses begin with it."""
        host = "127.0.0.1" if self._host in {"0.0.0.0", "::"} else self._host  # noqa: S104 - compared
        return f"http://{host}:{self._port}"

    @property
    def base_url(self) -> str:
        """What python-telegram-bot calls ``base_url``."""
        return f"{self.url}/bot"

    @property
    def base_file_url(self) -> str:
        """What python-telegram-bot calls ``base_file_url``."""
        return f"{self.url}/file/bot"

    # ── people ──────────────────────────────────────────────────────────────────────────

    def phone(
        self,
        *,
        first_name: str = "Amal",
        language_code: str | None = None,
        last_name: str | None = None,
        username: str | None = None,
        number: int | None = None,
        started: bool = False,
    ) -> Phone:
        """Give a person a phone; with a known ``number`` it is the same person again.

        Args:
            first_name: As in the person's profile.
            language_code: The language of the person's app.
            last_name: As in the profile.
            username: As in the profile.
            number: The person's number; None gives out a new one.
            started: The person pressed Start earlier, so the bot may write first.
        """
        person = self.player.person(
            first_name=first_name,
            last_name=last_name,
            username=username,
            language_code=language_code,
            number=number,
            started=started,
        )
        return Phone(self.world, self.player, person, self.world.chats[person.id])

    def group(
        self,
        title: str,
        members: list[Phone],
        *,
        kind: str = "supergroup",
        forum: bool = False,
        bot_status: str = "administrator",
    ) -> Chat:
        """Found a group; the first member owns it, and the bot is in it."""
        return self.player.group(
            title=title,
            members=[phone.person for phone in members],
            kind=kind,
            forum=forum,
            bot_status=bot_status,
        )

    def team(self, title: str, member: str, language_code: str = "de") -> Chat:
        """Give the staff a group with topics, once, and let the page offer its phone.

        Args:
            title: What the group is called; the same title is the same group.
            member: Whose phone it is.
            language_code: The language of their app.
        """
        known = (chat for chat in self.world.chats.values() if chat.title == title)
        chat = next(known, None)
        if chat is None:
            phone = self.phone(first_name=member, language_code=language_code)
            chat = self.group(title, [phone], forum=True)
        self.world.team = {"person": chat.owner, "name": member, "chat": chat.id}
        return chat

    # ── what went on, what is to go wrong ───────────────────────────────────────────────

    @property
    def calls(self) -> Calls:
        """Every call that the bot made."""
        return self.api.calls

    def order(self, fault: Fault) -> Fault:
        """Order a fault."""
        return self.faults.order(fault)

    def outage(self, seconds: float) -> None:
        """Let nobody reach Telegram for a while; calls that are held end at once."""
        self.faults.start_outage(seconds)
        self.world.updates.interrupt(DroppedError())

    def repeat_updates(self, count: int = 1) -> None:
        """Bring the next updates twice, as Telegram does when an answer got lost."""
        self.world.updates.repeat_next += count

    def swap_updates(self, count: int = 1) -> None:
        """Let the next updates be overtaken by the ones behind them."""
        self.world.updates.swap_next += count


def _bot(token: str, name: str, username: str) -> Json:
    number = token.partition(":")[0]
    return {
        "id": int(number) if number.isdigit() else 1,
        "is_bot": True,
        "first_name": name,
        "username": username,
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
        "has_topics_enabled": False,
        "allows_users_to_create_topics": False,
        "can_manage_bots": False,
    }
