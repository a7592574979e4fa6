"""Cuts a message into words and numbers that remember where they stood."""

from __future__ import annotations

import re
from typing import NamedTuple

from nlu.normalise import digits, normalise

_TOKEN = re.compile(
    r"(?P<level>(?<![^\W_])[A-Ca-cАВСавс][0-3](?![^\W_]))"
    r"|\d+"
    r"|(?:[^\W\d_]|[\u0300-\u036f\u0640\u064b-\u065f\u0670\u200c\u200d'’ʼ])+"
    r"|§"
)
_LEVEL = str.maketrans("авсАВС", "abcabc")
_PREFIXES = ("وال", "بال", "فال", "كال", "عال", "لل", "ال", "و", "ب", "ف", "ل", "ع")
_SHORTEST_STEM = 3
_HAMZA = "ئ"
_SIGNS = {"§": "paragraf"}


class Token(NamedTuple):
    """One word or number.

    Args:
        raw: as typed, digits in 0-9.
        forms: the spellings to look up, the likeliest first.
        start: where it begins in the message.
        end: where it ends.
    """

    raw: str
    forms: tuple[str, ...]
    start: int
    end: int


def tokens(text: str) -> list[Token]:
    """Cut a message."""
    plain = digits(text)
    return [
        Token(match[0], _forms(match), match.start(), match.end())
        for match in _TOKEN.finditer(plain)
    ]


def key(text: str) -> str:
    """Return the spelling under which a phrase of the word lists is found."""
    return " ".join(token.forms[0] for token in tokens(text))


def _normal(word: str) -> str:
    """Normalise a word; a hamza at its end stays: "bad" in Arabic is not "thirty" in Persian."""
    if word.endswith(_HAMZA):
        return normalise(word[:-1]) + _HAMZA
    return normalise(word) or word.lower()


def _forms(match: re.Match[str]) -> tuple[str, ...]:
    word = match[0]
    if word in _SIGNS:
        return (_SIGNS[word],)
    if match["level"]:
        return (word.translate(_LEVEL).lower(),)
    if word.isdecimal():
        return (word,)
    forms = [_normal(word)]
    stem = re.split(r"['’ʼ]", word)[0]
    if stem and stem != word:
        forms.append(normalise(stem))
    if "\u0600" <= word[0] <= "\u06ff":
        forms += [
            forms[0][len(prefix) :]
            for prefix in _PREFIXES
            if forms[0].startswith(prefix) and len(forms[0]) - len(prefix) >= _SHORTEST_STEM
        ]
    return tuple(forms)
