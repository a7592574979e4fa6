"""Takes out of a message whatever may say who wrote it; what is delicate is not kept at all."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import yaml
from babel import Locale

from nlu import crisis
from nlu.concepts import forms
from nlu.normalise import normalise, strip_format
from nlu.unanswered import everyday

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from nlu.entities.find import Finder

FILE = Path(__file__).parent.parent / "data" / "masking.yml"
MASK = "…"
_STATUS = "residence asylum rejection deport restriction citizenship permanent id_card passport"
_LAW = "visa false_identity embassy crime fingerprint police_come lawsuit decision deadline"
_BODY = "religion pregnant disability health_need sick illiterate bleed chest unconscious pain"
_DISTRESS = "ambulance hit rape threat force exploit suicide despair trauma fear"
_WRONG = "complain discriminate"
DELICATE = frozenset(f"{_STATUS} {_LAW} {_BODY} {_DISTRESS} {_WRONG}".split())
"""Concepts of status, health, faith and distress: a message about one of these is not kept."""
REFUSED = frozenset({"paper", "months", "permit_line", "need"})
"""Details that tell a status or a need."""
HIDDEN = frozenset({"age", "date", "time", "persons", "language"})
NEAR = frozenset({"place", "trade", "goal"})
FAR = "outside_nrw"
NAMED = 2
"""So many words behind "my name is" are the name."""
FEWEST = 2
"""A message of which fewer words are left tells an editor nothing."""
SHORTEST_COUNTRY = 4
LONGEST = 400

_TOKEN = re.compile(r"[^\W\d_]+(?:['’ʼ`\-][^\W\d_]+)*|[^\s?؟]+|[?؟]")


@dataclass(frozen=True, slots=True)
class Private:
    """Words that may say who somebody is.

    Args:
        whole: names, countries and cities.
        begun: beginnings of words of origin and faith.
        introduces: what stands before a name.
    """

    whole: frozenset[str]
    begun: tuple[str, ...]
    introduces: tuple[str, ...]

    @classmethod
    def load(cls, codes: tuple[str, ...], file: Path = FILE) -> Private:
        """Read the lists, and the names of the countries in some languages."""
        content = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        listed = f"{content['names']} {content['cities']}"
        return cls(
            frozenset({*normalise(listed).split(), *_countries(codes)}),
            tuple(sorted(set(normalise(content["origins"]).split()))),
            tuple(normalise(one) for one in content["introduces"].split("|")),
        )

    def has(self, word: str) -> bool:
        """Tell whether a normalised word is one of these."""
        return any(form in self.whole or form.startswith(self.begun) for form in forms(word))


class Masker:
    """Makes messages nameless.

    Args:
        finder: finds ages, dates, places and papers.
        known: everyday words by language.
        private: words that may say who somebody is.
    """

    def __init__(
        self, finder: Finder, known: Mapping[str, frozenset[str]], private: Private
    ) -> None:
        self._finder = finder
        self._known = known
        self._private = private

    @classmethod
    def load(cls, finder: Finder) -> Masker:
        """Read the word lists."""
        known = everyday.load()
        return cls(finder, known, Private.load(tuple(known)))

    def masked(self, text: str, language: str) -> str | None:
        """Return what may be kept of a message; None: nothing.

        Only everyday words stay, and places in North Rhine-Westphalia, trades and goals; whatever
        else stands in it becomes "…".

        Args:
            text: the message.
            language: what it is in.
        """
        short = strip_format(text[:LONGEST])
        found = self._finder.find(short)
        kinds = {str(one["entity"]) for one in found}
        if crisis.find(text) or kinds & REFUSED or self._is_delicate(short, language):
            return None
        parts = list(self._parts(short, language, found))
        if sum(part not in {MASK, "?"} for part in parts) < FEWEST:
            return None
        return " ".join(_merged(parts)).replace(" ?", "?")

    def _is_delicate(self, text: str, language: str) -> bool:
        concepts = self._finder.lexicon.concepts
        plain = normalise(text).split()
        return any(DELICATE & set(here) for here in concepts.find(plain, language))

    def _parts(self, text: str, language: str, found: list[dict[str, object]]) -> Iterator[str]:
        hidden = list(_spans(found, kept=False))
        concepts = self._finder.lexicon.concepts
        near = list(_spans(found, kept=True))
        known = self._known.get(language, frozenset())
        said: list[str] = []
        named = 0
        for match in _TOKEN.finditer(text):
            word = normalise(match[0])
            if match[0] in "?؟":
                yield "?"
            if not word:
                continue
            at = match.start()
            kept = not named and not _inside(at, hidden) and not self._private.has(word)
            usual = word in known or any(concepts.find(word.split(), language))
            yield match[0].lower() if kept and (usual or _inside(at, near)) else MASK
            said.append(word)
            named = NAMED if self._introduced(said) else max(0, named - 1)

    def _introduced(self, said: list[str]) -> bool:
        return f" {' '.join(said)}".endswith(tuple(f" {one}" for one in self._private.introduces))


def _spans(found: list[dict[str, object]], *, kept: bool) -> Iterator[tuple[int, int]]:
    for one in found:
        far = one["value"] == FAR
        if one["entity"] in NEAR and not far if kept else one["entity"] in HIDDEN or far:
            yield int(str(one["start"])), int(str(one["end"]))


def _inside(at: int, spans: list[tuple[int, int]]) -> bool:
    return any(start <= at < end for start, end in spans)


def _merged(parts: list[str]) -> Iterator[str]:
    for before, part in zip(["", *parts], parts, strict=False):
        if part != MASK or before != MASK:
            yield part


def _countries(codes: tuple[str, ...]) -> Iterator[str]:
    for code in codes:
        for country, name in Locale(code).territories.items():
            if country.isalpha() and country != "DE":
                yield from (w for w in normalise(name).split() if len(w) >= SHORTEST_COUNTRY)
