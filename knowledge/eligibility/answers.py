"""What comes out: results with their reasons, hints, the next question, and who takes over."""

from dataclasses import dataclass
from typing import TypeAlias

Json: TypeAlias = dict[str, object]


@dataclass(frozen=True, slots=True)
class Reason:
    """One criterion: met, not met, or not said; with its source and what would change it."""

    fact: str
    met: bool | None
    source: str
    change: str | None
    rule: str | None
    reason: str

    @property
    def key(self) -> str:
        """The text that tells this reason."""
        state = {True: "met", False: "unmet", None: "unknown"}[self.met]
        return f"reason-{self.reason}-{state}"

    def as_json(self) -> Json:
        """Write the reason for a machine."""
        return {
            "fact": self.fact,
            "met": self.met,
            "source": self.source,
            "change": self.change,
        }


@dataclass(frozen=True, slots=True)
class Result:
    """One programme (and module) with what may be done about it."""

    programme: str
    module: str | None
    outcome: str
    action: str
    criteria: tuple[Reason, ...]
    next_steps: tuple[str, ...]

    def as_json(self) -> Json:
        """Write the result for a machine."""
        return {
            "programme": self.programme,
            "module": self.module,
            "outcome": self.outcome,
            "action": self.action,
            "criteria": [reason.as_json() for reason in self.criteria],
            "next_steps": list(self.next_steps),
        }


@dataclass(frozen=True, slots=True)
class Answer:
    """Everything the engine says about a person on a day."""

    results: tuple[Result, ...]
    hints: tuple[str, ...]
    ask_next: str | None
    escalate: str | None

    def as_json(self) -> Json:
        """Write the answer for a machine."""
        return {
            "results": [result.as_json() for result in self.results],
            "hints": list(self.hints),
            "ask_next": self.ask_next,
            "escalate": self.escalate,
        }
