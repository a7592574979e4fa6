"""Says what a word is about, in every language alike: `termin`, `rendez-vous`, `موعد`.

The word lists in `nlu/data/concepts` name, for each concept and language, words, beginnings of
words (`termin*`) and phrases (`way_to`). A model that has learnt what concepts mean in one
language knows it in all of them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import yaml

from nlu.normalise import normalise
from nlu.romanised import LANGUAGES, MARK, skeleton

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

HELPERS = ("de", "en")
"""Words of these stand in messages of every language."""
SHORTEST_STEM = 3
FEWEST_LETTERS, FEWEST_BEGUN = 2, 3
"""A word in the skeleton needs so many letters to say anything, a beginning one more."""

_PREFIXES = ("وال", "بال", "فال", "كال", "عال", "لل", "ال", "و", "ب", "ف", "ل", "ع", "ه", "ح")

Pattern = tuple[tuple[str, bool], ...]
"""Words in a row; each with whether it may go on."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language.

    Args:
        whole: concepts by word.
        begun: concepts by the beginning of a word.
        phrases: phrases by their first word, or by its beginning.
    """

    whole: dict[str, tuple[str, ...]] = field(default_factory=dict)
    begun: dict[str, tuple[str, ...]] = field(default_factory=dict)
    phrases: dict[tuple[str, bool], tuple[tuple[Pattern, str], ...]] = field(default_factory=dict)

    def add(self, concept: str, pattern: Pattern) -> None:
        """Add one pattern."""
        word, open_ended = pattern[0]
        if len(pattern) > 1:
            self.phrases[pattern[0]] = (*self.phrases.get(pattern[0], ()), (pattern, concept))
        elif open_ended:
            self.begun[word] = (*self.begun.get(word, ()), concept)
        else:
            self.whole[word] = (*self.whole.get(word, ()), concept)

    def find(self, words: Sequence[Sequence[str]], position: int) -> set[str]:
        """Name the concepts that a word, or a phrase from here on, belongs to."""
        found: set[str] = set()
        for form in words[position]:
            found.update(self.whole.get(form, ()))
            if self.phrases:
                self._phrases(words, position, (form, False), found)
            for size in range(2, len(form) + 1):
                start = form[:size]
                if start in self.begun:
                    found.update(self.begun[start])
                self._phrases(words, position, (start, True), found)
        return found

    def _phrases(
        self, words: Sequence[Sequence[str]], position: int, head: tuple[str, bool], to: set[str]
    ) -> None:
        for pattern, concept in self.phrases.get(head, ()):
            rest = words[position + 1 : position + len(pattern)]
            if len(rest) == len(pattern) - 1 and all(map(_fits, rest, pattern[1:])):
                to.add(concept)


@dataclass(frozen=True, slots=True)
class Concepts:
    """The words of all languages; a romanised language has words of its own."""

    words: Mapping[str, Words]

    @classmethod
    def load(cls, folder: Path) -> Concepts:
        """Read the word lists of a folder."""
        found: dict[str, Words] = {}
        for file in sorted(folder.glob("*.yml")):
            content = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
            found[file.stem] = _words(content, normalise, (1, 1))
            if file.stem in LANGUAGES:
                latin = _in_latin(file.stem)
                found[file.stem + MARK] = _words(content, latin, (FEWEST_LETTERS, FEWEST_BEGUN))
        return cls(found)

    def find(self, plain: Sequence[str], language: str | None) -> list[list[str]]:
        """Name the concepts of each word of a normalised message."""
        words = [forms(word) for word in plain]
        lists = [self.words[code] for code in self._order(language) if code in self.words]
        return [_first(lists, words, position) for position in range(len(words))]

    def find_romanised(self, words: Sequence[str], language: str) -> list[list[str]]:
        """Name the concepts of each word of a message as it sounds, in whatever script."""
        own = self.words.get(language + MARK, Words())
        heard = [(skeleton(word, language),) for word in words]
        typed = [(normalise(word) or word,) for word in words]
        helpers = [self.words[code] for code in HELPERS if code in self.words]
        return [
            _first([own], heard, position) or _first(helpers, typed, position)
            for position in range(len(words))
        ]

    def borrowed(self, word: str, language: str) -> bool:
        """Tell whether a word of a romanised message is rather one of a helper language."""
        own = self.words.get(language + MARK, Words())
        known = any(word in self.words[code].whole for code in HELPERS if code in self.words)
        return known and skeleton(word, language) not in own.whole

    def _order(self, language: str | None) -> Sequence[str]:
        """Ask the language first, then those whose words stand everywhere."""
        if language is None or language not in self.words:
            return tuple(code for code in self.words if not code.endswith(MARK))
        return (language, *(code for code in HELPERS if code != language))


def _first(lists: Sequence[Words], words: Sequence[Sequence[str]], position: int) -> list[str]:
    for known in lists:
        found = known.find(words, position)
        if found:
            return sorted(found)
    return []


def _words(
    content: Mapping[str, str], change: Callable[[str], str], fewest: tuple[int, int]
) -> Words:
    words = Words()
    for concept, patterns in content.items():
        for text in str(patterns).split():
            pattern = tuple(
                (word, part.endswith("*"))
                for part in text.split("_")
                for word in change(part.rstrip("*")).split()
            )
            letters = sum(len(word) for word, _ in pattern)
            if pattern and letters >= fewest[pattern[0][1]]:
                words.add(concept, pattern)
    return words


def _in_latin(language: str) -> Callable[[str], str]:
    return lambda text: skeleton(text, language)


def _fits(forms: Sequence[str], part: tuple[str, bool]) -> bool:
    word, open_ended = part
    return any(form.startswith(word) if open_ended else form == word for form in forms)


def forms(word: str) -> Sequence[str]:
    """Return a word, and in Arabic letters the word without what is written together with it."""
    if not "\u0600" <= word[0] <= "\u06ff":
        return (word,)
    stems = (
        word[len(prefix) :]
        for prefix in _PREFIXES
        if word.startswith(prefix) and len(word) - len(prefix) >= SHORTEST_STEM
    )
    return (word, *stems)
