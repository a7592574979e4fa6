"""Who may look over the server's shoulder: every request, answer and update, none stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping


class Judge(Protocol):
    """Somebody who collects what breaks the rules of the Bot API."""

    def request(self, method: str, params: Mapping[str, object]) -> None:
        """Look at a call as it came in; uploads stand as :class:`~bot.practice.model.Upload`."""

    def answer(self, method: str, result: object) -> None:
        """Look at the ``result`` of a call that went well."""

    def update(self, update: Mapping[str, object]) -> None:
        """Look at an update before the bot gets it."""
