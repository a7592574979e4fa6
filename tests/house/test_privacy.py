"""The page on privacy is true: every column and every field of the log is explained."""

import importlib
import pkgutil
import re

import pytest
from sqlalchemy import LargeBinary

from bot import inbox, log, outbox, store
from bot.people.retention import Retention
from bot.store.tables import Base
from bot.telegram.turn import REMEMBERED
from tests.house.source import ROOT

PAGE = (ROOT / "docs" / "privacy.md").read_text(encoding="utf-8")
STORED, LOGGED = PAGE.partition("## What is stored")[2].split("## What is logged")
ROW = re.compile(r"^\| (?P<fields>`[^|]*`) \|(?P<rest>.*)\|$", re.MULTILINE)


def columns() -> dict[str, bool]:
    """Name every column as `table.column`, with whether it holds bytes."""
    for module in pkgutil.iter_modules(store.__path__, "bot.store."):
        if module.name != "bot.store.migrations":
            importlib.import_module(module.name)
    return {
        f"{table.name}.{column.name}": isinstance(column.type, LargeBinary)
        for table in Base.metadata.sorted_tables
        for column in table.columns
    }


def described() -> dict[str, list[str]]:
    """Give the cells beside every field of the page, as `table.column`."""
    found: dict[str, list[str]] = {}
    for section in STORED.split("\n### ")[1:]:
        table = section.partition("\n")[0].strip("` ")
        for row in ROW.finditer(section):
            cells = [cell.strip() for cell in row["rest"].split("|")]
            found |= {f"{table}.{name}": cells for name in fields(row)}
    return found


def fields(row: re.Match[str]) -> list[str]:
    return re.findall(r"`([^`]+)`", row["fields"])


def test_every_column_is_explained_and_everything_explained_is_a_column() -> None:
    there, told = set(columns()), set(described())

    assert {"not explained": sorted(there - told), "not there": sorted(told - there)} == {
        "not explained": [],
        "not there": [],
    }


def test_every_field_says_how_why_how_long_and_who() -> None:
    short = [name for name, cells in described().items() if len(cells) != 4 or "" in cells]

    assert short == []


def test_bytes_are_sealed_and_only_bytes_are_called_sealed() -> None:
    sealed = {name for name, cells in described().items() if cells[0] == "sealed"}

    assert sealed == {name for name, is_bytes in columns().items() if is_bytes}


def test_every_log_field_is_explained_and_everything_explained_is_a_log_field() -> None:
    told = [name for row in ROW.finditer(LOGGED) for name in fields(row)]

    assert sorted(told) == sorted(log.ALLOWED)


KEPT = {
    "conversation": REMEMBERED,
    "traffic": inbox.KEEP,
    **{name: getattr(Retention(), name) for name in Retention.__slots__},
}


def test_the_page_names_every_time_that_is_kept() -> None:
    told = re.findall(r"^\| `(\w+)` \| \d+ (?:hours|days) \|$", PAGE, re.MULTILINE)

    assert sorted(told) == sorted(KEPT)
    assert inbox.KEEP == outbox.KEEP


@pytest.mark.parametrize("name", sorted(KEPT))
def test_a_time_that_is_written_is_the_time_that_is_kept(name: str) -> None:
    kept = KEPT[name]
    days = f"{kept.days} days" if kept.days > 2 else f"{int(kept.total_seconds() // 3600)} hours"

    assert f"| `{name}` | {days} |" in PAGE
