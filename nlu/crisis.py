"""Finds words that must always reach a human: suicide, violence, medical emergency.

Pure patterns from nlu/data/crisis, no model: this must work when everything else is unsure.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import yaml
from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from nlu.normalise import normalise

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

DATA = Path(__file__).parent / "data" / "crisis"
KINDS = ("suicide", "medical", "violence")
"""In this order: the card for suicide names the emergency number too."""
SPEAKING, ORDINARY = "speaking", "ordinary"
LONG_WORD = 7
"""A word of so many letters is recognised with one slip in it."""
LONGEST = 1200

_GAP = r"(?: \S+){0,3}? "
_ARABIC_PREFIXES = ("", "و", "ف", "ب")
_SHORTEST_STEM = 2


class Alarm(NamedTuple):
    """Something that must reach a human.

    Args:
        kind: suicide, violence or medical.
        certain: False: it sounds like it, but may be a manner of speaking; ask once, gently.
    """

    kind: str
    certain: bool


class Phrase(NamedTuple):
    """A phrase as an expression over normalised text, and what it says."""

    kind: str
    expression: str


@dataclass(frozen=True, slots=True)
class Patterns:
    """The phrases of all languages.

    Args:
        words: phrases by their first word.
        stems: phrases by the beginning of their first word.
        vocabulary: the long words of the phrases by first letter, to find slips in them.
        known: words that are no slip: those of the phrases, and ordinary ones that look alike.
    """

    words: Mapping[str, Sequence[Phrase]]
    stems: Mapping[str, Sequence[Phrase]]
    vocabulary: Mapping[str, Sequence[str]]
    known: frozenset[str]

    def find(self, text: str) -> Alarm | None:
        """Return the alarm that a message raises, if any."""
        plain = normalise(text[:LONGEST])
        said = self._said(plain)
        kind = _worst(said)
        if kind:
            return Alarm(kind, SPEAKING not in said)
        mended = " ".join(self._mended(word) for word in plain.split())
        kind = _worst(self._said(mended)) if mended != plain else None
        return Alarm(kind, certain=False) if kind else None

    def _said(self, plain: str) -> set[str]:
        said: set[str] = set()
        start = 0
        for word in plain.split(" "):
            for phrase in self._beginning_with(word):
                if phrase.kind not in said and _compiled(phrase.expression).match(plain, start):
                    said.add(phrase.kind)
            start += len(word) + 1
        return said

    def _beginning_with(self, word: str) -> Iterator[Phrase]:
        yield from self.words.get(word, ())
        for size in range(_SHORTEST_STEM, len(word) + 1):
            yield from self.stems.get(word[:size], ())

    def _mended(self, word: str) -> str:
        if len(word) < LONG_WORD or word in self.known:
            return word
        best = process.extractOne(
            word,
            self.vocabulary.get(word[0], ()),
            scorer=DamerauLevenshtein.distance,
            score_cutoff=1,
        )
        return best[0] if best else word


def find(text: str) -> Alarm | None:
    """Return the alarm that a message raises, if any."""
    return load().find(text)


@cache
def load(folder: Path = DATA) -> Patterns:
    """Read the phrases of all languages, once."""
    words: dict[str, list[Phrase]] = {}
    stems: dict[str, list[Phrase]] = {}
    long: dict[str, set[str]] = {}
    ordinary: set[str] = set()
    for kind, text in _phrases(folder):
        if kind == ORDINARY:
            ordinary.add(normalise(text))
            continue
        phrase = Phrase(kind, _expression(text) + r"(?!\S)")
        for head, open_end in _heads(text):
            (stems if open_end else words).setdefault(head, []).append(phrase)
        if kind != SPEAKING:
            for word in _long_words(text):
                long.setdefault(word[0], set()).add(word)
    known = frozenset(ordinary.union(*long.values()))
    return Patterns(
        words, stems, {letter: tuple(sorted(found)) for letter, found in long.items()}, known
    )


@cache
def _compiled(expression: str) -> re.Pattern[str]:
    """Compile on first need: most phrases are never asked for in the life of a process."""
    return re.compile(expression)


def _phrases(folder: Path) -> Iterator[tuple[str, str]]:
    for file in sorted(folder.glob("*.yml")):
        content: Mapping[str, Sequence[str]] = yaml.load(
            file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader
        )
        for kind, lines in content.items():
            yield from ((kind, str(line)) for line in lines)


def _worst(said: set[str]) -> str | None:
    return next((kind for kind in KINDS if kind in said), None)


def _expression(phrase: str) -> str:
    """Turn "will .. nicht_mehr leb*/sein" into a pattern over normalised text."""
    parts: list[str] = []
    for part in phrase.split():
        if part == "..":
            parts[-1] = _GAP
        else:
            choices = "|".join(_choice(choice) for choice in part.split("/"))
            parts += [f"(?:{choices})", " "]
    return "".join(parts[:-1])


def _choice(choice: str) -> str:
    plain = re.escape(_plain(choice))
    prefix = "[وفب]?" if _is_arabic(plain) else ""
    return prefix + plain + (r"\S*" if choice.endswith("*") else "")


def _heads(phrase: str) -> Iterator[tuple[str, bool]]:
    for choice in phrase.split(maxsplit=1)[0].split("/"):
        words = _plain(choice).split(" ")
        open_end = choice.endswith("*") and len(words) == 1
        for prefix in _ARABIC_PREFIXES if _is_arabic(words[0]) else ("",):
            yield prefix + words[0], open_end


def _plain(choice: str) -> str:
    return normalise(choice.rstrip("*").replace("_", " "))


def _is_arabic(word: str) -> bool:
    return "\u0600" <= word[:1] <= "\u06ff"


def _long_words(phrase: str) -> Iterator[str]:
    for part in phrase.split():
        for choice in part.split("/"):
            word = _plain(choice)
            if len(word) >= LONG_WORD and " " not in word:
                yield word
