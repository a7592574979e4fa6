"""Let people of all languages talk for hours: ``python -m benchmarks.soak --minutes 60``.

It looks every minute at memory and tasks, and at the end whether everybody got every answer,
everything that was stored is done, and everybody is shown what is stored of them. It fails if
something is not as it should be.
"""

import argparse
import asyncio
import random
import sqlite3
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Awaitable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import uvloop

from benchmarks import final
from benchmarks.__main__ import Process
from bot.practice.phone import Phone, SilenceError
from bot.practice.server import TOKEN, PracticeServer
from nlu import examples
from nlu.train import Place, train

PATIENCE = 120.0
READING = (1.0, 5.0)
"""Seconds that somebody reads before they do the next thing, at least and at most."""
TO_A_DATE = 1 / 30
"""How often somebody wants an appointment and nothing else until they have it."""
QUESTIONS = 8
"""So much they answer on the way to it."""
GROWTH = 1.1
"""So much more memory at the end than after the first third is taken for a leak."""

LEFT_OUT = ("privacy", "welcome")
"""Topics in which people may take back what the end is held against: consent and language."""
TAKEN_BACK = ("data_consent_delete", "deny", "switch_language")
"""What the buttons carry that do."""


@dataclass(slots=True)
class Diary:
    """What happened.

    Attributes:
        turns: How much people wrote and tapped.
        silent: What of it stayed without an answer.
        memory: MiB of the service, minute by minute.
        tasks: Tasks in its event loop, minute by minute.
    """

    turns: int = 0
    silent: list[str] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)
    tasks: list[int] = field(default_factory=list)


def sentences() -> dict[str, list[str]]:
    """Collect what people say, by language."""
    found = defaultdict[str, list[str]](list)
    for file in examples.files(Place().data):
        if file.stem not in LEFT_OUT:
            for one in examples.read_file(file):
                found[one.language].append(one.text)
    return found


async def live(phone: Phone, words: Sequence[str], until: float, diary: Diary) -> None:
    """Agree, then write and tap at random until the time is over."""
    chance = random.Random(phone.id)  # noqa: S311 - no secret
    await turn(phone, "/start", diary)
    # The question may come after other things; without it there is no conversation.
    while not (agree := [one for one in buttons(phone) if one.startswith("affirm")]):
        if not await heard(phone.expect(PATIENCE), "the question for consent", diary):
            return
    await turn(phone, agree[0], diary, is_tap=True)
    while time.monotonic() < until:
        await asyncio.sleep(chance.uniform(*READING))
        known = buttons(phone)
        if chance.random() < TO_A_DATE:
            await book(phone, chance, until, diary)
        elif known and chance.random() < 1 / 3:
            await turn(phone, chance.choice(known), diary, is_tap=True)
        else:
            await turn(phone, chance.choice(words), diary)
    # A few words may have been German only; after a long sentence nobody is taken for a German.
    await turn(phone, max(words, key=len), diary)


async def book(phone: Phone, chance: random.Random, until: float, diary: Diary) -> None:
    """Ask for a visit to a workshop and tap through what is asked, as far as that leads."""
    known = ["book_workshop_visit"]
    for _ in range(QUESTIONS):
        await turn(phone, chance.choice(known), diary, is_tap=True)
        await asyncio.sleep(chance.uniform(*READING))
        known = [one for one in buttons(phone) if not one.startswith("stop")]
        booked = any(one.startswith(final.CANCEL) for one in known)
        if not known or booked or time.monotonic() > until:
            return


def buttons(phone: Phone) -> list[str]:
    """List what the buttons of the last message carry, but not those that end a consent."""
    last = phone.transcript()[-1]
    carried = [str(one.get("callback_data", "")) for one in last.buttons]
    return [one for one in carried if one and not one.startswith(TAKEN_BACK)]


async def turn(phone: Phone, what: str, diary: Diary, *, is_tap: bool = False) -> None:
    """Do one thing and wait until it is answered; what else comes is read before the next one."""
    phone.unread()
    diary.turns += 1
    if is_tap:
        # A second tap on an answered question brings no message, but the tap itself is answered.
        await phone.tap(what, stale=True)
        await heard(phone.expect_toast(PATIENCE), what, diary)
    else:
        await phone.say(what)
        await heard(phone.expect(PATIENCE), what, diary)


async def heard(answer: Awaitable[object], what: str, diary: Diary) -> bool:
    """Wait for an answer; one that does not come is noted."""
    try:
        await answer
    except SilenceError:
        diary.silent.append(what)
        return False
    return True


async def watch(bot: Process, diary: Diary, every: float) -> None:
    """Note and tell how the service is."""
    while True:
        await asyncio.sleep(every)
        diary.memory.append(bot.memory() or 0.0)
        diary.tasks.append(int(await bot.ask("tasks")))
        told = f"{diary.turns:8} turns {diary.memory[-1]:8.0f} MiB {diary.tasks[-1]:5} tasks"
        print(told, flush=True)


def waiting(file: Path) -> tuple[int, int]:
    """Count the updates that are not done, and the answers that have not gone out."""
    with closing(sqlite3.connect(file)) as db:
        (updates,) = db.execute("SELECT count(*) FROM inbox WHERE state <> 'done'").fetchone()
        (answers,) = db.execute(
            "SELECT count(*) FROM outbox WHERE state NOT IN ('sent', 'dropped') AND kind = 'reply'"
        ).fetchone()
    return updates, answers


async def settled(file: Path) -> None:
    """Wait until everything is done, or until it has to be."""
    end = time.monotonic() + PATIENCE
    while any(waiting(file)) and time.monotonic() < end:  # noqa: ASYNC110 - a file tells nobody
        await asyncio.sleep(1)


def faults(diary: Diary, crowd: int, file: Path) -> list[str]:
    """List what is not as it should be."""
    with closing(sqlite3.connect(file)) as db:
        (agreed,) = db.execute("SELECT count(*) FROM person WHERE consent_version > 0").fetchone()
    open_updates, unsent = waiting(file)
    third = len(diary.memory) // 3
    grown = bool(third) and max(diary.memory[-third:]) > GROWTH * max(diary.memory[:third])
    leaked = bool(third) and min(diary.tasks[-third:]) > 2 * max(diary.tasks[:third])
    said = {
        f"not answered: {diary.silent}": diary.silent,
        f"{crowd - agreed} of {crowd} people have not agreed": crowd - agreed,
        f"{open_updates} updates are not done": open_updates,
        f"{unsent} messages were not sent": unsent,
        "memory keeps growing": grown,
        "tasks keep growing": leaked,
    }
    return [what for what, is_wrong in said.items() if is_wrong]


async def soak(asked: argparse.Namespace, words: Mapping[str, Sequence[str]]) -> list[str]:
    """Let them talk; the answer is what went wrong."""
    model = train(models=Path("models"), say=lambda _: None)
    diary, end = Diary(), time.monotonic() + 60 * asked.minutes
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "lotse.sqlite3"
        async with PracticeServer() as server:
            command = ["-m", "benchmarks.subject", "--api", server.url, "--token", TOKEN]
            command += ["--model", str(model), "--data", folder]
            async with Process(command) as bot:
                watching = asyncio.create_task(watch(bot, diary, min(60, asked.minutes * 6)))
                crowd = {
                    server.phone(language_code=code, started=True): code
                    for code in sorted(words)
                    for _ in range(asked.people)
                }
                await asyncio.gather(
                    *(live(phone, words[code], end, diary) for phone, code in crowd.items())
                )
                await settled(file)
                astray = await final.differences(file, crowd)
                watching.cancel()
                await asyncio.gather(watching, return_exceptions=True)
        return [*faults(diary, len(crowd), file), *astray]


def main() -> int:
    """Soak; fails if anything went wrong."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=60.0)
    parser.add_argument("--people", type=int, default=3, help="in each language")
    wrong = uvloop.run(soak(parser.parse_args(), sentences()))
    print("\n".join(wrong) or "everything is as it should be")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
