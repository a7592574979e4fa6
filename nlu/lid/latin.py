"""Writes Russian and Ukrainian in Latin letters, as one or another person would type them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random

_SAME = dict(zip("абвгдезиклмнопрстуф", "abvgdeziklmnoprstuf", strict=True))
_WAYS = {
    "ё": ("e", "yo", "jo"),
    "ж": ("zh", "zh", "j", "z"),
    "й": ("y", "j", "i"),
    "х": ("h", "kh", "x"),
    "ц": ("c", "ts"),
    "ч": ("ch", "ch", "4"),
    "ш": ("sh", "sh", "w"),
    "щ": ("sch", "shch", "sh"),
    "ъ": ("",),
    "ы": ("y", "i"),
    "ь": ("", "", "'"),
    "э": ("e",),
    "ю": ("yu", "ju", "u"),
    "я": ("ya", "ja", "ia"),
    "і": ("i",),
    "ї": ("yi", "ji", "i"),
    "є": ("ye", "je", "e"),
    "ґ": ("g",),
}
_UKRAINIAN = {"г": ("h", "g"), "и": ("y", "i")}


def latin(text: str, language: str, rng: random.Random) -> str:
    """Write a text in Latin letters; within it every letter is written the same way.

    Args:
        text: in Cyrillic, lower case.
        language: "ru" or "uk".
        rng: who is typing.
    """
    ways = {**_WAYS, **_UKRAINIAN} if language == "uk" else _WAYS
    chosen = {**_SAME, **{letter: rng.choice(found) for letter, found in ways.items()}}
    return text.translate({ord(letter): written for letter, written in chosen.items()})
