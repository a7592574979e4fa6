"""Measures what was built: languages by length of message, intents by grouped folds, speed."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from importlib import import_module
from time import perf_counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from nlu.examples import Example
    from nlu.reader import Reader

KINDS = ("word", "pair", "short", "sent")
SAME = {"kmr": "ku"}
TIMED = 2000


@dataclass(frozen=True, slots=True)
class Bench:
    """What is measured, and on what.

    Args:
        rows: the examples of the product.
        reader: everything that understands a message.
        dev: labelled text for the languages, if there is any.
    """

    rows: Sequence[Example]
    reader: Reader
    dev: Path | None


def bench(what: Bench) -> Iterator[str]:
    """Measure everything, one line at a time."""
    if what.dev and what.dev.exists():
        yield from _languages(what)
    yield from _intents(what)
    yield from _speed(what)


def _languages(what: Bench) -> Iterator[str]:
    known = set(what.reader.identifier.engine.names)
    rows = _labelled(what.dev, known) if what.dev else []
    for title, chosen in (("no context", False), ("chosen language", True)):
        right: dict[tuple[str, str], list[bool]] = defaultdict(list)
        for code, kind, text in rows:
            guess = what.reader.identifier.identify(
                text, chosen=code if chosen else None, client=None
            )
            right[kind, code].append((guess.code or (code if chosen else None)) == code)
        for kind in KINDS:
            shares = {c: sum(r) / len(r) for (k, c), r in right.items() if k == kind}
            mean = sum(shares.values()) / max(len(shares), 1)
            each = " ".join(f"{c} {100 * s:.1f}" for c, s in sorted(shares.items()))
            yield f"language, {title}, {kind}: {100 * mean:.2f} % ({each})"


def _labelled(dev: Path, known: set[str]) -> list[tuple[str, str, str]]:
    lines = (line.split("\t") for line in dev.read_text(encoding="utf-8").split("\n")[1:])
    rows = [(SAME.get(p[0], p[0]), p[1], p[2]) for p in lines if len(p) > 2]  # noqa: PLR2004 - columns
    return [row for row in rows if row[0] in known]


def _intents(what: Bench) -> Iterator[str]:
    # By name: only measuring and training need the learning library.
    counting, fitting = map(import_module, ("nlu.intent.counting", "nlu.intent.fitting"))
    made = [counting.Example(r.text, r.intent, r.language, r.group) for r in what.rows]
    _model, report = fitting.fit_and_report(made, what.reader.finder.lexicon)
    each = " ".join(f"{code} {100 * share:.1f}" for code, share in report.by_language.items())
    yield f"intents, grouped folds: {100 * report.accuracy:.2f} % ({each})"
    yield f"top three: {100 * report.top_three:.2f} %; share of own-language weights {report.mix}"
    yield (
        f"escalations found: {100 * report.escalation_recall:.1f} %, ordinary messages taken for "
        f"one: {100 * report.false_alarms:.1f} %, calibration error {report.calibration_error:.3f}"
    )


def _speed(what: Bench) -> Iterator[str]:
    texts = [row.text for row in what.rows[:: max(1, len(what.rows) // TIMED)]]
    reader = what.reader
    parts: tuple[tuple[str, Callable[[str], object]], ...] = (
        ("language", lambda text: reader.identifier.identify(text, chosen=None, client=None)),
        ("intent", lambda text: reader.model.judge(text, None)),
        ("details", reader.finder.find),
        ("everything", lambda text: reader.read({"text": text})),
    )
    for name, call in parts:
        times = sorted(_timed(call, text) for text in texts)
        if times:
            middle, late = times[len(times) // 2], times[int(len(times) * 0.95)]
            yield f"{name}: p50 {middle:.3f} ms, p95 {late:.3f} ms"


def _timed(call: Callable[[str], object], text: str) -> float:
    start = perf_counter()
    call(text)
    return 1000 * (perf_counter() - start)
