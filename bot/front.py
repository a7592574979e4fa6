"""The house's front: the way in for updates, and what it tells operators and the bot's users.

What needs Redis is read only where there is one: without it, its library is 5 MiB for nothing.
"""

from dataclasses import dataclass
from importlib import import_module
from typing import Self

from bot.clock import Clock
from bot.errors import ConfigurationError
from bot.meters import Meters
from bot.settings import Settings
from bot.store.session import Database
from bot.telegram.bot import Line
from bot.telegram.commands import introduce
from bot.telegram.dispatcher import Dispatcher, TurnHandler
from bot.telegram.handlers import COMMANDS
from bot.telegram.hook import Hook
from bot.telegram.inbound import Inbound
from bot.telegram.own_pace import OwnPace
from bot.telegram.receiver import Receiver
from bot.telegram.reception import Reception
from bot.watch import health
from bot.watch.health import Health
from bot.watch.server import Pages, Watch
from knowledge.whole import Knowledge

FIRST_LANGUAGE = "de"


@dataclass(frozen=True, slots=True)
class Front:
    """The pages for operators, and for Telegram where it brings updates.

    Attributes:
        health: Knows how the parts are.
        pages: Serves it all.
        pace: Knows how fast we may send.
    """

    health: Health
    pages: Pages
    pace: OwnPace

    async def __aenter__(self) -> Self:
        await self.pages.open()
        return self

    async def __aexit__(self, *_: object) -> None:
        self.health.stop()
        await self.pages.close()


def way_in(
    settings: Settings, line: Line, reception: Reception, dispatcher: Dispatcher
) -> Receiver | Hook:
    """Let Telegram bring updates where an address for that is set; fetch them otherwise.

    Raises:
        ConfigurationError: There is an address but no secret for it.
    """
    if settings.webhook_url is None:
        return Receiver(line=line, reception=reception, dispatcher=dispatcher)
    if settings.webhook_secret is None:
        reason = "WEBHOOK_SECRET is not set: choose 32 letters and digits that nobody can guess"
        raise ConfigurationError(reason)
    secret = settings.webhook_secret.get_secret_value()
    return Hook(line=line, reception=reception, url=settings.webhook_url, secret=secret)


def pace_of(settings: Settings) -> OwnPace:
    """Make the buckets: common ones where several processes share a Redis."""
    if settings.redis_url is None:
        return OwnPace()
    shared = import_module("bot.telegram.shared_pace")
    pace: OwnPace = shared.pace_at(settings.redis_url.get_secret_value())
    return pace


def one_at_a_time(settings: Settings, turn: TurnHandler) -> TurnHandler:
    """Let no other process take a turn of the same chat meanwhile."""
    if settings.redis_url is None:
        return turn
    url = settings.redis_url.get_secret_value()
    locks = import_module("bot.dialogue.locks").locks_at(url)

    async def take(inbound: Inbound, /) -> None:
        async with locks.held(inbound.chat_id):
            await turn(inbound)

    return take


def front_of(
    settings: Settings,
    *,
    db: Database,
    clock: Clock,
    meters: Meters,
    way: Receiver | Hook,
    pace: OwnPace,
) -> Front:
    """Put the front together; nothing listens before it is entered."""

    async def redis() -> str | None:
        return None if await pace.is_well() else "silent"

    looked = Health(
        needed={"database": health.database(db), "disk": health.disk(settings.data_dir)},
        wished={"telegram": health.saying(lambda: way.is_well, "silent"), "redis": redis},
    )
    routes = Watch(looked, meters, db, clock).routes()
    if isinstance(way, Hook):
        routes += way.routes()
    return Front(looked, Pages(routes, host=settings.host, port=settings.port), pace)


async def introduce_bot(line: Line, knowledge: Knowledge) -> None:
    """Tell Telegram what the bot is and which commands it knows, in every language."""
    keys = [*(f"command-{name}" for name in COMMANDS), "command-description"]
    keys.append("command-short-description")
    words = {
        code: {key: knowledge.texts.say(key, code) for key in keys}
        for code in sorted(knowledge.complete)
    }
    await introduce(line, words, default=FIRST_LANGUAGE)
