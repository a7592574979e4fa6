"""Trains on public intent sets and measures there: the same code, other people's sentences."""

from __future__ import annotations

import json
from collections import defaultdict
from importlib import import_module
from typing import TYPE_CHECKING

from nlu.entities.lexicon import Lexicon
from nlu.measure.figure import Figure, mean, shares

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SETS = (("xsid", "xSID", 0.92, 0.88), ("ha", "Home Assistant", 0.885, None))
"""Name of the files, name of the set, goals for all messages and for the worst language."""


def public(folder: Path) -> Iterator[Figure]:
    """Measure each set that lies in the folder; nothing of it is kept."""
    for short, name, goal, worst in SETS:
        train, test = (folder / f"{short}.{part}.jsonl" for part in ("train", "test"))
        if train.exists() and test.exists():
            each, share = _one(train, test)
            yield Figure(f"{name}, all messages", share, goal, each=each)
            yield Figure(f"{name}, worst language", min(each.values()), worst)


def _one(train: Path, test: Path) -> tuple[dict[str, float], float]:
    # By name: only measuring and training need the learning library.
    counting, fitting = map(import_module, ("nlu.intent.counting", "nlu.intent.fitting"))
    examples = [
        counting.Example(row["text"], row["intent"], row["lang"], group)
        for row, group in _grouped(_rows(train))
    ]
    model, _report = fitting.fit_and_report(examples, Lexicon({}))
    right: dict[str, list[bool]] = defaultdict(list)
    for row in _rows(test):
        right[row["lang"]].append(model.judge(row["text"], row["lang"]).name == row["intent"])
    every = [hit for hits in right.values() for hit in hits]
    return shares(right), mean({str(i): float(hit) for i, hit in enumerate(every)})


def _grouped(rows: list[dict[str, str]]) -> Iterator[tuple[dict[str, str], str]]:
    """Give the n-th sentence of every language one group: in xSID they are translations."""
    counted: dict[str, int] = defaultdict(int)
    for row in rows:
        number = counted[row["lang"]]
        counted[row["lang"]] += 1
        yield row, row.get("block") or str(number)


def _rows(file: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line]
