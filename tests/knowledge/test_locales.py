"""What Babel forgets is never said."""

from collections.abc import Mapping
from datetime import date

import pytest
from babel import Locale, localedata
from babel.numbers import format_decimal

from knowledge import moments
from knowledge.loader import load
from knowledge.locales import UNSAID, forget_unsaid
from knowledge.model import Language

DAYS = [date(2026, month, 1 + month) for month in range(1, 13)]


def said(languages: Mapping[str, Language]) -> list[str]:
    """Write days, numbers and kinds of plural in every language."""
    words: list[str] = []
    for language in languages.values():
        locale = Locale.parse(language.locale)
        words += (moments.day(one, language) for one in DAYS)
        words += (moments.plain_date(one, language) for one in DAYS)
        words += (moments.short(f"{one}T10:00", language) for one in DAYS)
        words += (locale.plural_form(count) for count in range(120))
        words.append(format_decimal(12345.6, locale=locale))
    return words


def test_days_and_numbers_are_written_as_before(monkeypatch: pytest.MonkeyPatch) -> None:
    languages = load().languages
    after = said(languages)

    monkeypatch.setattr(localedata, "_cache", {})

    assert "unit_patterns" in localedata.load("de")
    assert said(languages) == after


def test_countries_stay_but_units_and_currencies_are_forgotten() -> None:
    forget_unsaid(["en_GB", "ar_SY"])

    for name in ("en_GB", "en_001", "en", "ar_SY", "ar", "root"):
        assert set(UNSAID).isdisjoint(localedata.load(name))
    assert Locale("en").territories["SY"] == "Syria"
