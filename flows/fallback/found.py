"""What was found for a question that no intent understands, and telling about it."""

from collections.abc import Sequence
from typing import Any, ClassVar

from flows.pictures import beside
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
    """Tells about a record that was found, or shows a picture that a button asks for."""

    title: ClassVar[str] = "action_tell_about"

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge

    async def speak(self, turn: Turn) -> list[Event]:
        """Say what it is; a rule of law only with its source, and only if it may be shown."""
        tell_record(turn, self._knowledge, str(turn.entity("about")))
        return []


def tell_record(turn: Turn, knowledge: Knowledge, about: str, *, lang: str | None = None) -> None:
    """Tell about a record.

    Args:
        turn: The turn to answer in.
        knowledge: What the organisations know.
        about: Kind and id, such as `hint.work-illegal`.
        lang: Another language than the person's.
    """
    kind, _, record = about.partition(".")
    if kind == "hint" and record in knowledge.hints:
        _hint(turn, knowledge, record, lang)
    elif kind == "term" and record in knowledge.glossary:
        named = {"term": knowledge.glossary[record].term, "gloss": f"term-{record}"}
        attach = beside(knowledge.picture_of_term(record))
        _tell(turn, "welcome-term", about, lang, (MENU,), attach=attach, **named)
    elif kind == "picture" and record in knowledge.pictures:
        caption = knowledge.pictures[record].caption
        _tell(turn, caption, about, lang, (), attach=beside(record))
    elif kind in {"programme", "module"} and record in _records(knowledge, kind):
        name = f"{kind}-{record}"
        _tell(turn, "fallback-about", about, lang, (MENU, HUMAN), name=name, what=f"{name}-what")
    else:
        turn.say("fallback-old-button", choices=(MENU,))


def _records(knowledge: Knowledge, kind: str) -> frozenset[str]:
    return frozenset(knowledge.programmes if kind == "programme" else knowledge.modules)


def _hint(turn: Turn, knowledge: Knowledge, record: str, lang: str | None) -> None:
    found = knowledge.hint_for(record, on=turn.now.date())
    if not found.shown:
        turn.say("legal-must-be-checked", choices=(HUMAN,))
        return
    hint = found.hint
    _tell(
        turn,
        "legal-hint-changed" if hint.warning else "legal-hint",
        f"hint.{record}",
        lang,
        (HUMAN, MENU),
        hint=f"hint-{hint.id}",
        norm=hint.norm,
        source=title_of(hint.source, knowledge),
        dated=hint.source_date,
        review=hint.review_due,
    )


def _tell(
    turn: Turn,
    key: str,
    about: str,
    lang: str | None,
    choices: Sequence[Choice],
    **values: Any,  # noqa: ANN401 - whatever the sentence names
) -> None:
    if lang is None:
        turn.tell(key, about=about, choices=choices, **values)
    else:
        turn.say(key, lang=lang, **values)
