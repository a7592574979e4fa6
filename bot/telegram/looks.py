"""When to look again into a table that others write to as well."""

import asyncio

# Seconds between two looks while something waits for its chat to become free, and how many
# looks that lasts.
_SOON = 0.05
_EAGER = 40


class Looks:
    """Tells when to look: every so often, and more often while something is known to wait.

    Args:
        every: Seconds between two looks.
    """

    def __init__(self, *, every: float) -> None:
        self._every = every
        self._now = asyncio.Event()
        self._eager = 0

    def now(self) -> None:
        """Look at once."""
        self._now.set()

    def soon(self) -> None:
        """Look at once and then often for a while: something waits for what is under way."""
        self._eager = _EAGER
        self._now.set()

    async def next(self) -> None:
        """Wait until it is time to look."""
        # Not `wait_for`: in Python 3.11 it swallows a cancellation that comes with the event.
        try:
            async with asyncio.timeout(_SOON if self._eager else self._every):
                await self._now.wait()
        except TimeoutError:
            self._eager = max(0, self._eager - 1)
        self._now.clear()
