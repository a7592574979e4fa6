"""Mends slips of the finger before a message is weighed: the nearest word that people use here."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rapidfuzz import process
from rapidfuzz.distance import OSA

from nlu.concepts import HELPERS
from nlu.normalise import normalise

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

SHORTEST = 3
"""Shorter words have too many neighbours; where a letter is a syllable, this is much already."""
MOST_NEIGHBOURS = 20


@dataclass(frozen=True, slots=True)
class Mender:
    """Knows the words of the examples, and finds the one that a misspelt word stands for.

    Args:
        words: by language, how often each word stands in the examples.
    """

    words: Mapping[str, Mapping[str, int]]
    _by_length: dict[tuple[str, int], list[str]] = field(init=False, repr=False)
    _borrowed: frozenset[str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        lengths: dict[tuple[str, int], list[str]] = defaultdict(list)
        for code, known in self.words.items():
            for word in known:
                for length in (len(word) - 1, len(word), len(word) + 1):
                    lengths[code, length].append(word)
        object.__setattr__(self, "_by_length", dict(lengths))
        borrowed = frozenset(word for code in HELPERS for word in self.words.get(code, ()))
        object.__setattr__(self, "_borrowed", borrowed)

    @classmethod
    def learn(cls, texts: Iterable[tuple[str, str]]) -> Mender:
        """Count the words of examples.

        Args:
            texts: pairs of text and language.
        """
        counted: dict[str, Counter[str]] = defaultdict(Counter)
        for text, language in texts:
            counted[language].update(w for w in normalise(text).split() if not w.isdigit())
        return cls(counted)

    def doubtful(self, word: str, language: str) -> bool:
        """Tell whether a normalised word may be a slip: nobody here has written it so."""
        if len(word) < SHORTEST or word in self.words[language] or word in self._borrowed:
            return False
        return word.isalpha()

    def mended(self, word: str, language: str) -> str:
        """Return the most usual word that is one letter away, or the word itself.

        The first letter is seldom wrong.
        """
        near = self._by_length.get((language, len(word)), [])
        found = process.extract(
            word, near, scorer=OSA.distance, score_cutoff=1, limit=MOST_NEIGHBOURS
        )
        known = self.words[language]
        return max(
            (one for one, *_ in found),
            key=lambda one: (one[0] == word[0], known[one], one),
            default=word,
        )
