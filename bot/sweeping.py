"""Keeps the garbage collector away from what is loaded at the start and stays.

To look at it again and again takes a second of the start, and later stops every turn for a while.
"""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def held() -> Iterator[Callable[[], None]]:
    """Collect nothing until the function that is given says that all is loaded.

    From then on only what comes later is looked at, until the block ends.
    """
    gc.disable()
    try:
        yield _sweep_what_comes
    finally:
        gc.unfreeze()
        gc.enable()


def _sweep_what_comes() -> None:
    gc.collect()
    gc.freeze()
    gc.enable()
