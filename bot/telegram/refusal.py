"""What it means for a message when Telegram refuses it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)

Meaning = Literal["done", "wrong", "gone", "moved", "too_many", "closed", "later", "lost"]

# The token is refused: not the message's fault, and somebody has to see to it.
_CLOSED_SECONDS = 30.0
# Refused, but what was wanted is so already, or can never be.
_HARMLESS = (
    "message is not modified",
    "query is too old",
    "message to edit not found",
    "message can't be edited",
    "message to delete not found",
    "message can't be deleted",
    "message_id_invalid",
)
_LOST = ("thread not found", "topic_id_invalid", "topic_deleted")
_NOBODY = ("chat not found", "peer_id_invalid", "user is deactivated")


@dataclass(frozen=True, slots=True)
class Refusal:
    """An error, understood.

    Attributes:
        kind: ``done`` (as good as sent), ``wrong`` (never try again), ``gone`` (nobody there),
            ``moved`` (a group with a new number), ``too_many`` (wait), ``closed`` (everybody
            wait), ``later`` (the way was blocked), ``lost`` (the topic of a group is gone).
        code: Goes into logs and rows: never the error's own words.
        seconds: How long to wait.
        new_chat_id: Where the group is now.
    """

    kind: Meaning
    code: str
    seconds: float = 0.0
    new_chat_id: int = 0


class Unreachable(Protocol):
    """Learns that a person cannot be written to any more."""

    async def __call__(self, *, chat_id: int, now: datetime) -> None:
        """Note it, and drop from the outbox whatever was to go to this chat."""
        ...


class Moved(Protocol):
    """Learns that a group has a new number."""

    async def __call__(self, *, chat_id: int, new_chat_id: int) -> None:
        """Note it."""
        ...


def understand(error: TelegramError) -> Refusal:
    """Say what an error means for the message that was to be sent."""
    if isinstance(error, RetryAfter):
        return Refusal("too_many", "too_many", seconds=seconds_of(error))
    if isinstance(error, ChatMigrated):
        return Refusal("moved", "moved", new_chat_id=error.new_chat_id)
    if isinstance(error, BadRequest):
        return _bad(error.message.lower())
    if isinstance(error, Forbidden):
        return Refusal("gone", "blocked")
    if isinstance(error, InvalidToken):
        return Refusal("closed", "token", seconds=_CLOSED_SECONDS)
    # The network, a server in trouble, or an answer that nobody could read.
    return Refusal("later", type(error).__name__)


def seconds_of(error: RetryAfter) -> float:
    """Say how long Telegram wants us to wait."""
    wait = error.retry_after
    return float(wait) if isinstance(wait, (int, float)) else wait.total_seconds()


def _bad(says: str) -> Refusal:
    if any(words in says for words in _HARMLESS):
        return Refusal("done", "harmless")
    if any(words in says for words in _NOBODY):
        return Refusal("gone", "no_chat")
    if any(words in says for words in _LOST):
        return Refusal("lost", "topic")
    return Refusal("wrong", "bad_request")
