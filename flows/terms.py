"""Official German words: finding the one that a text names, and explaining it."""

import re
from collections.abc import Iterator

from flows.pictures import beside
from flows.talk import Turn
from knowledge.model import GlossaryTerm
from knowledge.whole import Knowledge

WHOLE = 3
"""Names up to this length must stand alone; longer ones may carry an ending."""


def term_in(text: str, knowledge: Knowledge) -> GlossaryTerm | None:
    """Find the official word that a text names.

    Args:
        text: What was written.
        knowledge: What the organisations know.
    """
    return next(terms_in(text, knowledge), None)


def terms_in(text: str, knowledge: Knowledge) -> Iterator[GlossaryTerm]:
    """Find every official word that a text names.

    Args:
        text: Any text.
        knowledge: What the organisations know.
    """
    folded = text.casefold()
    for term in knowledge.glossary.values():
        if any(_names(name.casefold(), folded) for name in (term.term, *term.aliases)):
            yield term


def explain(turn: Turn, knowledge: Knowledge) -> bool:
    """Explain the official word that the latest message names; tell whether there was one."""
    term = term_in(turn.text, knowledge)
    if term is not None:
        say_term(turn, term, knowledge)
    return term is not None


def say_term(turn: Turn, term: GlossaryTerm, knowledge: Knowledge) -> None:
    """Say what an official word means, with its picture if there is one."""
    about, gloss = f"term.{term.id}", f"term-{term.id}"
    attach = beside(knowledge.picture_of_term(term.id))
    turn.tell("welcome-term", about=about, attach=attach, term=term.term, gloss=gloss)


def _names(name: str, text: str) -> bool:
    ending = r"\b" if len(name) <= WHOLE else ""
    return re.search(rf"\b(?:ال)?{re.escape(name)}{ending}", text) is not None
