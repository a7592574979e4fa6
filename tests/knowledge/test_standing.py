"""How words stand: the original, read by somebody, only translated, old, or borrowed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from knowledge.loader import ContentError, load
from knowledge.standing import Standing, standing
from knowledge.whole import Knowledge

Change = Callable[[str, str, str], int]


def stands(knowledge: Knowledge, lang: str, *keys: str) -> Standing:
    return standing(keys, lang, texts=knowledge.texts, languages=knowledge.languages)


def test_german_is_the_original(knowledge: Knowledge) -> None:
    assert stands(knowledge, "de", "hint-sup-bab", "module-sport") == Standing("checked", "de")


@pytest.mark.parametrize("lang", ["en", "ar", "fa", "uk"])
def test_nobody_has_read_the_translations_yet(knowledge: Knowledge, lang: str) -> None:
    assert stands(knowledge, lang, "hint-work-hospitation") == Standing("unchecked", lang)


def test_what_a_native_speaker_has_read_is_checked(knowledge: Knowledge) -> None:
    arabic = replace(knowledge.languages["ar"], reviewed=date(2026, 12, 1), reviewed_by="office")

    read = replace(knowledge, languages={**knowledge.languages, "ar": arabic})

    assert stands(read, "ar", "module-sport") == Standing("checked", "ar")


def test_a_hint_that_is_not_in_the_language_is_borrowed(lacking: Path) -> None:
    found = stands(load(lacking), "ar", "module-sport", "hint-sup-bab")

    assert found == Standing("borrowed", "en")


def test_a_translation_of_older_german_words_is_stale(copy: Path, change: Change) -> None:
    new = "module-sport-what = Neu.\n    .version = 2\nx = "
    change("texts/de/modules.ftl", "module-sport-what = ", new)

    knowledge = load(copy)

    assert stands(knowledge, "ar", "module-sport-what") == Standing("stale", "ar")
    assert stands(knowledge, "ar", "module-sport") == Standing("unchecked", "ar")


def test_what_is_no_sentence_says_nothing_about_the_words(knowledge: Knowledge) -> None:
    assert stands(knowledge, "de", "§ 61 AsylG", "2026-08-19") == Standing("checked", "de")


def test_a_review_without_the_role_of_the_reader_is_a_fault(copy: Path, change: Change) -> None:
    change("content/languages.yml", "reviewed: null,", "reviewed: 2026-12-01,")

    with pytest.raises(ContentError, match="reviewed and reviewed_by belong together"):
        load(copy)
