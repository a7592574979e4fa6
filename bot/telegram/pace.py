"""How fast we may send: what Telegram asks for, and a little less than it allows."""

from dataclasses import dataclass, field

OVERALL = 30.0
PER_PERSON = 1.0
PER_GROUP = 20 / 60
AT_ONCE = 20.0
# A chat whose bucket is full again needs no bucket; they are swept out beyond so many.
_CHATS = 5000
# So many chats refused at the same time mean that all are refused.
REFUSED = 3


@dataclass(slots=True)
class Bucket:
    """Tokens that come back with time; one is spent for each message.

    Attributes:
        rate: How many come back per second.
        size: How many there can be.
        tokens: How many there were at ``since``; below zero after a debt.
        since: A moment, in seconds.
    """

    rate: float
    size: float
    tokens: float
    since: float

    def wait(self, now: float) -> float:
        """Say in how many seconds there will be a token."""
        self._fill(now)
        return 0.0 if self.tokens >= 1 else (1 - self.tokens) / self.rate

    def spend(self, now: float) -> None:
        """Spend a token, on credit if there is none; the debt is never more than a size."""
        self._fill(now)
        self.tokens = max(self.tokens - 1, -self.size)

    def is_full(self, now: float) -> bool:
        """Tell whether nothing was spent lately."""
        self._fill(now)
        return self.tokens >= self.size

    def _fill(self, now: float) -> None:
        self.tokens = min(self.size, self.tokens + (now - self.since) * self.rate)
        self.since = now


@dataclass(slots=True)
class Pace:
    """Says when a message may go.

    Replies go first: they spend from the common bucket on credit and never wait for it, so
    everything else waits until they are through. Telegram's own "too many" outranks it all.
    """

    _common: Bucket = field(default_factory=lambda: Bucket(OVERALL, OVERALL, OVERALL, 0.0))
    _chats: dict[int, Bucket] = field(default_factory=dict)
    _closed: dict[int, float] = field(default_factory=dict)
    _all_closed: float = 0.0

    def wait(self, chat_id: int, *, is_reply: bool, now: float) -> float:
        """Say in how many seconds a message may go to this chat; if at once, it counts as sent."""
        closed = max(self._all_closed, self._closed.get(chat_id, 0.0)) - now
        if closed > 0:
            return closed
        self._closed.pop(chat_id, None)
        chat = self._bucket(chat_id, now)
        wait = max(chat.wait(now), 0.0 if is_reply else self._common.wait(now))
        if wait <= 0:
            chat.spend(now)
            self._common.spend(now)
        return wait

    def close(self, chat_id: int, *, seconds: float, now: float) -> None:
        """Obey "too many": this chat pauses, and all do if it is said of several at once."""
        self._closed[chat_id] = now + seconds
        closed = [until for until in self._closed.values() if until > now]
        if len(closed) >= REFUSED:
            self._all_closed = max(self._all_closed, now + seconds)

    def close_all(self, *, seconds: float, now: float) -> None:
        """Let every chat pause."""
        self._all_closed = max(self._all_closed, now + seconds)

    def _bucket(self, chat_id: int, now: float) -> Bucket:
        found = self._chats.get(chat_id)
        if found is None:
            self._tidy(now)
            rate = PER_PERSON if chat_id > 0 else PER_GROUP
            found = self._chats[chat_id] = Bucket(rate, AT_ONCE, AT_ONCE, now)
        return found

    def _tidy(self, now: float) -> None:
        if len(self._chats) >= _CHATS:
            self._chats = {
                chat: bucket for chat, bucket in self._chats.items() if not bucket.is_full(now)
            }
            self._closed = {chat: until for chat, until in self._closed.items() if until > now}
