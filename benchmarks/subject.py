"""The whole service in a process of its own, which tells what it has cost so far.

``python -m benchmarks`` starts it. It reads a word per line and answers with a line: ``cpu`` with
the seconds of processor time, ``parts`` with those of each part of a turn.
"""

import argparse
import asyncio
import functools
import json
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import uvloop
from pydantic import SecretStr

from bot import app, log
from bot.booking import seeds
from bot.dialogue.shortcuts import table
from bot.settings import Settings
from bot.telegram import flood, pace
from nlu import lean

PARTS = (
    ("turn", "bot.telegram.turn", "TurnTaker.__call__"),
    ("answer", "bot.dialogue.conversation", "Conversation.answer"),
    ("language", "nlu.language", "Identifier.identify"),
    ("understanding", "rasa.core.processor", "MessageProcessor.parse_message"),
    ("rasa", "rasa.core.processor", "MessageProcessor.handle_message"),
    ("actions", "bot.dialogue.action_bridge", "InProcessActions.request"),
)
"""What is timed: a name for it, where it is, and what it is called there."""

Spent = dict[str, float]


def watch(spent: Spent) -> None:
    """Note from now on how much processor time each part takes."""
    for part, room, path in PARTS:
        owner_name, _, name = path.partition(".")
        owner = getattr(lean.load(room), owner_name)
        setattr(owner, name, _timed(getattr(owner, name), part, spent))


def _timed(work: Callable[..., Any], part: str, spent: Spent) -> Callable[..., Any]:
    @functools.wraps(work)
    async def later(*args: object, **kwargs: object) -> object:
        begun = time.process_time()
        try:
            return await work(*args, **kwargs)
        finally:
            spent[part] += time.process_time() - begun

    @functools.wraps(work)
    def at_once(*args: object, **kwargs: object) -> object:
        begun = time.process_time()
        try:
            return work(*args, **kwargs)
        finally:
            spent[part] += time.process_time() - begun

    return later if asyncio.iscoroutinefunction(work) else at_once


async def serve(asked: argparse.Namespace, spent: Spent) -> None:
    """Serve until the other process says otherwise."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(
            data_dir=asked.data or Path(folder),
            database_url=asked.database,
            operator="Benchmark",
        )
        async with app.service(
            settings,
            token=asked.token,
            api_url=asked.api,
            model=asked.model,
            offers=seeds.load(seeds.DEMO),
        ) as service:
            if asked.stock:
                table.remove()
            await until_told(service.run(), spent)


async def until_told(work: Awaitable[object], spent: Spent) -> None:
    """Work, and answer questions about the cost, until a question is none."""
    task = asyncio.ensure_future(work)
    answers: dict[str, Callable[[], object]] = {
        "cpu": time.process_time,
        "parts": lambda: json.dumps(spent),
        "tasks": lambda: len(asyncio.all_tasks()),
    }
    print("ready", flush=True)
    while (question := (await asyncio.to_thread(sys.stdin.readline)).strip()) in answers:
        print(answers[question](), flush=True)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


def main() -> None:
    """Serve a practice server."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--api", required=True)
    parser.add_argument("--token", required=True)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--stock", action="store_true", help="without the shortcuts")
    parser.add_argument("--data", type=Path, help="keep the database here")
    parser.add_argument("--database", type=SecretStr, help="another one than a file")
    parser.add_argument("--parts", action="store_true", help="time the parts of a turn")
    asked = parser.parse_args()
    log.configure(level="error")
    # Telegram wants one message a second in a chat; here the bot's own speed is asked for.
    pace.PER_PERSON = 1e6
    # One long conversation is many messages of one person in a short time.
    flood.MOST = 1_000_000
    spent: Spent = defaultdict(float)
    if asked.parts:
        watch(spent)
    uvloop.run(serve(asked, spent))


if __name__ == "__main__":
    main()
