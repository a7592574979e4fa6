"""Measure a turn on an empty PostgreSQL and on a full one: ``python -m benchmarks.crowded``.

Full is a database of 100,000 people, each with a conversation, and a million messages that came in
and a million that went out.
"""

import argparse
import secrets
import statistics
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import uvloop
from sqlalchemy import text

from benchmarks import people
from benchmarks.__main__ import facing, row
from benchmarks.people import STEPS, quantile
from benchmarks.places import databases, opened
from bot.practice.server import TOKEN
from bot.store.session import Database
from nlu.train import train

PEOPLE = 100_000
MESSAGES = 1_000_000

FILL = (
    # The practice server counts its phones and updates from one again.
    "TRUNCATE person, inbox, outbox CASCADE",
    """
    INSERT INTO person (chat_id, lang, lang_chosen, reachable, created_at, seen_at)
    SELECT 5000000000000 + n, 'ar', false, true,
           now() - interval '40 days', now() - interval '1 day'
    FROM generate_series(1, :people) n
    """,
    """
    INSERT INTO conversation (person_id, blob, version, updated_at, expires_at)
    SELECT id, :blob, 9, now(), now() + interval '20 hours'
    FROM person WHERE chat_id > 5000000000000
    """,
    """
    INSERT INTO inbox (update_id, state, attempts, received_at, done_at)
    SELECT -n, 'done', 0, now() - interval '20 hours', now() - interval '20 hours'
    FROM generate_series(1, :messages) n
    """,
    """
    INSERT INTO outbox (chat_id, kind, state, due_at, attempts, created_at, done_at, in_chat)
    SELECT 5000000000000 + n % :people, 'reply', 'sent', now() - interval '20 hours', 0,
        now() - interval '20 hours', now() - interval '20 hours', '[7]'
    FROM generate_series(1, :messages) n
    """,
    "ANALYZE",
)


async def fill(db: Database, *, crowd: int, messages: int) -> None:
    """Put the people and the messages in."""
    values = {"people": crowd, "messages": messages, "blob": secrets.token_bytes(3000)}
    for statement in FILL:
        asked = {name: what for name, what in values.items() if f":{name}" in statement}
        async with db.write() as s:
            await s.execute(text(statement), asked)


async def turns(command: Sequence[str], scale: float) -> tuple[float, float, float]:
    """Say how long a text waits (median and p95) and what a turn costs the bot, all in ms."""
    async with facing(command) as (server, bot, first):
        known = await people.learn(first, STEPS)
        await people.at_once(server, known, crowd=2, people=round(10 * scale))
        before = await bot.cpu()
        waits = await people.at_once(server, known, crowd=1, people=round(60 * scale))
        cost = (await bot.cpu() - before) / len(waits.all)
        return statistics.median(waits.text) * 1000, quantile(waits.text, 95), cost * 1000


async def run(asked: argparse.Namespace) -> int:
    """Measure both and print them."""
    model = train(models=Path("models"), say=lambda _: None)
    with databases() as found:
        url = found.get("PostgreSQL")
        if url is None:
            return 1
        command = ["-m", "benchmarks.subject", "--api", "{url}", "--token", TOKEN]
        command += ["--model", str(model), "--database", url]
        empty = await turns(command, asked.scale)
        begun = time.perf_counter()
        async with opened(url) as db:
            await fill(
                db, crowd=round(PEOPLE * asked.scale), messages=round(MESSAGES * asked.scale)
            )
        print(f"filled in {time.perf_counter() - begun:.0f} s", flush=True)
        full = await turns(command, asked.scale)
    print(f"{'':34}{'full':>10}{'empty':>10}{'ratio':>8}")
    titles = ("text, p50, ms", "text, p95, ms", "processor time of a turn, ms")
    for title, mine, yard in zip(titles, full, empty, strict=True):
        row(title, mine, yard)
    return 0


def main() -> int:
    """Measure."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.crowded", description=__doc__)
    parser.add_argument("--scale", type=float, default=1.0, help="how much of everything")
    return uvloop.run(run(parser.parse_args()))


if __name__ == "__main__":
    sys.exit(main())
