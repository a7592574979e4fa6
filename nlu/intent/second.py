"""Finds a second wish in a message: cuts it where people cut, and asks about each part."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nlu.intent.model import ESCALATION

if TYPE_CHECKING:
    from nlu.intent.model import Model, Verdict

SURE = 0.6
"""A part must be this sure to count as a wish of its own."""
FEWEST_WORDS = 2
SMALL_TALK = frozenset({"affirm", "deny", "inform", "greet_start", "thanks_bye", "out_of_scope"})
"""What people say beside a wish; never a second wish."""

_CUT = re.compile(
    r"[.!?؟։።;؛\n]+\s+|\s+(?:und|and|et|ve|и|і|та|й|dhe|edhe|iyo|û|او|و|እና|ን)\s+|[,،፣]\s*|\s+و(?=\w{3})",
    re.IGNORECASE,
)


def understand(
    model: Model, text: str, language: str | None, *, top: int = 10
) -> tuple[Verdict, Verdict | None]:
    """Return what the message wants, and what else it wants."""
    whole = model.judge(text, language, top=top)
    parts = [part for part in _CUT.split(text) if len(part.split()) >= FEWEST_WORDS]
    if len(parts) < 2:  # noqa: PLR2004 - one part is the whole
        return whole, None
    sure = [
        verdict
        for verdict in (model.judge(part, language, top=top) for part in parts)
        if verdict.confidence >= SURE and verdict.name not in SMALL_TALK
    ]
    alarm = next((v for v in sure if v.name.startswith(ESCALATION)), None)
    first = alarm if alarm and not whole.name.startswith(ESCALATION) else whole
    others = [v for v in sure if v.name != first.name]
    best = max(others, key=lambda v: v.confidence, default=None)
    if first is not whole and whole.name not in SMALL_TALK:
        return first, whole
    return first, best
