"""Every known way for a hand-off to fail has tests here, and the page that lists them is true."""

import ast
import re

import pytest

from tests.house.source import ROOT

ROW = re.compile(r"^\| (?P<number>\d+) \|.*\| (?P<tests>[^|]+) \|$", re.MULTILINE)
TEST = re.compile(r"`(?P<file>tests/[\w/]+\.py)::(?P<name>test_\w+)`")
PAGE = (ROOT / "docs" / "failure-modes.md").read_text(encoding="utf-8")
LISTED = [(int(row["number"]), row["tests"]) for row in ROW.finditer(PAGE)]


def test_all_twenty_two_are_listed_once() -> None:
    assert [number for number, _ in LISTED] == list(range(1, 23))


@pytest.mark.parametrize(("number", "tests"), LISTED, ids=[str(number) for number, _ in LISTED])
def test_each_is_shown_by_a_test_that_is_there(number: int, tests: str) -> None:
    named = [(found["file"], found["name"]) for found in TEST.finditer(tests)]

    assert named != []
    assert [f"{file}::{name}" for file, name in named if name not in _tests_in(file)] == []


def _tests_in(file: str) -> set[str]:
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    return {
        one.name for one in tree.body if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef)
    }
