"""The knowledge on the command line: check it, ask who fits where, show one record."""

import argparse
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from datetime import date, datetime
from io import TextIOWrapper
from pathlib import Path
from subprocess import SubprocessError
from typing import Any
from xml.etree.ElementTree import ParseError

from knowledge import checks, schemas
from knowledge.eligibility import FactError, check, read_facts
from knowledge.loader import ContentError, load
from knowledge.moments import BERLIN
from knowledge.rendering import NoBrowserError, render_stale
from knowledge.report import report
from knowledge.whole import Knowledge


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command.

    Args:
        arguments: What was typed after the name.
    """
    asked = _parser().parse_args(arguments)
    try:
        knowledge = load(asked.root)
    except ContentError as error:
        print(error, file=sys.stderr)
        return 1
    commands: Mapping[str, Callable[[], int]] = {
        "check": lambda: _check(knowledge, asked.on),
        "fit": lambda: _fit(knowledge),
        "pictures": lambda: _pictures(knowledge),
        "report": lambda: _report(knowledge, asked.on),
        "schemas": lambda: _schemas(knowledge),
        "show": lambda: _show(knowledge, asked.id, asked.lang),
    }
    return commands[asked.command]()


def _check(knowledge: Knowledge, on: date) -> int:
    faults = checks.check(knowledge, project=knowledge.root.parent)
    late, unchecked = checks.overdue(knowledge, on=on), checks.unchecked(knowledge)
    for fault in faults:
        print(fault, file=sys.stderr)
    for fault in late:
        print(f"warning: {fault}", file=sys.stderr)
    if unchecked:
        print(
            f"warning: contacts that nobody has checked: {', '.join(unchecked)}", file=sys.stderr
        )
    counts = f"{len(knowledge.programmes)} programmes, {len(knowledge.hints)} hints"
    print(
        f"{counts}: {len(faults)} faults, {len(late)} overdue, {len(unchecked)} contacts unchecked"
    )
    return 1 if faults else 0


def _report(knowledge: Knowledge, on: date) -> int:
    print(report(knowledge, on=on), end="")
    return 0


def _schemas(knowledge: Knowledge) -> int:
    print(*schemas.write(knowledge), sep="\n")
    return 0


def _pictures(knowledge: Knowledge) -> int:
    try:
        for file in render_stale(knowledge):
            print(file.name)
    except (NoBrowserError, OSError, ParseError, SubprocessError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _fit(knowledge: Knowledge) -> int:
    """Answer facts, one JSON object a line; a line that is no facts gets an error back."""
    wrong = 0
    if isinstance(sys.stdin, TextIOWrapper):
        # A broken sign spoils its own line, not the run.
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")
    for line in sys.stdin:
        if not line.strip():
            continue
        try:
            raw, on = _asked(line)
            facts = read_facts(raw, knowledge.vocabulary)
        except FactError as error:
            wrong += 1
            print(json.dumps({"error": str(error)}, ensure_ascii=False), flush=True)
            continue
        answer = check(knowledge, facts, on=on).as_json()
        print(json.dumps(answer, ensure_ascii=False), flush=True)
    return 1 if wrong else 0


def _asked(line: str) -> tuple[Mapping[str, object], date]:
    try:
        raw = json.loads(line)
    except ValueError as error:
        message = f"this line is no JSON: {error}"
        raise FactError(message) from error
    if not isinstance(raw, dict):
        message = 'a line must be one JSON object, such as {"date": "2026-11-21", "age": 24}'
        raise FactError(message)
    try:
        return raw, date.fromisoformat(raw.pop("date", ""))
    except (TypeError, ValueError) as error:
        message = 'date: must be a day such as "2026-11-21"'
        raise FactError(message) from error


def _show(knowledge: Knowledge, wanted: str, lang: str) -> int:
    tables: Mapping[str, Mapping[str, Any]] = {
        "programme": knowledge.programmes,
        "module": knowledge.modules,
        "hint": knowledge.hints,
        "term": knowledge.glossary,
        "contact": knowledge.contacts,
        "source": knowledge.sources,
        "fact": knowledge.facts,
        "partner": knowledge.partners,
    }
    found = [(kind, table[wanted]) for kind, table in tables.items() if wanted in table]
    for kind, record in found:
        key = f"{kind}-{wanted}"
        print(f"{kind} {wanted} ({record.where})")
        if any(knowledge.texts.has(key, code) for code in knowledge.texts.chain(lang)):
            print(knowledge.texts.say(key, lang))
        print(json.dumps(asdict(record), ensure_ascii=False, indent=2, default=_plain))
    if not found:
        print(f"{wanted}: nothing of this name", file=sys.stderr)
    return 0 if found else 1


def _plain(value: object) -> object:
    return sorted(value) if isinstance(value, frozenset) else str(value)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m knowledge", description=__doc__)
    parser.add_argument("--root", type=Path, default=None, help="the folder of content and texts")
    commands = parser.add_subparsers(dest="command", required=True)
    checking = commands.add_parser("check", help="find every fault in content and texts")
    checking.add_argument(
        "--on",
        type=date.fromisoformat,
        default=datetime.now(BERLIN).date(),
        help="the day to warn of reviews due for, instead of today",
    )
    reporting = commands.add_parser("report", help="write docs/content-report.md")
    reporting.add_argument("--on", type=date.fromisoformat, required=True)
    commands.add_parser("schemas", help="write the schemas that editors check content with")
    commands.add_parser("pictures", help="render the pictures whose drawings changed")
    commands.add_parser("fit", help="facts as JSON lines in, answers as JSON lines out")
    showing = commands.add_parser("show", help="show a record")
    showing.add_argument("id")
    showing.add_argument("--lang", default="de")
    return parser


if __name__ == "__main__":
    sys.exit(main())
