"""Puts questions together that mean much the same, by their runs of letters."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from nlu.normalise import normalise

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

NEAR = 0.3
"""So much alike (cosine) two questions must be to stand together."""
SHORTEST, LONGEST = 2, 4
SHOWN = 5

Weights = dict[str, float]


class Question(NamedTuple):
    """A question without its person.

    Args:
        language: what it is in.
        text: what is left of its words.
    """

    language: str
    text: str


class Cluster(NamedTuple):
    """Questions that mean much the same.

    Args:
        language: what they are in.
        times: how often something like it was asked.
        texts: different wordings, the most usual first.
    """

    language: str
    times: int
    texts: tuple[str, ...]


@dataclass(slots=True)
class _Heap:
    """Questions that lie together, and the sum of their runs of letters."""

    texts: Counter[str] = field(default_factory=Counter)
    sum: Weights = field(default_factory=dict)

    def likeness(self, runs: Weights) -> float:
        length = math.sqrt(sum(value * value for value in self.sum.values()))
        common = sum(value * self.sum.get(run, 0.0) for run, value in runs.items())
        return common / length if length else 0.0

    def add(self, text: str, times: int, runs: Weights) -> None:
        self.texts[text] += times
        for run, value in runs.items():
            self.sum[run] = self.sum.get(run, 0.0) + value


def clusters(questions: Iterable[Question]) -> list[Cluster]:
    """Put questions together, language by language; what was asked most comes first."""
    by_language: dict[str, Counter[str]] = defaultdict(Counter)
    for question in questions:
        by_language[question.language][question.text] += 1
    found = [
        Cluster(code, heap.texts.total(), tuple(text for text, _ in heap.texts.most_common(SHOWN)))
        for code, texts in sorted(by_language.items())
        for heap in _heaps(texts)
    ]
    return sorted(found, key=lambda one: (one.language, -one.times, one.texts))


def _heaps(texts: Mapping[str, int]) -> Sequence[_Heap]:
    """Lay each text on the heap that it is most like, the most usual texts first."""
    runs = _weighed({text: Counter(_runs(text)) for text in texts})
    heaps: list[_Heap] = []
    for text, times in sorted(texts.items(), key=lambda pair: (-pair[1], pair[0])):
        best = max(heaps, key=lambda heap: heap.likeness(runs[text]), default=None)
        if best is None or best.likeness(runs[text]) < NEAR:
            best = _Heap()
            heaps.append(best)
        best.add(text, times, runs[text])
    return heaps


def _weighed(counts: Mapping[str, Counter[str]]) -> Mapping[str, Weights]:
    """Weigh rare runs more, and make every text one long."""
    often = Counter(run for found in counts.values() for run in found)
    weighed: dict[str, Weights] = {}
    for text, found in counts.items():
        raw = {
            run: times * (math.log((1 + len(counts)) / (1 + often[run])) + 1)
            for run, times in found.items()
        }
        length = math.sqrt(sum(value * value for value in raw.values())) or 1.0
        weighed[text] = {run: value / length for run, value in raw.items()}
    return weighed


def _runs(text: str) -> list[str]:
    return [
        f" {word} "[at : at + size]
        for word in normalise(text).split()
        for size in range(SHORTEST, LONGEST + 1)
        for at in range(len(word) + 3 - size)
    ]
