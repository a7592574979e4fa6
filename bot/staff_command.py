"""What `python -m bot staff …` does: invite somebody, or let them go."""

import argparse
from collections.abc import Sequence

from bot.clock import SystemClock
from bot.errors import ConfigurationError
from bot.handoff.desks import staff_desks
from bot.handoff.hours import Timetable
from bot.handoff.rules import ROLES
from bot.keys import box_for
from bot.settings import Settings
from bot.store.migrate import migrate
from bot.store.session import Database
from knowledge.loader import load
from knowledge.whole import Knowledge


def add_to(parser: argparse.ArgumentParser) -> None:
    """Describe the command's options."""
    verbs = parser.add_subparsers(dest="deed", required=True)
    invite = verbs.add_parser("invite", help="let somebody in, or let them in anew")
    invite.add_argument("--login", required=True)
    invite.add_argument("--name", required=True)
    invite.add_argument(
        "--at", required=True, action="append", help="institution=role; may be repeated"
    )
    invite.add_argument("--telegram", type=int, help="their number in Telegram")
    invite.add_argument("--lang", choices=("de", "en"), default="de")
    verbs.add_parser("deactivate", help="let somebody go").add_argument("--login", required=True)


async def run(asked: argparse.Namespace, settings: Settings) -> str:
    """Do it; the answer is the word of the invitation, or ``done``, or ``unknown``.

    Raises:
        ConfigurationError: There is no such institution or role.
    """
    knowledge = load()
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    db = Database(settings.store_url, box=box_for(settings))
    try:
        await migrate(db)
        members = staff_desks(db, knowledge.texts, Timetable()).members
        now = SystemClock().now()
        if asked.deed == "deactivate":
            done = await members.deactivate(login=asked.login, now=now)
            return "done" if done else "unknown"
        return await members.invite(
            login=asked.login,
            name=asked.name,
            roles=_roles(asked.at, knowledge),
            now=now,
            lang=asked.lang,
            telegram_id=asked.telegram,
        )
    finally:
        await db.close()


def _roles(written: Sequence[str], knowledge: Knowledge) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for one in written:
        institution, _, role = one.partition("=")
        if institution not in knowledge.contacts:
            reason = f"--at: there is no institution {institution!r}"
            raise ConfigurationError(reason)
        if role not in ROLES:
            reason = f"--at: a role is one of {', '.join(ROLES)}"
            raise ConfigurationError(reason)
        found.append((institution, role))
    return found
