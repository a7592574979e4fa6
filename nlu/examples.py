"""Reads the examples that translators and editors write: nlu/data/<language>/<topic>.yml."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HELPERS = frozenset({"lookups", "crisis", "concepts"})
"""Folders beside the languages that hold word lists, not examples."""


class Example(NamedTuple):
    """One training sentence and where it stands."""

    text: str
    intent: str
    language: str
    group: str
    file: str


class DataError(Exception):
    """A file of examples cannot be read.

    Args:
        file: the file.
        reason: what is wrong in it.
    """

    def __init__(self, file: Path, reason: object) -> None:
        super().__init__(f"{file}: {reason}")


def read(folder: Path) -> list[Example]:
    """Read all examples of all languages."""
    return [example for file in files(folder) for example in read_file(file)]


def files(folder: Path) -> list[Path]:
    """List the files of examples, in a fixed order."""
    return sorted(file for file in folder.glob("*/*.yml") if file.parent.name not in HELPERS)


def read_file(file: Path) -> Iterator[Example]:
    """Read the examples of one file."""
    try:
        content = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    except yaml.YAMLError as error:
        raise DataError(file, error) from error
    for block in (content or {}).get("nlu", ()):
        yield from _block(block, file)


def _block(block: dict[str, object], file: Path) -> Iterator[Example]:
    intent, rows = block.get("intent"), block.get("examples")
    if not isinstance(intent, str) or not isinstance(rows, list):
        raise DataError(file, f"a block needs an intent and a list of examples: {block!r:.80}")
    name = f"{file.parent.name}/{file.name}"
    for row in rows:
        text, mark = row.get("text"), (row.get("metadata") or {}).get("id")
        if not isinstance(text, str) or not text.strip() or not isinstance(mark, str):
            raise DataError(file, f"an example needs a text and an id: {row!r:.80}")
        yield Example(text.strip(), intent, file.parent.name, mark, name)
