"""Finds in words about one's own data what is to be deleted, or a wish for a file: pure."""

from __future__ import annotations

import re
import unicodedata
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import yaml

from nlu.normalise import strip_format

if TYPE_CHECKING:
    from collections.abc import Mapping

FILE = Path(__file__).parent / "data" / "forgetting.yml"
PARTS = ("paper", "needs", "cases", "answers")
"""What can be deleted apart, the narrowest first."""

_WORD = re.compile(r"[\w'’]+")


def wish_of(text: str) -> dict[str, str]:
    """Tell what somebody wants who speaks of their data.

    Args:
        text: What they wrote; it is known to be about their data.

    Returns:
        ``{"kind": "delete", "forget": part}``, ``{"kind": "clear"}`` for the messages in the
        chat, ``{"kind": "unclear"}`` if it is not said what to delete, ``{"kind": "file"}``, or
        nothing.
    """
    words = _words_of(text)
    if _any("delete", words):
        part = next((one for one in PARTS if _any(one, words)), None)
        if part:
            return {"kind": "delete", "forget": part}
        return {"kind": "clear" if _any("messages", words) else "unclear"}
    return {"kind": "file"} if _any("file", words) else {}


def mentions(part: str, text: str) -> bool:
    """Whether words are about a part of what can be deleted.

    Args:
        part: One of ``PARTS``.
        text: Any words, in any of our languages.
    """
    return _any(part, _words_of(text))


def _any(kind: str, words: list[str]) -> bool:
    return any(fnmatchcase(word, pattern) for word in words for pattern in _patterns()[kind])


def _words_of(text: str) -> list[str]:
    return _WORD.findall(unicodedata.normalize("NFC", strip_format(text)).casefold())


@cache
def _patterns() -> Mapping[str, tuple[str, ...]]:
    kinds = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return {
        kind: tuple(
            pattern.casefold()
            for line in languages.values()
            for pattern in unicodedata.normalize("NFC", line).split()
        )
        for kind, languages in kinds.items()
    }
