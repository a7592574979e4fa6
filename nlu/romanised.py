"""Writes Arabic, Persian and Cyrillic as one skeleton of Latin letters, however it was typed.

A message in Latin letters and the examples in their own script meet in the skeleton: vowels that
one writes and the next leaves out are gone, and so are the many spellings of one sound.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nlu.normalise import digits, strip_format

if TYPE_CHECKING:
    from collections.abc import Mapping

ABJAD = frozenset({"ar", "fa"})
"""Languages whose script leaves out the short vowels."""
CYRILLIC = frozenset({"ru", "uk"})
LANGUAGES = ABJAD | CYRILLIC
MARK = "-Latn"

_ABJAD = str.maketrans(
    {
        **dict.fromkeys("اأإآٱىویيېےئوؤءعهةۀەھ\u0640", None),
        **dict.fromkeys("بپ", "b"),
        **dict.fromkeys("تطټ", "t"),
        **dict.fromkeys("جژ", "j"),
        **dict.fromkeys("حخ", "k"),
        **dict.fromkeys("دضډ", "d"),
        **dict.fromkeys("ذزظ", "z"),
        **dict.fromkeys("رړ", "r"),
        **dict.fromkeys("سصشچ", "s"),
        **dict.fromkeys("غقگكک", "k"),
        "ث": "t",
        "ف": "f",
        "ل": "l",
        "م": "m",
        "ن": "n",
    }
)
_SAID = {"ar": _ABJAD, "fa": {**_ABJAD, ord("ث"): "s"}}
_PAIRS = {
    "3'": "k",
    "gh": "k",
    "kh": "k",
    "ch": "s",
    "sh": "s",
    "th": "t",
    "dh": "z",
    "zh": "j",
    "ph": "f",
}
_LETTERS = {
    "p": "b",
    "q": "k",
    "g": "k",
    "c": "k",
    "7": "k",
    "5": "k",
    "8": "k",
    "6": "t",
    "9": "s",
}
_Rule = tuple[re.Pattern[str], "Mapping[str, str]"]
"""What is looked for, and what each finding becomes; nothing, if it is not named."""

_LATIN_ABJAD: tuple[_Rule, ...] = (
    (re.compile(r"3'|gh|kh|ch|sh|th|dh|zh|ph"), _PAIRS),
    (re.compile(r"[aeiouywhv`'’23]"), {}),
    (re.compile(r"[pqgc75869]"), _LETTERS),
)

_CYRILLIC = str.maketrans(
    {
        **dict(zip("абвгдезийклмнопрстуфхыэіґё", "abvgdeziiklmnoprstufhieige", strict=True)),
        **dict.fromkeys("ьъ'ʼ’", None),
        "ж": "z",
        "ц": "c",
        "ч": "c",
        "ш": "s",
        "щ": "s",
        "ю": "u",
        "я": "a",
        "є": "e",
        "ї": "i",
    }
)
_SOUNDS = {
    **dict.fromkeys(("shch", "sch", "sh"), "s"),
    **dict.fromkeys(("tch", "ch", "ts", "tz"), "c"),
    "zh": "z",
    "kh": "h",
    **{first + vowel: vowel for first in "jyi" for vowel in "aueo"},
    **dict.fromkeys(("yo", "jo", "io"), "e"),
}
_SINGLE = {"j": "i", "y": "i", "x": "h", "w": "v", "q": "k", "4": "c"}
_LATIN_CYRILLIC: tuple[_Rule, ...] = (
    (re.compile(r"shch|sch|tch|sh|ch|zh|kh|ts|tz|[jyi][aueo]"), _SOUNDS),
    (re.compile(r"['’`]"), {}),
    (re.compile(r"[jyxwq4]"), _SINGLE),
)
_WORD = re.compile(r"[^\W_]+(?:['’`][^\W_]+)*['’`]?")
_LATIN = re.compile(r"[a-z]")
_OTHER = re.compile(r"[^\W\d_a-zà-ɏ]")
_REPEATED = re.compile(r"(.)\1+")


def is_romanised(text: str, language: str | None) -> bool:
    """Tell whether a message of a language stands in letters that are not its own."""
    if language not in LANGUAGES:
        return False
    low = text.lower()
    return len(_LATIN.findall(low)) > len(_OTHER.findall(low))


def skeleton(text: str, language: str) -> str:
    """Return a text in either script as words of its skeleton; a word of vowels keeps its first.

    Args:
        text: the message or the example.
        language: one of ``LANGUAGES``.
    """
    return " ".join(_word(word, language) for word in split(text))


def split(text: str) -> list[str]:
    """Return the words of a text in either script, as typed."""
    return _WORD.findall(digits(strip_format(text)).lower())


def _word(word: str, language: str) -> str:
    if word.isdecimal():
        return word
    if language in ABJAD:
        found = word.translate(_SAID[language])
        rules = _LATIN_ABJAD
    else:
        found = word.translate(_CYRILLIC)
        rules = _LATIN_CYRILLIC
    if _LATIN.search(word):
        for pattern, changed in rules:
            found = _changed(found, pattern, changed)
    return _REPEATED.sub(r"\1", found.replace("ts", "c")) or "a"


def _changed(word: str, pattern: re.Pattern[str], to: Mapping[str, str]) -> str:
    return pattern.sub(lambda match: to.get(match[0], ""), word)
