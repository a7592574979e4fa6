"""A ticket as a square of black and white that the door's camera reads."""

import io

import segno

DOT = 12
"""Pixels of a dot: large enough for a cracked screen and an old camera."""


def draw(token: str) -> bytes:
    """Draw a ticket as a PNG; it holds the random token and nothing about anybody.

    Args:
        token: What the door's list knows the booking by.
    """
    file = io.BytesIO()
    segno.make(token, error="m", micro=False).save(file, kind="png", scale=DOT, border=4)
    return file.getvalue()
