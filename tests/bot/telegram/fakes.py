"""A line without a network, and updates as Telegram writes them."""

import json
from typing import Any

import pytest
from telegram.error import TelegramError
from telegram.request import BaseRequest, RequestData

from bot.telegram.bot import Line

TOKEN = "4839574812:AAFD39kkdpWt3ywyRZergyOLMaJhac60qcx"
ME = {
    "id": 4839574812,
    "is_bot": True,
    "first_name": "Lotse",
    "username": "lotse_practice_bot",
    "can_join_groups": True,
}
Answer = dict[str, Any] | list[dict[str, Any]] | bool | TelegramError


class Scripted(BaseRequest):
    """A transport that answers from a script and fails the test on anything else."""

    def __init__(self, **answers: list[Answer]) -> None:
        self.answers: dict[str, list[Answer]] = {"getMe": [ME], **answers}
        self.calls: list[tuple[str, dict[str, str]]] = []

    @property
    def read_timeout(self) -> float | None:
        """As the library asks."""
        return 1.0

    async def initialize(self) -> None:
        """Open nothing."""

    async def shutdown(self) -> None:
        """Close nothing."""

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        *_: object,
        **__: object,
    ) -> tuple[int, bytes]:
        """Answer from the script."""
        del method
        name = url.rpartition("/")[2]
        values = request_data.json_parameters if request_data else {}
        self.calls.append((name, values))
        waiting = self.answers.get(name)
        if not waiting:
            pytest.fail(f"nobody should have called {name}")
        answer = waiting.pop(0)
        if isinstance(answer, TelegramError):
            raise answer
        return 200, json.dumps({"ok": True, "result": answer}).encode()

    def made(self, name: str) -> list[dict[str, str]]:
        """List what a method was called with."""
        return [values for method, values in self.calls if method == name]


def offline(**answers: list[Answer]) -> tuple[Line, Scripted]:
    transport = Scripted(**answers)
    return Line(TOKEN, transport=transport), transport


AMAL = {"id": 7, "is_bot": False, "first_name": "Amal", "last_name": "Nur", "username": "amal_n"}
PRIVATE = {"id": 7, "type": "private", "first_name": "Amal"}
GROUP = {"id": -1007, "type": "supergroup", "title": "Beratung"}


def message(
    update_id: int = 1,
    *,
    chat: dict[str, Any] | None = None,
    field: str = "message",
    **content: object,
) -> dict[str, Any]:
    body: dict[str, object] = {
        "message_id": 40 + update_id,
        "from": {**AMAL, "language_code": "ar"},
        "chat": chat or PRIVATE,
        "date": 1_795_295_400,
        **content,
    }
    text = content.get("text")
    if isinstance(text, str) and text.startswith("/"):
        length = len(text.split()[0])
        body["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
    return {"update_id": update_id, field: body}


def tap(update_id: int = 1, data: str = "affirm", **content: object) -> dict[str, Any]:
    shown = {"message_id": 12, "date": 0, "chat": PRIVATE}
    query = {"id": "9", "from": AMAL, "chat_instance": "1", "data": data, "message": shown}
    return {"update_id": update_id, "callback_query": {**query, **content}}
