"""Every way of refusing has a meaning for the message."""

import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.telegram.refusal import understand


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (RetryAfter(3), "too_many"),
        (ChatMigrated(-5), "moved"),
        (Forbidden("bot was blocked by the user"), "gone"),
        (BadRequest("Chat not found"), "gone"),
        (BadRequest("Message is not modified: …"), "done"),
        (BadRequest("Query is too old and response timeout expired"), "done"),
        (BadRequest("Message to edit not found"), "done"),
        (BadRequest("Message text is empty"), "wrong"),
        (InvalidToken("Unauthorized"), "closed"),
        (TimedOut(), "later"),
        (NetworkError("Bad Gateway"), "later"),
        (TelegramError("Invalid server response"), "later"),
        (Conflict("…"), "later"),
    ],
)
def test_an_error_is_understood(error: TelegramError, kind: str) -> None:
    assert understand(error).kind == kind


def test_what_must_be_known_of_an_error_is_kept() -> None:
    assert understand(RetryAfter(3)).seconds == 3
    assert understand(ChatMigrated(-5)).new_chat_id == -5


def test_the_words_of_an_error_are_not() -> None:
    assert "secret" not in repr(understand(BadRequest("secret")))
