"""What was found for a question that no intent understands, and telling about it."""

from collections.abc import Sequence
from typing import ClassVar

from flows.sources import title_of
from flows.talk import Act, Choice, Event, Turn
from knowledge.search import Hit, Search
from knowledge.whole import Knowledge

MOST = 3
ENOUGH = {"programme": 0.75, "module": 0.75, "term": 0.75, "hint": 0.9}
"""How well a record must fit to be offered; a rule of law must fit best of all."""

HUMAN = Choice("btn-human", "contact_human", lasting=True)
MENU = Choice("btn-menu", "greet_start", {"kind": "menu"}, lasting=True)


def choices_of(hits: Sequence[Hit]) -> tuple[Choice, ...]:
    """Give a button for each record that can be told about in the chat."""
    shown = [hit for hit in hits if hit.score >= ENOUGH.get(hit.kind, 2)][:MOST]
    return tuple(
        Choice(
            "btn-found",
            "tell_about",
            {"about": f"{hit.kind}.{hit.id}"},
            {"name": hit.title},
            lasting=True,
        )
        for hit in shown
    )


def search(turn: Turn, index: Search) -> tuple[Choice, ...]:
    """Look for what a message means, in the person's language."""
    return choices_of(index.find(turn.text, turn.language)) if turn.text else ()


class TellAbout(Act):
    """Tells about a record that was found."""

    title: ClassVar[str] = "action_tell_about"

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge

    async def speak(self, turn: Turn) -> list[Event]:
        """Say what it is; a rule of law only with its source, and only if it may be shown."""
        kind, _, record = str(turn.entity("about")).partition(".")
        if kind == "hint" and record in self._knowledge.hints:
            self._hint(turn, record)
        elif kind == "term" and record in self._knowledge.glossary:
            term = self._knowledge.glossary[record]
            turn.say("welcome-term", term=term.term, gloss=f"term-{record}", choices=(MENU,))
        elif kind in {"programme", "module"} and record in self._records(kind):
            name = f"{kind}-{record}"
            turn.say("fallback-about", name=name, what=f"{name}-what", choices=(MENU, HUMAN))
        else:
            turn.say("fallback-old-button", choices=(MENU,))
        return []

    def _records(self, kind: str) -> frozenset[str]:
        known = self._knowledge.programmes if kind == "programme" else self._knowledge.modules
        return frozenset(known)

    def _hint(self, turn: Turn, record: str) -> None:
        found = self._knowledge.hint_for(record, on=turn.now.date(), lang=turn.language)
        if not found.shown:
            turn.say("legal-must-be-checked", choices=(HUMAN,))
            return
        hint = found.hint
        turn.say(
            "legal-hint-changed" if hint.warning else "legal-hint",
            choices=(HUMAN, MENU),
            hint=f"hint-{hint.id}",
            norm=hint.norm,
            source=title_of(hint.source, self._knowledge),
            dated=hint.source_date,
            review=hint.review_due,
        )
