"""Known weaknesses of what we are built of, each with a reason why it stands, and until when."""

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from supply.lock import ROOT

FILE = Path(__file__).parent / "findings.yml"
AUDITOR = "pip-audit==2.10.1"
PATIENCE = 120
LONGEST_DAYS = 366
"""A reason is looked at again once a year at least."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a weakness may stand for a while.

    Attributes:
        id: Its number, such as ``CVE-2026-1234``.
        package: Whose it is.
        reason: What of it can be reached here, and why not more.
        since: When that was looked at.
        until: When it must be looked at again.
    """

    id: str
    package: str
    reason: str
    since: date
    until: date


@dataclass(frozen=True, slots=True)
class Finding:
    """A known weakness of a package that is locked."""

    package: str
    version: str
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """What the auditor found.

    Attributes:
        asked: How many packages it could ask about; none without a network.
        findings: What it found.
    """

    asked: int
    findings: tuple[Finding, ...] = ()


def reasons(file: Path = FILE) -> list[Reason]:
    """Read the reasons."""
    return [Reason(**row) for row in yaml.safe_load(file.read_text(encoding="utf-8")) or []]


def faults(report: Report, known: Sequence[Reason], on: date) -> Iterator[str]:
    """Say what must not stand: weaknesses without a reason, and reasons that are too old.

    Args:
        report: What the auditor found.
        known: The reasons that are written down.
        on: The day.
    """
    for one in known:
        if one.until < on:
            yield f"{one.id} ({one.package}): the reason ran out on {one.until}"
        if (one.until - one.since).days > LONGEST_DAYS or not one.reason.strip():
            yield f"{one.id} ({one.package}): a reason says why, and holds for a year at most"
    written = {(one.package, one.id) for one in known}
    for found in report.findings:
        if not any((found.package, one) in written for one in found.ids):
            what = f"{found.ids[0]} ({found.package} {found.version})"
            yield f"{what}: no reason in supply/findings.yml"


def read(answer: str) -> Report:
    """Read the auditor's answer."""
    rows: list[dict[str, Any]] = json.loads(answer)["dependencies"]
    asked = [row for row in rows if "skip_reason" not in row]
    findings = [
        Finding(row["name"], row["version"], (found["id"], *found.get("aliases", ())))
        for row in asked
        for found in row.get("vulns", ())
    ]
    return Report(len(asked), tuple(findings))


def ask() -> Report:
    """Let the auditor look at everything that is locked; it runs apart from our packages."""
    uv = os.environ.get("UV") or shutil.which("uv")
    if uv is None:
        return Report(0)
    with tempfile.TemporaryDirectory() as folder:
        wanted = Path(folder) / "requirements.txt"
        export = ["export", "--locked", "--no-dev", "--no-hashes", "--no-emit-project", "-q"]
        audit = ["tool", "run", AUDITOR, "--disable-pip", "--no-deps", "-r", str(wanted)]
        try:
            _run([uv, *export, "-o", str(wanted)])
            answer = _run([uv, *audit, "-f", "json", "--progress-spinner", "off"])
            return read(answer)
        except (OSError, subprocess.TimeoutExpired, ValueError):
            return Report(0)


def _run(command: Sequence[str]) -> str:
    done = subprocess.run(  # noqa: S603 - our own words
        command, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE, check=False
    )
    return done.stdout
