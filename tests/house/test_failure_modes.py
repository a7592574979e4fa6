"""Every known way to fail has tests here, and the pages that list them are true."""

import ast
import re

import pytest

from tests.house.source import ROOT

ROW = re.compile(r"^\| (?P<number>\d+) \|.*\| (?P<tests>[^|]+) \|$", re.MULTILINE)
TEST = re.compile(r"`(?P<file>tests/[\w/]+\.py)::(?P<name>test_\w+)`")
PAGES = {"failure-modes.md": 22, "outages.md": 22}
"""Pages, and how many ways to fail each of them lists."""


def listed(page: str) -> list[tuple[int, str]]:
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    return [(int(row["number"]), row["tests"]) for row in ROW.finditer(text)]


ROWS = [(page, number, tests) for page in PAGES for number, tests in listed(page)]


@pytest.mark.parametrize("page", PAGES)
def test_all_are_listed_once(page: str) -> None:
    assert [number for number, _ in listed(page)] == list(range(1, PAGES[page] + 1))


@pytest.mark.parametrize(
    ("page", "number", "tests"), ROWS, ids=[f"{page}-{number}" for page, number, _ in ROWS]
)
def test_each_is_shown_by_a_test_that_is_there(page: str, number: int, tests: str) -> None:
    named = [(found["file"], found["name"]) for found in TEST.finditer(tests)]

    assert named != []
    assert [f"{file}::{name}" for file, name in named if name not in _tests_in(file)] == []


def _tests_in(file: str) -> set[str]:
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    return {
        one.name for one in tree.body if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef)
    }
