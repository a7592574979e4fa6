"""Saying it more simply: the heart of the last answer, and its hard words to tap on."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, ClassVar

from flows.talk import Act, Choice, Event, Turn
from flows.terms import explain, terms_in
from knowledge.languages import ORIGINAL
from knowledge.whole import Knowledge

MOST = 2
"""More than two short answers are not short any more."""

WORDS = 3
HUMAN = Choice("btn-human", "contact_human", lasting=True)
WAYS = (
    Choice("btn-what-can-i-do", "list_offers", lasting=True),
    Choice("btn-book-visit", "book_workshop_visit", lasting=True),
    HUMAN,
)


class Simplify(Act):
    """Explains an official word, or says the last answer more shortly."""

    title: ClassVar[str] = "action_simplify"

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge

    async def speak(self, turn: Turn) -> list[Event]:
        """Explain the term that was named; else the last answer; else offer simple ways."""
        if explain(turn, self._knowledge):
            return []
        short = list(islice(_shortened(_last_answers(turn.tracker.events)), MOST))
        for key, values in short:
            turn.tell(key, **values)
        if short:
            names = [str(name) for _, values in short for name in values.values()]
            turn.say("welcome-simpler-words", choices=(*self._words(names), HUMAN))
        else:
            turn.say("welcome-simpler", choices=WAYS)
        return []

    def _words(self, names: Sequence[str]) -> list[Choice]:
        """Give a button for each official word in these sentences."""
        text = " ".join(self._knowledge.texts.say(name, ORIGINAL) for name in names)
        return [
            Choice(
                "btn-found",
                "tell_about",
                {"about": f"term.{one.id}"},
                {"name": one.term},
                lasting=True,
            )
            for one in islice(terms_in(text, self._knowledge), WORDS)
        ]


def _last_answers(events: Sequence[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    """Give the values of what the turn before this one told."""
    heard = [at for at, one in enumerate(events) if one.get("event") == "user"]
    start, end = heard[-2] if len(heard) > 1 else 0, heard[-1] if heard else 0
    for event in events[start:end]:
        custom = (event.get("data") or {}).get("custom") or {}
        if event.get("event") == "bot" and custom.get("told"):
            yield custom["told"]["values"]


def _shortened(answers: Iterator[Mapping[str, Any]]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Keep the rule, the explanation or the next step of each answer; the rest can wait."""
    for values in answers:
        what = values.get("hint") or values.get("what")
        if what:
            yield "welcome-short", {"what": what}
        elif values.get("step"):
            name = values.get("module") or values["programme"]
            yield "welcome-short-step", {"name": name, "step": values["step"]}
