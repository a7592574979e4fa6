"""Methods that send something without a file, or send again what is already there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.practice import sending
from bot.practice.refusals import refuse

if TYPE_CHECKING:
    from bot.practice.model import Json
    from bot.practice.params import Params
    from bot.practice.world import World

_ACTIONS = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
        "cancel",
    }
)
_LATITUDE = 90
_LONGITUDE = 180
_ABOUT = frozenset(
    {
        "message_id",
        "from",
        "chat",
        "date",
        "edit_date",
        "message_thread_id",
        "is_topic_message",
        "reply_to_message",
        "reply_markup",
        "forward_origin",
    }
)


def send_message(world: World, params: Params) -> Json:
    """Send a text."""
    chat = sending.open_chat(world, params)
    if not params.text("text"):
        refuse("message text is empty")
    text, marks = sending.formatted(params, "text", "entities", sending.TEXT)
    if not text:
        refuse("text must be non-empty")
    content: Json = {"text": text}
    if marks:
        content["entities"] = marks
    preview = params.record("link_preview_options", "link preview options")
    if preview:
        content["link_preview_options"] = preview
    return sending.send(world, params, content, chat)


def send_location(world: World, params: Params) -> Json:
    """Send a point on the map."""
    return sending.send(world, params, {"location": _location(params)})


def send_venue(world: World, params: Params) -> Json:
    """Send a place with its name and address."""
    venue: Json = {"location": _location(params)}
    for name in ("title", "address"):
        if not params.text(name):
            refuse(f"{name} is empty")
        venue[name] = params.text(name)
    return sending.send(world, params, {"location": venue["location"], "venue": venue})


def send_contact(world: World, params: Params) -> Json:
    """Send a phone number with a name."""
    contact: Json = {}
    for name in ("phone_number", "first_name"):
        if not params.text(name):
            refuse(f"{name} is empty")
        contact[name] = params.text(name)
    for name in ("last_name", "vcard"):
        if params.text(name):
            contact[name] = params.text(name)
    return sending.send(world, params, {"contact": contact})


def send_chat_action(world: World, params: Params) -> bool:
    """Show what the bot is doing at the moment."""
    chat = sending.open_chat(world, params)
    action = params.text("action").lower()
    if action not in _ACTIONS:
        refuse("wrong parameter action in request")
    sending.topic_of(chat, params)
    world.tell(chat, "action", action=action)
    return True


def copy_message(world: World, params: Params) -> Json:
    """Send a message again as if it were the bot's own."""
    source = _source(world, params, params.integer("message_id"), "copy")
    content = {k: v for k, v in source.items() if k not in _ABOUT}
    if params.values.get("caption") is not None:
        content = {k: v for k, v in content.items() if not k.startswith("caption")}
        content.update(sending.caption_of(params))
    sent = sending.send(world, params, content)
    return {"message_id": sent["message_id"]}


def forward_message(world: World, params: Params) -> Json:
    """Send a message on, with the name of its author."""
    return _forward(world, params, params.integer("message_id"))


def copy_messages(world: World, params: Params) -> list[Json]:
    """Copy several messages; those that are gone are left out."""
    return [
        copy_message(world, type(params)({**params.values, "message_id": number}))
        for number in _known(world, params)
    ]


def forward_messages(world: World, params: Params) -> list[Json]:
    """Forward several messages; those that are gone are left out."""
    return [
        {"message_id": _forward(world, params, number)["message_id"]}
        for number in _known(world, params)
    ]


def _known(world: World, params: Params) -> list[int]:
    source = world.chat(params.text("from_chat_id"))
    numbers = [int(number) for number in params.records("message_ids", "message_ids") or []]
    if not numbers:
        refuse("message identifiers are not specified")
    return [number for number in numbers if number in source.messages]


def _forward(world: World, params: Params, number: int) -> Json:
    source = _source(world, params, number, "forward")
    if source.get("has_protected_content"):
        refuse("message can't be forwarded")
    content = {k: v for k, v in source.items() if k not in _ABOUT}
    content["forward_origin"] = source.get("forward_origin") or {
        "type": "user",
        "date": source["date"],
        "sender_user": source["from"],
    }
    return sending.send(world, params, content)


def _source(world: World, params: Params, number: int, verb: str) -> Json:
    chat = world.chat(params.text("from_chat_id"))
    found = chat.messages.get(number)
    if found is None:
        refuse(f"message to {verb} not found")
    return found


def _location(params: Params) -> Json:
    latitude, longitude = params.number("latitude"), params.number("longitude")
    if abs(latitude) > _LATITUDE or abs(longitude) > _LONGITUDE:
        refuse("wrong location specified")
    location: Json = {"latitude": latitude, "longitude": longitude}
    if params.has("horizontal_accuracy"):
        location["horizontal_accuracy"] = params.number("horizontal_accuracy")
    return location


METHODS = {
    "sendMessage": send_message,
    "sendLocation": send_location,
    "sendVenue": send_venue,
    "sendContact": send_contact,
    "sendChatAction": send_chat_action,
    "copyMessage": copy_message,
    "copyMessages": copy_messages,
    "forwardMessage": forward_message,
    "forwardMessages": forward_messages,
}
