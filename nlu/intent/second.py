"""Finds a second wish in a message: cuts it where people cut, and asks about each part."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol

from nlu.intent.model import ESCALATION

if TYPE_CHECKING:
    from nlu.intent.model import Verdict

SURE, ALARMED = 0.5, 0.8
"""A part must be this sure to count as a wish of its own; more so to raise an alarm."""
SURER = 0.5
"""By so much a part must be surer than the whole to be what the message wants."""
FEWEST_WORDS = 2
SMALL_TALK = frozenset({"affirm", "deny", "inform", "greet_start", "thanks_bye", "out_of_scope"})
"""What people say beside a wish; never a second wish."""

_CUT = re.compile(
    r"[.!?؟։።;؛\n]+\s+|\s+(?:und|and|et|ve|и|і|та|й|dhe|edhe|iyo|û|او|و|እና|ን)\s+|[,،፣]\s*|\s+و(?=\w{3})",
    re.IGNORECASE,
)


class Judge(Protocol):
    """Whatever can say what a piece of text wants."""

    def judge(self, text: str, language: str | None, *, top: int = 10) -> Verdict:
        """Rank the intents for one message."""
        ...


def understand(
    model: Judge, text: str, language: str | None, *, top: int = 10
) -> tuple[Verdict, Verdict | None]:
    """Return what the message wants, and what else it wants."""
    whole = model.judge(text, language, top=top)
    parts = [part for part in _CUT.split(text) if len(part.split()) >= FEWEST_WORDS]
    if len(parts) < 2:  # noqa: PLR2004 - one part is the whole
        return whole, None
    wishes = [v for v in (model.judge(p, language, top=top) for p in parts) if _is_wish(v)]
    first = _first(whole, wishes)
    others = [v for v in (*wishes, whole) if v.name != first.name and _is_wish(v)]
    return first, max(others, key=lambda verdict: verdict.confidence, default=None)


def _is_wish(verdict: Verdict) -> bool:
    alarm = verdict.name.startswith(ESCALATION)
    least = ALARMED if alarm else SURE
    return verdict.confidence >= least and verdict.name not in SMALL_TALK


def _first(whole: Verdict, wishes: list[Verdict]) -> Verdict:
    """Choose what to answer first: an escalation in any part, else a sure part or the whole."""
    alarms = [v for v in (whole, *wishes) if v.name.startswith(ESCALATION)]
    if alarms:
        return alarms[0]
    best = max(wishes, key=lambda verdict: verdict.confidence, default=whole)
    confirmed = any(verdict.name == whole.name for verdict in wishes)
    surer = whole.name in SMALL_TALK or best.confidence > whole.confidence + SURER
    return best if surer and not confirmed else whole
