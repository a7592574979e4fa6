"""Finds words that must always reach a human: suicide, violence, medical emergency.

Pure wordings from nlu/data/crisis, no model: this must work when everything else is unsure.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import yaml

from nlu.normalise import normalise
from nlu.slips import LONG, Slips
from nlu.sounds import ETHIOPIC, writer
from nlu.wording import Atoms, Heard, Wording, Writer, leading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

DATA = Path(__file__).parent / "data" / "crisis"
EVERYDAY = "ordinary.txt"
"""Everyday words that look like a slip, made by nlu.ordinary."""
KINDS = ("suicide", "medical", "violence")
"""In this order: the card for suicide names the emergency number too."""
INTENTS = {
    "suicide": "esc_mental_crisis_suicide",
    "violence": "esc_violence_exploitation",
    "medical": "esc_medical_emergency",
}
"""Which intent of the model speaks of which kind."""
SUSPECT = 0.2
"""From this share of the model's belief on a danger is asked about, whatever else leads."""
ASK = "?"
"""Behind a kind: it may be meant, so ask gently."""
SPEAKING, QUIET, ORDINARY = "speaking", "quiet", "ordinary"
EVERYWHERE = "everywhere"
"""Like QUIET, but for the wordings of all files that are read by the same letters."""
_ALL = -1
WORDS, SOUNDS, MARKS = "words", "sounds", "marks"
WORDS_KEPT = 4096
"""So many single words are remembered with what they may mean; most messages share theirs."""
LONGEST = 4096
"""Characters that are looked at: all that one message can hold."""

_PREFIXES = ("وال", "بال", "عال", "هال", "لل", "ال", "و", "ف", "ب", "ل", "ع", "ه")
_SHORTEST_AFTER_PREFIX = 2
_ELISION = re.compile(r"\b([cdjlmnst]|qu)['’`´](?=[^\W\d])", re.IGNORECASE)
"""The short words that French and Albanian write together with the next one."""


class Alarm(NamedTuple):
    """Something that must reach a human.

    Args:
        kind: suicide, violence or medical.
        certain: False: it sounds like it, but may be a manner of speaking; ask once, gently.
    """

    kind: str
    certain: bool


@dataclass(frozen=True, slots=True)
class Book:
    """The wordings of the languages that are read by the same letters.

    Args:
        plain: writes normalised text as the wordings are written.
        fits: whether a word can belong to these languages at all.
        marks: what a message must contain to be read so; None: any message.
        wordings: those that raise something, by the number of a word that they need.
        quiet: those that mean nothing although they sound like it, by their file.
        slips: finds misspelt words.
        known: finds the numbers of a word.
        meant: finds the numbers of the words that a misspelt one may stand for.
    """

    plain: Callable[[str], str]
    fits: Callable[[str], bool]
    marks: re.Pattern[str] | None
    wordings: Mapping[int, Sequence[Wording]]
    quiet: Mapping[int, Sequence[Wording]]
    slips: Slips
    known: Callable[[str], frozenset[int]]
    meant: Callable[[str], frozenset[int]]

    def find(self, text: str) -> set[str]:
        """Return the kinds that a normalised text speaks of, with ASK behind the unsure ones.

        When there are none, words that may be slips are mended; what is found then is unsure.
        """
        if self.marks and not self.marks.search(text):
            return set()
        words = [word if self.fits(word) else "" for word in self.plain(text).split(" ")]
        numbers = [self.known(word) for word in words]
        said = self._said(numbers, frozenset())
        return said if said - {SPEAKING} else self._guessed(words, numbers)

    def _guessed(self, words: list[str], numbers: list[frozenset[int]]) -> set[str]:
        weak: set[int] = set()
        mended = list(numbers)
        for at, word in enumerate(words):
            if word and not numbers[at]:
                mended[at] = self.meant(word)
                if len(word) < LONG:
                    weak |= mended[at]
        if mended == numbers:
            return set()
        return {kind.removesuffix(ASK) + ASK for kind in self._said(mended, frozenset(weak))}

    def _said(self, numbers: list[frozenset[int]], weak: frozenset[int]) -> set[str]:
        heard = Heard(numbers)
        calm: dict[int, Heard] = {}
        said: set[str] = set()
        for number in heard.places:
            for wording in self.wordings.get(number, ()):
                if wording.kind in said or (number in weak and wording.alone):
                    continue
                if heard.says(wording):
                    source = wording.source
                    if source not in calm:
                        calm[source] = self._hushed(heard, source)
                    if calm[source] is heard or calm[source].says(wording):
                        said.add(wording.kind)
        return said

    def _hushed(self, heard: Heard, source: int) -> Heard:
        """Take out what means nothing in this language although it sounds like it."""
        hushed = {
            place
            for wording in (*self.quiet.get(source, ()), *self.quiet.get(_ALL, ()))
            for start, end in heard.says(wording)
            for place in range(start, end)
        }
        if not hushed:
            return heard
        return Heard(
            [frozenset() if at in hushed else some for at, some in enumerate(heard.words)]
        )


def find(text: str) -> Alarm | None:
    """Return the alarm that a message raises, if any."""
    plain = normalise(_ELISION.sub(r"\1 ", text[:LONGEST]))
    said = {kind for book in load() for kind in book.find(plain)}
    kind = _worst(said)
    if kind:
        return Alarm(kind, SPEAKING not in said)
    unsure = _worst(said, ASK)
    return Alarm(unsure, certain=False) if unsure else None


def suspicious(ranking: Iterable[tuple[str, float]]) -> bool:
    """Tell whether a model sees so much danger that one must ask.

    Args:
        ranking: intents and their probabilities, such as a model gives them.
    """
    known = frozenset(INTENTS.values())
    return sum(share for name, share in ranking if name in known) >= SUSPECT


@cache
def load(folder: Path = DATA) -> tuple[Book, ...]:
    """Read the wordings of all languages, once."""
    everyday = folder / EVERYDAY
    calm = everyday.read_text(encoding="utf-8").split() if everyday.exists() else []
    shared: list[Mapping[str, Any]] = []
    books: list[Book] = []
    for file in sorted(folder.glob("*.yml")):
        content = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        if SOUNDS in content:
            books.append(_book([content], calm))
        else:
            shared.append(content)
    return (_book(shared, calm), *books)


def _book(contents: Sequence[Mapping[str, Any]], calm: Iterable[str]) -> Book:
    sounds, marks = contents[0].get(SOUNDS, ()), contents[0].get(MARKS, ())
    sound = writer(sounds)
    atoms = Atoms(lambda word: sound(normalise(word)))
    wordings: list[Wording] = []
    ordinary = {sound(word) for word in calm}
    for source, content in enumerate(contents):
        write = Writer(atoms, content.get(WORDS, {}), source)
        for kind, lines in content.items():
            if kind == ORDINARY:
                ordinary.update(atoms.plain(str(line)) for line in lines)
            elif kind not in {WORDS, SOUNDS, MARKS}:
                wordings += (_wording(write, kind, str(line)) for line in lines)
    slips = Slips(atoms.whole, atoms.stems)
    return Book(
        plain=sound,
        fits=_fitting(sounds),
        marks=re.compile(rf"\b(?:{'|'.join(marks)})\b") if marks else None,
        wordings=_by_rarest(one for one in wordings if one.kind != QUIET),
        quiet=_by_source(one for one in wordings if one.kind == QUIET),
        known=_knowing(atoms),
        slips=slips,
        meant=_mending(slips, frozenset(ordinary)),
    )


def _knowing(atoms: Atoms) -> Callable[[str], frozenset[int]]:
    @lru_cache(WORDS_KEPT)
    def known(word: str) -> frozenset[int]:
        forms = _forms(word) if word else ()
        return frozenset(number for form in forms for number in atoms.of(form))

    return known


def _mending(slips: Slips, ordinary: frozenset[str]) -> Callable[[str], frozenset[int]]:
    @lru_cache(WORDS_KEPT)
    def meant(word: str) -> frozenset[int]:
        return frozenset() if word in ordinary else frozenset(slips.of(word))

    return meant


def _wording(write: Writer, kind: str, line: str) -> Wording:
    if kind != EVERYWHERE:
        return write.wording(kind, line)
    return write.wording(QUIET, line)._replace(source=_ALL)


def _fitting(sounds: Sequence[Any] | str) -> Callable[[str], bool]:
    if sounds == ETHIOPIC:
        return lambda word: "\u1200" <= word[:1] <= "\u139f"
    return str.isascii if sounds else bool


def _by_rarest(wordings: Iterable[Wording]) -> Mapping[int, Sequence[Wording]]:
    """Put every wording where the rarest of its words leads to it."""
    every = list(wordings)
    common = Counter(
        number
        for one in every
        for part in one.parts
        for step in part.steps
        for number in leading(step)
    )
    found: dict[int, list[Wording]] = defaultdict(list)
    for one in every:
        rarest = min(one.needs, key=lambda need: sum(common[number] for number in need))
        for number in rarest:
            found[number].append(one)
    return found


def _by_source(wordings: Iterable[Wording]) -> Mapping[int, Sequence[Wording]]:
    found: dict[int, list[Wording]] = defaultdict(list)
    for one in wordings:
        found[one.source].append(one)
    return found


def _worst(said: set[str], mark: str = "") -> str | None:
    return next((kind for kind in KINDS if kind + mark in said), None)


def _forms(word: str) -> Iterator[str]:
    yield word
    if "\u0600" <= word[0] <= "\u06ff":
        for prefix in _PREFIXES:
            if word.startswith(prefix) and len(word) - len(prefix) >= _SHORTEST_AFTER_PREFIX:
                yield word[len(prefix) :]
