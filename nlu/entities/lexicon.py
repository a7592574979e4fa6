"""The word lists of all languages as one table from phrase to meaning."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

import yaml

from nlu.concepts import Concepts
from nlu.entities.tokens import key

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

LONGEST_PHRASE = 6
SLIPS_ALLOWED = frozenset({"place", "paper", "trade", "goal", "weekday", "month_name", "language"})
"""Kinds whose words are long enough to be found in spite of a slip."""
SHORTEST_SLIP = 6
DOUBTFUL = "?"
PATTERNS = frozenset({"compound_numbers", "days_ahead"})
"""Sections that phrases are made from."""
FARTHEST = 21
"""So many days ahead are counted; whoever means later names a date."""


class Meaning(NamedTuple):
    """What a phrase means.

    Args:
        kind: the section of the word list.
        value: the value under which it stands there.
        sure: 1, or less for a phrase that may mean something else.
    """

    kind: str
    value: str
    sure: float


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Phrases and their meanings.

    Args:
        phrases: by normalised phrase.
        slips: the phrases that may be found in spite of a slip, by first letter.
        concepts: what words are about; beside the word lists, for the wish alone.
    """

    phrases: Mapping[str, tuple[Meaning, ...]]
    slips: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    concepts: Concepts = field(default_factory=lambda: Concepts({}))

    @classmethod
    def load(cls, folder: Path) -> Lexicon:
        """Read the word lists of every language."""
        found: dict[str, list[Meaning]] = {}
        for file in sorted(folder.glob("*.yml")):
            content = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
            for phrase, meaning in _meanings(content or {}):
                _add(found.setdefault(key(phrase), []), meaning)
        phrases = {phrase: tuple(meanings) for phrase, meanings in found.items() if phrase}
        slips: dict[str, list[str]] = {}
        for phrase, meanings in phrases.items():
            if _may_slip(phrase, meanings[0]):
                slips.setdefault(phrase[0], []).append(phrase)
        concepts = Concepts.load(folder.parent / "concepts")
        return cls(phrases, {letter: tuple(found) for letter, found in slips.items()}, concepts)


def _add(known: list[Meaning], meaning: Meaning) -> None:
    """Add a meaning; where two lists name the same one, the surer counts."""
    for place, other in enumerate(known):
        if (other.kind, other.value) == (meaning.kind, meaning.value):
            known[place] = max(other, meaning, key=lambda one: one.sure)
            return
    known.append(meaning)


def _may_slip(phrase: str, meaning: Meaning) -> bool:
    numbered = any(letter.isdecimal() for letter in phrase) or phrase.startswith("paragraf")
    return len(phrase) >= SHORTEST_SLIP and meaning.kind in SLIPS_ALLOWED and not numbered


def _meanings(content: Mapping[str, Mapping[object, str]]) -> Iterator[tuple[str, Meaning]]:
    for kind, values in content.items():
        if kind in PATTERNS:
            continue
        for value, phrases in values.items():
            name = str(value)
            sure = 0.7 if name.endswith(DOUBTFUL) else 1.0
            for phrase in _split(phrases):
                yield phrase, Meaning(kind, name.removesuffix(DOUBTFUL), sure)
    yield from _compounds(content)
    yield from _days_ahead(content)


def _compounds(content: Mapping[str, Mapping[object, str]]) -> Iterator[tuple[str, Meaning]]:
    """Build "twenty four" and "vierundzwanzig" from the units and tens of a language."""
    numbers = content.get("number", {})
    for pattern in _split(str(content.get("compound_numbers", {}).get("pattern", ""))):
        for tens in range(20, 100, 10):
            for units in range(1, 10):
                for ten in _split(numbers.get(tens, "")):
                    for unit in _split(numbers.get(units, "")):
                        phrase = pattern.format(ten=ten, unit=unit)
                        yield phrase, Meaning("number", str(tens + units), 1.0)


def _days_ahead(content: Mapping[str, Mapping[object, str]]) -> Iterator[tuple[str, Meaning]]:
    """Build "in three days" and "in 3 Tagen"."""
    numbers, hours = content.get("number", {}), content.get("hour_name", {})
    for pattern in _split(content.get("days_ahead", {}).get("pattern", "")):
        for days in range(2, FARTHEST + 1):
            words = (*_split(numbers.get(days, "")), *_split(hours.get(days, "")))
            for number in (str(days), *words):
                yield pattern.format(n=number), Meaning("relative_day", str(days), 1.0)


def _split(phrases: object) -> list[str]:
    return [part.strip() for part in str(phrases).split("|") if part.strip()]
