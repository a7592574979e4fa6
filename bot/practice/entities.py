"""Finding commands, links and names in a text, as Telegram marks them by itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.practice.model import Json

_PATTERN = re.compile(
    r"(?P<email>[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,})"
    r"|(?P<url>https?://[^\s<>\"]+|(?<![\w@.])(?:[a-z0-9-]+\.)+(?:de|org|com|net|eu|info|me)"
    r"(?![\w.])(?:/[^\s<>\"]*)?)"
    r"|(?<![\w/@<>])(?P<bot_command>/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?)(?![\w/])"
    r"|(?<![\w@/])(?P<mention>@[A-Za-z][A-Za-z0-9_]{3,31})(?!\w)"
    r"|(?<![\w#])(?P<hashtag>#\w*[^\W\d]\w*)",
)
_SIGNS = re.compile(r"[/@#.]")
_SURROGATES = 0xFFFF


def find(text: str) -> list[Json]:
    """Return the entities that Telegram would find in a plain text."""
    if not _SIGNS.search(text):
        return []
    return [
        {
            "offset": units(text[: match.start()]),
            "length": units(_bare(match)),
            "type": match.lastgroup,
        }
        for match in _PATTERN.finditer(text)
    ]


def units(text: str) -> int:
    """Return the length that Telegram counts: UTF-16 code units."""
    return len(text) + sum(1 for letter in text if ord(letter) > _SURROGATES)


def shifted(entities: list[Json], by: int, length: int) -> list[Json]:
    """Return entities moved to the left and cut to a trimmed text."""
    kept: list[Json] = []
    for entity in entities:
        start = max(entity["offset"] - by, 0)
        end = min(entity["offset"] + entity["length"] - by, length)
        if end > start:
            kept.append({**entity, "offset": start, "length": end - start})
    return kept


def _bare(match: re.Match[str]) -> str:
    found = match.group()
    return found.rstrip(".,;:!?)") if match.lastgroup == "url" else found
