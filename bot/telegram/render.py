"""Turns a message of the outbox into calls of the Bot API."""

from dataclasses import dataclass, replace
from typing import Any

from telegram import InputFile, LinkPreviewOptions, ReplyParameters

from bot.message import Button, Document, Message, Venue
from bot.payload import MAX_BYTES, PayloadError
from bot.telegram.writing import CAPTION_LIMIT, label, laid_out, units

WIPED_AT_ONCE = 100
"""How many messages Telegram takes back in one call."""
PHOTO = "image/png"

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


@dataclass(frozen=True, slots=True)
class Call:
    """One call of the Bot API.

    Attributes:
        method: The method, as the Bot API calls it.
        params: What it is called with, apart from the chat.
        may_fail: Whether the person misses nothing if Telegram refuses it.
        picture: Id of the picture that it shows; ``params`` are those without the picture.
    """

    method: str
    params: dict[str, Any]
    may_fail: bool = False
    picture: str | None = None


def render(message: Message) -> list[Call]:
    """Make the calls that show a message; the buttons stand under the last one.

    Raises:
        PayloadError: A button has no words, or carries nothing or more than 64 bytes.
    """
    if message.wipe or message.topic is not None:
        return _taken_back(message)
    if message.change is not None:
        return [_changed(message.change, laid_out(message.text)[0])]
    calls = _words(laid_out(message.text), message.picture)
    if message.reply_to is not None and calls:
        calls[0] = _answering(calls[0], message.reply_to)
    if message.venue is not None:
        calls.append(_venue(message.venue))
    if message.document is not None:
        calls.append(_document(message.document))
    if message.rows and calls:
        keys = keyboard(message.rows)
        last = calls[-1]
        calls[-1] = replace(last, params={**last.params, "reply_markup": keys})
    if message.silent:
        calls = [_hushed(call) for call in calls]
    return calls if message.edit is None else [_settled(message.edit, message.trace), *calls]


def _hushed(call: Call) -> Call:
    return replace(call, params={**call.params, "disable_notification": True})


def _taken_back(message: Message) -> list[Call]:
    """Take messages back; Telegram does so for two days, and leaves what it cannot."""
    numbers = message.wipe
    lots = [numbers[at : at + WIPED_AT_ONCE] for at in range(0, len(numbers), WIPED_AT_ONCE)]
    calls = [Call("deleteMessages", {"message_ids": list(lot)}, may_fail=True) for lot in lots]
    if message.topic is not None:
        topic = {"message_thread_id": message.topic}
        calls.append(Call("deleteForumTopic", topic, may_fail=True))
    return calls


def _words(parts: list[str], picture: str | None) -> list[Call]:
    """Say the words; a picture takes short ones as its caption, long ones follow it."""
    if picture is None:
        return [_text(part) for part in parts]
    if len(parts) == 1 and units(parts[0]) <= CAPTION_LIMIT:
        return [Call("sendPhoto", {"caption": parts[0]}, picture=picture)]
    alone = Call("sendPhoto", {}, may_fail=True, picture=picture)
    return [alone, *(_text(part) for part in parts)]


def _text(part: str) -> Call:
    return Call("sendMessage", {"text": part, "link_preview_options": _NO_PREVIEW})


def _answering(call: Call, message_id: int) -> Call:
    # The person may have deleted what is answered; the answer is worth more than its place.
    answered = ReplyParameters(message_id, allow_sending_without_reply=True)
    return replace(call, params={**call.params, "reply_parameters": answered})


def _changed(message_id: int, text: str) -> Call:
    return Call(
        "editMessageText",
        {"message_id": message_id, "text": text, "link_preview_options": _NO_PREVIEW},
    )


def _venue(venue: Venue) -> Call:
    where = {"latitude": venue.latitude, "longitude": venue.longitude}
    return Call("sendVenue", {**where, "title": venue.title, "address": venue.address})


def _document(document: Document) -> Call:
    file = InputFile(document.content, filename=document.name)
    # The library guesses the kind of a file from its name; we know it.
    file.mimetype = document.mime
    if document.mime == PHOTO:
        # Shown at once, large; a file would have to be opened first.
        return Call("sendPhoto", {"photo": file})
    return Call("sendDocument", {"document": file})


def _settled(message_id: int, trace: str | None) -> Call:
    """Take the buttons of a question away, and show what was answered."""
    if trace is None:
        return Call("editMessageReplyMarkup", {"message_id": message_id}, may_fail=True)
    return Call(
        "editMessageText", {"message_id": message_id, **_text(trace).params}, may_fail=True
    )


def keyboard(rows: tuple[tuple[Button, ...], ...]) -> dict[str, Any]:
    """Make the buttons below a message, as the Bot API calls them.

    The library's own classes would be turned into the same at once, at a tenth of a call's cost.
    """
    return {"inline_keyboard": [[_button(button) for button in row] for row in rows if row]}


def _button(button: Button) -> dict[str, str]:
    if not button.text.strip() or not 1 <= len(button.data.encode()) <= MAX_BYTES:
        raise PayloadError(button.data)
    return {"text": label(button.text), "callback_data": button.data}
