"""Finds the known words that a misspelt one may stand for: one letter more, less or other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

SHORTEST = 5
"""Shorter words are too near to others to be mended."""
SHORTEST_DENSE = 4
"""The same where a letter carries more: scripts without written vowels."""
SHORTEST_SYLLABLES = 3
"""The same where a letter is a syllable."""
LONGEST = 10
"""Longer beginnings of words are not looked at."""
LONG = 7
"""A word of so many letters may be mended even if nothing else supports it."""
_DENSE, _SYLLABLES = "\u0590", "\u1200"


class Slips:
    """Known words and stems by what is left of them when one letter is dropped.

    Args:
        whole: words and their numbers.
        stems: beginnings of words and their numbers.
    """

    def __init__(self, whole: Mapping[str, int], stems: Mapping[str, int]) -> None:
        self._whole = _by_rest(whole)
        self._stems = _by_rest(stems)

    def of(self, word: str) -> set[int]:
        """Find the numbers of the words that may have been meant."""
        shortest = _shortest(word) - 1
        if len(word) < shortest:
            return set()
        found = set(_alike(word, self._whole))
        for size in range(shortest, min(len(word), LONGEST) + 1):
            found.update(_alike(word[:size], self._stems))
        return found


def _by_rest(known: Mapping[str, int]) -> Mapping[str, tuple[tuple[str, int], ...]]:
    found: dict[str, tuple[tuple[str, int], ...]] = {}
    for word, number in known.items():
        if len(word) >= _shortest(word):
            # Most rests are of one word only, and share this with its other rests.
            alone = ((word, number),)
            for rest in _rests(word):
                found[rest] = found[rest] + alone if rest in found else alone
    return found


def _alike(word: str, known: Mapping[str, Iterable[tuple[str, int]]]) -> Iterator[int]:
    for rest in _rests(word):
        for other, number in known.get(rest, ()):
            if OSA.distance(word, other, score_cutoff=1) <= 1:
                yield number


def _rests(word: str) -> list[str]:
    """Drop each letter once; the first one is seldom wrong."""
    return [word, *[word[:at] + word[at + 1 :] for at in range(1, len(word))]]


def _shortest(word: str) -> int:
    if word >= _SYLLABLES:
        return SHORTEST_SYLLABLES
    return SHORTEST_DENSE if word >= _DENSE else SHORTEST
