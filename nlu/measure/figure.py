"""One measured figure: what it is, how good, and how good it should be."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

SLACK = 0.005
"""A figure may be this much worse than before: half a point is a handful of sentences."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure.

    Args:
        name: what was measured, in words.
        value: the figure; shares lie between 0 and 1.
        goal: what it should be; None: nothing was set.
        less: whether a smaller figure is the better one.
        unit: "%", or what else the figure counts.
        each: the figure by language.
        steady: whether it is the same on every machine, and may be held against a baseline.
    """

    name: str
    value: float
    goal: float | None = None
    less: bool = False
    unit: str = "%"
    each: Mapping[str, float] = field(default_factory=dict)
    steady: bool = True

    @property
    def reached(self) -> bool | None:
        """Tell whether the goal is reached; None where there is none."""
        if self.goal is None:
            return None
        return self.value <= self.goal if self.less else self.value >= self.goal

    def dropped(self, before: float) -> bool:
        """Tell whether the figure is worse than it was."""
        worse = self.value - before if self.less else before - self.value
        return worse > SLACK

    def __str__(self) -> str:
        mark = {True: "✓", False: "✗", None: " "}[self.reached]
        goal = f" (goal {self._shown(self.goal)})" if self.goal is not None else ""
        each = " ".join(f"{code} {self._shown(value)}" for code, value in self.each.items())
        return f"{mark} {self.name}: {self._shown(self.value)}{goal} {each}".rstrip()

    def _shown(self, value: float) -> str:
        return f"{100 * value:.1f}" if self.unit == "%" else f"{value:.3g}"

    def row(self) -> str:
        """Return the figure as a row of a table for the documents."""
        unit = " %" if self.unit == "%" else f" {self.unit}".rstrip()
        sign = "≤" if self.less else "≥"
        goal = "–" if self.goal is None else f"{sign} {self._shown(self.goal)}{unit}"
        short = {True: "yes", False: "**no**", None: "–"}[self.reached]
        each = ", ".join(f"{code} {self._shown(value)}" for code, value in self.each.items())
        return f"| {self.name} | {self._shown(self.value)}{unit} | {goal} | {short} | {each} |"


def mean(each: Mapping[str, float]) -> float:
    """Return the mean over languages, each counting the same."""
    return sum(each.values()) / max(len(each), 1)


def shares(right: Mapping[str, list[bool]]) -> dict[str, float]:
    """Return the share that is right, by language."""
    return {code: sum(rows) / len(rows) for code, rows in sorted(right.items()) if rows}


def drops(found: Iterable[Figure], baseline: Path) -> Iterator[str]:
    """Name every figure that is worse than in the baseline; one that is gone is worse, too."""
    before: dict[str, float] = json.loads(baseline.read_text(encoding="utf-8"))
    now = {figure.name: figure for figure in found}
    for name, value in before.items():
        figure = now.get(name)
        if figure is not None and figure.dropped(value):
            yield f"{figure}; before: {figure._shown(value)}"  # noqa: SLF001 - its own module


def save(found: Iterable[Figure], baseline: Path) -> None:
    """Write the figures that later ones are held against."""
    steady = {figure.name: round(figure.value, 4) for figure in found if figure.steady}
    text = json.dumps(steady, ensure_ascii=False, indent=1)
    baseline.write_text(text + "\n", encoding="utf-8")
