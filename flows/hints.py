"""How a legal hint is said: the rule, its norm, its source and the dates."""

from collections.abc import Iterable

from flows.sources import key_of, values_of, warn_if_urgent
from flows.talk import Choice, Turn
from knowledge.whole import Knowledge

HUMAN = Choice("btn-human", "contact_human", lasting=True)
MOST = 3
"""More hints at once are not read on a phone."""


def say_hints(turn: Turn, knowledge: Knowledge, ids: Iterable[str]) -> int:
    """Say the hints that may be shown today.

    Args:
        turn: The turn to answer in.
        knowledge: What the organisations know.
        ids: Ids of hints, the most important first.

    Returns:
        How many were shown; one that is withheld is not told as fact.
    """
    shown = 0
    for hint_id in ids:
        if shown == MOST:
            break
        found = knowledge.hint_for(hint_id, on=turn.now.date())
        if not found.shown:
            continue
        hint = found.hint
        warn_if_urgent(turn, hint)
        turn.tell(
            key_of(hint),
            about=f"hint.{hint.id}",
            **values_of(hint, knowledge),
        )
        shown += 1
    return shown
