"""Lists the ordinary words that look like a misspelt word of a crisis, from what people ask us."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nlu import crisis
from nlu.normalise import normalise

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from nlu.examples import Example

OFTEN = 2
"""A word is ordinary when it stands in so many everyday messages: one may be a slip."""


def words(rows: Iterable[Example]) -> list[str]:
    """Return the words of everyday messages that a search for slips would mend.

    Args:
        rows: the examples of the product; those of escalations are left out.
    """
    seen: dict[str, set[str]] = {}
    for row in rows:
        if not row.intent.startswith("esc_"):
            for word in normalise(row.text).split():
                seen.setdefault(word, set()).add(row.group)
    usual = (word for word, groups in seen.items() if len(groups) >= OFTEN)
    return sorted(word for word in usual if _mended(word))


def write(rows: Iterable[Example], file: Path) -> int:
    """Write the list; return how long it is."""
    found = words(rows)
    text = "".join(f"{word}\n" for word in found)
    file.write_text(text, encoding="utf-8")
    return len(found)


def _mended(word: str) -> bool:
    if re.fullmatch(r"\d+", word):
        return False
    return any(
        any(True for _ in book.slips.of(form))
        for book in crisis.load()
        if book.fits(word)
        for form in [book.plain(word)]
    )
