"""Keeps what a machine must not change out of its hands: terms, numbers, times, addresses, links.

They are replaced by marks before a text is translated and put back afterwards; a translation in
which a mark is missing, doubled or invented is no translation.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_LINK = r"https?://\S+|www\.\S+|\S+@\S+\.\w+|(?<!\w)[@#]\w+"
_STREET = (
    r"[A-ZÄÖÜ][\w-]*(?:straße|strasse|str\.|weg|platz|allee|ring|damm|gasse)\s+\d+\s?[a-z]?\b"
)
_AMOUNT = r"[+§]?\s?\d[\d./:,\-–]*\d|\d"
_CODE = r"\b[A-ZÄÖÜ]{2,}\b(?:\s[A-ZÄÖÜ][\wäöüß]+)?"
_MARK = re.compile(r"\[\[\s*(\d+)\s*\]\]")
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_LONGEST = 4
"""So many times the length of the original, and not more, a translation may have."""
_SPARE = 80


@dataclass(frozen=True, slots=True)
class Masked:
    """A text with marks, and what they stand for.

    Attributes:
        text: What may be translated.
        kept: What the marks stand for, in order.
    """

    text: str
    kept: Sequence[str]

    def restored(self, translated: str) -> str | None:
        """Put everything back; None, if the machine lost, doubled or invented something."""
        # Some machines write the digits of a mark as the language does.
        found = [int(one[1].translate(_DIGITS)) for one in _MARK.finditer(translated)]
        if sorted(found) != list(range(len(self.kept))):
            return None
        if len(translated) > _LONGEST * len(self.text) + _SPARE:
            return None
        whole = _MARK.sub(lambda one: self.kept[int(one[1].translate(_DIGITS))], translated)
        rest = _MARK.sub("", translated).translate(_DIGITS)
        return None if re.search(r"\d", rest) or not rest.strip() else whole.strip()


def masked(text: str, terms: Iterable[str]) -> Masked:
    """Replace what must stay by marks.

    Args:
        text: What somebody wrote.
        terms: Official terms that stay as they are.
    """
    words = sorted((re.escape(one) for one in terms if one), key=len, reverse=True)
    parts = [_LINK, _STREET, *(rf"\b{one}\b" for one in words), _CODE, _AMOUNT]
    kept: list[str] = []

    def mark(found: re.Match[str]) -> str:
        kept.append(found[0])
        return f"[[{len(kept) - 1}]]"

    return Masked(re.sub("|".join(parts), mark, text.replace("[[", "[").replace("]]", "]")), kept)
