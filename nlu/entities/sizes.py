"""Finds sizes of shoes and of clothes, where one was asked for: "42", "38,5", "XL"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nlu.entities.detail import Detail

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nlu.entities.detail import Context

SIZE = "size"
_LETTERS = str.maketrans("МСЛХмслх", "MSLXmslx")
"""Keyboards that write Cyrillic write these letters of a size with letters of their own."""
_NUMBER = re.compile(r"(?<!\d)(\d{2})(?:[.,]([05])|\s?½)?(?!\d)")
_LETTER = re.compile(r"(?<!\w)(XXS|XS|S|M|L|XL|XXL|XXXL|[2-5]\s?XL)(?!\w)", re.IGNORECASE)


def sizes(context: Context) -> Iterator[Detail]:
    """Find sizes in the answer to a question about one: numbers as in Germany, or letters."""
    if context.expects != SIZE:
        return
    text = context.text.translate(_LETTERS)
    found = {one.start(): one[0].upper().replace(" ", "") for one in _LETTER.finditer(text)}
    for one in _NUMBER.finditer(text):
        half = one[2] == "5" or one[0].endswith("½")
        found[one.start()] = f"{one[1]}.5" if half else one[1]
    for start, value in sorted(found.items()):
        at = _token_at(context, start)
        if at is not None:
            yield Detail(SIZE, value, at, at, 0.95)


def _token_at(context: Context, start: int) -> int | None:
    words = context.found.tokens
    spots = [no for no, word in enumerate(words) if word.start <= start < word.end]
    return spots[0] if spots else None
