"""The threat model names for every threat a test that exists."""

import re
from pathlib import Path

from tests.house.source import ROOT

PAGE = (ROOT / "docs" / "threat-model.md").read_text(encoding="utf-8")
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in PAGE.partition("## STRIDE")[2].splitlines()
    if line.startswith("| ") and not line.startswith(("| Where", "|---"))
]
TEST = re.compile(r"`(tests/[\w/.]+\.py)::(test_\w+)`")
KINDS = {
    "Spoofing",
    "Tampering",
    "Repudiation",
    "Information disclosure",
    "Denial of service",
    "Elevation of privilege",
}


def test_every_row_says_where_what_and_what_stands_against_it() -> None:
    assert len(ROWS) > 30
    assert [row for row in ROWS if len(row) != 5 or "" in row] == []
    assert {row[1] for row in ROWS} == KINDS


def test_every_row_names_a_test_that_exists() -> None:
    nameless = [row[2] for row in ROWS if not TEST.search(row[4])]
    missing = [
        f"{file}::{name}"
        for row in ROWS
        for file, name in TEST.findall(row[4])
        if not _exists(ROOT / file, name)
    ]

    assert nameless == []
    assert missing == []


def _exists(file: Path, name: str) -> bool:
    return file.exists() and f"def {name}(" in file.read_text(encoding="utf-8")
