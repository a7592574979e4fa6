"""langdetect with profiles of our own, scored exactly instead of by its random sampling."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np
from langdetect.detector import Detector
from langdetect.utils.ngram import NGram

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from numpy.typing import NDArray

LONGEST = 40
"""langdetect reads letter by letter; more would cost time and change nothing."""


@dataclass(frozen=True, slots=True)
class Engine:
    """The library's tables as logarithms.

    Args:
        names: the languages, in the order of the columns.
        rows: the row of each n-gram.
        table: log of (smoothing + probability), one row per n-gram.
        unknown: the score of an n-gram that no profile knows.
    """

    names: tuple[str, ...]
    rows: Mapping[str, int]
    table: NDArray[np.float32]

    def score(self, cleaned: str) -> NDArray[np.float32]:
        """Return the mean log likelihood per language."""
        known = [
            row for gram in ngrams(cleaned[:LONGEST]) if (row := self.rows.get(gram)) is not None
        ]
        if not known:
            return np.zeros(len(self.names), np.float32)
        total: NDArray[np.float32] = self.table[known].sum(axis=0)
        return total

    @classmethod
    def load(cls, folder: Path) -> Engine:
        """Read all profiles of a folder, one at a time: the library's reader holds all of them."""
        rows: dict[str, int] = {}
        names, columns = [], []
        for file in sorted(folder.glob("*.json")):
            profile = json.loads(file.read_text(encoding="utf-8"))
            names.append(profile["name"])
            columns.append(_column(profile, rows))
        table = np.zeros((len(rows), len(names)), np.float32)
        for language, (known, chances) in enumerate(columns):
            table[known, language] = chances
        table += np.float32(Detector.ALPHA_DEFAULT / Detector.BASE_FREQ)
        return cls(tuple(names), rows, np.log(table, out=table))


def _column(
    profile: Mapping[str, Any], rows: dict[str, int]
) -> tuple[list[int], NDArray[np.float32]]:
    """Number the n-grams of a profile, and return how frequent each is among those of its size."""
    counts = {gram: count for gram, count in profile["freq"].items() if len(gram) <= NGram.N_GRAM}
    chances = [count / profile["n_words"][len(gram) - 1] for gram, count in counts.items()]
    return [rows.setdefault(gram, len(rows)) for gram in counts], np.array(chances, np.float32)


def ngrams(cleaned: str) -> Iterator[str]:
    """Cut a text in lower case as langdetect cuts it, word by word instead of letter by letter."""
    for word in "".join(map(_letter, cleaned)).split():
        padded = f" {word} "
        yield from word
        for size in range(2, NGram.N_GRAM + 1):
            for start in range(len(padded) - size + 1):
                yield padded[start : start + size]


@lru_cache(maxsize=4096)
def _letter(letter: str) -> str:
    """Return the letter that langdetect counts for this one."""
    normal: str = NGram.normalize(letter)
    return normal
