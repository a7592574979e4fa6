"""Words that say nothing about a language, and words that say everything."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import yaml

from nlu.lid.text import clean

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Neutral:
    """Word lists that the tables cannot know.

    Args:
        words: official terms, places, names, international words.
        own: everyday words that only one of our languages has.
    """

    words: frozenset[str]
    own: Mapping[str, str]

    def __contains__(self, word: str) -> bool:
        return word in self.words or word.partition("'")[0] in self.words

    @classmethod
    def load(cls, folder: Path) -> Neutral:
        """Read the lists."""
        neutral = _yaml(folder / "neutral.yml")
        own = {
            code: {word for part in text.split("|") for word in clean(part).split()}
            for code, text in _yaml(folder / "own.yml").items()
        }
        shared = Counter(word for words in own.values() for word in words)
        return cls(
            frozenset(word for text in neutral.values() for word in text.split()),
            {w: code for code, words in own.items() for w in words if shared[w] == 1},
        )


def _yaml(file: Path) -> dict[str, str]:
    content: dict[str, str] = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return content
