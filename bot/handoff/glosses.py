"""Explains to the staff the official words that somebody used, in whatever letters."""

import re
from collections.abc import Mapping, Sequence

from knowledge.model import GlossaryTerm
from knowledge.texts import Texts

MOST = 3
"""More explanations than words would help nobody."""
_SHORTEST = 4


class Glosses:
    """Finds official terms.

    Args:
        terms: The glossary.
        texts: Its explanations.
    """

    def __init__(self, terms: Mapping[str, GlossaryTerm], texts: Texts) -> None:
        self._texts = texts
        self._known = [(one.id, one.term, _pattern(one)) for one in terms.values()]

    def of(self, text: str, lang: str = "de") -> Sequence[tuple[str, str]]:
        """Give the terms in a text and what they mean, in the order in which they stand there."""
        found = sorted(
            (match.start(), known, term)
            for known, term, pattern in self._known
            if (match := pattern.search(text)) is not None
        )
        return [(term, self._texts.say(f"term-{known}", lang)) for _, known, term in found[:MOST]]


def _pattern(term: GlossaryTerm) -> re.Pattern[str]:
    written = [term.term, *(one for one in term.aliases if len(one) >= _SHORTEST)]
    choices = "|".join(re.escape(one) for one in written)
    return re.compile(rf"(?<!\w)(?:{choices})(?!\w)", re.IGNORECASE)
