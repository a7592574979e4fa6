"""The state of the content as a page: what exists in which language, what is stale or due."""

from collections.abc import Iterator, Sequence
from datetime import date

from knowledge.languages import ORIGINAL
from knowledge.model import Language
from knowledge.upkeep import stale
from knowledge.whole import Knowledge


def report(knowledge: Knowledge, *, on: date) -> str:
    """Write the page, in Markdown.

    Args:
        knowledge: What Lotse knows.
        on: The day for which reviews are due or not.
    """
    parts = [
        "# The state of the content",
        f"Made by `python -m knowledge report --on {on.isoformat()}`.",
        *_languages(knowledge),
        *_programmes(knowledge),
        *_hints(knowledge, on),
        *_contacts(knowledge, on),
    ]
    return "\n\n".join(parts) + "\n"


def _languages(knowledge: Knowledge) -> Iterator[str]:
    keys = knowledge.texts.keys("de")
    rows = [
        (
            one.own_name,
            one.code,
            one.state,
            str(len(keys - knowledge.texts.keys(one.code))),
            str(len(stale(knowledge, one.code))),
            _reviewed(one),
        )
        for one in knowledge.languages.values()
    ]
    yield "## Languages"
    head = ("Language", "Code", "State", "Missing", "Stale", "Read by a native speaker")
    yield _table(head, rows)
    yield "A language that no native speaker has read says so below its answers."
    yield from _stale_sentences(knowledge)


def _reviewed(language: Language) -> str:
    if language.code == ORIGINAL:
        return "the original"
    if language.reviewed is None:
        return "not yet"
    return f"{language.reviewed.isoformat()} ({language.reviewed_by})"


def _stale_sentences(knowledge: Knowledge) -> Iterator[str]:
    rows = [(key, code) for code in knowledge.languages for key in stale(knowledge, code)]
    if rows:
        yield "### Sentences whose German words are newer"
        yield _table(("Sentence", "Language"), rows)


def _programmes(knowledge: Knowledge) -> Iterator[str]:
    codes = list(knowledge.languages)
    rows = [
        (
            one.official_name,
            one.status,
            str(one.valid_to or "–"),
            str(one.review.last_confirmed or "–"),
            *(_mark(knowledge.texts.has(f"programme-{one.id}", code)) for code in codes),
        )
        for one in sorted(knowledge.programmes.values(), key=lambda one: one.order)
    ]
    yield "## Programmes"
    yield _table(("Programme", "Status", "Until", "Last confirmed", *codes), rows)


def _hints(knowledge: Knowledge, on: date) -> Iterator[str]:
    languages = knowledge.languages
    rows = [
        (
            one.id,
            one.confidence,
            knowledge.hint_for(one.id, on=on).why,
            one.review_due.isoformat(),
            *(_hint_mark(knowledge, one.id, language) for language in languages.values()),
        )
        for one in sorted(knowledge.hints.values(), key=lambda one: (one.topic, one.order))
    ]
    yield "## Legal hints"
    yield "✓ current · ~ stale words · empty: falls back to another language"
    yield _table(("Hint", "Confidence", "State", "Review due", *languages), rows)


def _hint_mark(knowledge: Knowledge, hint: str, language: Language) -> str:
    key, texts = f"hint-{hint}", knowledge.texts
    if not texts.has(key, language.code):
        return ""
    version = texts.attribute(key, "version", language.code)
    return "✓" if version == str(knowledge.hints[hint].version) else "~"


def _contacts(knowledge: Knowledge, on: date) -> Iterator[str]:
    unchecked = [
        (one.institution, one.owner, str(one.last_checked or "never"))
        for one in knowledge.contacts.values()
        if not knowledge.contact_for(one.id, on=on).checked
    ]
    yield "## Contacts that nobody has checked lately"
    yield _table(("Institution", "Owner", "Last checked"), unchecked)


def _mark(there: bool) -> str:  # noqa: FBT001 - a mark for one fact
    return "✓" if there else ""


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)
