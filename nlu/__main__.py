"""The commands of this wing: train, parse, bench, check, profiles, everyday, unanswered."""

from __future__ import annotations

import argparse
import logging
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import structlog

from nlu import bench_crisis, examples
from nlu.batch import LineError, messages, read_all
from nlu.measure.figure import drops, save
from nlu.measure.whole import Bench, report
from nlu.reader import NoModelError, Reader
from nlu.train import ROOT, FaultyDataError, Place, look, train
from nlu.unanswered import everyday, masking
from nlu.unanswered.clusters import Question, clusters

if TYPE_CHECKING:
    from collections.abc import Mapping

MODELS = ROOT / "models"
HELDOUT = ROOT / "benchmarks" / "heldout"
BASELINE = ROOT / "benchmarks" / "understanding.json"
REPORT = ROOT / "docs" / "understanding.md"


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit code."""
    asked = _parser().parse_args(arguments)
    # Rasa talks about every step it takes; a command says what matters.
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    logging.disable(logging.INFO)
    commands = {
        "train": _train,
        "parse": _parse,
        "bench": _bench,
        "check": _check,
        "profiles": _profiles,
        "everyday": _everyday,
        "unanswered": _unanswered,
    }
    try:
        return commands[asked.command](asked)
    except (FaultyDataError, NoModelError, LineError, examples.DataError) as error:
        print(error, file=sys.stderr)
        return 1
    except BrokenPipeError:
        return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m nlu", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, text in (
        ("train", "check the examples, then train if something changed"),
        ("parse", "understand messages: JSON lines in, JSON lines out"),
        ("bench", "measure languages, wishes, details and speed; fail where one is worse"),
    ):
        command = commands.add_parser(name, help=text)
        command.add_argument("--models", type=Path, default=MODELS)
        if name == "bench":
            command.add_argument("--dev", type=Path, help="lines of lang, kind, text, source")
            command.add_argument("--public", type=Path, help="folder of public intent sets")
            command.add_argument(
                "--save", action="store_true", help="keep these figures to compare"
            )
            command.add_argument("--report", action="store_true", help=f"write {REPORT.name}")
    commands.add_parser("check", help="report on the examples")
    commands.add_parser("everyday", help="list anew the words that may stay in a question")
    commands.add_parser(
        "unanswered", help="put unanswered questions together: JSON lines of language, text in"
    )
    command = commands.add_parser("profiles", help="count language profiles from labelled text")
    command.add_argument("--train", type=Path, required=True)
    return parser


def _train(asked: argparse.Namespace) -> int:
    train(models=asked.models, say=_say)
    return 0


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def _parse(asked: argparse.Namespace) -> int:
    reader = Reader.load(asked.models)
    for answer in read_all(reader, sys.stdin.readlines()):
        print(answer)
    return 0


def _bench(asked: argparse.Namespace) -> int:
    reader = Reader.load(asked.models)
    bench = Bench.of(reader, HELDOUT, dev=asked.dev, public=asked.public)
    for name, path in (("labelled text", asked.dev), ("public sets", asked.public)):
        if path is None or not path.exists():
            print(f"  without {name}: none was given that exists")
    figures = []
    for figure in bench.figures():
        print(figure, flush=True)
        figures.append(figure)
    confused = bench.confused()
    for meant, taken, times, where in confused:
        print(f"  {meant} taken for {taken}: {times} ({where})")
    if asked.save:
        save(figures, BASELINE)
    if asked.report:
        report(REPORT, figures, confused)
    worse = list(drops(figures, BASELINE)) if BASELINE.exists() else []
    for line in worse:
        print(f"WORSE {line}", file=sys.stderr)
    missed = bench_crisis.report(ROOT / "tests" / "nlu" / "crisis", reader, print)
    return 1 if worse or missed else 0


def _check(_asked: argparse.Namespace) -> int:
    findings = look(Place())
    for language, count in findings.counts.items():
        print(f"{language}: {count} examples")
    for line in (
        *(f"hint: {h}" for h in findings.hints),
        *(f"FAULT: {f}" for f in findings.faults),
    ):
        print(line)
    return 1 if findings.faults else 0


def _everyday(_asked: argparse.Namespace) -> int:
    rows = examples.read(Place().data)
    never = masking.Private.load(tuple(sorted({row.language for row in rows})))
    _say(f"{everyday.write(rows, never)} words")
    return 0


def _unanswered(_asked: argparse.Namespace) -> int:
    asked = [_question(line, number) for number, line in enumerate(messages(sys.stdin), 1)]
    for found in clusters(asked):
        print(f"{found.language}  {found.times}×  {' | '.join(found.texts)}")
    return 0


def _question(line: Mapping[str, object], number: int) -> Question:
    try:
        return Question(str(line["language"]), str(line["text"]))
    except KeyError as lacking:
        raise LineError(number, f"there is no {lacking}") from lacking


def _profiles(asked: argparse.Namespace) -> int:
    folder = Path(__file__).parent
    # By name: no other command needs to count.
    import_module("nlu.build_profiles").build(
        train=asked.train,
        own=folder / "profiles" / "own.yml",
        data=folder / "data",
        target=folder / "profiles",
        say=_say,
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
