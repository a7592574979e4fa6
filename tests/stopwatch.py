"""Measures processor time so that a busy or slow machine fails no test.

The limits in the tests hold for a quiet machine of 2025. Coverage's tracing is off while
the watch runs, waiting does not count, and a slower processor gets a longer limit.
"""

import sys
import time
from collections.abc import Callable

ROUNDS = 5
# Seconds that the yardstick takes on a quiet machine of 2025 with Python 3.11.
USUAL = 0.0125


def seconds(work: Callable[[], object], *, times: int = 1) -> float:
    """Processor seconds of one call of `work`, as a quiet machine would need them.

    Args:
        work: What is measured; it is called `times` times in each of five rounds.
        times: Calls in one round; more for work that takes microseconds.

    Returns:
        The fastest round divided by `times`, scaled by how slow this machine is just now.
    """
    trace = sys.gettrace()
    sys.settrace(None)
    try:
        fastest, usual = float("inf"), float("inf")
        for _ in range(ROUNDS):
            usual = min(usual, _round(_yardstick, 1))
            fastest = min(fastest, _round(work, times))
    finally:
        sys.settrace(trace)
    return fastest / times / max(1.0, usual / USUAL)


def _round(work: Callable[[], object], times: int) -> float:
    started = time.process_time()
    for _ in range(times):
        work()
    return time.process_time() - started


def _yardstick() -> int:
    seen: dict[str, int] = {}
    for number in range(20_000):
        word = f"{number % 97}-{number % 89}"
        seen[word] = seen.get(word, 0) + number
    return len(seen)
