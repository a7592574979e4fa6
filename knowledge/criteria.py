"""The shapes of rules: tests on facts, criteria with their sources, gates and escalations."""

from dataclasses import dataclass, field
from datetime import date
from typing import Final, TypeAlias

from knowledge.where import Where

REFUSED: Final = "refused"
"""The value of a fact that the person does not want to say."""

Value: TypeAlias = str | int


@dataclass(frozen=True, slots=True)
class Test:
    """One fact that has to have one of these values, or to lie between these numbers."""

    fact: str
    values: frozenset[str] = frozenset()
    low: int | None = None
    high: int | None = None
    if_known: bool = False
    unless: bool = False

    def holds(self, value: Value) -> bool:
        """Say whether a known value passes.

        Args:
            value: What the person said.
        """
        if isinstance(value, int):
            return (self.low is None or value >= self.low) and (
                self.high is None or value <= self.high
            )
        return value in self.values


Condition: TypeAlias = tuple[Test, ...]
"""All tests have to hold."""


@dataclass(frozen=True, slots=True)
class Criterion:
    """A test that decides on an offer, with the source that says so."""

    test: Test
    source: str
    rule: str | None
    reason: str
    unmet: str
    maybe: frozenset[str]
    soft: bool
    changeable: bool
    when: Condition
    valid_from: date | None
    valid_to: date | None
    where: Where = field(compare=False, repr=False)

    @property
    def fact(self) -> str:
        """The fact that is tested."""
        return self.test.fact


@dataclass(frozen=True, slots=True)
class Escalation:
    """When a person takes over; `only` names the one station that remains then."""

    id: str
    any_of: tuple[Condition, ...]
    only: str | None
    hints: tuple[str, ...]
    where: Where = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Gate:
    """The house rule that stands before every booking: adults only."""

    test: Test
    actions: frozenset[str]
    source: str
    rule: str
    reason: str
    fallback: str
    where: Where = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class HouseRules:
    """The rules that stand above programmes: when a person takes over, and what no rule opens."""

    escalations: tuple[Escalation, ...] = ()
    gates: tuple[Gate, ...] = ()
