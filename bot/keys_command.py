"""`python -m bot rotate-keys` and `new-key`: new keys for what is stored."""

from argparse import ArgumentParser, Namespace
from typing import Protocol

from bot.errors import ConfigurationError
from bot.keys import add_key, box_for, drop_old_keys
from bot.settings import Settings
from bot.store.migrate import migrate
from bot.store.reseal import reseal
from bot.store.secret import Box
from bot.store.session import Database


class Verbs(Protocol):
    """Takes verbs, as `argparse` does."""

    def add_parser(self, name: str, *, help: str) -> ArgumentParser:  # noqa: A002 - argparse's word
        """Take one."""
        ...


def add_to(verbs: Verbs) -> None:
    """Say which verbs there are."""
    verbs.add_parser("new-key", help="print a new key for SECRET_KEYS")
    rotate = verbs.add_parser("rotate-keys", help="seal everything with the newest key")
    more = "forget the older keys; copies of the database that need them are lost then"
    rotate.add_argument("--drop-old", action="store_true", help=more)


async def run(asked: Namespace, settings: Settings) -> str:
    """Do what the command says."""
    if asked.verb == "new-key":
        return Box.new_key()
    return await rotate(settings, drop_old=asked.drop_old)


async def rotate(settings: Settings, *, drop_old: bool) -> str:
    """Seal everything with the newest key, and tell what was done.

    Args:
        settings: Where everything is, and the keys.
        drop_old: Forget the older keys afterwards, instead of adding a new one before.

    Raises:
        ConfigurationError: Something is sealed with a key that is not there.
    """
    if not drop_old:
        settings.data_dir.mkdir(parents=True, exist_ok=True)
        add_key(settings)
    db = Database(settings.store_url, box=box_for(settings))
    try:
        await migrate(db)
        done, lost = await reseal(db)
    finally:
        await db.close()
    if lost:
        reason = f"{lost} values were sealed with a key that is not there; nothing was dropped"
        raise ConfigurationError(reason)
    dropped = drop_old and drop_old_keys(settings)
    older = "older keys are gone" if dropped else "older keys open only copies of the database now"
    return f"{done} values are sealed with the newest key; {older}"
