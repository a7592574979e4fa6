"""Measures which language messages are taken to be in."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from nlu.measure.figure import Figure, mean, shares

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from nlu.language import Identifier
    from nlu.measure.heldout import Heldout, Message

SAME = {"kmr": "ku"}
LENGTHS = (
    (3, "1–3 words", 0.90, 0.98),
    (7, "4–7 words", 0.985, 0.985),
    (999, "longer", 0.997, 0.997),
)
"""Up to so many words; the goals without and with what is known of the person."""
COLUMNS = 3


def languages(identifier: Identifier, held: Heldout, dev: Path | None) -> Iterator[Figure]:
    """Measure everything about languages."""
    plain = [message for message in held.wishes if message.text]
    yield from _by_length(identifier, "chat", [(m.text, m.language) for m in plain])
    if dev and dev.exists():
        yield from _by_length(identifier, "public text", _labelled(dev, identifier))
    yield _flips(identifier, held.neutral, sorted({m.language for m in plain}))
    yield from _romanised(identifier, held)


def _by_length(
    identifier: Identifier, where: str, rows: Sequence[tuple[str, str]]
) -> Iterator[Figure]:
    for known in (False, True):
        right: dict[int, dict[str, list[bool]]] = defaultdict(lambda: defaultdict(list))
        for text, code in rows:
            chosen = code if known else None
            guess = identifier.identify(text, chosen=chosen, client=None)
            right[_length(text)][code].append((guess.code or chosen) == code)
        for longest, name, *goals in LENGTHS:
            each = shares(right[longest])
            if each:
                title = f"language, {where}, {name}{', person known' if known else ''}"
                yield Figure(title, mean(each), goals[known], each=each)


def _length(text: str) -> int:
    count = len(text.split())
    return next(longest for longest, *_ in LENGTHS if count <= longest)


def _labelled(dev: Path, identifier: Identifier) -> list[tuple[str, str]]:
    lines = (line.split("\t") for line in dev.read_text(encoding="utf-8").split("\n")[1:])
    rows = [(p[2], SAME.get(p[0], p[0])) for p in lines if len(p) >= COLUMNS]
    drafts = {"am", "ckb", "ka"}
    known = set(identifier.engine.names) - drafts
    return [row for row in rows if row[1] in known]


def _flips(identifier: Identifier, neutral: Sequence[Message], codes: Iterable[str]) -> Figure:
    each = {
        code: float(
            sum(
                identifier.identify(message.text, chosen=code, client=None).code
                not in {None, code}
                for message in neutral
            )
        )
        for code in codes
    }
    name = "language changed by a neutral text, times"
    return Figure(name, sum(each.values()), 0, less=True, unit="", each=each)


def _romanised(identifier: Identifier, held: Heldout) -> Iterator[Figure]:
    right: dict[str, list[bool]] = defaultdict(list)
    for message in held.romanised:
        guess = identifier.identify(message.text, chosen=None, client=None)
        right[message.language].append(guess.romanised and guess.code == message.language)
    if right:
        yield Figure("romanised recognised", mean(shares(right)), 0.95, each=shares(right))
    alarms: dict[str, list[bool]] = defaultdict(list)
    latin = {"de", "en", "tr", "fr", "ku", "so", "sq"}
    for message in (*held.genuine, *(m for m in held.wishes if m.language in latin)):
        guess = identifier.identify(message.text, chosen=None, client=None)
        alarms[message.language or "–"].append(guess.romanised)
    if alarms:
        each = shares(alarms)
        yield Figure("genuine Latin taken for romanised", mean(each), 0.005, less=True, each=each)
