"""Turns what people type into what the model reads: one spelling for many keyboards."""

from __future__ import annotations

import re
import unicodedata

_ARABIC = {
    # Letters that one keyboard has and the next has not; the raw text keeps the difference.
    **dict.fromkeys("ىیېۍێےئ", "ي"),
    **dict.fromkeys("کڪگګ", "ك"),
    **dict.fromkeys("أإآٱ", "ا"),
    **dict.fromkeys("ةەۀہھ", "ه"),
    **dict.fromkeys("ؤۆۇۈۋ", "و"),
    "پ": "ب",
    "چ": "ج",
    "څ": "ج",
    "ځ": "ح",
    "ژ": "ز",
    "ږ": "ز",
    "ڤ": "ف",
    "ټ": "ت",
    "ډ": "د",
    "ړ": "ر",
    "ڕ": "ر",
    "ڼ": "ن",
    "ں": "ن",
    "ښ": "ش",
    "ڵ": "ل",
    "ـ": None,
    "ء": None,
}
_LATIN = {
    "ß": "ss",
    "ı": "i",
    "ø": "o",
    "đ": "d",
    "ł": "l",
    "ð": "d",
    "þ": "th",
    "æ": "a",
    "œ": "o",
    "ə": "e",
}
_CYRILLIC = {"ё": "е", "ґ": "г", "ѓ": "г", "ќ": "к", "ъ": None, "ʼ": None}
_APOSTROPHES = dict.fromkeys("'’‘`´ʹʾʿ", None)

_FOLD = str.maketrans({**_ARABIC, **_LATIN, **_CYRILLIC, **_APOSTROPHES})
_UMLAUT = re.compile(r"(?<=[aou])e(?=[bcdfghjklmnpqrstvwxz])")
_MARKS = re.compile(r"[\u0300-\u036f\u0483-\u0487\u064b-\u065f\u0670\u06d6-\u06ed\u135d-\u135f]")
_FORMAT = re.compile(
    r"[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff\U0001f3fb-\U0001f3ff]"
)
_ZEROS = "\u0660\u06f0\u07c0\u0966\u09e6\u0a66\u0ae6\u0de6\u1040\u17e0\uff10"
_DIGITS = {ord(zero) + value: str(value) for zero in _ZEROS for value in range(10)}
_NOT_TEXT = re.compile(r"[^\w\s]|_")
_REPEATED = re.compile(r"([^\W\d])\1+")
_SPACE = re.compile(r"\s+")
_LINK = re.compile(r"https?://\S+|[^\s@]+@[^\s@.]+\.\S+")
_EMOJI_FROM = 0x2190


def normalise(text: str) -> str:
    """Return the text in lower case, without marks, with one form per letter and digit."""
    folded = digits(strip_format(_LINK.sub(" ", text))).casefold()
    if not folded.isascii():
        folded = _MARKS.sub("", unicodedata.normalize("NFKD", folded))
    folded = folded.translate(_FOLD)
    folded = _UMLAUT.sub("", folded)
    folded = _NOT_TEXT.sub(_space_or_picture, folded)
    folded = _REPEATED.sub(r"\1", folded)
    return _SPACE.sub(" ", unicodedata.normalize("NFC", folded)).strip()


def strip_format(text: str) -> str:
    """Remove characters that nobody sees: joiners, direction marks, skin tones."""
    return text if text.isascii() else _FORMAT.sub("", text)


def digits(text: str) -> str:
    """Write every digit of every script as 0-9; the length stays the same."""
    return text if text.isascii() else text.translate(_DIGITS)


def _space_or_picture(match: re.Match[str]) -> str:
    return f" {match[0]} " if ord(match[0]) >= _EMOJI_FROM else " "
