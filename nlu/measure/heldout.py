"""Reads the held-out messages: nothing is ever trained on them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

BESIDE = frozenset({"romanised", "neutral", "entities", "crisis"})
"""Files of the folder that are no language."""


class Message(NamedTuple):
    """One message and what is right about it.

    Args:
        text: what somebody types.
        language: what it is in; empty: says nothing.
        intent: what it is for; empty: not asked.
        second: what else it is for.
        romanised: whether it stands in Latin letters although its language does not.
        entities: the details in it.
    """

    text: str
    language: str = ""
    intent: str = ""
    second: str = ""
    romanised: bool = False
    entities: dict[str, object] | None = None


class Heldout(NamedTuple):
    """All held-out messages."""

    wishes: list[Message]
    romanised: list[Message]
    genuine: list[Message]
    neutral: list[Message]
    details: list[Message]


def read(folder: Path) -> Heldout:
    """Read everything that lies in the folder."""
    wishes = [
        _message(row, file.stem)
        for file in sorted(folder.glob("*.jsonl"))
        if file.stem not in BESIDE
        for row in _rows(file)
    ]
    latin = [_message(row, "") for row in _rows(folder / "romanised.jsonl")]
    return Heldout(
        wishes,
        [row for row in latin if row.romanised],
        [row for row in latin if not row.romanised],
        [_message(row, "") for row in _rows(folder / "neutral.jsonl")],
        [_message(row, "") for row in _rows(folder / "entities.jsonl")],
    )


def _rows(file: Path) -> list[dict[str, object]]:
    if not file.exists():
        return []
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line]


def _message(row: dict[str, object], language: str) -> Message:
    details = row.get("entities")
    return Message(
        text=str(row["text"]),
        language=str(row.get("lang") or language),
        intent=str(row.get("intent") or ""),
        second=str(row.get("second") or ""),
        romanised=bool(row.get("romanised", True)),
        entities=details if isinstance(details, dict) else None,
    )
