"""Measure the service beside a bot that only echoes: ``python -m benchmarks``.

A practice server plays Telegram in this process and answers at once; each bot runs in a second
one. Everything of the service takes part: language, understanding, rules, actions, SQLite.
"""

import argparse
import itertools
import json
import os
import sys
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import uvloop

from benchmarks import people
from benchmarks.echo import Bot
from benchmarks.people import STEPS, WORDS, Step, Waits, quantile
from bot.practice.phone import Phone
from bot.practice.server import TOKEN, PracticeServer
from nlu.train import train

TURNS = (1, 20, 100, 500)
"""Where in one long conversation the cost of a turn is looked at."""

WINDOW = 5
"""Over so many turns it is averaged."""

QUESTION = Step("text", "wer bist du?")
"""What is asked again and again in it."""

RATE = 50.0
MIB = 1024 * 1024


class Process(Bot):
    """A bot in its own process.

    Args:
        command: What starts it.
    """

    def __init__(self, command: Sequence[str]) -> None:
        super().__init__("", "")
        self._command = (sys.executable, *command)

    async def parts(self) -> dict[str, float]:
        """Ask how much processor time the parts of its turns took."""
        told = json.loads(await self.ask("parts"))
        return {str(part): float(spent) for part, spent in told.items()}

    async def ask(self, question: str) -> str:
        """Ask the bot's process something that it can answer about itself."""
        stdin = self._running().stdin
        assert stdin is not None  # noqa: S101 - it was opened as a pipe
        stdin.write(f"{question}\n".encode())
        return (await self._line()).strip()

    def memory(self) -> float | None:
        """Say how many MiB it holds; None where the system does not tell."""
        status = Path(f"/proc/{self._running().pid}/statm")
        if not status.exists():
            return None
        return int(status.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / MIB


@dataclass(frozen=True, slots=True)
class Figures:
    """What was seen of one bot.

    Attributes:
        start: Seconds from the start of the process to the first answer.
        memory: MiB after everything.
        one: One person after the other.
        twenty: Twenty people at once.
        steady: Fifty things a second.
        full: As many as it can take.
        cpu: Seconds of processor time of a turn while ``full``.
    """

    start: float
    memory: float | None
    one: Waits
    twenty: Waits
    steady: Waits
    full: Waits
    cpu: float


@asynccontextmanager
async def facing(command: Sequence[str]) -> AsyncIterator[tuple[PracticeServer, Process, Phone]]:
    """Open a practice server and a bot that serves it; the first person has written already."""
    async with PracticeServer() as server:
        first = server.phone(first_name="P", language_code="de", started=True)
        told = [part.format(url=server.url, base=server.base_url) for part in command]
        async with Process(told) as bot:
            yield server, bot, first


async def measure(command: Sequence[str], steps: Sequence[Step], scale: float) -> Figures:
    """Measure one bot."""
    async with PracticeServer() as server:
        first = server.phone(first_name="P", language_code="de", started=True)
        await first.say("hallo")
        begun = time.perf_counter()
        told = [part.format(url=server.url, base=server.base_url) for part in command]
        async with Process(told) as bot:
            await first.expect(people.PATIENCE)
            start = time.perf_counter() - begun
            teacher = server.phone(first_name="P", language_code="de", started=True)
            known = await people.learn(teacher, steps)
            await people.at_once(server, known, crowd=4, people=round(16 * scale))
            one = await people.at_once(server, known, crowd=1, people=round(30 * scale))
            twenty = await people.at_once(server, known, crowd=20, people=round(100 * scale))
            steady = await people.at_rate(server, known, rate=RATE, people=round(60 * scale))
            before = await bot.cpu()
            full = await people.at_once(server, known, crowd=64, people=round(160 * scale))
            cpu = (await bot.cpu() - before) / len(full.all)
            return Figures(start, bot.memory(), one, twenty, steady, full, cpu)


async def parts(command: Sequence[str], scale: float) -> dict[str, float]:
    """Measure the processor time of the parts of a turn, in milliseconds."""
    async with facing([*command, "--parts"]) as (server, bot, first):
        known = await people.learn(first, STEPS)
        await people.at_once(server, known, crowd=1, people=5)
        spent, before = await bot.parts(), await bot.cpu()
        walked = await people.at_once(server, known, crowd=1, people=round(40 * scale))
        turns = len(walked.all)
        whole = await bot.cpu() - before
        used = {part: value - spent[part] for part, value in (await bot.parts()).items()}
    understood = used["language"] + used["understanding"]
    found = {
        "language": used["language"],
        "understanding": used["understanding"],
        "Rasa": used["rasa"] - used["actions"],
        "actions and desks": used["actions"],
        "rest of the answer": used["answer"] - used["rasa"] - understood,
        "store": used["turn"] - used["answer"],
        "receive and send": whole - used["turn"],
        "all": whole,
    }
    return {part: 1000 * value / turns for part, value in found.items()}


async def growth(command: Sequence[str]) -> dict[int, float]:
    """Measure what a turn costs after so many turns of one conversation, in milliseconds."""
    async with facing(command) as (_, bot, phone):
        await people.learn(phone, STEPS)
        (step,) = await people.learn(phone, [QUESTION])
        spent = [await bot.cpu()]
        for _ in range(max(TURNS) + WINDOW):
            await people.do(phone, step)
            spent.append(await bot.cpu())
    costs = [after - before for before, after in itertools.pairwise(spent)]
    return {turn: 1000 * sum(costs[turn - 1 : turn - 1 + WINDOW]) / WINDOW for turn in TURNS}


# ── printing ────────────────────────────────────────────────────────────────────────────


def tell(ours: Figures, echo: Figures) -> None:
    """Print the figures of both, and how they compare."""
    print(f"{'':34}{'Lotse':>10}{'echo':>10}{'ratio':>8}")
    row("start to first answer, s", ours.start, echo.start)
    if ours.memory is not None and echo.memory is not None:
        row("memory, MiB", ours.memory, echo.memory)
    for title, mine, its in (
        ("1 person", ours.one, echo.one),
        ("20 people at once", ours.twenty, echo.twenty),
        (f"{RATE:.0f} a second", ours.steady, echo.steady),
    ):
        for percent in (50, 95):
            yard = quantile(its.text, percent)
            row(f"{title}, text, p{percent}, ms", quantile(mine.text, percent), yard)
            row(f"{title}, tap, p{percent}, ms", quantile(mine.tap, percent), yard)
    row("as many as possible, turns/s", ours.full.per_second, echo.full.per_second)
    row("processor time of a turn, ms", ours.cpu * 1000, echo.cpu * 1000)


def row(title: str, mine: float, its: float) -> None:
    """Print one comparison."""
    print(f"{title:34}{mine:10.1f}{its:10.1f}{mine / its:8.2f}", flush=True)


async def run(asked: argparse.Namespace) -> None:
    """Measure everything and print it."""
    model = train(models=Path("models"), say=lambda _: None)
    service = ["-m", "benchmarks.subject", "--api", "{url}", "--token", TOKEN]
    service += ["--model", str(model), *(["--stock"] if asked.stock else [])]
    library = ["-m", "benchmarks.echo", "--bot", "library", "--api", "{base}"]
    print(f"load before: {os.getloadavg()[0]:.1f}", flush=True)
    ours = await measure(service, STEPS, asked.scale)
    tell(ours, await measure(library, WORDS, asked.scale))
    print("\nprocessor time of a turn by part, ms")
    for part, spent in (await parts(service, asked.scale)).items():
        print(f"{part:34}{spent:10.2f}")
    if not asked.stock:  # five hundred turns of stock Rasa take minutes
        print("\nprocessor time of a turn in one long conversation, ms")
        for turn, spent in (await growth(service)).items():
            print(f"{f'turn {turn}':34}{spent:10.2f}")
    print(f"\nload after: {os.getloadavg()[0]:.1f}")


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--scale", type=float, default=1.0, help="how much of everything")
    parser.add_argument("--stock", action="store_true", help="without the shortcuts through Rasa")
    uvloop.run(run(parser.parse_args()))


if __name__ == "__main__":
    main()
