"""Counts turns a second of stock Rasa and of Lotse, one after the other: ``make compare``.

Stock Rasa is served as its handbook says: default pipeline and policies, a tracker store in SQL,
an action server, the REST channel. It neither sends anything anywhere nor stores what it sends;
Lotse does all of its work, as `python -m benchmarks` lets it.
"""

import argparse
import asyncio
import itertools
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import uvloop

from benchmarks import people
from benchmarks.__main__ import facing
from benchmarks.people import STEPS, Step, quantile
from bot.clock import SystemClock
from bot.practice.server import TOKEN
from nlu.train import train

ROOT = Path(__file__).parent.parent
STOCK = ROOT / "comparison" / ".venv" / "bin" / "python"
SCRIPT = ROOT / "comparison" / "standard.py"
CORE, ACTIONS = 5105, 5155
SAID = (
    ("hallo", "/greet_start"),
    ("ja", "/affirm"),
    ("ich wohne im heim alberslohr weg", '/inform{"place": "zue_muenster"}'),
    ("ja", "/affirm"),
    ("24", '/inform{"age": 24}'),
)
"""The steps of the benchmark in words, and what they mean. Stock Rasa reads the words, and is then
told the meaning: trained so shortly it would not understand, and lead a shorter talk."""
CROWD = 20
START, ANSWER = 300.0, 120.0
"""Seconds that stock Rasa may take to start and to answer."""
_TICK = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Speed:
    """How fast one of them was.

    Attributes:
        per_second: Turns a second.
        median: Milliseconds until an answer.
        cpu: Milliseconds of processor time of a turn, in all its processes.
    """

    per_second: float
    median: float
    cpu: float


def prepare(folder: Path) -> Path:
    """Lay the stock project down and train it; the answer is its model."""
    written = [
        str(SCRIPT),
        "write",
        str(folder),
        "--actions",
        f"http://127.0.0.1:{ACTIONS}/webhook",
    ]
    _stock(*written)
    made = ["-m", "rasa", "train", "--config", "config.yml", "--domain", "domain", "--data"]
    data = [str(ROOT / "flows"), "nlu.yml", "stories.yml"]
    _stock(*made, *data, "--skip-validation", "--fixed-model-name", "stock", cwd=folder)
    return folder / "models" / "stock.tar.gz"


async def stock(folder: Path, model: Path, count: int) -> Speed:
    """Measure stock Rasa with so many people."""
    core = ["-m", "rasa", "run", "--enable-api", "--model", str(model), "--port", str(CORE)]
    files = ["--endpoints", "endpoints.yml", "--credentials", "credentials.yml"]
    async with AsyncExitStack() as stack:
        serving = (str(SCRIPT), "actions", "--port", str(ACTIONS))
        actions = await stack.enter_async_context(_running(serving, folder))
        server = await stack.enter_async_context(_running((*core, *files), folder))
        web = await stack.enter_async_context(aiohttp.ClientSession())
        await _there(web)
        await _talk(web, deque(["900001", "900002"]))
        before = _cpu(actions) + _cpu(server)
        queue = deque(str(number) for number in range(1, count + 1))
        begun = time.perf_counter()
        talks = await asyncio.gather(*(_talk(web, queue) for _ in range(CROWD)))
        waits = list(itertools.chain.from_iterable(talks))
        seconds = time.perf_counter() - begun
        cpu = _cpu(actions) + _cpu(server) - before
    return Speed(len(waits) / seconds, 1000 * statistics.median(waits), 1000 * cpu / len(waits))


async def ours(model: Path, count: int) -> Speed:
    """Measure Lotse with so many people."""
    service = [
        "-m",
        "benchmarks.subject",
        "--api",
        "{url}",
        "--token",
        TOKEN,
        "--model",
        str(model),
    ]
    steps = [Step("text", one.what if one.kind == "text" else "ja") for one in STEPS]
    async with facing(service) as (server, bot, first):
        known = await people.learn(first, steps)
        await people.at_once(server, known, crowd=4, people=8)
        before = await bot.cpu()
        waits = await people.at_once(server, known, crowd=CROWD, people=count)
        cpu = await bot.cpu() - before
    return Speed(waits.per_second, quantile(waits.all, 50), 1000 * cpu / len(waits.all))


async def _there(web: aiohttp.ClientSession) -> None:
    async with asyncio.timeout(START):
        while True:
            try:
                async with web.get(f"http://127.0.0.1:{CORE}/webhooks/rest/") as answer:
                    if answer.ok:
                        return
            except aiohttp.ClientError:
                pass
            await asyncio.sleep(0.5)


async def _talk(web: aiohttp.ClientSession, senders: deque[str]) -> list[float]:
    waits = []
    while senders:
        sender = senders.popleft()
        for number, (words, meant) in enumerate(SAID):
            told = {"language": "de", "now": SystemClock().now().isoformat(), "update": number}
            call = {"sender": sender, "message": meant, "metadata": told | {"consent": True}}
            begun = time.perf_counter()
            await _ask(web, "model/parse", {"text": words})
            await _ask(web, "webhooks/rest/webhook", call)
            waits.append(time.perf_counter() - begun)
    return waits


async def _ask(web: aiohttp.ClientSession, path: str, call: Mapping[str, object]) -> None:
    limit = aiohttp.ClientTimeout(total=ANSWER)
    url = f"http://127.0.0.1:{CORE}/{path}"
    async with web.post(url, json=call, timeout=limit) as answer:
        answer.raise_for_status()
        if not await answer.json():
            reason = f"stock Rasa has nothing to say to {call}"
            raise RuntimeError(reason)


@asynccontextmanager
async def _running(arguments: Sequence[str], folder: Path) -> AsyncIterator[int]:
    log = (folder / f"{Path(arguments[0]).stem}-{arguments[1]}.log").open("wb")
    process = await asyncio.create_subprocess_exec(
        *(str(STOCK), "-W", "ignore", *arguments),
        cwd=folder,
        env=_alone(),
        stdout=log,
        stderr=log,
    )
    try:
        yield process.pid
    finally:
        process.kill()
        await process.wait()
        log.close()


def _stock(*arguments: str, cwd: Path = ROOT) -> None:
    command = [str(STOCK), "-W", "ignore", *arguments]
    subprocess.run(command, check=True, cwd=cwd, env=_alone(), stdout=subprocess.DEVNULL)  # noqa: S603 - our own


def _alone() -> dict[str, str]:
    """Let stock Rasa find our rooms, and talk to nobody."""
    return os.environ | {"PYTHONPATH": str(ROOT), "RASA_TELEMETRY_ENABLED": "false"}


def _cpu(pid: int) -> float:
    """Say how many seconds of processor time a process has used (Linux)."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICK


def main() -> int:
    """Measure both and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=40)
    asked = parser.parse_args()
    model = train(models=ROOT / "models")
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        theirs = uvloop.run(stock(folder, prepare(folder), asked.people))
    own = uvloop.run(ours(model, 4 * asked.people))
    print(f"{'':24}{'stock Rasa':>12}{'Lotse':>12}{'ratio':>10}")
    rows = (
        ("turns a second", theirs.per_second, own.per_second, own.per_second / theirs.per_second),
        ("median wait, ms", theirs.median, own.median, theirs.median / own.median),
        ("processor time, ms", theirs.cpu, own.cpu, theirs.cpu / own.cpu),
    )
    for name, one, other, ratio in rows:
        print(f"{name:24}{one:>12.1f}{other:>12.1f}{ratio:>10.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
