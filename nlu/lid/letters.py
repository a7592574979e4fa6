"""Letters and small words that only one of our languages has."""

from __future__ import annotations

import re

BONUS = 40.0

_ONLY: dict[str, re.Pattern[str]] = {
    "ps": re.compile(r"[ښړډټږځڅېۍګڼ]|(?:^| )(?:د|کې|کښې|نده|ندی|دہ)(?= |$)"),
    "ckb": re.compile(r"[ڕڵۆێە]"),
    "uk": re.compile(r"[іїєґ]"),
    "ru": re.compile(r"[ыэъё]"),
    "tr": re.compile(r"[ığ]"),
    "sq": re.compile(r"(?:^| )(?:që|është|për|dhe|të|në)(?= |$)"),
    "de": re.compile(r"ß"),
}


def bonuses(cleaned: str) -> dict[str, float]:
    """Return what the letters of a cleaned text add, per language."""
    return {name: BONUS for name, pattern in _ONLY.items() if pattern.search(cleaned)}
