"""Finds the number of a feature by the hash of its name: the names themselves are not kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from numpy.typing import NDArray

_SALTS = np.random.default_rng(1).integers(-(2**63), 2**63, 16, dtype=np.int64)
"""One for each kind of feature: the same name is another feature in another kind."""


class SharedHashError(ValueError):
    """Two names have one hash."""

    def __init__(self) -> None:
        super().__init__("two features of the model have the same hash: start once more")


@dataclass(frozen=True, slots=True)
class Index:
    """Known features by hash; two hundred thousand names would be thirty times as large.

    The hashes are Python's own, of 64 bits: whoever has counted the pieces of a message has them
    already. They are others in every process, so an index is made when a model is read.

    Args:
        hashes: of the names, sorted.
        numbers: of the features, in the same order.
    """

    hashes: NDArray[np.int64]
    numbers: NDArray[np.int32]

    @classmethod
    def of(cls, names: Iterable[str], sizes: Sequence[int]) -> Index:
        """Number names through.

        Args:
            names: those of all kinds, one kind after the other.
            sizes: how many of them are of each kind.

        Raises:
            SharedHashError: Two names have one hash; chance allows that once in a billion times.
        """
        hashes = _hashes(names, sizes)
        numbers = np.argsort(hashes).astype(np.int32)
        hashes = hashes[numbers]
        if np.any(hashes[1:] == hashes[:-1]):
            raise SharedHashError
        return cls(hashes, numbers)

    def find(
        self, names: Collection[str], sizes: Sequence[int]
    ) -> tuple[NDArray[np.bool_], NDArray[np.int32]]:
        """Tell which names are known, and return the numbers of those.

        Args:
            names: those of all kinds, one kind after the other.
            sizes: how many of them are of each kind.
        """
        asked = _hashes(names, sizes)
        places = self.hashes.searchsorted(asked)
        known = self.hashes.take(places, mode="clip") == asked
        return known, self.numbers[places[known]]


def _hashes(names: Iterable[str], sizes: Sequence[int]) -> NDArray[np.int64]:
    found = np.fromiter(map(hash, names), np.int64, sum(sizes))
    return found ^ _SALTS[: len(sizes)].repeat(sizes)
