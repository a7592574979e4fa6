"""Finds what is wrong with the examples before anything is trained on them."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

import yaml

from nlu.normalise import normalise

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from nlu.examples import Example

SET_BY_THE_HOUSE = frozenset(
    {
        "nlu_fallback",
        "not_text",
        "old_button",
        "show_plan",
        "tell_about",
        "in_german",
        "share_with_staff",
        "waiting_list",
        "answer_notice",
        "call_back",
        "offer_news",
    }
)
"""Intents that no model ever names."""

FEWEST = 15
"""A language with fewer examples of an intent is thin there."""

_SPACE = re.compile(r"\s+")


class Findings(NamedTuple):
    """What was found: faults stop a training, hints do not."""

    faults: tuple[str, ...]
    hints: tuple[str, ...]
    counts: Mapping[str, int]


def check(
    rows: Sequence[Example], intents: Collection[str], complete: Collection[str] = ()
) -> Findings:
    """Look at all examples together.

    Args:
        rows: the examples.
        intents: the intents of the conversation; empty: not known yet.
        complete: the languages that must know every intent.
    """
    by_language = Counter(row.language for row in rows)
    faults = (
        *_no_examples(rows),
        *_repeated_ids(rows),
        *_two_meanings(rows),
        *_strangers(rows, intents),
        *_missing(rows, intents, [code for code in complete if code in by_language]),
    )
    silent = [
        f"{code}: a complete language without examples"
        for code in complete
        if code not in by_language
    ]
    hints = (*silent, *_twice(rows), *_near(rows), *_thin(rows))
    return Findings(faults, hints, dict(sorted(by_language.items())))


def domain_intents(flows: Path) -> set[str]:
    """Read the intents that the conversation declares."""
    found: set[str] = set()
    for file in sorted(flows.rglob("domain*.yml")):
        content = yaml.safe_load(file.read_text(encoding="utf-8")) or {}
        for item in content.get("intents") or ():
            found.update(item if isinstance(item, dict) else [item])
    return found


def complete_languages(content: Path) -> list[str]:
    """Read which languages are complete; nothing is asked of a draft."""
    if not content.exists():
        return []
    rows = yaml.safe_load(content.read_text(encoding="utf-8"))
    listed = rows.get("languages", rows) if isinstance(rows, dict) else rows
    pairs = listed.items() if isinstance(listed, dict) else ((r.get("code"), r) for r in listed)
    return [
        code for code, row in pairs if isinstance(row, dict) and row.get("state") == "complete"
    ]


def _no_examples(rows: Sequence[Example]) -> Iterator[str]:
    if not rows:
        yield "there are no examples"


def _repeated_ids(rows: Iterable[Example]) -> Iterator[str]:
    """Find ids that stand twice in one language; across languages they mark translations."""
    places: dict[tuple[str, str], list[Example]] = defaultdict(list)
    for row in rows:
        places[row.language, row.group].append(row)
    for (_code, mark), found in places.items():
        if len(found) > 1:
            yield f"{found[0].file}: id {mark} stands {len(found)} times"
    intents: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        intents[row.group].add(row.intent)
    for mark, names in intents.items():
        if len(names) > 1 and len({code for code, other in places if other == mark}) > 1:
            yield f"id {mark} is shared by different intents: {', '.join(sorted(names))}"


def _two_meanings(rows: Iterable[Example]) -> Iterator[str]:
    """Find sentences that stand, letter by letter, under two intents of one language."""
    for found in _alike(rows, _typed).values():
        intents = sorted({row.intent for row in found})
        if len(intents) > 1:
            yield f"{found[0].file}: {found[0].text!r} belongs to {' and '.join(intents)}"


def _strangers(rows: Iterable[Example], intents: Collection[str]) -> Iterator[str]:
    if not intents:
        return
    for name in sorted({row.intent for row in rows} - set(intents)):
        yield f"intent {name} is not in the domain"


def _missing(
    rows: Iterable[Example], intents: Collection[str], complete: Collection[str]
) -> Iterator[str]:
    known = {(row.language, row.intent) for row in rows}
    asked = sorted(set(intents) - SET_BY_THE_HOUSE)
    for code in complete:
        lacking = [name for name in asked if (code, name) not in known]
        if lacking:
            yield f"{code}: no examples of {', '.join(lacking)}"


def _twice(rows: Iterable[Example]) -> Iterator[str]:
    for found in _alike(rows, _typed).values():
        if len(found) > 1 and len({row.intent for row in found}) == 1:
            yield f"{found[0].file}: {found[0].text!r} stands twice"


def _near(rows: Iterable[Example]) -> Iterator[str]:
    """Find sentences that the model reads alike although they are typed differently."""
    for found in _alike(rows, normalise).values():
        if len({_typed(row.text) for row in found}) > 1:
            intents = sorted({row.intent for row in found})
            yield f"{found[0].file}: near {found[0].text!r}: {' and '.join(intents)}"


def _thin(rows: Iterable[Example]) -> Iterator[str]:
    counts = Counter((row.language, row.intent) for row in rows)
    for (code, intent), count in sorted(counts.items()):
        if count < FEWEST:
            yield f"{code}: only {count} examples of {intent}"


def _alike(
    rows: Iterable[Example], form: Callable[[str], str]
) -> dict[tuple[str, str], list[Example]]:
    found: dict[tuple[str, str], list[Example]] = defaultdict(list)
    for row in rows:
        found[row.language, form(row.text)].append(row)
    return found


def _typed(text: str) -> str:
    return _SPACE.sub(" ", text.lower()).strip()
