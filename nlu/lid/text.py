"""Prepares a message for language identification: what carries no language is taken out."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 100
"""So many characters decide; what follows does not change the language."""

SIZES = (2, 3, 4, 5)

SCRIPTS: dict[str, tuple[tuple[int, int], ...]] = {
    "arab": ((0x0600, 0x06FF), (0x0750, 0x077F), (0x08A0, 0x08FF), (0xFB50, 0xFEFC)),
    "cyrl": ((0x0400, 0x052F),),
    "ethi": ((0x1200, 0x139F), (0x2D80, 0x2DDF)),
    "geor": ((0x10A0, 0x10FF), (0x1C90, 0x1CBF)),
    "latn": ((0x0041, 0x024F), (0x1E00, 0x1EFF)),
}

_FORMAT = re.compile(
    r"[\u00ad\u061c\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]"
)
_LINK = re.compile(
    r"https?://\S+|\S+@\S+\.\S+|@\w+|www\.\S+"
    r"|[\w-]+\.(?:jpe?g|png|gif|webp|heic|pdf|docx?|xlsx?|mp[34]|ogg|mov)\b"
)
_NUMBER_WORD = re.compile(r"\b[a-z]?\d[\d.,:/-]*[a-z]?\b")
_NOT_TEXT = re.compile(r"[^\w'\s]|_")
_RUN = re.compile(r"([^\W\d])\1{2,}")


def clean(text: str) -> str:
    """Return the words of a message in lower case, without numbers, links and pictures."""
    plain = _FORMAT.sub("", text[: 3 * LONGEST])
    plain = unicodedata.normalize("NFC", plain.replace("İ", "i")).lower().replace("’", "'")
    plain = _LINK.sub(" ", plain)
    plain = _NUMBER_WORD.sub(" ", plain)
    plain = _RUN.sub(r"\1\1", _NOT_TEXT.sub(" ", plain))
    words = (word.strip("'") for word in plain.split())
    return " ".join(word for word in words if word)[:LONGEST]


def grams(text: str) -> list[str]:
    """Cut a cleaned text into words and character runs."""
    found: list[str] = []
    for word in text.split():
        padded = f" {word} "
        length = len(padded)
        found.append(f"#{word}")
        found.extend(word)
        for size in SIZES:
            if size > length:
                break
            found.extend([padded[i : i + size] for i in range(length - size + 1)])
    return found


def script_of(word: str) -> str | None:
    """Return the script of a word: that of its first letter we know."""
    for letter in word:
        code = ord(letter)
        for name, ranges in SCRIPTS.items():
            if any(low <= code <= high for low, high in ranges) and letter.isalpha():
                return name
    return None
