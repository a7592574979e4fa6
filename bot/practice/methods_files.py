"""Methods that send a file, and the one that tells where to fetch it."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any

from bot.practice import sending
from bot.practice.params import Params
from bot.practice.refusals import RefusalError, refuse

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.practice.model import Json, StoredFile, Upload
    from bot.practice.world import World

_UPLOAD = 50 * 1024 * 1024
_DOWNLOAD = 20 * 1024 * 1024
_ALBUM = 10
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF")
_TOO_LARGE = 413


def _sender(kind: str) -> Callable[[World, Params], Json]:
    def send(world: World, params: Params) -> Json:
        chat = sending.open_chat(world, params)
        stored = _file(world, params, kind, params.values.get(kind))
        content = content_of(stored, kind, params.values)
        content.update(sending.caption_of(params))
        return sending.send(world, params, content, chat)

    return send


def send_media_group(world: World, params: Params) -> list[Json]:
    """Send an album: its messages share one number."""
    chat = sending.open_chat(world, params)
    items = params.records("media", "InputMedia") or []
    if not items:
        refuse("there are no messages to send")
    if len(items) > _ALBUM:
        refuse("too many messages to send as an album")
    contents = [_album_item(world, params, item) for item in items]
    world.numbers.queries += 1
    group = str(13_000_000_000_000_000 + world.numbers.queries)
    return [
        sending.send(world, params, {"media_group_id": group, **content}, chat)
        for content in contents
    ]


def _album_item(world: World, params: Params, item: Any) -> Json:  # noqa: ANN401 - any JSON
    if not isinstance(item, dict) or item.get("type") not in {
        "photo",
        "document",
        "video",
        "audio",
    }:
        refuse("can't parse InputMedia: type must be non-empty")
    kind = str(item["type"])
    stored = _file(world, params, kind, item.get("media"))
    content = content_of(stored, kind, item)
    content.update(sending.caption_of(Params(item)))
    return content


def get_file(world: World, params: Params) -> Json:
    """Tell where a file can be fetched."""
    stored = world.files.get(params.text("file_id"))
    if stored is None:
        refuse("wrong file_id or the file is temporarily unavailable")
    if len(stored.content) > _DOWNLOAD:
        refuse("file is too big")
    return {
        "file_id": stored.file_id,
        "file_unique_id": stored.unique_id,
        "file_size": len(stored.content),
        "file_path": stored.path,
    }


def _file(world: World, params: Params, kind: str, reference: object) -> StoredFile:
    upload = params.files.get(kind) or params.attached(str(reference or ""))
    if upload is not None:
        _check(upload, kind)
        return world.keep(upload, kind)
    name = str(reference or "")
    if not name:
        refuse(f"there is no {kind} in the request")
    if name.startswith(("http://", "https://")):
        refuse("failed to get HTTP URL content")
    known = world.files.get(name)
    if known is None:
        refuse("wrong file identifier/HTTP URL specified")
    return known


def _check(upload: Upload, kind: str) -> None:
    if not upload.content:
        refuse("file must be non-empty")
    if len(upload.content) > _UPLOAD:
        raise RefusalError(_TOO_LARGE, "Request Entity Too Large")
    if kind == "photo" and not upload.content.startswith(_PICTURES):
        refuse("IMAGE_PROCESS_FAILED")


def content_of(stored: StoredFile, kind: str, given: Json) -> Json:
    """Return a file as it stands in a message, e.g. ``{"document": …}``."""
    base: Json = {
        "file_id": stored.file_id,
        "file_unique_id": stored.unique_id,
        "file_size": len(stored.content),
    }
    if kind == "photo":
        return {"photo": _sizes(base, stored.content)}
    if kind in {"voice", "audio", "video", "animation"}:
        base["duration"] = int(given.get("duration") or 0)
    if kind in {"video", "animation"}:
        base["width"] = int(given.get("width") or 320)
        base["height"] = int(given.get("height") or 240)
    if kind == "sticker":
        base.update(type="regular", width=512, height=512, is_animated=False, is_video=False)
        if given.get("emoji"):
            base["emoji"] = given["emoji"]
        return {"sticker": base}
    if kind != "voice":
        base["file_name"] = stored.name
    base["mime_type"] = stored.mime
    return {kind: base}


def _sizes(base: Json, content: bytes) -> list[Json]:
    width, height = 800, 600
    if content.startswith(b"\x89PNG"):
        width, height = struct.unpack(">II", content[16:24])
    small = {**base, "file_unique_id": base["file_unique_id"] + "s", "width": 90, "height": 67}
    return [small, {**base, "width": width, "height": height}]


METHODS = {
    "sendDocument": _sender("document"),
    "sendPhoto": _sender("photo"),
    "sendVoice": _sender("voice"),
    "sendAudio": _sender("audio"),
    "sendVideo": _sender("video"),
    "sendAnimation": _sender("animation"),
    "sendSticker": _sender("sticker"),
    "sendMediaGroup": send_media_group,
    "getFile": get_file,
}
