"""Words as people type them: cut, evened out, and compared with the words there are."""

import re
import sys
import unicodedata
from array import array
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from functools import lru_cache
from typing import Final

from rapidfuzz import fuzz

_WORD: Final = re.compile(r"[^\W_]+")
_LETTERS: Final = str.maketrans(
    {
        **dict.fromkeys("أإآٱ", "ا"),
        **dict.fromkeys("ىیېۍے", "ي"),
        **dict.fromkeys("ةہۀ", "ه"),
        "ؤ": "و",
        "ئ": "ي",
        "ک": "ك",
        "ګ": "گ",
        "ـ": "",
        "ı": "i",
        "ø": "o",
        "đ": "d",
        "ł": "l",
        **{chr(0x1220 + row): chr(0x1230 + row) for row in range(8)},
        **{chr(0x1340 + row): chr(0x1338 + row) for row in range(8)},
        "ኣ": "አ",
    }
)
"""Letters that people use for one another: Arabic, Persian and Pashto, Turkish, Tigrinya."""
_ARTICLE: Final = re.compile(r"^(?:وال|بال|فال|كال|لل|ال)(?=\w{3})")
_SLIP: Final = 78
_PART: Final = 4
_THIRD: Final = 0.34
_SHARED: Final = 0.45
_REMEMBERED: Final = 512
"""Answers for so many words, at half a KiB each and in each language."""


def words(text: str) -> list[str]:
    """Cut a text into words without case, accents, vowel marks and letter variants.

    Args:
        text: Anything a person types.
    """
    plain = unicodedata.normalize("NFKD", text.casefold().replace("ß", "ss"))
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return [_evened(word) for word in _WORD.findall(plain.translate(_LETTERS))]


def _evened(word: str) -> str:
    plain = _ARTICLE.sub("", word)
    even = "".join(str(unicodedata.digit(sign)) if sign.isdigit() else sign for sign in plain)
    # Many words stand in the index of many languages: one object serves them all.
    return sys.intern(even)


class Near:
    """Finds known words that are nearly a word, or of which one is a good part of the other.

    Only words that share pairs of letters are compared, and an answer is remembered.

    Args:
        known: The words, in something that quickly tells whether it holds a word; it is kept.
    """

    def __init__(self, known: Collection[str]) -> None:
        self._exact = known
        self._known = tuple(known)
        pairs: dict[str, array[int]] = defaultdict(lambda: array("I"))
        for number, word in enumerate(self._known):
            for pair in _pairs(word):
                pairs[pair].append(number)
        self._pairs = dict(pairs)
        self.to = lru_cache(_REMEMBERED)(self._to)

    def _to(self, word: str) -> Mapping[str, float]:
        """Name the known words near a word, with how near each is, from 0 to 1.

        Args:
            word: A word as `words` cuts it.
        """
        found = {word: 1.0} if word in self._exact else {}
        if len(word) < _PART:
            return found
        mine = _pairs(word)
        shared = Counter(number for pair in mine for number in self._pairs.get(pair, ()))
        for number, count in shared.items():
            known = self._known[number]
            if count >= _SHARED * min(len(mine), len(known) + 1):
                near = _closeness(word, known)
                if near:
                    found.setdefault(known, near)
        return found


def _closeness(word: str, known: str) -> float:
    alike = fuzz.ratio(word, known, score_cutoff=_SLIP)
    if alike:
        return alike / 100
    share = min(len(word), len(known)) / max(len(word), len(known))
    part = share > _THIRD and (word in known or (len(known) >= _PART and known in word))
    return 0.6 + 0.3 * share if part else 0.0


def _pairs(word: str) -> frozenset[str]:
    framed = f" {word} "
    return frozenset(sys.intern(framed[at : at + 2]) for at in range(len(framed) - 1))
