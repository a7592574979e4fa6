"""Showing an answer in German, the language that it was written in first."""

from collections.abc import Mapping
from typing import Any, ClassVar

from flows.fallback.found import tell_record
from flows.talk import Act, Choice, Event, Turn
from knowledge.languages import ORIGINAL
from knowledge.whole import Knowledge

MENU = Choice("btn-menu", "greet_start", {"kind": "menu"}, lasting=True)


class InGerman(Act):
    """Says an answer again in German; the person's language and open question stay."""

    title: ClassVar[str] = "action_in_german"

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge

    async def speak(self, turn: Turn) -> list[Event]:
        """Say it with the same values, or tell about its records as they are today."""
        answer = self._remembered(turn)
        for one in answer:
            turn.say(
                str(one["key"]), lang=ORIGINAL, attach=_map(one["attach"]), **_map(one["values"])
            )
        if not answer and not self._again(turn):
            turn.say("note-too-old", choices=() if turn.form else (MENU,))
        return []

    def _remembered(self, turn: Turn) -> list[Mapping[str, object]]:
        kept = turn.slot("originals")
        answers = kept if isinstance(kept, list) else []
        wanted = turn.entity("of")
        return next((one["said"] for one in answers if one["ref"] == wanted), [])

    def _again(self, turn: Turn) -> bool:
        about = turn.entity("about")
        if not about:
            return False
        for one in str(about).split("+"):
            tell_record(turn, self._knowledge, one, lang=ORIGINAL)
        return True


def _map(value: object) -> dict[str, Any]:
    return dict(value) if isinstance(value, Mapping) else {}
