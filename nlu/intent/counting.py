"""Turns the examples into one table of numbers, all at once: the same numbers as one by one."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import chain, count
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from scipy.sparse import csr_matrix, hstack

from nlu.intent.features import heard, pieces
from nlu.intent.index import Index
from nlu.intent.mending import Mender
from nlu.intent.model import BLOCK_WEIGHTS, KINDS, TEXTUAL, Vocabulary
from nlu.romanised import LANGUAGES, MARK

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from nlu.entities.lexicon import Lexicon
    from nlu.intent.features import Pieces

    Floats = NDArray[np.float32]
    Places = NDArray[np.int64]

FOLDS = 5
FEWEST, FEWEST_LARGE = 2, 3
"""A feature that occurs in one example only is noise; in two, when there are many."""
SMALL, LARGE = 500, 8000
"""A toy set needs every word; a large one has enough without the rare ones."""
HEARD = LANGUAGES - {"uk"}
"""Languages whose examples are learnt a second time, as they sound in Latin letters."""


class Example(NamedTuple):
    """One training sentence."""

    text: str
    intent: str
    language: str
    group: str


@dataclass(frozen=True, slots=True)
class Numbers:
    """The examples as numbers, one row each.

    Args:
        table: what each example holds of each feature.
        coverage: the share of an example's pieces that are features.
        lengths: how many character runs an example has.
        target: the right intents, as numbers.
        languages: the languages; with a mark where an example stands as it sounds.
        folds: which fold an example belongs to.
        labels: the names of the intents.
    """

    table: csr_matrix
    coverage: Floats
    lengths: Places
    target: Places
    languages: NDArray[np.str_]
    folds: Places
    labels: tuple[str, ...]


class _Block(NamedTuple):
    """The pieces of one kind in all examples: where each row ends, which pieces, how often."""

    names: list[str]
    ends: Places
    ids: Places
    times: Floats


def numbers(examples: Sequence[Example], lexicon: Lexicon) -> tuple[Numbers, Vocabulary]:
    """Count everything in the examples."""
    again = [example for example in examples if example.language in HEARD]
    rows = [*examples, *again]
    blocks = _blocks(_cut(examples, again, lexicon), len(rows))
    fewest = 1 if len(rows) < SMALL else FEWEST if len(rows) < LARGE else FEWEST_LARGE
    weighed = [_weigh(*pair, fewest) for pair in zip(blocks, BLOCK_WEIGHTS, strict=True)]
    kept = [names for names, *_ in weighed]
    idf = np.concatenate([block_idf for _, block_idf, *_ in weighed])
    labels = tuple(sorted({example.intent for example in examples}))
    at = {label: i for i, label in enumerate(labels)}
    found = Numbers(
        table=hstack([table for *_, table, _ in weighed], format="csr"),
        coverage=_coverage([share for *_, share in weighed]),
        lengths=np.maximum(_lengths(blocks[2]), _lengths(blocks[6])).astype(np.int64),
        target=np.array([at[example.intent] for example in rows]),
        languages=np.array(
            [e.language for e in examples] + [e.language + MARK for e in again], dtype=np.str_
        ),
        folds=_folds([f"{example.intent} {example.group}" for example in rows]),
        labels=labels,
    )
    mender = Mender.learn((example.text, example.language) for example in examples)
    index = Index.of(chain.from_iterable(kept), [len(names) for names in kept])
    return found, Vocabulary(index, idf, lexicon, mender, kept)


def _cut(
    examples: Sequence[Example], again: Sequence[Example], lexicon: Lexicon
) -> Iterator[Pieces]:
    for example in examples:
        yield pieces(example.text, lexicon, example.language)
    for example in again:
        yield heard(example.text, lexicon, example.language)


def _blocks(cut: Iterator[Pieces], rows: int) -> list[_Block]:
    numbered: list[defaultdict[str, int]] = [defaultdict(count().__next__) for _ in KINDS]
    ids: list[list[int]] = [[] for _ in KINDS]
    times: list[list[int]] = [[] for _ in KINDS]
    ends = np.zeros((len(KINDS), rows + 1), dtype=np.int64)
    for row, one in enumerate(cut, 1):
        for kind, grams in enumerate(one):
            counted = Counter(grams)
            ids[kind] += map(numbered[kind].__getitem__, counted)
            times[kind] += counted.values()
            ends[kind, row] = len(ids[kind])
    return [
        _Block(
            list(numbered[k]), ends[k], np.array(ids[k], np.int64), np.array(times[k], np.float32)
        )
        for k in range(len(KINDS))
    ]


def _weigh(
    block: _Block, weight: float, fewest: int
) -> tuple[list[str], Floats, csr_matrix, Floats]:
    """Keep what is not rare: names, how telling each is, the table, the share that is known."""
    rows = len(block.ends) - 1
    often = np.bincount(block.ids, minlength=len(block.names))
    kept = [
        i
        for i in sorted(range(len(block.names)), key=block.names.__getitem__)
        if often[i] >= fewest
    ]
    place = np.full(len(block.names), -1, dtype=np.int64)
    place[kept] = np.arange(len(kept))
    idf = (np.log((1 + rows) / (1 + often[kept])) + 1).astype(np.float32)
    at = np.repeat(np.arange(rows), np.diff(block.ends))
    known = place[block.ids] >= 0
    all_times = np.bincount(at, weights=block.times, minlength=rows)
    at, columns, times = at[known], place[block.ids[known]], block.times[known]
    strength = (np.log(times) + 1) * idf[columns]
    length = np.sqrt(np.bincount(at, weights=strength * strength, minlength=rows))
    values = (strength * (weight / np.maximum(length, 1e-9))[at]).astype(np.float32)
    table = csr_matrix((values, (at, columns)), shape=(rows, len(kept)))
    known_times = np.bincount(at, weights=times, minlength=rows)
    share = np.where(all_times > 0, known_times / np.maximum(all_times, 1), np.nan)
    return [block.names[i] for i in kept], idf, table, share.astype(np.float32)


def _coverage(shares: Sequence[Floats]) -> Floats:
    found = np.array([shares[kind] for kind in TEXTUAL])
    there = ~np.isnan(found)
    total: Floats = np.nansum(found, axis=0) / np.maximum(there.sum(axis=0), 1)
    return total


def _lengths(block: _Block) -> Floats:
    rows = len(block.ends) - 1
    at = np.repeat(np.arange(rows), np.diff(block.ends))
    return np.bincount(at, weights=block.times, minlength=rows).astype(np.float32)


def _folds(groups: Sequence[str]) -> Places:
    """Deal translations together to folds, intent by intent, the same way every time."""
    dealt = {group: i % FOLDS for i, group in enumerate(sorted(set(groups)))}
    return np.array([dealt[group] for group in groups])
