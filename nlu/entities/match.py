"""Finds the phrases of the word lists in a message, slips included."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz import fuzz, process

from nlu.entities.lexicon import LONGEST_PHRASE, SHORTEST_SLIP, Lexicon, Meaning

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from nlu.entities.tokens import Token

SHORT_WORD = 8
CUTOFF_SHORT, CUTOFF_LONG = 90, 88
SLIP_PENALTY = 0.94

_WITH_HAMZA = re.compile("[ئء]$")
"""No number word ends like this: the Arabic for "bad" is written like the Persian "thirty"."""


class Match(NamedTuple):
    """A phrase found: what it means and which tokens it covers."""

    kind: str
    value: str
    sure: float
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Found:
    """All phrases found in a message, and its tokens."""

    tokens: Sequence[Token]
    matches: Sequence[Match]

    def of(self, kind: str) -> list[Match]:
        """Return the matches of one kind."""
        return [match for match in self.matches if match.kind == kind]

    def at(self, position: int, *kinds: str) -> Match | None:
        """Return the match of these kinds that begins at a token."""
        fits = (m for m in self.matches if m.first == position and m.kind in kinds)
        return next(fits, None)

    def before(self, position: int, *kinds: str) -> Match | None:
        """Return the match of these kinds that ends right before a token."""
        fits = (m for m in self.matches if m.last == position - 1 and m.kind in kinds)
        return next(fits, None)

    def after(self, match: Match, *kinds: str) -> Match | None:
        """Return the match of these kinds that begins right after another."""
        return self.at(match.last + 1, *kinds)

    def numbers(self) -> Iterator[Match]:
        """Return every number, in digits or in words."""
        return (match for match in self.matches if match.kind == "number")


def find_phrases(found: Sequence[Token], lexicon: Lexicon) -> Found:
    """Find the longest phrases, left to right; numbers in digits count as phrases."""
    matches: list[Match] = []
    position = 0
    while position < len(found):
        size, meanings = _longest(found, position, lexicon)
        if not size:
            size, meanings = _slipped(found, position, lexicon)
        last = position + max(size, 1) - 1
        matches += [
            Match(m.kind, m.value, m.sure, position, last)
            for m in meanings
            if m.kind != "number" or not _WITH_HAMZA.search(found[position].raw)
        ]
        if found[position].raw.isdecimal() and size <= 1:
            matches.append(Match("number", found[position].raw, 1.0, position, position))
        position = last + 1
    return Found(found, matches)


def _longest(
    found: Sequence[Token], position: int, lexicon: Lexicon
) -> tuple[int, tuple[Meaning, ...]]:
    for size in range(min(LONGEST_PHRASE, len(found) - position), 0, -1):
        part = found[position : position + size]
        tails = " ".join(token.forms[0] for token in part[1:])
        for head in part[0].forms:
            meanings = lexicon.phrases.get(f"{head} {tails}".strip())
            if meanings:
                return size, meanings
        if size > 1 and any(len(token.forms) > 1 for token in part[1:]):
            for forms in product(*(token.forms[:4] for token in part[:3])):
                rest = [token.forms[0] for token in part[3:]]
                meanings = lexicon.phrases.get(" ".join((*forms, *rest)))
                if meanings:
                    return size, meanings
    return 0, ()


def _slipped(
    found: Sequence[Token], position: int, lexicon: Lexicon
) -> tuple[int, tuple[Meaning, ...]]:
    word = found[position].forms[0]
    if len(word) < SHORTEST_SLIP or word.isdecimal():
        return 0, ()
    for size in (2, 1):
        part = found[position : position + size]
        asked = " ".join(token.forms[0] for token in part)
        cutoff = CUTOFF_SHORT if len(asked) < SHORT_WORD else CUTOFF_LONG
        best = process.extractOne(
            asked, lexicon.slips.get(asked[0], ()), scorer=fuzz.ratio, score_cutoff=cutoff
        )
        if len(part) == size and best:
            share = best[1] / 100 * SLIP_PENALTY
            return size, tuple(
                meaning._replace(sure=meaning.sure * share) for meaning in lexicon.phrases[best[0]]
            )
    return 0, ()
