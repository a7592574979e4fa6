"""A compact table of what each word and character run says about the language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from zlib import crc32

import numpy as np

from nlu.lid.text import grams

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Table:
    """Scores by hashed run: the runs themselves are not kept.

    Args:
        names: the languages, in the order of the columns.
        keys: hashes of the runs, sorted.
        values: one row per run, one column per language, as small integers.
        unknown: what a run nobody knows scores, per language.
        step: what one step of the integers is worth.
    """

    names: tuple[str, ...]
    keys: NDArray[np.uint32]
    values: NDArray[np.int8]
    unknown: NDArray[np.float32]
    step: float

    def score(self, cleaned: str) -> tuple[NDArray[np.float32], int]:
        """Return the log likelihood per language, and how many runs were read."""
        asked = hashes(grams(cleaned))
        if not len(asked):
            return np.zeros(len(self.names), np.float32), 0
        place = np.searchsorted(self.keys, asked)
        place[place == len(self.keys)] = 0
        hit = self.keys[place] == asked
        total = self.values[place[hit]].sum(axis=0, dtype=np.int32) * np.float32(self.step)
        missing = len(asked) - int(hit.sum())
        return total + missing * self.unknown, len(asked)

    def save(self, file: Path) -> None:
        """Write the table."""
        np.savez_compressed(
            file,
            names=np.array(self.names),
            keys=self.keys,
            values=self.values,
            unknown=self.unknown,
            step=np.float32(self.step),
        )

    @classmethod
    def load(cls, file: Path) -> Table:
        """Read a table."""
        with np.load(file, allow_pickle=False) as data:
            return cls(
                tuple(map(str, data["names"])),
                data["keys"],
                data["values"],
                data["unknown"],
                float(data["step"]),
            )


def hashes(found: Iterable[str]) -> NDArray[np.uint32]:
    """Number the runs, the same way in every process."""
    return np.array([crc32(gram.encode()) for gram in found], dtype=np.uint32)
