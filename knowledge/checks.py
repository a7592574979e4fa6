"""Rules across files: words and records belong together, in every complete language."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Final, NamedTuple, TypeAlias

from knowledge import picture_checks, schemas
from knowledge.composed import GENERATED
from knowledge.faults import Fault, Faults
from knowledge.languages import LAST_RESORTS, ORIGINAL, STAFF
from knowledge.model import LegalHint, Module, Programme
from knowledge.texts import Texts
from knowledge.where import Where
from knowledge.whole import Knowledge
from knowledge.wording import Wording, wordings

REFERENCE: Final = ORIGINAL
WINGS: Final = ("bot", "flows", "nlu", "knowledge")


Words: TypeAlias = Mapping[str, Mapping[str, Wording]]
_NAME: Final = re.compile(r"[a-zA-Z][\w-]*[\w]")
_BUILT: Final = re.compile(r"""f["']([a-z][a-z0-9-]*-)\{""")


def check(knowledge: Knowledge, *, project: Path | None = None) -> list[Fault]:
    """Look for everything that is wrong between words, records and languages.

    Args:
        knowledge: Everything, as loaded.
        project: The folder of all wings, if unused keys and stale schemas are to be found too.
    """
    faults = Faults()
    words = {
        code: wordings(knowledge.root / "texts" / code, knowledge.root, faults)
        for code, language in knowledge.languages.items()
        if language.state == "complete" or (knowledge.root / "texts" / code).is_dir()
    }
    _same_keys(knowledge, words, faults)
    _same_placeholders(words, faults)
    _words_for_records(knowledge, words, faults)
    _stale(knowledge, words, faults)
    _forbidden(knowledge, words, faults)
    picture_checks.check(knowledge, words, faults)
    staff = {
        code: wordings(knowledge.root / "staff" / code, knowledge.root, faults) for code in STAFF
    }
    _staff_keys(staff, faults)
    _same_placeholders(staff, faults)
    if project is not None:
        _unused(knowledge, words, project, faults)
        _unused(knowledge, staff, project, faults)
        schemas.stale(knowledge, faults)
    return sorted(faults.found)


def overdue(knowledge: Knowledge, *, on: date) -> list[Fault]:
    """Name what somebody has to look at again: a warning, not a fault.

    Args:
        knowledge: Everything, as loaded.
        on: The day.
    """
    found = Faults()
    for hint in knowledge.hints.values():
        if hint.show and on > hint.review_due:
            found.add(hint.where, f"{hint.id}: review was due on {hint.review_due}")
    for record in _offers(knowledge):
        due = record.review.review_due
        if due is not None and on > due:
            found.add(record.where, f"{record.id}: review was due on {due}")
    return sorted(found.found)


def unchecked(knowledge: Knowledge) -> list[str]:
    """Name the contacts that nobody has confirmed, so that no number of theirs is told.

    Args:
        knowledge: Everything, as loaded.
    """
    return sorted(one.id for one in knowledge.contacts.values() if one.last_checked is None)


def _same_keys(knowledge: Knowledge, words: Words, faults: Faults) -> None:
    complete = [code for code, one in knowledge.languages.items() if one.state == "complete"]
    everything = {key: one for code in complete for key, one in words[code].items()}
    for code in complete:
        for key in sorted(everything.keys() - words[code].keys()):
            if not _may_fall_back(knowledge, key, code):
                faults.add(everything[key].where, f"{key} is missing in {code}")


def _staff_keys(words: Words, faults: Faults) -> None:
    everything = {key: one for messages in words.values() for key, one in messages.items()}
    for code, messages in words.items():
        for key in sorted(everything.keys() - messages.keys()):
            faults.add(everything[key].where, f"{key} is missing in the staff's {code}")


def _may_fall_back(knowledge: Knowledge, key: str, code: str) -> bool:
    """Only hints that are not core may fall back on English and German."""
    hint = knowledge.hints.get(key.removeprefix("hint-"))
    return (
        key.startswith("hint-")
        and hint is not None
        and not hint.core
        and (code not in LAST_RESORTS)
    )


def _same_placeholders(words: Words, faults: Faults) -> None:
    for code, messages in words.items():
        for key, wording in messages.items():
            model = words.get(REFERENCE, {}).get(key)
            if code == REFERENCE or model is None:
                continue
            odd = wording.placeholders ^ model.placeholders
            if odd:
                names = ", ".join(sorted(odd))
                faults.add(wording.where, f"{key}: {names} not alike in {code} and {REFERENCE}")


def _words_for_records(knowledge: Knowledge, words: Words, faults: Faults) -> None:
    reference = words.get(REFERENCE, {})
    for key, where in sorted(_needed(knowledge), key=lambda entry: entry[0]):
        if key not in reference:
            faults.add(where, f"{key} has no words in {REFERENCE}")
    for code, messages in words.items():
        for key, wording in messages.items():
            for other in wording.references - messages.keys():
                faults.add(wording.where, f"{key} names {other}, which is missing in {code}")


def _needed(knowledge: Knowledge) -> Iterator[tuple[str, Where]]:
    for programme in knowledge.programmes.values():
        if programme.show:
            yield f"programme-{programme.id}", programme.where
            yield f"programme-{programme.id}-what", programme.where
            yield f"step-programme-{programme.id}", programme.where
    for module in knowledge.modules.values():
        yield f"module-{module.id}", module.where
        yield f"module-{module.id}-what", module.where
    for contact in knowledge.contacts.values():
        yield f"contact-{contact.id}", contact.where
        yield f"step-contact-{contact.id}", contact.where
    for term in knowledge.glossary.values():
        yield f"term-{term.id}", term.where
    for hint in knowledge.hints.values():
        if not _for_staff(hint):
            yield f"hint-{hint.id}", hint.where
    for trade in knowledge.vocabulary.trades:
        yield f"trade-{trade}", knowledge.vocabulary.facts["place"].where
    yield from _needed_by_rules(knowledge)


def _needed_by_rules(knowledge: Knowledge) -> Iterator[tuple[str, Where]]:
    for record in _offers(knowledge):
        for step in record.steps:
            yield f"step-{step}", record.where
        for criterion in record.criteria:
            yield f"reason-{criterion.reason}-met", criterion.where
            yield f"reason-{criterion.reason}-unmet", criterion.where
            yield f"reason-{criterion.reason}-unknown", criterion.where
    for fact in ("place", "paper", "goal", "german", "school"):
        kind = knowledge.vocabulary.facts[fact]
        for value in kind.values:
            yield f"{fact}-{value}", kind.where


def _offers(knowledge: Knowledge) -> list[Programme | Module]:
    return [*knowledge.programmes.values(), *knowledge.modules.values()]


def _for_staff(hint: LegalHint) -> bool:
    return hint.applies_to == ("staff",)


def _stale(knowledge: Knowledge, words: Words, faults: Faults) -> None:
    for hint in knowledge.hints.values():
        wording = words.get(REFERENCE, {}).get(f"hint-{hint.id}")
        said = knowledge.texts.attribute(f"hint-{hint.id}", "version", REFERENCE)
        if wording is not None and said != str(hint.version):
            faults.add(
                wording.where,
                f"{wording.key} says version {said or 'unknown'}, "
                f"the hint is at version {hint.version}",
            )
    for code, messages in words.items():
        for wording in messages.values():
            _old_translation(knowledge.texts, wording, code, faults)


def _old_translation(texts: Texts, wording: Wording, code: str, faults: Faults) -> None:
    ours, original = texts.version(wording.key, code), texts.version(wording.key, REFERENCE)
    if ours != original:
        faults.add(
            wording.where,
            f"{wording.key} in {code} translates version {ours}, "
            f"the German words are at version {original}",
        )


def _forbidden(knowledge: Knowledge, words: Words, faults: Faults) -> None:
    files = {code: _by_file(messages.values()) for code, messages in words.items()}
    for statement in knowledge.forbidden:
        for code in statement.langs or words:
            for file in files.get(code, ()):
                for place in _saying(statement.pattern, file.sources):
                    said = file.messages[place]
                    faults.add(said.where, f"{said.key} says {statement.id}: {statement.why}")


class _File(NamedTuple):
    messages: Sequence[Wording]
    sources: tuple[str, ...]


def _by_file(messages: Iterable[Wording]) -> Sequence[_File]:
    found = defaultdict[str, list[Wording]](list)
    for wording in messages:
        found[wording.where.file].append(wording)
    return [_File(there, tuple(one.source for one in there)) for there in found.values()]


@lru_cache(maxsize=32768)
def _saying(pattern: str, sources: tuple[str, ...]) -> tuple[int, ...]:
    """Say which match; who checks the same files again pays only for those that changed."""
    looked_for = re.compile(pattern, re.IGNORECASE)
    return tuple(place for place, source in enumerate(sources) if looked_for.search(source))


def _unused(knowledge: Knowledge, words: Words, project: Path, faults: Faults) -> None:
    named, built = _names_in(_files(project))
    built |= set(GENERATED)
    records = _keys_of_records(knowledge)
    referred = {
        one for messages in words.values() for w in messages.values() for one in w.references
    }
    for messages in words.values():
        for key, wording in messages.items():
            used = key in named or key in referred or key.startswith(tuple(built))
            if not used and not _belongs_to(key, records):
                faults.add(wording.where, f"{key} is said nowhere")


def _keys_of_records(knowledge: Knowledge) -> frozenset[str]:
    tables: dict[str, Iterable[str]] = {
        "module": knowledge.modules,
        "programme": [p.id for p in knowledge.programmes.values() if p.show],
        "hint": knowledge.hints,
        "term": knowledge.glossary,
        "contact": knowledge.contacts,
    }
    return frozenset(f"{kind}-{one}" for kind, ids in tables.items() for one in ids)


def _belongs_to(key: str, records: frozenset[str]) -> bool:
    """A key belongs to a record when it is the record's key, with or without a last word."""
    return key in records or key.rpartition("-")[0] in records


def _names_in(files: Iterable[Path]) -> tuple[set[str], set[str]]:
    named: set[str] = set()
    built: set[str] = set()
    for path in files:
        source = path.read_text(encoding="utf-8")
        named.update(_NAME.findall(source))
        if path.suffix == ".py":
            built.update(_BUILT.findall(source))
    return named, built - {"module-", "programme-", "hint-", "term-", "contact-"}


def _files(project: Path) -> Iterator[Path]:
    for wing in WINGS:
        for suffix in ("*.py", "*.yml", "*.html", "*.j2"):
            yield from sorted((project / wing).rglob(suffix))
