"""How one result is said: what, why, from which source, and the next step."""

from flows.eligibility.naming import shown
from flows.sources import title_of
from flows.talk import Choice, Turn
from knowledge.eligibility import Reason, Result
from knowledge.whole import Knowledge

BOOK = {
    "werkstattbesuch": "book_workshop_visit",
    "erprobung": "book_craft_trial",
    "berufsberatung": "book_counselling_coaching",
    "perspektivberatung": "book_counselling_coaching",
    "sprachkurs": "join_language_course",
    "sport": "join_event_leisure",
    "recht": "join_event_leisure",
}
"""Which intent books a module."""


def say_result(turn: Turn, result: Result, knowledge: Knowledge) -> None:
    """Say one result: what, why, from which source, and the next step."""
    reason = _reason(result)
    turn.tell(
        f"eligibility-{result.outcome.replace('_', '-')}",
        choices=_choices(result),
        reason=reason.key if reason else "reason-none",
        source=title_of(_source(result, knowledge), knowledge),
        **shown(result, knowledge.texts),
    )


def _choices(result: Result) -> tuple[Choice, ...]:
    intent = BOOK.get(str(result.module))
    if result.action == "book" and intent:
        module = {"module": str(result.module)}
        return (Choice("btn-book-this", intent, module, lasting=True),)
    if result.action == "request":
        return (Choice("btn-ask-for-it", "request_internship", lasting=True),)
    return ()


def _reason(result: Result) -> Reason | None:
    """Give the reason that decided: what speaks against, unless it fits."""
    against = [one for one in result.criteria if not one.met and result.outcome != "fits"]
    return next(iter((*against, *result.criteria)), None)


def _source(result: Result, knowledge: Knowledge) -> str:
    """Name where a result comes from: its reason, or else its programme."""
    reason = _reason(result)
    if reason is not None:
        return reason.source
    return next(iter(knowledge.programmes[result.programme].sources), "")
