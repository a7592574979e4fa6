"""The shapes of everything that Lotse knows: frozen records that need no clock."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from knowledge.criteria import Condition, Criterion
from knowledge.where import Where


@dataclass(frozen=True, slots=True)
class Language:
    """A language Lotse speaks (`complete`) or is going to speak (`draft`).

    `reviewed` is the day on which a native speaker had read its words; nobody has before.
    `solar_months` are the months of the Solar Hijri year, where readers may wish it beside.
    """

    code: str
    own_name: str
    script: str
    direction: str
    fallback: tuple[str, ...]
    plural: tuple[str, ...]
    locale: str
    day_pattern: str
    solar_months: tuple[str, ...]
    telegram: str
    state: str
    reviewed: date | None
    reviewed_by: str | None
    where: Where = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact comes from; `date` is text because many copies only carry a month."""

    id: str
    title: str
    address: str | None
    date: str | None
    where: Where = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Review:
    """Who looked at a record, and when somebody has to look again."""

    last_confirmed: date | None
    review_due: date | None
    confirmed_by: str | None = None


@dataclass(frozen=True, slots=True)
class FoundingFact:
    """One atomic fact of a founding document, told in German; `internal` is not for the chat."""

    id: str
    text: str
    programmes: tuple[str, ...]
    source: str
    internal: bool
    where: Where = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Partner:
    """An institution (or a person in office) that a founding document names."""

    id: str
    name: str
    programmes: tuple[str, ...]
    role: str
    today: str | None
    person: bool
    contact: str | None
    sources: tuple[str, ...]
    where: Where = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Contact:
    """How to reach an institution; only its name is shown before somebody has checked it."""

    id: str
    institution: str
    role: str
    kind: str
    person: str | None
    phone: str | None
    email: str | None
    address: str | None
    website: str | None
    hours: str | None
    languages: tuple[str, ...]
    places: frozenset[str]
    last_checked: date | None
    owner: str
    show_person: bool
    sources: tuple[str, ...]
    where: Where = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Programme:
    """A programme or a successor: when it ran, for whom, and who comes after it."""

    id: str
    name: str
    official_name: str
    kind: str
    seeds: tuple[str, ...]
    region: str
    carrier: tuple[str, ...]
    status: str
    valid_from: date | None
    valid_to: date | None
    period_source: str
    review: Review
    order: int
    show: bool
    action: str
    criteria: tuple[Criterion, ...]
    shown_when: tuple[Condition, ...]
    modules: tuple[str, ...]
    successors: Mapping[str, tuple[str, ...]]
    contact: str | None
    steps: tuple[str, ...]
    sources: tuple[str, ...]
    where: Where = field(compare=False, repr=False)

    def successors_at(self, place: str | None) -> tuple[str, ...]:
        """Name the programmes that take over at a place.

        Args:
            place: A place of the vocabulary, or nothing when it is unknown.
        """
        return self.successors.get(place or "", self.successors.get("default", ()))


@dataclass(frozen=True, slots=True)
class Module:
    """Something a person can do inside a programme."""

    id: str
    name: str
    goals: frozenset[str]
    leads_to: frozenset[str]
    action: str
    open: bool
    permission: str
    status: str
    valid_from: date | None
    valid_to: date | None
    review: Review
    criteria: tuple[Criterion, ...]
    only_when: tuple[Condition, ...]
    hints: tuple[str, ...]
    steps: tuple[str, ...]
    sources: tuple[str, ...]
    where: Where = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class LegalHint:
    """A rule of law in general words: whom it concerns, how sure we are, when to look again."""

    id: str
    topic: str
    norm: str
    source: str
    source_date: date | None
    confidence: str
    warning: str | None
    valid_from: date | None
    valid_to: date | None
    version: int
    review_due: date
    applies_to: tuple[str, ...]
    offered_when: tuple[Condition, ...]
    red_flag: bool
    show: bool
    core: bool
    order: int
    where: Where = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class HintView:
    """A hint on a certain day: shown or withheld, and why (`overdue`, `unsure`, …)."""

    hint: LegalHint
    shown: bool
    why: str


@dataclass(frozen=True, slots=True)
class ContactView:
    """What of a contact may be shown on a certain day."""

    contact: Contact
    institution: str
    person: str | None
    phone: str | None
    email: str | None
    address: str | None
    checked: bool


@dataclass(frozen=True, slots=True)
class GlossaryTerm:
    """A German word that stays German everywhere, with a gloss in every language."""

    id: str
    term: str
    aliases: tuple[str, ...]
    sources: tuple[str, ...]
    where: Where = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class FactKind:
    """A fact Lotse may know about a person, with its values; the order is the order of asking."""

    id: str
    kind: str
    values: tuple[str, ...]
    asked: bool
    where: Where = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The fixed values that all wings share."""

    facts: Mapping[str, FactKind]
    trades: tuple[str, ...]
    needs: tuple[str, ...]
    groups: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Fillers:
    """Words of a language that people put around what they mean."""

    lang: str
    words: tuple[str, ...]
    where: Where = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class ForbiddenStatement:
    """An outdated or forbidden statement, as a pattern that no text may match."""

    id: str
    langs: tuple[str, ...]
    pattern: str
    why: str
    where: Where = field(compare=False, repr=False)
