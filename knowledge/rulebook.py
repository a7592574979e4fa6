"""Rules in data, read: tests, conditions, criteria, gates and escalations."""

from typing import Final

from knowledge.criteria import Condition, Criterion, Escalation, Gate, HouseRules, Test
from knowledge.model import Vocabulary
from knowledge.reading import Record

OUTCOMES: Final = ("fits", "not_yet", "does_not_fit", "ended", "ask_a_person")
ACTIONS: Final = ("book", "request", "wait", "refer", "explain", "none")
MODES: Final = ("if_known", "unless")
ESCALATIONS: Final = ("deadline", "minor", "identity", "unclear_law")


class RuleReader:
    """Reads rules against the vocabulary, so that a misspelt fact or value is a fault."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary

    @property
    def places(self) -> tuple[str, ...]:
        """The places of the vocabulary."""
        place = self._vocabulary.facts.get("place")
        return () if place is None else place.values

    def criteria(self, record: Record) -> tuple[Criterion, ...]:
        """Read the criteria of a programme or a module.

        Args:
            record: The programme or module.
        """
        return tuple(self._criterion(row) for row in record.records("criteria"))

    def conditions(self, record: Record, key: str) -> tuple[Condition, ...]:
        """Read a list of conditions, any of which is enough.

        Args:
            record: The record that carries them.
            key: The field.
        """
        return tuple(self.condition(row) for row in record.records(key))

    def condition(self, record: Record, mode: str = "") -> Condition:
        """Read one condition: fact names with their values, all of which have to hold.

        Args:
            record: The mapping.
            mode: `if_known` for facts that are never asked for, `unless` for facts that
                must not hold; both stand as a mapping of their own inside the condition.
        """
        tests: list[Test] = []
        for key in record.names((*self._vocabulary.facts, *(() if mode else MODES))):
            if key in MODES:
                tests += self.condition(record.record(key), mode=key)
                continue
            low = high = None
            values: frozenset[str] = frozenset()
            if self._vocabulary.facts[key].kind == "number":
                bounds = record.record(key)
                low, high = bounds.number("min"), bounds.number("max")
                bounds.finish()
            else:
                values = self.values(record, key, fact=key, needed=True)
            tests.append(Test(key, values, low, high, mode == "if_known", mode == "unless"))
        return tuple(tests)

    def values(
        self, record: Record, key: str, *, fact: str, needed: bool = False
    ) -> frozenset[str]:
        """Read values of a fact; `$towns` stands for a group of the vocabulary.

        Args:
            record: The mapping.
            key: The field that lists them.
            fact: The fact they belong to.
            needed: Whether there has to be at least one.
        """
        groups = {f"${name}": values for name, values in self._vocabulary.groups.items()}
        kind = self._vocabulary.facts.get(fact)
        own = () if kind is None else kind.values
        fitting = [name for name, values in groups.items() if set(values) <= set(own)]
        found = record.texts(key, (*own, *fitting), needed=needed)
        return frozenset(one for value in found for one in groups.get(value, (value,)))

    def escalation(self, record: Record) -> Escalation:
        """Read when a person takes over.

        Args:
            record: The row in rules.yml.
        """
        escalation = Escalation(
            id=record.choice("id", ESCALATIONS),
            any_of=self.conditions(record, "any_of"),
            only=record.maybe("only"),
            hints=record.texts("hints"),
            where=record.where,
        )
        record.finish()
        return escalation

    def gate(self, record: Record) -> Gate:
        """Read a house rule that stands before actions.

        Args:
            record: The row in rules.yml.
        """
        gate = Gate(
            test=self._test(record),
            actions=frozenset(record.texts("actions", ACTIONS, needed=True)),
            source=record.text("source"),
            rule=record.text("rule"),
            reason=record.text("reason"),
            fallback=record.choice("fallback", OUTCOMES),
            where=record.where,
        )
        record.finish()
        return gate

    def _criterion(self, record: Record) -> Criterion:
        test = self._test(record)
        when = record.record("when")
        criterion = Criterion(
            test=test,
            source=record.text("source"),
            rule=record.maybe("rule"),
            reason=record.text("reason"),
            unmet=record.choice("unmet", OUTCOMES, "does_not_fit"),
            maybe=self.values(record, "maybe", fact=test.fact),
            soft=record.flag("soft", default=False),
            changeable=record.flag("changeable", default=False),
            when=self.condition(when),
            valid_from=record.day("valid_from"),
            valid_to=record.day("valid_to"),
            where=record.where,
        )
        record.finish()
        kind = self._vocabulary.facts.get(test.fact)
        if kind is not None and not kind.asked and not criterion.soft:
            record.faults.add(
                record.where, f"{test.fact} is never asked for, so it has to be soft"
            )
        return criterion

    def _test(self, record: Record) -> Test:
        fact = record.case("fact", self._vocabulary.facts)
        kind = self._vocabulary.facts.get(fact)
        if kind is not None and kind.kind == "choice":
            return Test(fact, values=self.values(record, "in", fact=fact, needed=True))
        low, high = record.number("min"), record.number("max")
        if kind is not None and low is None and high is None:
            record.faults.add(record.where, f"a test of {fact} needs min or max")
        return Test(fact, low=low, high=high)


def house_rules(record: Record, rules: RuleReader) -> HouseRules:
    """Read the rules that stand above programmes.

    Args:
        record: The file rules.yml.
        rules: Reads each of them.
    """
    return HouseRules(
        escalations=tuple(rules.escalation(row) for row in record.records("escalations")),
        gates=tuple(rules.gate(row) for row in record.records("gates")),
    )


def days_in_order(record: Record, first: object, last: object) -> None:
    """Note a fault when a period ends before it begins.

    Args:
        record: The record with valid_from and valid_to.
        first: The first day.
        last: The last day.
    """
    if first is not None and last is not None and str(first) > str(last):
        record.faults.add(record.at("valid_to"), "valid_to lies before valid_from")
