"""Finds words that say what a message is about beside its intent, or against it: pure."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import yaml

from nlu.normalise import strip_format

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

FILE = Path(__file__).parent / "data" / "matters.yml"

_WORD = re.compile(r"[\w'’]+")

ANY = "*"
"""Stands for any letters, before or behind a word."""


class Words(NamedTuple):
    """Words of which one is said.

    Attributes:
        whole: They stand so.
        starts: A word begins so.
        ends: A word ends so.
        within: A word holds this.
    """

    whole: frozenset[str]
    starts: tuple[str, ...]
    ends: tuple[str, ...]
    within: tuple[str, ...]

    def has(self, word: str) -> bool:
        """Whether a word is one of them."""
        return (
            word in self.whole
            or word.startswith(self.starts)
            or word.endswith(self.ends)
            or any(one in word for one in self.within)
        )


Part = tuple[Words, ...]
"""Words that stand together."""


class Matter(NamedTuple):
    """The wordings of one thing.

    Attributes:
        opening: The first words of all of them: without one of these none is said.
        wordings: Each in its parts, all of which must be said.
    """

    opening: Words
    wordings: tuple[tuple[Part, ...], ...]


def is_about(kind: str, text: str) -> bool:
    """Tell whether words are about something.

    Args:
        kind: A heading of ``nlu/data/matters.yml``.
        text: Any words, in any of our languages.
    """
    words, matter = _words_of(text), _matters()[kind]
    return any(matter.opening.has(word) for word in words) and any(
        all(_stands(part, words) for part in wording) for wording in matter.wordings
    )


def is_only(kind: str, text: str) -> bool:
    """Tell whether something is all that a message says.

    Args:
        kind: A heading of ``nlu/data/matters.yml``.
        text: The whole message.
    """
    words = _words_of(text)
    alone = (part for part, *more in _matters()[kind].wordings if not more)
    return any(len(part) == len(words) and _stands(part, words) for part in alone)


def first_of(kinds: Sequence[str], text: str) -> str | None:
    """Name the first of several things that words are about, if any."""
    return next((kind for kind in kinds if is_about(kind, text)), None)


def _stands(part: Part, words: Sequence[str]) -> bool:
    first, *others = part
    return any(
        first.has(word)
        and len(words) - at >= len(part)
        and all(one.has(words[at + n]) for n, one in enumerate(others, 1))
        for at, word in enumerate(words)
    )


def _words_of(text: str) -> list[str]:
    return [word.replace("’", "'") for word in _WORD.findall(_plain(text))]


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", strip_format(text)).casefold()


@cache
def _matters() -> Mapping[str, Matter]:
    kinds = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return {kind: _matter(languages.values()) for kind, languages in kinds.items()}


def _matter(lines: Iterable[str]) -> Matter:
    wordings = tuple(one for line in lines for one in _read(line))
    first = [wording[0][0] for wording in wordings]
    opening = Words(
        frozenset(word for one in first for word in one.whole),
        tuple(word for one in first for word in one.starts),
        tuple(word for one in first for word in one.ends),
        tuple(word for one in first for word in one.within),
    )
    return Matter(opening, wordings)


def _read(line: str) -> Iterator[tuple[Part, ...]]:
    for wording in _plain(line).split("|"):
        parts = (part.split() for part in wording.split("+"))
        yield tuple(tuple(_words(word) for word in part) for part in parts)


def _words(written: str) -> Words:
    every = written.split("/")
    bare = [one for one in every if ANY not in one]
    behind = [one[:-1] for one in every if one.endswith(ANY) and not one.startswith(ANY)]
    before = [one[1:] for one in every if one.startswith(ANY) and not one.endswith(ANY)]
    both = [one[1:-1] for one in every if one.startswith(ANY) and one.endswith(ANY)]
    return Words(frozenset(bare), tuple(behind), tuple(before), tuple(both))
