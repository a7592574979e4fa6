"""Finds every detail in a message: the one door to the rules and the word lists."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from nlu.entities.counts import ages, children, months, persons
from nlu.entities.dates import dates
from nlu.entities.detail import Context, Detail
from nlu.entities.lexicon import Lexicon
from nlu.entities.match import find_phrases
from nlu.entities.sizes import SIZE, sizes
from nlu.entities.times import times
from nlu.entities.tokens import tokens
from nlu.normalise import digits

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

LOOKUPS = Path(__file__).parent.parent / "data" / "lookups"
PLAIN = (
    "place",
    "paper",
    "goal",
    "trade",
    "german",
    "permit_line",
    "reminder",
    "need",
    "pool",
    "list",
    "channel",
)
"""Kinds whose phrases are details as they stand."""
SWITCHABLE = "language"
LONGEST = 600
DOUBTED = 0.7
"""A paper whose name is no surer is asked for: a "blue card" may be any card that is blue."""
VAGUE = {"place": "muenster", "paper": "ae_other"}
"""What says less than any other detail of its kind: the camp is in Münster, too."""


@dataclass(frozen=True, slots=True)
class Finder:
    """Finds details; one instance serves everybody."""

    lexicon: Lexicon

    @classmethod
    def load(cls) -> Finder:
        """Take the word lists of the house."""
        return cls(word_lists())

    def find(
        self, text: str, *, now: datetime | None = None, expects: str | None = None
    ) -> list[dict[str, object]]:
        """Return the details of a message, in the order in which they stand in it."""
        short = text[:LONGEST]
        found = find_phrases(tokens(short), self.lexicon)
        context = Context(digits(short), found, now, expects)
        details = list(_fewest(sorted(_all(context), key=lambda d: -d.sure)))
        details = [detail for detail in details if not _swallowed(detail, details)]
        return [_entity(detail, context) for detail in sorted(details, key=lambda d: d.first)]


@cache
def word_lists() -> Lexicon:
    """Read the word lists of all languages: once, for every part that only looks things up."""
    return Lexicon.load(LOOKUPS)


def _all(context: Context) -> Iterator[Detail]:
    small = list(children(context))
    theirs = {one.last for one in small}
    yield from small
    # The age of a child is neither a day nor an hour, nor the age of the person who writes.
    yield from (one for one in _counted(context) if one.first not in theirs)


def _counted(context: Context) -> Iterator[Detail]:
    days = list(dates(context))
    counts = [*ages(context), *months(context), *persons(context), *sizes(context)]
    counted = {d.first for d in counts}
    yield from counts
    yield from (day for day in days if day.first not in counted or day.sure == 1.0)
    if not any(d.entity == context.expects for d in counts) or context.expects is None:
        yield from times(context, days)
    for match in context.found.matches:
        if match.kind == "paper" and match.sure <= DOUBTED:
            continue
        if match.kind in PLAIN:
            yield Detail(match.kind, match.value, match.first, match.last, match.sure)
        elif match.kind == SWITCHABLE and _is_wish(context, match.first, match.value):
            yield Detail("language", match.value, match.first, match.last, match.sure)
        elif match.kind == "dont_know" and context.expects in {"paper", "goal", SIZE}:
            yield Detail(context.expects, "unknown", match.first, match.last, 0.9)


def _swallowed(detail: Detail, details: list[Detail]) -> bool:
    """Tell whether another detail of the same kind says more."""
    if VAGUE.get(detail.entity) != detail.value:
        return False
    others = {other.value for other in details if other.entity == detail.entity}
    if detail.entity == "place":
        return "zue_muenster" in others
    return bool(others - {detail.value, "unknown", "none"})


def _is_wish(context: Context, first: int, code: str) -> bool:
    """Tell whether "deutsch" names the language to speak, not the language to learn.

    What is also a number is looked at as closely: Pashto's three is written as Dari.
    """
    is_number = any(one.first == first for one in context.found.numbers())
    if (code != "de" and not is_number) or context.expects == SWITCHABLE:
        return True
    return context.bare or context.found.before(first, "speak_in") is not None


def _fewest(details: list[Detail]) -> Iterator[Detail]:
    """Of what was found twice keep the surest."""
    seen: set[tuple[str, str]] = set()
    for detail in details:
        mark = (detail.entity, repr(detail.value))
        if mark not in seen:
            seen.add(mark)
            yield detail


def _entity(detail: Detail, context: Context) -> dict[str, object]:
    words = context.found.tokens
    return {
        "entity": detail.entity,
        "value": detail.value,
        "start": words[detail.first].start,
        "end": words[detail.last].end,
        "confidence_entity": round(detail.sure, 3),
        "extractor": "EntityExtractor",
    }
