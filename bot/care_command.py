"""What operators do by hand: `python -m bot migrate | backup | restore | doctor`."""

import argparse
from pathlib import Path

from bot import backup, doctor
from bot.clock import SystemClock
from bot.keys import box_for
from bot.settings import Settings
from bot.store.migrate import migrate, state
from bot.store.session import Database
from knowledge.loader import load

VERBS = ("migrate", "backup", "restore", "doctor")


def add_to(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the commands."""
    verbs.add_parser("migrate", help="bring the database to this version's form")
    save = verbs.add_parser("backup", help="copy the database while it is in use")
    save.add_argument("--to", type=Path, default=Path("backups"), help="folder for the copy")
    back = verbs.add_parser("restore", help="replace the database with a copy")
    back.add_argument("file", type=Path)
    back.add_argument("--force", action="store_true", help="also where there are people in it")
    look = verbs.add_parser("doctor", help="say what is wrong; fails if anything is")
    look.add_argument("--lang", choices=("de", "en"), default="de")


async def run(asked: argparse.Namespace, settings: Settings) -> tuple[str, int]:
    """Do it; the answer is what to say, and the exit code.

    Raises:
        ConfigurationError: It cannot be done, and why.
    """
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    if asked.verb == "doctor":
        return await _doctor(asked.lang, settings)
    db = Database(settings.store_url, box=box_for(settings))
    try:
        return await _with(db, asked), 0
    finally:
        await db.close()


async def _with(db: Database, asked: argparse.Namespace) -> str:
    if asked.verb == "migrate":
        before = await state(db)
        await migrate(db)
        return f"{before or 'empty'} -> {await state(db)}"
    if asked.verb == "backup":
        return str(await backup.save(db, asked.to, SystemClock().now()))
    return f"people: {await backup.bring_back(db, asked.file, force=asked.force)}"


async def _doctor(lang: str, settings: Settings) -> tuple[str, int]:
    found = await doctor.look(settings, SystemClock())
    words = load().staff_texts
    if not found:
        return words.say("doctor-well", lang), 0
    return "\n".join(f"- {words.say(one.key, lang, **one.values)}" for one in found), 1
