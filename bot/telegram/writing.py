"""How words are laid out: right-to-left lines, pieces that fit."""

import re
import unicodedata

from bot.cleaning import JOINERS, is_glued

LIMIT = 4096
"""How long a message may be, in UTF-16 units, as Telegram counts."""

CAPTION_LIMIT = 1024
"""How long the words under a picture may be, in the same units."""

_MARK = "\u200f"
_ISOLATE, _END = "\u2067", "\u2069"
_ISOLATES = "\u2066\u2067\u2068"
_RIGHT = frozenset({"R", "AL"})
# Where Unicode keeps all that is written from right to left, with some other characters.
_MAYBE_RIGHT = re.compile(
    "[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


# Where a text may be parted, best first: paragraphs, lines, sentences, words.
_SEAMS = (
    re.compile(r"\n\s*\n"),
    re.compile(r"\n"),
    re.compile(r"(?<=[.!?…؟۔።。:])\s"),
    re.compile(r"\s"),
)


def laid_out(text: str) -> list[str]:
    """Part a text into messages, each line aligned the way its language is written."""
    marked = aligned(text)
    # One unit is left for the mark that a new first line may need.
    parts = split(marked, LIMIT - 1)
    return [_aligned_line(part) for part in parts] if is_right_to_left(text) else parts


def answered(asked: str, answer: str) -> str | None:
    """Write the chosen answer below its question; None if a message cannot hold both.

    Args:
        asked: The question as it was sent.
        answer: What the tapped button says.
    """
    text = aligned(f"{asked}\n\n✓ {answer.removeprefix('✅ ')}")
    return text if units(text) <= LIMIT else None


def aligned(text: str) -> str:
    """Make lines of a right-to-left text begin at the right, whatever they begin with."""
    if not is_right_to_left(text):
        return text
    return "\n".join(_aligned_line(line) for line in text.split("\n"))


def label(text: str) -> str:
    """Keep a button's words in order where both directions meet."""
    if not is_right_to_left(text) or all(_is_right(char) or char == " " for char in text):
        return text
    return f"{_ISOLATE}{text}{_END}"


def is_right_to_left(text: str) -> bool:
    """Tell whether a text is written from right to left.

    Its first letter decides, as everywhere in Unicode; names and other values in it, which
    stand isolated, do not. A text that begins with a foreign word is known by what most of it is.
    """
    if _MAYBE_RIGHT.search(text) is None:
        return False
    depth = right = left = 0
    first: str | None = None
    for char in text:
        if char in _ISOLATES:
            depth += 1
        elif char == _END:
            depth = max(0, depth - 1)
        direction = unicodedata.bidirectional(char)
        if direction not in _RIGHT and direction != "L":
            continue
        right, left = right + (direction in _RIGHT), left + (direction == "L")
        if first is None and depth == 0:
            first = direction
    return right > 0 and (first in _RIGHT or right > 2 * left)


def units(text: str) -> int:
    """Count as Telegram counts: characters beyond the first 65,536 are two."""
    return len(text) + sum(char > "\uffff" for char in text)


def split(text: str, limit: int) -> list[str]:
    """Part a text at the best seams, so that each piece has at most ``limit`` units."""
    pieces = []
    rest = text.strip()
    while units(rest) > limit:
        cut = _seam(rest, _fitting(rest, limit))
        pieces.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return [piece for piece in [*pieces, rest] if piece]


def _fitting(text: str, limit: int) -> int:
    used = 0
    for index, char in enumerate(text):
        used += 2 if char > "\uffff" else 1
        if used > limit:
            return index
    return len(text)


def _seam(text: str, most: int) -> int:
    # A seam in the first half would make many small messages of one text.
    for seam in _SEAMS:
        cuts = [match.end() for match in seam.finditer(text, most // 2, most)]
        if cuts:
            return cuts[-1]
    return _between_characters(text, most)


def _between_characters(text: str, most: int) -> int:
    cut = most
    while cut > 0 and (is_glued(text[cut]) or text[cut - 1] in JOINERS):
        cut -= 1
    return cut or most


def _aligned_line(line: str) -> str:
    begin = line.lstrip()[:1]
    if not begin or begin == _MARK or _is_right(begin):
        return line
    return _MARK + line


def _is_right(char: str) -> bool:
    return unicodedata.bidirectional(char) in _RIGHT
