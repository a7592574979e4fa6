"""The list of every call that the bot made, with its answer and its time."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.practice.model import Json


@dataclass(slots=True)
class Call:
    """One call of the bot; calls that fetch updates are not written down."""

    number: int
    method: str
    values: Json
    files: tuple[str, ...]
    at: float
    took: float
    status: int
    result: object
    description: str = ""

    @property
    def ok(self) -> bool:
        """Whether Telegram did as it was told."""
        return self.status == 200  # noqa: PLR2004 - HTTP's own number

    def json(self) -> Json:
        """Return the call as the outbox page shows it."""
        return {
            "number": self.number,
            "method": self.method,
            "request": self.values,
            "files": list(self.files),
            "at": self.at,
            "took": self.took,
            "status": self.status,
            "result": self.result,
            "description": self.description,
        }


class Calls:
    """The newest calls, oldest first.

    Args:
        keep: How many are kept.
    """

    def __init__(self, keep: int = 100_000) -> None:
        self._kept: deque[Call] = deque(maxlen=keep)
        self.count = 0

    def add(self, call: Call) -> None:
        """Write a call down."""
        self._kept.append(call)

    def next_number(self) -> int:
        """Return the number of the next call."""
        self.count += 1
        return self.count

    def listed(
        self, *, method: str | None = None, chat_id: int | None = None, after: int = 0
    ) -> list[Call]:
        """Return the calls that fit, oldest first."""
        wanted = method.lower() if method else None
        return [
            call
            for call in self._kept
            if call.number > after
            and (wanted is None or call.method.lower() == wanted)
            and (chat_id is None or str(call.values.get("chat_id", "")) == str(chat_id))
        ]

    def clear(self) -> None:
        """Forget all calls."""
        self._kept.clear()
