"""Notices who writes faster than anybody can, so that one does not take everybody's time."""

from collections import deque

MOST, WITHIN = 90, 30.0
"""So many updates in so many seconds: far more than a person types, or taps in anger."""

KNOWN = 10_000
"""Chats that are watched at once; the one that has been quiet for longest is forgotten."""


class Flood:
    """Counts what comes from each chat.

    Args:
        most: So many are answered, usually ``MOST`` …
        within: … in so many seconds.
        known: How many chats are watched at once.
    """

    def __init__(
        self, most: int | None = None, within: float = WITHIN, known: int = KNOWN
    ) -> None:
        self._most = MOST if most is None else most
        self._within = within
        self._known = known
        self._came: dict[int, deque[float]] = {}
        self._told: set[int] = set()

    def is_too_much(self, chat_id: int, *, now: float) -> bool:
        """Count an update; the answer is whether it is one too many.

        Args:
            chat_id: Where it came from.
            now: Seconds of any clock that only goes forward.
        """
        came = self._came.pop(chat_id, None) or deque()
        while came and came[0] <= now - self._within:
            came.popleft()
        # Put back at the end: the first of the dictionary is the one that has been quiet longest.
        self._came[chat_id] = came
        if len(self._came) > self._known:
            self._told.discard(oldest := next(iter(self._came)))
            del self._came[oldest]
        if len(came) >= self._most:
            return True
        came.append(now)
        self._told.discard(chat_id)
        return False

    def is_told(self, chat_id: int) -> bool:
        """Whether this chat was told so already since it began; from now on it was."""
        told = chat_id in self._told
        self._told.add(chat_id)
        return told
