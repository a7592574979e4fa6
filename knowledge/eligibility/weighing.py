"""Weighing: does a test hold, fail, or wait for a fact that nobody knows yet?"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final

from knowledge.criteria import REFUSED, Condition, Criterion, Gate, Test, Value
from knowledge.eligibility.answers import Reason

_BY_RANK: Final = ("fits", "not_yet", "ask_a_person", "does_not_fit", "ended")
_RANK: Final = {outcome: rank for rank, outcome in enumerate(_BY_RANK)}


class Weighing:
    """The known facts of one person on one day; remembers which missing facts would matter."""

    def __init__(self, known: Mapping[str, Value], on: date) -> None:
        self.known = known
        self.on = on
        self.wanted: set[str] = set()

    def holds(self, condition: Condition) -> bool | None:
        """Weigh a condition: true, false, or nothing while a fact is missing.

        A refused fact never makes a condition true.

        Args:
            condition: The tests, all of which have to hold.
        """
        missing: list[str] = []
        for test in condition:
            value = self.known.get(test.fact)
            if test.unless:
                if passes(test, value):
                    return False
            elif value is None and not test.if_known:
                missing.append(test.fact)
            elif value is None or value == REFUSED or not test.holds(value):
                return False
        self.wanted.update(missing)
        return None if missing else True

    def any_holds(self, conditions: Iterable[Condition]) -> bool:
        """Say whether one of several conditions holds; note what the open ones wait for.

        Args:
            conditions: The conditions.
        """
        aside, self.wanted = self.wanted, set()
        found = any(self.holds(condition) for condition in conditions)
        self.wanted = aside if found else aside | self.wanted
        return found


class Scale:
    """The criteria of one offer, weighed one after the other."""

    def __init__(self, weighing: Weighing) -> None:
        self._weighing = weighing
        self.reasons: list[Reason] = []
        self._worst = 0
        self._open: dict[str, int] = {}

    def put(self, criteria: Iterable[Criterion]) -> None:
        """Weigh criteria that are in force on the day.

        Args:
            criteria: The criteria.
        """
        on = self._weighing.on
        for criterion in criteria:
            first, last = criterion.valid_from, criterion.valid_to
            if (first is None or on >= first) and (last is None or on <= last):
                self._weigh(criterion)

    def gate(self, gate: Gate) -> None:
        """Weigh a house rule; only a failed one is a reason worth telling.

        Args:
            gate: The rule.
        """
        value = self._weighing.known.get(gate.test.fact)
        if value is None:
            self._wait_for(gate.test.fact, gate.fallback)
        elif not passes(gate.test, value):
            met = None if value == REFUSED else False
            change = None if met is None else f"{gate.test.fact}>={gate.test.low}"
            self.note(
                Reason(gate.test.fact, met, gate.source, change, gate.rule, gate.reason),
                gate.fallback,
            )

    def note(self, reason: Reason, outcome: str = "fits") -> None:
        """Take down a reason and what it leads to.

        Args:
            reason: The reason.
            outcome: Where it leads.
        """
        self.reasons.append(reason)
        self._worst = max(self._worst, _RANK[outcome])

    def missing(self) -> set[str]:
        """Name the facts that can still make the outcome worse."""
        return {fact for fact, rank in self._open.items() if rank > self._worst}

    @property
    def outcome(self) -> str:
        """The worst of what was weighed."""
        return _BY_RANK[self._worst]

    def _weigh(self, criterion: Criterion) -> None:
        value = self._weighing.known.get(criterion.fact)
        absent = self._absent(criterion.when)
        if absent is None:
            return
        if absent or (value is None and not criterion.soft):
            holds = value is not None and passes(criterion.test, value)
            for fact in () if holds else absent or {criterion.fact}:
                self._wait_for(fact, criterion.unmet)
        elif value is not None:
            self._decide(criterion, value)

    def _decide(self, criterion: Criterion, value: Value) -> None:
        if value == REFUSED:
            if not criterion.soft:
                self.note(reason_of(criterion, met=None), "ask_a_person")
        elif criterion.test.holds(value):
            self.note(reason_of(criterion, met=True))
        elif value in criterion.maybe:
            self.note(reason_of(criterion, met=None), "ask_a_person")
        else:
            self.note(reason_of(criterion, met=False), criterion.unmet)

    def _absent(self, when: Condition) -> set[str] | None:
        """Name the facts a criterion's condition waits for; nothing if it does not apply."""
        known = self._weighing.known
        absent = {test.fact for test in when if test.fact not in known}
        said = (test for test in when if test.fact in known)
        return absent if all(passes(test, known[test.fact]) for test in said) else None

    def _wait_for(self, fact: str, outcome: str) -> None:
        self._open[fact] = max(self._open.get(fact, 0), _RANK[outcome])


def passes(test: Test, value: Value | None) -> bool:
    """Say whether a test holds for a value that may be missing or refused.

    Args:
        test: The test.
        value: The value.
    """
    return value is not None and value != REFUSED and test.holds(value)


def reason_of(criterion: Criterion, *, met: bool | None) -> Reason:
    """Turn a weighed criterion into a reason.

    Args:
        criterion: The criterion.
        met: Whether it is met.
    """
    return Reason(
        fact=criterion.fact,
        met=met,
        source=criterion.source,
        change=None if met else change_of(criterion),
        rule=criterion.rule,
        reason=criterion.reason,
    )


def change_of(criterion: Criterion) -> str | None:
    """Say which value would turn an unmet criterion, if time or the person can bring it.

    Args:
        criterion: The criterion.
    """
    test = criterion.test
    if test.low is not None and criterion.changeable:
        return f"{test.fact}>={test.low}"
    if test.values and criterion.changeable:
        return f"{test.fact}={'|'.join(sorted(test.values))}"
    return None
