"""How many cases tests make up by themselves; ``DEPTH=10 make test`` makes ten times as many."""

import os


def cases(usual: int) -> int:
    """Say how many, where so many are usual."""
    return usual * int(os.environ.get("DEPTH", "1"))
