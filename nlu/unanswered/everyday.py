"""Knows the words that many people use: whatever else stands in a message may be a name."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from nlu.normalise import normalise

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from nlu.examples import Example
    from nlu.unanswered.masking import Private

FOLDER = Path(__file__).parent.parent / "data" / "everyday"
OFTEN = 2
"""A word is everyday when it stands in so many examples of its language."""
HELPERS = ("de", "en")
"""Words of these stand in messages of every language."""


def words(rows: Iterable[Example], never: Private) -> dict[str, list[str]]:
    """Return the everyday words by language.

    Args:
        rows: the examples of the product.
        never: what may say who somebody is, such as first names.
    """
    seen: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for row in rows:
        for word in normalise(row.text).split():
            seen[row.language][word].add(row.group)
    return {
        code: sorted(
            word
            for word, groups in found.items()
            if len(groups) >= OFTEN and word.isalpha() and not never.has(word)
        )
        for code, found in sorted(seen.items())
    }


def write(rows: Iterable[Example], never: Private, folder: Path = FOLDER) -> int:
    """Write one list for each language; return how many words there are."""
    found = words(rows, never)
    for code, listed in found.items():
        text = "".join(f"{word}\n" for word in listed)
        (folder / f"{code}.txt").write_text(text, encoding="utf-8")
    return sum(map(len, found.values()))


def load(folder: Path = FOLDER) -> Mapping[str, frozenset[str]]:
    """Read the lists; a language's own words and those of the helper languages are together."""
    read = {
        file.stem: frozenset(file.read_text(encoding="utf-8").split())
        for file in sorted(folder.glob("*.txt"))
    }
    shared = frozenset(word for code in HELPERS for word in read.get(code, ()))
    return {code: own | shared for code, own in read.items()}
