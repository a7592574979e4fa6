"""Whether a message opens with a yes or a no: pure, asked while such a question is open."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import yaml

from nlu.normalise import normalise

if TYPE_CHECKING:
    from collections.abc import Mapping

FILE = Path(__file__).parent / "data" / "openings.yml"
_SENTENCE_END = re.compile(r"[.!?؟።…]+\s+|\n+")
_WORD = re.compile(r"[\w']+|[👍👎✅❌]")

Opening = Literal["affirm", "deny"]


class Openings:
    """The words that open an answer, of all languages together.

    A word that stands for yes in one language and for no in another is left to the model.

    Args:
        words: What each normalised word opens.
    """

    def __init__(self, words: Mapping[str, Opening]) -> None:
        self._words = words

    @classmethod
    def load(cls, file: Path = FILE) -> Openings:
        """Read the words."""
        content = yaml.safe_load(file.read_text(encoding="utf-8"))
        agree = {_first(word) for group in content["yes"] for word in group}
        refuse = {_first(word) for group in content["no"] for word in group}
        clear: dict[str, Opening] = dict.fromkeys(agree - refuse, "affirm")
        clear |= dict.fromkeys(refuse - agree, "deny")
        clear.pop("", None)
        return cls(clear)

    def of(self, text: str) -> Opening | None:
        """Tell what a message opens with: a yes, a no, or neither."""
        return self._words.get(_first(text))


def rest_of(text: str) -> str:
    """Give what stands after the sentence that opens a message; empty if it is the only one."""
    _, _, rest = _SENTENCE_END.sub("\n", text, count=1).partition("\n")
    return rest.strip()


def _first(text: str) -> str:
    found = _WORD.search(text)
    if found is None:
        return ""
    return normalise(found[0]) or found[0]
