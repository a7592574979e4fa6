"""The pictures that we send: read once, uploaded once, then named by the number Telegram gave."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from telegram import InputFile

from bot import log

MOST_BYTES = 10 * 1024 * 1024
"""How large Telegram lets a photo be."""


class Album:
    """Pictures by their id.

    Args:
        files: Where each lies.
    """

    def __init__(self, files: Mapping[str, Path]) -> None:
        self._files = files
        self._read: dict[str, bytes] = {}
        self._known: dict[str, str] = {}

    def photo(self, picture: str) -> InputFile | str | None:
        """Give what Telegram is to show: a number it knows, or the file; None if there is none."""
        if picture in self._known:
            return self._known[picture]
        content = self._content(picture)
        return InputFile(content, filename=f"{picture}.png") if content else None

    def keep(self, picture: str, answer: object) -> None:
        """Remember under which number Telegram has a picture now.

        Args:
            picture: Its id.
            answer: The message that Telegram sent back.
        """
        sizes: Any = answer.get("photo") if isinstance(answer, dict) else None
        if sizes:
            self._known[picture] = str(sizes[-1]["file_id"])

    def forget(self, picture: str) -> bool:
        """Upload a picture anew the next time; the answer is whether that changes anything."""
        return self._known.pop(picture, None) is not None

    def _content(self, picture: str) -> bytes:
        if picture not in self._read:
            content = _bytes(self._files.get(picture))
            if not content:
                log.get("album").error("picture.missing", picture=picture)
            self._read[picture] = content
        return self._read[picture]


def _bytes(file: Path | None) -> bytes:
    """Read a file that can be sent; nothing if it is missing or too large."""
    try:
        content = b"" if file is None else file.read_bytes()
    except OSError:
        return b""
    return content if len(content) <= MOST_BYTES else b""
