"""The engine: weighs every programme on the day and says what fits, why, and what to ask next."""

from datetime import date

from knowledge.criteria import Escalation
from knowledge.eligibility.answers import Answer, Result
from knowledge.eligibility.facts import Facts
from knowledge.eligibility.offers import Desk
from knowledge.eligibility.weighing import Weighing
from knowledge.model import LegalHint
from knowledge.whole import Knowledge


def check(knowledge: Knowledge, facts: Facts, *, on: date) -> Answer:
    """Say what fits a person on a day, with reasons and sources; there is always a next station.

    Args:
        knowledge: What Lotse knows.
        facts: What the person said.
        on: The day.
    """
    known = facts.known()
    weighing = Weighing(known, on)
    escalation = _escalation(knowledge, weighing)
    desk = Desk(knowledge, weighing)
    if escalation is not None and escalation.only is not None:
        station = desk.station(escalation.only)
        return Answer((station,), escalation.hints, None, escalation.id)
    results = desk.results()
    hints = _hints(knowledge, desk, weighing, escalation)
    return Answer(
        results=results,
        hints=hints,
        ask_next=_first_question(knowledge, weighing),
        escalate=None if escalation is None else escalation.id,
    )


def next_question(knowledge: Knowledge, facts: Facts, *, on: date) -> str | None:
    """Name the next fact that can still change the answer.

    Args:
        knowledge: What Lotse knows.
        facts: What the person said.
        on: The day.
    """
    return check(knowledge, facts, on=on).ask_next


def bookable(answer: Answer) -> tuple[Result, ...]:
    """Pick the results that may be booked at once.

    Args:
        answer: What the engine said.
    """
    return tuple(result for result in answer.results if result.action == "book")


def _escalation(knowledge: Knowledge, weighing: Weighing) -> Escalation | None:
    return next(
        (entry for entry in knowledge.escalations if weighing.any_holds(entry.any_of)), None
    )


def _hints(
    knowledge: Knowledge, desk: Desk, weighing: Weighing, escalation: Escalation | None
) -> tuple[str, ...]:
    chosen = [*(escalation.hints if escalation else ()), *desk.hints]
    chosen += [
        hint.id
        for hint in knowledge.offered_hints
        if _in_force(hint, weighing.on) and weighing.any_holds(hint.offered_when)
    ]
    return tuple(
        dict.fromkeys(one for one in chosen if _in_force(knowledge.hints[one], weighing.on))
    )


def _in_force(hint: LegalHint, on: date) -> bool:
    return (hint.valid_from is None or on >= hint.valid_from) and (
        hint.valid_to is None or on <= hint.valid_to
    )


def _first_question(knowledge: Knowledge, weighing: Weighing) -> str | None:
    for fact in knowledge.vocabulary.facts.values():
        if fact.asked and fact.id in weighing.wanted and fact.id not in weighing.known:
            return fact.id
    return None
