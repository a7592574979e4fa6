"""What somebody typed, without what could hide or disturb: directions, invisible characters."""

import unicodedata
from itertools import groupby

# Format characters that words need: Persian and the scripts of India join and part letters
# with them, and so do emoji.
JOINERS = frozenset("\u200c\u200d")
_SKINS = frozenset("🏻🏼🏽🏾🏿")
# Blank to the eye, but a letter or a symbol by name.
_BLANKS = frozenset("\u115f\u1160\u2800\u3164\uffa0\u034f\ufffc")
_GONE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
# As many marks stand on one letter in any language that we know (vocalised Arabic has three).
_MARKS_PER_LETTER = 4


def clean(text: str) -> str:
    """Strip what somebody could hide or disturb with: direction marks, invisible characters.

    For every value that a person or a member of staff typed, before it stands in a sentence.
    """
    lined = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
    kept = "".join(_kept(char) for char in unicodedata.normalize("NFC", lined))
    return _calm(kept).strip()


def is_glued(char: str) -> bool:
    """Whether a character belongs to the one before it."""
    return char in JOINERS or char in _SKINS or unicodedata.category(char).startswith("M")


def _kept(char: str) -> str:
    if char == "\n" or char in JOINERS:
        return char
    if char == "\t" or unicodedata.category(char) == "Zs":
        return " "
    hidden = char in _BLANKS or unicodedata.category(char) in _GONE
    return "" if hidden else char


def _calm(text: str) -> str:
    """Take away the marks that pile up over a letter, and joiners that join nothing."""
    calm = []
    for glued, run in groupby(text, is_glued):
        chars = list(run)
        calm.extend(chars[:_MARKS_PER_LETTER] if glued else chars)
    return "".join(calm)
