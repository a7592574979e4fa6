"""What of the content somebody has to look at: due, withheld, stale, unchecked, unread."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from knowledge.languages import ORIGINAL
from knowledge.model import Language
from knowledge.whole import Knowledge


@dataclass(frozen=True, slots=True)
class Due:
    """A record that was to be looked at again by a day, or soon is.

    Attributes:
        kind: ``hint``, ``programme`` or ``module``.
        id: Which one.
        by: The day.
        late: Whether that day is over.
    """

    kind: str
    id: str
    by: date
    late: bool


@dataclass(frozen=True, slots=True)
class Tongue:
    """How the words of one language stand.

    Attributes:
        language: The language.
        missing: Sentences that it does not have.
        stale: Sentences whose German words are newer.
    """

    language: Language
    missing: tuple[str, ...]
    stale: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Upkeep:
    """Everything that somebody has to look at.

    Attributes:
        due: What is to be looked at again, the earliest first.
        withheld: Hints that are not told, and why.
        unchecked: Institutions whose contact nobody has confirmed lately, and who looks after it.
        tongues: Every language.
    """

    due: tuple[Due, ...]
    withheld: tuple[tuple[str, str], ...]
    unchecked: tuple[tuple[str, str], ...]
    tongues: tuple[Tongue, ...]


def upkeep(knowledge: Knowledge, *, on: date, soon: timedelta) -> Upkeep:
    """Find what somebody has to look at.

    Args:
        knowledge: What Lotse knows.
        on: The day for which it is asked.
        soon: How long before its day something is named.
    """
    hints = ((one, knowledge.hint_for(one, on=on).why) for one in knowledge.hints)
    return Upkeep(
        tuple(sorted(_due(knowledge, on, on + soon), key=lambda one: (one.by, one.id))),
        tuple(sorted((one, why) for one, why in hints if why != "shown")),
        tuple(
            (one.institution, one.owner)
            for one in knowledge.contacts.values()
            if not knowledge.contact_for(one.id, on=on).checked
        ),
        tuple(_tongue(knowledge, one) for one in knowledge.languages.values()),
    )


def stale(knowledge: Knowledge, code: str) -> list[str]:
    """Name the sentences of a language whose German words are newer."""
    texts = knowledge.texts
    return sorted(
        key
        for key in texts.keys(code) & texts.keys(ORIGINAL)
        if texts.version(key, code) != texts.version(key, ORIGINAL)
    )


def _due(knowledge: Knowledge, on: date, until: date) -> Iterator[Due]:
    for hint in knowledge.hints.values():
        if hint.show and hint.review_due <= until:
            yield Due("hint", hint.id, hint.review_due, on > hint.review_due)
    for programme in knowledge.programmes.values():
        yield from _reviewed("programme", programme.id, programme.review.review_due, on, until)
    for module in knowledge.modules.values():
        yield from _reviewed("module", module.id, module.review.review_due, on, until)


def _reviewed(kind: str, record: str, by: date | None, on: date, until: date) -> Iterator[Due]:
    if by is not None and by <= until:
        yield Due(kind, record, by, on > by)


def _tongue(knowledge: Knowledge, language: Language) -> Tongue:
    texts = knowledge.texts
    missing = texts.keys(ORIGINAL) - texts.keys(language.code)
    return Tongue(language, tuple(sorted(missing)), tuple(stale(knowledge, language.code)))
