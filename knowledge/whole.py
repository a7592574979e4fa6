"""Everything that Lotse knows, in one value that does not change while it runs."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path

from knowledge.criteria import Escalation, Gate
from knowledge.drawings import Drawing, Picture
from knowledge.languages import ORIGINAL
from knowledge.model import (
    Contact,
    ContactView,
    Fillers,
    ForbiddenStatement,
    FoundingFact,
    GlossaryTerm,
    HintView,
    Language,
    LegalHint,
    Module,
    Partner,
    Programme,
    Source,
    Vocabulary,
)
from knowledge.texts import Texts


@dataclass(frozen=True)
class Knowledge:
    """The whole knowledge of one folder, validated."""

    root: Path
    languages: Mapping[str, Language]
    vocabulary: Vocabulary
    programmes: Mapping[str, Programme]
    modules: Mapping[str, Module]
    partners: Mapping[str, Partner]
    contacts: Mapping[str, Contact]
    hints: Mapping[str, LegalHint]
    glossary: Mapping[str, GlossaryTerm]
    sources: Mapping[str, Source]
    facts: Mapping[str, FoundingFact]
    escalations: tuple[Escalation, ...]
    gates: tuple[Gate, ...]
    forbidden: tuple[ForbiddenStatement, ...]
    drawings: Mapping[str, Drawing]
    pictures: Mapping[str, Picture]
    fillers: Mapping[str, Fillers]
    texts: Texts = field(compare=False, repr=False)
    staff_texts: Texts = field(compare=False, repr=False)

    @property
    def complete(self) -> frozenset[str]:
        """The codes of the languages that the bot really speaks."""
        return frozenset(code for code, one in self.languages.items() if one.state == "complete")

    @cached_property
    def offered_hints(self) -> tuple[LegalHint, ...]:
        """The hints that are told by themselves to whom they may concern, in their order."""
        offered = [hint for hint in self.hints.values() if hint.offered_when]
        return tuple(sorted(offered, key=lambda hint: (hint.order, hint.id)))

    def hint_for(self, hint: str, *, on: date) -> HintView:
        """Say whether a hint may be told on a day, and if not why.

        `why` is `shown`, `hidden` (must be checked first), `not_yet` (law of a later day),
        `expired`, `overdue` (nobody looked again in time) or `stale` (the rule has changed,
        and its German words, the original of all others, have not).

        Args:
            hint: The id.
            on: The day.
        """
        record = self.hints[hint]
        why = _why(record, on)
        if why == "shown" and self._is_stale(hint):
            why = "stale"
        return HintView(record, why == "shown", why)

    def hint_text(self, hint: str, lang: str) -> str | None:
        """Tell a hint in the nearest language that has words for it; None if they are stale.

        Args:
            hint: The id.
            lang: The language wished for.
        """
        return None if self._is_stale(hint) else self.texts.say(f"hint-{hint}", lang)

    def _is_stale(self, hint: str) -> bool:
        said = self.texts.attribute(f"hint-{hint}", "version", ORIGINAL)
        return said != str(self.hints[hint].version)

    def picture_of_term(self, term: str) -> str | None:
        """Name the picture that explains a word of the glossary, if there is one.

        Args:
            term: The id.
        """
        return next((one.id for one in self.pictures.values() if term in one.terms), None)

    def picture_of(self, kind: str, value: str) -> str | None:
        """Name the picture that shows a value, and nothing else.

        Args:
            kind: What it is a value of, such as `paper` or `trade`.
            value: The value.
        """
        for one in self.pictures.values():
            shown = [self.drawings[drawing] for drawing in one.shows]
            if len(shown) == 1 and shown[0].of == kind and value in shown[0].values:
                return one.id
        return None

    def source_of(self, evidence: str) -> Source | None:
        """Find the source behind an id: of a source itself, of a founding fact, or of a hint.

        Args:
            evidence: Such as `S0`, `S0-07` or `work-praktikum`.
        """
        if evidence in self.facts:
            evidence = self.facts[evidence].source
        elif evidence in self.hints:
            evidence = self.hints[evidence].source
        return self.sources.get(evidence)

    def contact_for(self, contact: str, *, on: date, max_age_days: int = 365) -> ContactView:
        """Say what of a contact may be shown: all of it only while somebody checked it lately.

        Args:
            contact: The id.
            on: The day.
            max_age_days: How long a check holds.
        """
        record = self.contacts[contact]
        seen = record.last_checked
        checked = seen is not None and 0 <= (on - seen).days <= max_age_days
        shown = checked or record.kind == "emergency"
        return ContactView(
            contact=record,
            institution=record.institution,
            person=record.person if shown and record.show_person else None,
            phone=record.phone if shown else None,
            email=record.email if shown else None,
            address=record.address if shown else None,
            checked=checked,
        )


def _why(hint: LegalHint, on: date) -> str:
    if not hint.show:
        return "hidden"
    if hint.valid_from is not None and on < hint.valid_from:
        return "not_yet"
    if hint.valid_to is not None and on > hint.valid_to:
        return "expired"
    return "overdue" if on > hint.review_due else "shown"
