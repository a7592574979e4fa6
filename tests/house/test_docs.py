"""What is written about the project is true of it."""

import re
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.settings import Settings
from tests.house.source import ROOT

ROW = re.compile(r"^\| `(?P<name>[A-Z_]+)` \| (?P<default>[^|]*) \|", re.MULTILINE)
LINK = re.compile(r"\]\((?!https?:|mailto:)(?P<target>[^)#\s]*)(?:#(?P<part>[\w-]+))?\)")
IN_WORDS = {
    "DATABASE_URL": "a file in `DATA_DIR`",
    "SECRET_KEYS": "the demo makes its own in `DATA_DIR`",
}
"""Defaults that are no value but something that happens."""

PAGES = sorted(
    [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")], key=lambda page: page.as_posix()
)


def described() -> dict[str, str]:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    return {row["name"]: row["default"].strip() for row in ROW.finditer(readme)}


def test_every_setting_has_a_row_and_every_row_is_a_setting() -> None:
    assert list(described()) == [name.upper() for name in Settings.model_fields]


@pytest.mark.parametrize("name", sorted(Settings.model_fields))
def test_a_default_is_the_one_that_is_written(name: str) -> None:
    default = Settings.model_fields[name].default
    assert not isinstance(default, SecretStr)
    plain = "–" if default is None else f"`{default}`"

    assert described()[name.upper()] == IN_WORDS.get(name.upper(), plain)


def test_decisions_are_numbered_without_a_gap() -> None:
    names = sorted(file.name for file in (ROOT / "docs" / "decisions").glob("*.md"))

    assert [name[:5] for name in names] == [f"{at:04}-" for at in range(1, len(names) + 1)]


@pytest.mark.parametrize(
    "file", sorted((ROOT / "docs" / "decisions").glob("*.md")), ids=lambda file: file.name
)
def test_a_decision_says_its_number_what_and_why(file: Path) -> None:
    text = file.read_text(encoding="utf-8")

    assert text.startswith(f"# {int(file.name[:4])}. ")
    assert "**Decision.**" in text
    assert "**Why.**" in text


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_leads_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")

    missing = [
        found[0]
        for found in LINK.finditer(text)
        if not _leads(page, found["target"], found["part"])
    ]

    assert missing == []


def _leads(page: Path, target: str, part: str | None) -> bool:
    file = (page.parent / target).resolve() if target else page
    if part is None or file.suffix != ".md":
        return file.exists()
    return file.exists() and part in _parts(file.read_text(encoding="utf-8"))


def _parts(text: str) -> set[str]:
    heads = re.findall(r"^#+ (.*)$", text, re.MULTILINE)
    return {re.sub(r"[^\w -]", "", head).strip().lower().replace(" ", "-") for head in heads}
