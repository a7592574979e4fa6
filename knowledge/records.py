"""One reader per kind of record: from a YAML mapping to a frozen value."""

from datetime import date
from typing import Final

from knowledge.model import (
    Contact,
    FactKind,
    Fillers,
    ForbiddenStatement,
    FoundingFact,
    GlossaryTerm,
    LegalHint,
    Module,
    Partner,
    Programme,
    Review,
    Source,
    Vocabulary,
)
from knowledge.reading import Record
from knowledge.rulebook import ACTIONS, RuleReader, days_in_order

KINDS: Final = ("programme", "successor", "campaign", "station")
STATUSES: Final = ("running", "presumed_running", "ended", "dormant", "unconfirmed")
PERMISSION: Final = ("no", "yes", "depends")
CONTACT_KINDS: Final = ("programme", "advice", "authority", "chamber", "emergency", "helpline")
CONFIDENCE: Final = ("V1", "V1/V2", "V2", "V1/G", "V2/G", "G")
TOPICS: Final = (
    "overview",
    "documents",
    "work",
    "skilled",
    "recognition",
    "language",
    "support",
    "residence",
    "duties",
)


def source(record: Record) -> Source:
    """Read a source.

    Args:
        record: Its row.
    """
    return Source(
        id=record.text("id"),
        title=record.text("title"),
        address=record.maybe("address"),
        date=record.maybe("date"),
        where=record.where,
    )


def founding_fact(record: Record) -> FoundingFact:
    """Read a fact of a founding document.

    Args:
        record: Its row.
    """
    return FoundingFact(
        id=record.text("id"),
        text=record.text("text"),
        programmes=record.texts("programmes"),
        source=record.text("source"),
        internal=record.flag("internal", default=False),
        where=record.where,
    )


def partner(record: Record) -> Partner:
    """Read an institution of a founding document.

    Args:
        record: Its row.
    """
    return Partner(
        id=record.text("id"),
        name=record.text("name"),
        programmes=record.texts("programmes"),
        role=record.text("role"),
        today=record.maybe("today"),
        person=record.flag("person", default=False),
        contact=record.maybe("contact"),
        sources=record.texts("sources", needed=True),
        where=record.where,
    )


def contact(record: Record, rules: RuleReader) -> Contact:
    """Read a contact.

    Args:
        record: Its row.
        rules: Knows the places.
    """
    return Contact(
        id=record.text("id"),
        institution=record.text("institution"),
        role=record.text("role"),
        kind=record.choice("kind", CONTACT_KINDS),
        person=record.maybe("person"),
        phone=record.maybe("phone"),
        email=record.maybe("email"),
        address=record.maybe("address"),
        website=record.maybe("website"),
        hours=record.maybe("hours"),
        languages=record.texts("languages"),
        places=rules.values(record, "places", fact="place"),
        last_checked=record.day("last_checked"),
        owner=record.text("owner"),
        show_person=record.flag("show_person", default=False),
        sources=record.texts("sources", needed=True),
        where=record.where,
    )


def programme(record: Record, rules: RuleReader) -> Programme:
    """Read a programme or a successor.

    Args:
        record: The file.
        rules: Reads its criteria.
    """
    first, last = record.day("valid_from"), record.day("valid_to")
    days_in_order(record, first, last)
    return Programme(
        id=record.text("id"),
        name=record.text("name"),
        official_name=record.text("official_name"),
        kind=record.choice("kind", KINDS),
        seeds=record.texts("seeds"),
        region=record.text("region"),
        carrier=record.texts("carrier"),
        status=record.choice("status", STATUSES),
        valid_from=first,
        valid_to=last,
        period_source=record.text("period_source"),
        review=_review(record),
        order=record.number("order") or 0,
        show=record.flag("show", default=True),
        action=record.choice("action", ACTIONS, "refer"),
        criteria=rules.criteria(record),
        shown_when=rules.conditions(record, "shown_when"),
        modules=record.texts("modules"),
        successors=record.record("successors").lists(("default", *rules.places)),
        contact=record.maybe("contact"),
        steps=record.texts("steps"),
        sources=record.texts("sources", needed=True),
        where=record.where,
    )


def module(record: Record, rules: RuleReader) -> Module:
    """Read a module.

    Args:
        record: The file.
        rules: Reads its criteria and goals.
    """
    first, last = record.day("valid_from"), record.day("valid_to")
    days_in_order(record, first, last)
    return Module(
        id=record.text("id"),
        name=record.text("name"),
        goals=rules.values(record, "goals", fact="goal"),
        leads_to=rules.values(record, "leads_to", fact="goal"),
        action=record.choice("action", ACTIONS),
        open=record.flag("open", default=False),
        permission=record.choice("permission", PERMISSION, "no"),
        status=record.choice("status", STATUSES, "presumed_running"),
        valid_from=first,
        valid_to=last,
        review=_review(record),
        criteria=rules.criteria(record),
        only_when=rules.conditions(record, "only_when"),
        hints=record.texts("hints"),
        steps=record.texts("steps"),
        sources=record.texts("sources", needed=True),
        where=record.where,
    )


def hint(record: Record, rules: RuleReader) -> LegalHint:
    """Read a legal hint.

    Args:
        record: Its row.
        rules: Reads when it is offered.
    """
    due = record.day("review_due", needed=True)
    return LegalHint(
        id=record.text("id"),
        topic=record.choice("topic", TOPICS),
        norm=record.text("norm"),
        source=record.text("source"),
        source_date=record.day("source_date"),
        confidence=record.choice("confidence", CONFIDENCE),
        warning=record.maybe("warning"),
        valid_from=record.day("valid_from"),
        valid_to=record.day("valid_to"),
        version=record.number("version") or 1,
        review_due=due or date.min,
        applies_to=record.texts("applies_to"),
        offered_when=rules.conditions(record, "offered_when"),
        red_flag=record.flag("red_flag", default=False),
        show=record.flag("show", default=True),
        core=record.flag("core", default=False),
        order=record.number("order") or 0,
        where=record.where,
    )


def glossary_term(record: Record) -> GlossaryTerm:
    """Read a glossary term.

    Args:
        record: Its row.
    """
    return GlossaryTerm(
        id=record.text("id"),
        term=record.text("term"),
        aliases=record.texts("aliases"),
        sources=record.texts("sources", needed=True),
        where=record.where,
    )


def vocabulary(record: Record) -> Vocabulary:
    """Read the values that all wings share.

    Args:
        record: The file vocabulary.yml.
    """
    groups = record.record("groups").lists()
    facts = [_fact_kind(row) for row in record.records("facts")]
    return Vocabulary(
        facts={fact.id: fact for fact in facts},
        trades=record.texts("trades"),
        needs=record.texts("needs"),
        groups=groups,
    )


def forbidden(record: Record) -> ForbiddenStatement:
    """Read a statement that no text may make.

    Args:
        record: Its row.
    """
    return ForbiddenStatement(
        id=record.text("id"),
        langs=record.texts("langs"),
        pattern=record.text("pattern"),
        why=record.text("why"),
        where=record.where,
    )


def fillers(record: Record) -> Fillers:
    """Read the words that a search leaves out.

    Args:
        record: The row of a language.
    """
    return Fillers(
        lang=record.text("lang"), words=record.texts("words", needed=True), where=record.where
    )


def _fact_kind(record: Record) -> FactKind:
    kind = FactKind(
        id=record.text("id"),
        kind=record.choice("kind", ("choice", "number")),
        values=record.texts("values"),
        asked=record.flag("asked", default=True),
        where=record.where,
    )
    record.finish()
    return kind


def _review(record: Record) -> Review:
    return Review(
        last_confirmed=record.day("last_confirmed"),
        review_due=record.day("review_due"),
        confirmed_by=record.maybe("confirmed_by"),
    )
