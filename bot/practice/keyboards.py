"""Checking the keyboards that a bot hangs under its messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.practice.refusals import refuse

if TYPE_CHECKING:
    from bot.practice.model import Json
    from bot.practice.params import Params

_ACTIONS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)
_DATA_BYTES = 64
_BUTTONS = 100
_INLINE = "can't parse inline keyboard button: "


def read(params: Params) -> Json | None:
    """Return the checked ``reply_markup`` of a call, or None."""
    markup = params.record("reply_markup", "reply markup")
    if not markup:
        return None
    if "inline_keyboard" in markup:
        return _inline(markup["inline_keyboard"])
    if "keyboard" in markup:
        return _reply_keyboard(markup)
    return markup


def inline_of(markup: Json | None) -> Json | None:
    """Return a keyboard only when it is one that stays with its message."""
    if markup and markup.get("inline_keyboard"):
        return markup
    return None


def _inline(rows: Any) -> Json:  # noqa: ANN401 - what a bot sends may have any shape
    if not isinstance(rows, list):
        refuse('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array')
    for row in rows:
        if not isinstance(row, list):
            refuse("array of InlineKeyboardButton expected")
        for button in row:
            _check_button(button)
    kept = [row for row in rows if row]
    if sum(len(row) for row in kept) > _BUTTONS:
        refuse("reply markup is too long")
    return {"inline_keyboard": kept}


def _check_button(button: Any) -> None:  # noqa: ANN401 - what a bot sends may have any shape
    if not isinstance(button, dict):
        refuse(f"{_INLINE}InlineKeyboardButton must be an Object")
    if not isinstance(button.get("text"), str):
        refuse(f'{_INLINE}field "text" must be of type String')
    if not button["text"].strip():
        refuse("inline keyboard button text must be non-empty")
    if not any(action in button for action in _ACTIONS):
        refuse(f"{_INLINE}Text buttons are unallowed in the inline keyboard")
    data = button.get("callback_data")
    if data is not None and not 1 <= len(str(data).encode()) <= _DATA_BYTES:
        refuse("BUTTON_DATA_INVALID")
    url = button.get("url")
    if url is not None and "." not in str(url) and not str(url).startswith("tg://"):
        refuse("inline keyboard button URL '" + str(url) + "' is invalid: Wrong HTTP URL")


def _reply_keyboard(markup: Json) -> Json:
    rows = markup["keyboard"]
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        refuse("can't parse reply keyboard markup JSON object")
    shaped = [[{"text": b} if isinstance(b, str) else b for b in row] for row in rows]
    return {**markup, "keyboard": shaped}
