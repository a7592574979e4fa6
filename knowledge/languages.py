"""The languages: which we speak, in which order one stands in for another."""

from collections.abc import Mapping

from knowledge.faults import Faults
from knowledge.model import Language
from knowledge.reading import Record

PLURALS = ("zero", "one", "two", "few", "many", "other")
ORIGINAL = "de"
"""The language that everything is written in first; the others are translated from it."""

LAST_RESORTS = ("en", ORIGINAL)
STAFF = ("de", "en")
"""The languages of the staff\'s own pages and groups."""


MONTHS = 12


def language(record: Record) -> Language:
    """Read one language.

    Args:
        record: Its row in languages.yml.
    """
    reviewed, reviewed_by = record.day("reviewed"), record.maybe("reviewed_by")
    if (reviewed is None) != (reviewed_by is None):
        record.faults.add(record.where, "reviewed and reviewed_by belong together")
    months = record.texts("solar_months")
    if len(months) not in {0, MONTHS}:
        record.faults.add(record.where, "solar_months are twelve")
    return Language(
        code=record.text("code"),
        own_name=record.text("own_name"),
        script=record.text("script"),
        direction=record.choice("direction", ("ltr", "rtl")),
        fallback=record.texts("fallback"),
        plural=record.texts("plural", PLURALS, needed=True),
        locale=record.text("locale"),
        day_pattern=record.text("day_pattern", "full"),
        solar_months=months,
        telegram=record.text("telegram"),
        state=record.choice("state", ("complete", "draft")),
        reviewed=reviewed,
        reviewed_by=reviewed_by,
        where=record.where,
    )


def meet(languages: Mapping[str, Language], faults: Faults) -> None:
    """Check that every fallback is a language.

    Args:
        languages: All of them.
        faults: The basket.
    """
    for entry in languages.values():
        for code in entry.fallback:
            if code not in languages or code == entry.code:
                faults.add(entry.where, f"fallback {code!r} is not another language")
    for code in LAST_RESORTS:
        if code not in languages:
            any_row = next(iter(languages.values()), None)
            if any_row is not None:
                faults.add(any_row.where, f"{code} is missing: everything falls back on it")


def chains(languages: Mapping[str, Language]) -> dict[str, tuple[str, ...]]:
    """Work out the order in which languages are tried for each language.

    Args:
        languages: All of them.
    """
    return {
        code: tuple(dict.fromkeys((code, *entry.fallback, *LAST_RESORTS)))
        for code, entry in languages.items()
    }
