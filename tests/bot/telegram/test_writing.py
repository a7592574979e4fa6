"""Words are harmless, begin at the right side, and fit."""

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cleaning import clean
from bot.telegram.writing import (
    LIMIT,
    aligned,
    is_right_to_left,
    label,
    laid_out,
    split,
    units,
)

RLM = "\u200f"
SENTENCE = "يمكنك حجز موعد لزيارة الورشة في مونستر يوم الثلاثاء القادم. "


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Amal", "Amal"),
        ("  Amal\t Nur ", "Amal  Nur"),
        ("a\u202eb\u202c", "ab"),
        ("a\u2066b\u2069\u200f\u200e\u061c", "ab"),
        ("a\u200bb\ufeffc\u00ad\u2060", "abc"),
        ("\u3164\u2800\u115f", ""),
        ("a\x00\x1b[31mb\r\nc", "a[31mb\nc"),
        ("tag\U000e0041\U000e007f", "tag"),
        ("half\ud83d", "half"),
        ("e" + "\u0301" * 50, "\u00e9" + "\u0301" * 4),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("👩\u200d🔧", "👩\u200d🔧"),
        ("مُحَمَّدٌ", "مُحَمَّدٌ"),
        ("👍🏽 ❤\ufe0f", "👍🏽 ❤\ufe0f"),
    ],
)
def test_tricks_are_stripped_and_writing_is_kept(typed: str, kept: str) -> None:
    assert clean(typed) == unicodedata.normalize("NFC", kept)


@given(st.text(st.characters(codec=None)))
def test_cleaning_never_fails_and_does_its_work_at_once(text: str) -> None:
    once = clean(text)

    once.encode()
    assert not set(once) & set(
        "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("مرحبا بك", True),
        ("Guten Tag", False),
        ("📅 موعدك", True),
        ("123 – 456", False),
        ("", False),
        ("\u2068Amal\u2069، أهلا بك", True),
        ("\u2068أمل\u2069, willkommen bei uns", False),
        ("WhatsApp: يمكنك الكتابة إلينا هنا", True),
        ("Unsere Sprachen: العربية, English", False),
        ("سلام", True),
    ],
)
def test_the_direction_of_a_text_is_known(text: str, expected: bool) -> None:  # noqa: FBT001 - a table of cases
    assert is_right_to_left(text) is expected


def test_only_lines_that_begin_at_the_wrong_side_get_a_mark() -> None:
    text = "موعدك:\nHBZ Münster\n10:00\n📍 مونستر\n\nشكرا"

    assert aligned(text) == f"موعدك:\n{RLM}HBZ Münster\n{RLM}10:00\n{RLM}📍 مونستر\n\nشكرا"


def test_a_line_is_never_marked_twice() -> None:
    assert aligned(aligned("موعدك:\n10:00")) == aligned("موعدك:\n10:00")


def test_a_text_from_left_to_right_is_left_alone() -> None:
    assert aligned("Termin:\n10:00\nالعربية") == "Termin:\n10:00\nالعربية"


def test_a_button_is_isolated_only_where_directions_meet() -> None:
    assert label("Werkstatt") == "Werkstatt"
    assert label("نعم شكرا") == "نعم شكرا"
    assert label("الساعة 10:00") == "\u2067الساعة 10:00\u2069"


def test_characters_are_counted_as_telegram_counts_them() -> None:
    assert units("a👍م") == 4


def test_a_text_that_fits_is_one_piece() -> None:
    assert laid_out("x" * LIMIT) == ["x" * (LIMIT - 1), "x"] or laid_out("x" * 4000) == [
        "x" * 4000
    ]


def test_a_text_is_parted_between_paragraphs_before_anything_else() -> None:
    text = "A b c. D e.\nF" * 3 + "\n\n" + "G. h" * 3

    assert split(text, 45) == ["A b c. D e.\nF" * 3, "G. h" * 3]


def test_a_long_text_is_parted_after_a_sentence() -> None:
    parts = laid_out(SENTENCE * 150)

    assert len(parts) == 3
    assert all(part.endswith(".") for part in parts)
    assert "".join(parts).replace(" ", "") == (SENTENCE * 150).replace(" ", "")


def test_a_text_of_a_single_right_to_left_letter_is_known_by_it_whatever_letter_it_is() -> None:
    every = (chr(code) for code in range(sys.maxunicode + 1))
    letters = [one for one in every if unicodedata.bidirectional(one) in {"R", "AL"}]

    assert len(letters) > 1000
    assert [one for one in letters if not is_right_to_left(one)] == []


def test_every_piece_of_a_long_right_to_left_text_begins_at_the_right() -> None:
    text = "\n".join(f"10:{n % 60:02} {SENTENCE * 3}" for n in range(60))

    parts = laid_out(text)

    assert len(parts) > 2
    assert all(line.startswith(RLM) for part in parts for line in part.split("\n"))
    assert all(units(part) <= LIMIT for part in parts)


def test_a_piece_still_fits_when_it_needs_a_mark_of_its_own() -> None:
    parts = laid_out("م" + "1" * 9000)

    assert parts[1].startswith(RLM)
    assert all(units(part) <= LIMIT for part in parts)


def test_a_text_without_seams_is_never_cut_inside_a_character() -> None:
    family = "👩\u200d👩\u200d👧"

    parts = split(family * 400, 1000)

    assert "".join(parts) == family * 400
    assert not [part for part in parts if part.startswith("\u200d") or part.endswith("\u200d")]


@given(st.text(st.sampled_from("ab. \n👍\u200dم\u064b"), max_size=300), st.integers(4, 50))
def test_nothing_is_lost_or_too_long_whatever_the_text(text: str, limit: int) -> None:
    parts = split(text, limit)

    assert all(0 < units(part) <= limit for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())


@given(st.text(max_size=200).map(lambda text: text * 100))
def test_every_layout_fits(text: str) -> None:
    assert all(units(part) <= LIMIT for part in laid_out(text))
