"""Who fits where, on which day, and why: facts about a person in, reasons out; pure."""

from knowledge.eligibility.answers import Answer, Reason, Result
from knowledge.eligibility.engine import check, next_question
from knowledge.eligibility.facts import FactError, Facts, read_facts

__all__ = [
    "Answer",
    "FactError",
    "Facts",
    "Reason",
    "Result",
    "check",
    "next_question",
    "read_facts",
]
