"""One skeleton for a word in its own script and in Latin letters."""

import pytest

from nlu.romanised import is_romanised, skeleton


@pytest.mark.parametrize(
    ("typed", "written", "language"),
    [
        ("bdi mo3ed bukra", "بدي موعد بكرا", "ar"),
        ("law sama7t", "لو سمحت", "ar"),
        ("mikham kar konam", "می‌خواهم کار کنم".replace("خواهم", "خوام"), "fa"),
        ("chetor sabt nam konam", "چطور ثبت نام کنم", "fa"),
        ("kogda ya mogu rabotat", "когда я могу работать", "ru"),
        ("khochu zapisatsya", "хочу записаться", "ru"),
        ("hochu zapisatsja", "хочу записаться", "ru"),
        ("koly mozhna", "коли можна", "uk"),
    ],
)
def test_what_is_typed_and_what_is_written_sound_alike(
    typed: str, written: str, language: str
) -> None:
    assert skeleton(typed, language) == skeleton(written, language)


@pytest.mark.parametrize(
    ("text", "language", "latin"),
    [
        ("bdi mo3ed", "ar", True),
        ("بدي موعد", "ar", False),
        ("بدي Termin بالورشة", "ar", False),
        ("ich will arbeiten", "de", False),
        ("24", "ar", False),
        ("ok", None, False),
    ],
)
def test_latin_letters_count_where_the_language_has_others(
    text: str, language: str | None, *, latin: bool
) -> None:
    assert is_romanised(text, language) is latin


def test_digits_of_every_script_stay_numbers() -> None:
    assert skeleton("عمري ٢٤", "ar").split()[-1] == "24"
