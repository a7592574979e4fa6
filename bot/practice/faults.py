"""Faults on purpose: what may go wrong between a bot and Telegram, ordered in advance."""

from __future__ import annotations

from collections import deque
from dataclasses import asdict, dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from bot.practice.refusals import BLOCKED, RefusalError, forbidden, migrated, too_many

if TYPE_CHECKING:
    from bot.practice.model import Clock

KINDS = ("too_many", "blocked", "migrated", "server_error", "refusal", "slow", "drop")
_QUIET = frozenset({"getupdates", "setwebhook", "deletewebhook", "getwebhookinfo", "getme"})


class DroppedError(Exception):
    """The connection is to be cut without an answer."""


@dataclass(slots=True)
class Fault:
    """One thing that is to go wrong.

    Args:
        kind: ``too_many`` (429), ``blocked`` (403), ``migrated`` (400 with the new number),
            ``server_error`` (5xx), ``refusal`` (any code and text), ``slow`` (a late answer),
            ``drop`` (no answer at all).
        method: Only this method; None means every method but those that fetch updates.
        chat_id: Only calls for this chat.
        times: How many calls it hits; None means until it is taken back.
        after: The call is carried out first, and only its answer gets lost or late.
        retry_after: Seconds to wait, for ``too_many``.
        seconds: How late, for ``slow``.
        code: The status, for ``server_error`` and ``refusal``.
        description: The text, for ``server_error`` and ``refusal``.
        migrate_to_chat_id: The new number, for ``migrated``.
    """

    kind: str
    method: str | None = None
    chat_id: int | None = None
    times: int | None = 1
    after: bool = False
    retry_after: int = 1
    seconds: float = 0.0
    code: int = HTTPStatus.BAD_GATEWAY
    description: str = "Bad Gateway"
    migrate_to_chat_id: int = 0

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            message = f"a fault is one of {', '.join(KINDS)}, not {self.kind!r}"
            raise ValueError(message)

    def hits(self, method: str, chat_id: str) -> bool:
        """Return whether this call is meant."""
        if self.chat_id is not None and str(self.chat_id) != chat_id:
            return False
        if self.method is None:
            return method not in _QUIET
        return self.method.lower() == method

    def error(self) -> Exception | None:
        """Return what the call ends with; None for a fault that only takes time."""
        if self.kind == "slow":
            return None
        if self.kind == "drop":
            return DroppedError()
        if self.kind == "too_many":
            return too_many(self.retry_after)
        if self.kind == "blocked":
            return forbidden(BLOCKED)
        if self.kind == "migrated":
            return migrated(self.migrate_to_chat_id)
        return RefusalError(self.code, self.description)


@dataclass(frozen=True, slots=True)
class Limits:
    """How much Telegram takes before it answers 429; the published numbers are the default."""

    per_chat_second: int = 1
    per_group_minute: int = 20
    overall_second: int = 30


class Faults:
    """All faults that are ordered, and the limits when somebody switched them on.

    Args:
        clock: Seconds since 1970.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._ordered: list[Fault] = []
        self._outage_until = 0.0
        self.limits: Limits | None = None
        self._sent: dict[str, deque[float]] = {}

    @property
    def quiet(self) -> bool:
        """Whether nothing at all is ordered; asked before every call, so it is cheap."""
        return not self._ordered and self.limits is None

    @property
    def outage(self) -> bool:
        """Whether Telegram cannot be reached at this moment."""
        return self._outage_until > 0 and self._clock() < self._outage_until

    def order(self, fault: Fault) -> Fault:
        """Add a fault; the first one that fits a call hits it."""
        self._ordered.append(fault)
        return fault

    def start_outage(self, seconds: float) -> None:
        """Cut every connection for so long."""
        self._outage_until = self._clock() + seconds

    def clear(self) -> None:
        """Take everything back."""
        self._ordered.clear()
        self._outage_until = 0.0
        self.limits = None
        self._sent.clear()

    def next_for(self, method: str, chat_id: str) -> Fault | None:
        """Return the fault that hits this call, counting it as used."""
        for fault in self._ordered:
            if fault.hits(method, chat_id):
                self._use(fault)
                return fault
        return None

    def _use(self, fault: Fault) -> None:
        if fault.times is None:
            return
        fault.times -= 1
        if fault.times <= 0:
            self._ordered.remove(fault)

    def check_limits(self, method: str, chat_id: str) -> None:
        """Refuse a message above the limits.

        Raises:
            RefusalError: 429 with the seconds until there is room again.
        """
        if self.limits is None or not method.startswith(("send", "copy", "forward")):
            return
        now = self._clock()
        group = chat_id.startswith("-")
        self._room("*", self.limits.overall_second, 1.0, now)
        if group:
            self._room(chat_id, self.limits.per_group_minute, 60.0, now)
        else:
            self._room(chat_id, self.limits.per_chat_second, 1.0, now)
        for key in ("*", chat_id):
            self._sent.setdefault(key, deque()).append(now)

    def _room(self, key: str, most: int, window: float, now: float) -> None:
        times = self._sent.setdefault(key, deque())
        while times and times[0] <= now - window:
            times.popleft()
        if len(times) >= most:
            first = times[0] if times else now
            raise too_many(max(1, round(first + window - now)))

    def listed(self) -> list[dict[str, Any]]:
        """Return all ordered faults as JSON."""
        return [asdict(fault) for fault in self._ordered]
