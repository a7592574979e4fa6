"""Cuts a message into the pieces that the intent model weighs."""

from __future__ import annotations

import re
from itertools import combinations, pairwise
from typing import TYPE_CHECKING, NamedTuple

from nlu.normalise import digits, normalise, strip_format
from nlu.romanised import is_romanised, skeleton, split

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from nlu.entities.lexicon import Lexicon
    from nlu.intent.mending import Mender

SHORTEST, LONGEST = 2, 5
LONGEST_TEXT = 400
"""Longer messages are read up to here: nobody's wish comes later."""
LONGEST_PHRASE = 4
SHORTEST_STEM = 3
MOST_CONCEPTS = 14
"""So many different concepts are paired; a longer message has more than one wish anyhow."""
FEWEST_ROMANISED = 2
"""A single word in Latin letters is as well a name or a German term."""

_WORD = re.compile(r"\w+|[^\w\s]")
_NUMBER = re.compile(r"(?<![^\W\d])\d+(?![^\W\d])")
_ARABIC_PREFIX = re.compile(r"(?:وال|بال|فال|كال|عال|لل|ال|[وبفلع])(?=\w{3})")


class Pieces(NamedTuple):
    """The pieces of one message, by kind.

    Args:
        words: normalised words and pairs of words.
        raw: character runs as typed, of the words that normalising changes.
        normal: character runs after normalising.
        senses: what the words are about, and what the word lists know them to mean.
        pairs: two senses anywhere in the message.
        chains: two senses in a row.
        sounds: words and runs of the skeleton of a romanised message.
    """

    words: list[str]
    raw: list[str]
    normal: list[str]
    senses: list[str]
    pairs: list[str]
    chains: list[str]
    sounds: list[str]


def pieces(
    text: str, lexicon: Lexicon, language: str | None, mender: Mender | None = None
) -> Pieces:
    """Cut one message.

    Args:
        text: the message.
        lexicon: the word lists.
        language: what it is in; None: not known.
        mender: mends slips; without one every word is taken as it stands.
    """
    short = text[:LONGEST_TEXT]
    if language and is_romanised(short, language):
        return _romanised(short, lexicon, language)
    plain = normalise(short)
    if mender and language and language in mender.words:
        plain = " ".join(_mended(plain.split(), lexicon, language, mender))
    words = _NUMBER.sub("0", plain).split()
    typed = _WORD.findall(_NUMBER.sub("0", digits(strip_format(short)).lower()))
    return Pieces(
        words + [f"{a} {b}" for a, b in pairwise(words)],
        _runs([word for word in typed if word not in words]),
        _runs(words),
        *_meanings(plain.split(), lexicon, lexicon.concepts.find(plain.split(), language)),
        [],
    )


def _mended(
    plain: Sequence[str], lexicon: Lexicon, language: str, mender: Mender
) -> Iterator[str]:
    for word in plain:
        slip = mender.doubtful(word, language) and not lexicon.concepts.find([word], language)[0]
        yield mender.mended(word, language) if slip else word


def heard(text: str, lexicon: Lexicon, language: str) -> Pieces:
    """Cut a message in its own script as if it had been typed in Latin letters."""
    plain = normalise(text[:LONGEST_TEXT]).split()
    concepts = lexicon.concepts.find_romanised(split(text[:LONGEST_TEXT]), language)
    meant = _meanings(plain, lexicon, concepts)
    return Pieces([], [], [], *meant, _sounds(text[:LONGEST_TEXT], language))


def _romanised(text: str, lexicon: Lexicon, language: str) -> Pieces:
    """Cut a message in Latin letters; words of a helper language count as they are."""
    plain = normalise(text).split()
    alone = len(plain) < FEWEST_ROMANISED
    kept = [word for word in plain if alone or lexicon.concepts.borrowed(word, language)]
    runs = _runs(kept)
    concepts = lexicon.concepts.find_romanised(split(text), language)
    meant = _meanings(plain, lexicon, concepts)
    return Pieces(kept, [], runs, *meant, _sounds(text, language))


def _sounds(text: str, language: str) -> list[str]:
    words = _NUMBER.sub("0", skeleton(text, language)).split()
    return [*words, *(f"{a} {b}" for a, b in pairwise(words)), *_runs(words)]


def _meanings(
    plain: Sequence[str], lexicon: Lexicon, concepts: Sequence[Sequence[str]]
) -> tuple[list[str], list[str], list[str]]:
    listed = list(_senses(plain, lexicon))
    found = [concept for here in concepts for concept in here]
    kinds = {*found, *(sense for sense in listed if ":" not in sense)}
    known = [here for here in concepts if here]
    return (
        found + listed,
        [f"{a}+{b}" for a, b in combinations(sorted(kinds)[:MOST_CONCEPTS], 2)],
        [f"{a}>{b}" for here, there in pairwise(known) for a in here for b in there],
    )


def _runs(words: list[str]) -> list[str]:
    found: list[str] = []
    for word in words:
        padded = f" {word} "
        length = len(padded)
        for size in range(SHORTEST, LONGEST + 1):
            if size >= length:
                found.append(padded)
                break
            found.extend([padded[i : i + size] for i in range(length - size + 1)])
    return found


def _senses(words: Sequence[str], lexicon: Lexicon) -> Iterator[str]:
    """Name kind and value of the longest known phrases, left to right."""
    position = 0
    while position < len(words):
        size, phrase = _longest(words, position, lexicon)
        for meaning in lexicon.phrases.get(phrase, ()):
            yield meaning.kind
            yield f"{meaning.kind}:{meaning.value}"
        if not size and words[position].isdigit():
            yield "number"
        position += max(size, 1)


def _longest(words: Sequence[str], position: int, lexicon: Lexicon) -> tuple[int, str]:
    for size in range(min(LONGEST_PHRASE, len(words) - position), 0, -1):
        phrase = " ".join(words[position : position + size])
        if phrase in lexicon.phrases:
            return size, phrase
        if "\u0600" <= phrase[0] <= "\u06ff":
            stem = _ARABIC_PREFIX.sub("", phrase, count=1)
            if stem in lexicon.phrases:
                return size, stem
    return 0, ""
