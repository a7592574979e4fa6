"""Writes words by their sound where people spell them in many ways: romanised, or in Ethiopic."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ETHIOPIC = "ethiopic"
_FIRST, _LAST, _ORDERS = 0x1200, 0x1357, 8
_SAME_SOUND = {"ሐ": "ሀ", "ኀ": "ሀ", "ኸ": "ሀ", "ሠ": "ሰ", "ዐ": "አ", "ፀ": "ጸ", "ቐ": "ቀ", "ቨ": "በ"}
_LABIAL = {"ቈ": "ቀ", "ቘ": "ቀ", "ኈ": "ሀ", "ኰ": "ከ", "ዀ": "ሀ", "ጐ": "ገ"}


def writer(rules: Sequence[Sequence[str]] | str) -> Callable[[str], str]:
    """Return what writes normalised text by its sound.

    Args:
        rules: what is replaced by what, in this order, as expressions; or "ethiopic": consonants
            only, as vowels change with every form of a word.
    """
    if rules == ETHIOPIC:
        table = {code: _consonant(code) for code in range(_FIRST, _LAST + 1)}
        return lambda text: text.translate(table)
    made = [(re.compile(old), new) for old, new in rules]

    def write(text: str) -> str:
        for old, new in made:
            text = old.sub(new, text)
        return text

    return write


def _consonant(code: int) -> str:
    first = chr(code - (code - _FIRST) % _ORDERS)
    first = _LABIAL.get(first, first)
    return _SAME_SOUND.get(first, first)
