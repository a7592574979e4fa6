"""Measures how long it takes to understand a message."""

from __future__ import annotations

from time import thread_time_ns
from typing import TYPE_CHECKING

from nlu.measure.figure import Figure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from nlu.measure.heldout import Message
    from nlu.reader import Reader

TIMED = 500
READINGS = 3
"""So often a message is read: what else runs on the machine slows some readings, not all."""
MIDDLE, LATE = 0.5, 0.95


def speed(reader: Reader, messages: Sequence[Message]) -> Iterator[Figure]:
    """Measure the processor time of each part, and of everything together."""
    chosen = messages[:: max(1, len(messages) // TIMED)]
    parts: tuple[tuple[str, Callable[[Message], object], float | None], ...] = (
        (
            "language",
            lambda m: reader.identifier.identify(m.text, chosen=m.language, client=None),
            None,
        ),
        ("wish", lambda m: reader.model.judge(m.text, m.language), None),
        ("details", lambda m: reader.finder.find(m.text), None),
        ("everything", lambda m: reader.read({"text": m.text, "language": m.language}), 1.0),
    )
    for name, call, goal in parts:
        times = sorted(_timed(call, message) for message in chosen)
        if times:
            for title, share, times_goal in (("p50", MIDDLE, 1), ("p95", LATE, 2)):
                value = times[int(len(times) * share)]
                aim = goal * times_goal if goal else None
                yield Figure(f"{name}, {title}", value, aim, less=True, unit="ms", steady=False)


def _timed(call: Callable[[Message], object], message: Message) -> float:
    """Return the processor time of a message in ms: the quickest of a few readings."""
    return min(_once(call, message) for _ in range(READINGS))


def _once(call: Callable[[Message], object], message: Message) -> float:
    start = thread_time_ns()
    call(message)
    return (thread_time_ns() - start) / 1e6
