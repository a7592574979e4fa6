"""What Telegram says when it refuses a call, in Telegram's own words."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any, NoReturn

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the"
    " same as a current content and reply markup of the message"
)
QUERY_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
BLOCKED = "bot was blocked by the user"
CANNOT_INITIATE = "bot can't initiate conversation with a user"
NOT_A_MEMBER = "bot is not a member of the supergroup chat"
KICKED = "bot was kicked from the supergroup chat"
OTHER_POLLER = (
    "terminated by other getUpdates request; make sure that only one bot instance is running"
)
WEBHOOK_ACTIVE = (
    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the"
    " webhook first"
)
MIGRATED = "group chat was upgraded to a supergroup chat"


class RefusalError(Exception):
    """A call that Telegram answers with ``ok: false``.

    Args:
        code: The HTTP status, which Telegram repeats as ``error_code``.
        description: The whole text, with the words that belong to the code in front.
        parameters: ``retry_after`` or ``migrate_to_chat_id`` where Telegram adds them.
    """

    def __init__(
        self, code: int, description: str, parameters: dict[str, int] | None = None
    ) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def answer(self) -> dict[str, Any]:
        """Return the JSON object that the bot receives."""
        answer: dict[str, Any] = {
            "ok": False,
            "error_code": self.code,
            "description": self.description,
        }
        if self.parameters:
            answer["parameters"] = self.parameters
        return answer


def refuse(text: str) -> NoReturn:
    """Refuse a call that is wrong in itself.

    Raises:
        RefusalError: Always.
    """
    raise RefusalError(HTTPStatus.BAD_REQUEST, f"Bad Request: {text}")


def forbidden(text: str) -> RefusalError:
    """The call is right, but this chat is closed to the bot."""
    return RefusalError(HTTPStatus.FORBIDDEN, f"Forbidden: {text}")


def conflict(text: str) -> RefusalError:
    """Two ways of fetching updates meet."""
    return RefusalError(HTTPStatus.CONFLICT, f"Conflict: {text}")


def too_many(seconds: int) -> RefusalError:
    """The bot is to wait before it calls again."""
    return RefusalError(
        HTTPStatus.TOO_MANY_REQUESTS,
        f"Too Many Requests: retry after {seconds}",
        {"retry_after": seconds},
    )


def migrated(chat_id: int) -> RefusalError:
    """The group lives on under another number."""
    return RefusalError(
        HTTPStatus.BAD_REQUEST, f"Bad Request: {MIGRATED}", {"migrate_to_chat_id": chat_id}
    )
