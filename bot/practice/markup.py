"""Turning HTML and MarkdownV2 into plain text with entities."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from bot.practice.entities import units
from bot.practice.refusals import refuse

if TYPE_CHECKING:
    from bot.practice.model import Json

_TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "blockquote": "blockquote",
    "tg-spoiler": "spoiler",
}
_SIGNS = {
    "*": "bold",
    "__": "underline",
    "_": "italic",
    "~": "strikethrough",
    "||": "spoiler",
    "`": "code",
    "```": "pre",
}
_TOKEN = re.compile(r"\\(.)|(```|`|\*|__|_|~|\|\|)|\[([^\]]*)\]\(([^)]*)\)|(.)", re.DOTALL)
_RESERVED = frozenset("_*[]()~`>#+-=|{}.!")
_CANNOT = "can't parse entities: "


def parse(text: str, mode: str) -> tuple[str, list[Json]]:
    """Return the plain text and the entities of a marked-up one.

    Raises:
        RefusalError: The mode is unknown or the markup is broken.
    """
    wanted = mode.lower()
    if wanted == "html":
        return _html(text)
    if wanted not in {"markdownv2", "markdown"}:
        refuse("unsupported parse_mode")
    return _markdown(text, strict=wanted == "markdownv2")


def _html(text: str) -> tuple[str, list[Json]]:
    reader = _Reader()
    reader.feed(text)
    reader.close()
    if reader.open:
        tag = reader.open[-1][0]
        refuse(f'{_CANNOT}Can\'t find end tag corresponding to start tag "{tag}"')
    return "".join(reader.parts), _ordered(reader.found)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.found: list[Json] = []
        self.open: list[tuple[str, int, Json]] = []
        self.place = 0

    def handle_data(self, data: str) -> None:
        self.parts.append(data)
        self.place += units(data)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        kind = _TAGS.get(tag)
        if tag == "span" and given.get("class") == "tg-spoiler":
            kind = "spoiler"
        if kind is None:
            refuse(f'{_CANNOT}Unsupported start tag "{tag}" at byte offset {self.place}')
        more: Json = {"type": kind}
        if kind == "text_link":
            more["url"] = given.get("href") or ""
        self.open.append((tag, self.place, more))

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open[-1][0] != tag:
            refuse(f'{_CANNOT}Unmatched end tag at byte offset {self.place}, found "</{tag}>"')
        _, start, more = self.open.pop()
        if self.place > start:
            self.found.append({"offset": start, "length": self.place - start, **more})


def _markdown(text: str, *, strict: bool) -> tuple[str, list[Json]]:
    parts: list[str] = []
    found: list[Json] = []
    opened: list[tuple[str, int]] = []
    place = 0
    for match in _TOKEN.finditer(text):
        escaped, sign, label, url, plain = match.groups()
        piece = escaped or plain or label or ""
        if sign:
            _toggle(sign, place, opened, found)
        elif url is not None:
            link = {"offset": place, "length": units(piece), "type": "text_link", "url": url}
            found.append(link)
        elif plain and strict and plain in _RESERVED and not _inside_code(opened):
            message = (
                f"Character '{plain}' is reserved and must be escaped with the preceding '\\'"
            )
            refuse(_CANNOT + message)
        parts.append(piece)
        place += units(piece)
    if opened:
        kind = _SIGNS[opened[-1][0]].capitalize()
        refuse(f"{_CANNOT}Can't find end of {kind} entity at byte offset {opened[-1][1]}")
    return "".join(parts), _ordered(found)


def _toggle(sign: str, place: int, opened: list[tuple[str, int]], found: list[Json]) -> None:
    if opened and opened[-1][0] == sign:
        _, start = opened.pop()
        if place > start:
            found.append({"offset": start, "length": place - start, "type": _SIGNS[sign]})
        return
    opened.append((sign, place))


def _inside_code(opened: list[tuple[str, int]]) -> bool:
    return any(sign.startswith("`") for sign, _ in opened)


def _ordered(found: list[Json]) -> list[Json]:
    return sorted(found, key=lambda entity: (entity["offset"], -entity["length"]))
