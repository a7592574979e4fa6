"""Cuts a message into the pieces that the intent model weighs."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from nlu.normalise import digits, normalise, strip_format

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from nlu.entities.lexicon import Lexicon

SHORTEST, LONGEST = 2, 5
LONGEST_TEXT = 400
"""Longer messages are read up to here: nobody's wish comes later."""
LONGEST_PHRASE = 4
SHORTEST_STEM = 3

_WORD = re.compile(r"\w+|[^\w\s]")
_NUMBER = re.compile(r"(?<![^\W\d])\d+(?![^\W\d])")
_ARABIC_PREFIX = re.compile(r"(?:وال|بال|فال|كال|عال|لل|ال|[وبفلع])(?=\w{3})")


class Pieces(NamedTuple):
    """The pieces of one message, by kind.

    Args:
        words: normalised words and pairs of words.
        raw: character runs as typed.
        normal: character runs after normalising.
        senses: what the word lists know the words to mean, in whatever language.
    """

    words: list[str]
    raw: list[str]
    normal: list[str]
    senses: list[str]


def pieces(text: str, lexicon: Lexicon) -> Pieces:
    """Cut one message."""
    short = text[:LONGEST_TEXT]
    raw = _NUMBER.sub("0", digits(strip_format(short)).lower())
    plain = normalise(short)
    words = _NUMBER.sub("0", plain).split()
    return Pieces(
        words + [f"{a} {b}" for a, b in pairwise(words)],
        _runs(_WORD.findall(raw)),
        _runs(words),
        list(_senses(plain.split(), lexicon)),
    )


def _runs(words: list[str]) -> list[str]:
    found: list[str] = []
    for word in words:
        padded = f" {word} "
        length = len(padded)
        for size in range(SHORTEST, LONGEST + 1):
            if size >= length:
                found.append(padded)
                break
            found.extend([padded[i : i + size] for i in range(length - size + 1)])
    return found


def _senses(words: Sequence[str], lexicon: Lexicon) -> Iterator[str]:
    """Name kind and value of the longest known phrases, left to right."""
    position = 0
    while position < len(words):
        size, phrase = _longest(words, position, lexicon)
        for meaning in lexicon.phrases.get(phrase, ()):
            yield meaning.kind
            yield f"{meaning.kind}:{meaning.value}"
        if not size and words[position].isdigit():
            yield "number"
        position += max(size, 1)


def _longest(words: Sequence[str], position: int, lexicon: Lexicon) -> tuple[int, str]:
    for size in range(min(LONGEST_PHRASE, len(words) - position), 0, -1):
        phrase = " ".join(words[position : position + size])
        if phrase in lexicon.phrases:
            return size, phrase
        if "\u0600" <= phrase[0] <= "\u06ff":
            stem = _ARABIC_PREFIX.sub("", phrase, count=1)
            if stem in lexicon.phrases:
                return size, stem
    return 0, ""
