"""Where a fact comes from, as a title that may be shown, and what stands beside a rule of law."""

from typing import Any

from flows.talk import Turn
from knowledge.model import LegalHint
from knowledge.whole import Knowledge


def title_of(source: str, knowledge: Knowledge) -> str:
    """Give the title of a source, also when a founding fact is named by its number.

    Args:
        source: Id of a source or of a founding fact.
        knowledge: What the organisations know.
    """
    record = knowledge.source_of(source)
    return record.title if record is not None else ""


def key_of(hint: LegalHint) -> str:
    """Give the sentence that a legal hint is said with."""
    return "legal-hint-changed" if hint.warning else "legal-hint"


def values_of(hint: LegalHint, knowledge: Knowledge) -> dict[str, Any]:
    """Give what stands beside a legal hint: its norm, its source and the dates.

    Args:
        hint: A hint that may be shown.
        knowledge: What the organisations know.
    """
    return {
        "hint": f"hint-{hint.id}",
        "norm": hint.norm,
        "source": title_of(hint.source, knowledge),
        "dated": hint.source_date,
        "review": hint.review_due,
    }


def warn_if_urgent(turn: Turn, hint: LegalHint) -> None:
    """Send somebody whom a red flag may concern to a human, before the rule is told."""
    if hint.red_flag:
        turn.say("legal-red-flag")
