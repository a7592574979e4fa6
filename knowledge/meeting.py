"""Whether the ids meet: every id that one record names has to be another record."""

from collections.abc import Container, Iterable

from knowledge.criteria import Criterion
from knowledge.faults import Faults
from knowledge.model import Module, Programme
from knowledge.where import Where
from knowledge.whole import Knowledge


def check(knowledge: Knowledge, faults: Faults) -> None:
    """Note a fault for every id that leads nowhere.

    Args:
        knowledge: Everything that was read.
        faults: The basket.
    """
    _Meeting(knowledge, faults).everything()


class _Meeting:
    def __init__(self, knowledge: Knowledge, faults: Faults) -> None:
        self._all = knowledge
        self._faults = faults
        self._evidence = {*knowledge.sources, *knowledge.facts, *knowledge.hints}

    def everything(self) -> None:
        for programme in self._all.programmes.values():
            self._programme(programme)
            self._reviewed(programme)
        for module in self._all.modules.values():
            self._module(module)
            self._reviewed(module)
        self._institutions()
        self._rules()
        for hint in self._all.hints.values():
            self._meet(hint.where, "source", [hint.source], self._all.sources)
            if hint.show and hint.source_date is None:
                self._faults.add(hint.where, f"{hint.id} is shown without source_date")
        for fact in self._all.facts.values():
            self._meet(fact.where, "source", [fact.source], self._all.sources)
            self._meet(fact.where, "programme", fact.programmes, self._all.programmes)
        for term in self._all.glossary.values():
            self._sources(term.where, term.sources)
        for fillers in self._all.fillers.values():
            self._meet(fillers.where, "language", [fillers.lang], self._all.languages)
        for statement in self._all.forbidden:
            self._meet(statement.where, "language", statement.langs, self._all.languages)
        self._pictures()

    def _programme(self, programme: Programme) -> None:
        where = programme.where
        self._meet(where, "module", programme.modules, self._all.modules)
        self._meet(where, "carrier", programme.carrier, self._all.partners)
        self._contact(where, programme.contact)
        self._sources(where, programme.sources)
        self._meet(where, "period_source", [programme.period_source], self._all.sources)
        self._criteria(programme.criteria)
        for ids in programme.successors.values():
            self._meet(where, "successor", ids, self._all.programmes)
        hidden = [
            one
            for ids in programme.successors.values()
            for one in ids
            if one in self._all.programmes and not self._all.programmes[one].show
        ]
        for one in hidden:
            self._faults.add(where, f"successor {one} must not be named")

    def _module(self, module: Module) -> None:
        self._meet(module.where, "hint", module.hints, self._all.hints)
        self._sources(module.where, module.sources)
        self._criteria(module.criteria)

    def _reviewed(self, record: Programme | Module) -> None:
        """What is said to run needs a day on which somebody asks again."""
        if record.status.endswith("running") and record.review.review_due is None:
            self._faults.add(record.where, f"{record.id} runs, but review_due is missing")

    def _institutions(self) -> None:
        for partner in self._all.partners.values():
            self._meet(partner.where, "programme", partner.programmes, self._all.programmes)
            self._contact(partner.where, partner.contact)
            self._sources(partner.where, partner.sources)
        for contact in self._all.contacts.values():
            self._sources(contact.where, contact.sources)

    def _rules(self) -> None:
        for gate in self._all.gates:
            self._meet(gate.where, "source", [gate.source], self._all.sources)
        for escalation in self._all.escalations:
            self._meet(escalation.where, "hint", escalation.hints, self._all.hints)
            if escalation.only is not None:
                self._meet(escalation.where, "only", [escalation.only], self._all.programmes)

    def _pictures(self) -> None:
        vocabulary = self._all.vocabulary
        known = {fact: set(kind.values) for fact, kind in vocabulary.facts.items()}
        known["trade"] = set(vocabulary.trades)
        for drawing in self._all.drawings.values():
            self._meet(drawing.where, drawing.of, drawing.values, known.get(drawing.of, ()))
            self._sources(drawing.where, drawing.sources)
        for picture in self._all.pictures.values():
            self._meet(picture.where, "drawing", picture.shows, self._all.drawings)
            self._meet(picture.where, "term", picture.terms, self._all.glossary)

    def _criteria(self, criteria: Iterable[Criterion]) -> None:
        for criterion in criteria:
            self._meet(criterion.where, "source", [criterion.source], self._all.sources)

    def _contact(self, where: Where, contact: str | None) -> None:
        if contact is not None:
            self._meet(where, "contact", [contact], self._all.contacts)

    def _sources(self, where: Where, sources: tuple[str, ...]) -> None:
        self._meet(where, "source", sources, self._evidence)

    def _meet(self, where: Where, kind: str, ids: Iterable[str], table: Container[str]) -> None:
        for one in ids:
            if one not in table:
                self._faults.add(where, f"{kind} {one!r} does not exist")
