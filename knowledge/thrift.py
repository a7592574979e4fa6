"""Makes a PNG small: a flat drawing needs few colours, so each pixel is one byte."""

import struct
import zlib
from collections import Counter
from collections.abc import Iterator
from typing import Final

from knowledge.png import HEAD, chunk, chunks

COLOURS: Final = 32
CHANNELS: Final = {2: 3, 6: 4}
"""Bytes of a pixel by the colour type of a browser's PNG; transparency is not kept."""

Colour = tuple[int, int, int]


def thrifty(png: bytes) -> bytes:
    """Write a PNG anew with a palette of its most frequent colours.

    Args:
        png: A picture with eight bits a channel, with or without transparency.

    Raises:
        KeyError: It is another kind of PNG.
        ValueError: It is no PNG.
    """
    parts = list(chunks(png))
    if not parts:
        reason = "not a PNG"
        raise ValueError(reason)
    width, height, _, kind = struct.unpack(">IIBB", parts[0][1][:10])
    channels = CHANNELS[kind]
    packed = b"".join(body for name, body in parts if name == b"IDAT")
    rows = [
        list(zip(row[0::channels], row[1::channels], row[2::channels], strict=True))
        for row in _plain(zlib.decompress(packed), width * channels, channels)
    ]
    palette, index = _palette(Counter(pixel for row in rows for pixel in row))
    body = b"".join(b"\0" + bytes(map(index.__getitem__, row)) for row in rows)
    header = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    colours = b"".join(map(bytes, palette))
    return b"".join(
        (
            HEAD,
            chunk(b"IHDR", header),
            chunk(b"PLTE", colours),
            chunk(b"IDAT", zlib.compress(body, 9)),
            chunk(b"IEND", b""),
        )
    )


def _palette(used: Counter[Colour]) -> tuple[list[Colour], dict[Colour, int]]:
    palette = [colour for colour, _ in used.most_common(COLOURS)]
    return palette, {one: _nearest(one, palette) for one in used}


def _nearest(colour: Colour, palette: list[Colour]) -> int:
    far = [sum((a - b) ** 2 for a, b in zip(colour, one, strict=True)) for one in palette]
    return far.index(min(far))


def _plain(raw: bytes, length: int, step: int) -> Iterator[bytearray]:
    """Undo the filters: each row says as what difference to its neighbours it is written."""
    above = bytearray(length)
    for at in range(0, len(raw), length + 1):
        row = bytearray(raw[at + 1 : at + 1 + length])
        _unfilter(raw[at], row, above, step)
        yield row
        above = row


def _unfilter(kind: int, row: bytearray, above: bytearray, step: int) -> None:
    for at in range(len(row) if kind else 0):
        left = row[at - step] if at >= step else 0
        corner = above[at - step] if at >= step else 0
        guess = (0, left, above[at], (left + above[at]) // 2)[kind] if kind < _PAETH else None
        if guess is None:
            guess = _paeth(left, above[at], corner)
        row[at] = (row[at] + guess) & 0xFF


_PAETH: Final = 4


def _paeth(left: int, up: int, corner: int) -> int:
    near = left + up - corner
    return min((left, up, corner), key=lambda one: abs(near - one))
