"""A note inside a PNG file that says what it was made from."""

import struct
import zlib
from collections.abc import Iterator
from typing import Final

HEAD: Final = b"\x89PNG\r\n\x1a\n"
KEYWORD: Final = b"Source\x00"
FIRST: Final = len(HEAD) + 25
"""Where the first chunk, which tells the size, ends."""


def stamped(png: bytes, note: str) -> bytes:
    """Write a note into a PNG.

    Args:
        png: The file.
        note: ASCII.
    """
    return png[:FIRST] + chunk(b"tEXt", KEYWORD + note.encode("ascii")) + png[FIRST:]


def stamp_of(png: bytes) -> str | None:
    """Read the note of a PNG; None if there is none, or the bytes are no PNG.

    Args:
        png: The file.
    """
    for kind, body in chunks(png):
        if kind == b"tEXt" and body.startswith(KEYWORD):
            return body[len(KEYWORD) :].decode("ascii", errors="replace")
    return None


def chunk(kind: bytes, body: bytes) -> bytes:
    """Write a part of a PNG.

    Args:
        kind: Four letters.
        body: What it holds.
    """
    check = zlib.crc32(kind + body)
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", check)


def chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Walk through the parts of a PNG; there are none if it is no PNG.

    Args:
        png: The file.
    """
    at = len(HEAD) if png.startswith(HEAD) else len(png)
    while at + 12 <= len(png):
        length = int.from_bytes(png[at : at + 4], "big")
        yield png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        at += length + 12
