"""One spelling for many keyboards."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu.normalise import digits, normalise, strip_format


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Ich MÖCHTE", "ich mochte"),
        ("ich moechte", "ich mochte"),
        ("Straße", "strase"),
        ("zue", "zue"),
        ("heyyyy", "hey"),
        ("ausbilldung", "ausbildung"),
        ("İSTANBUL ışık", "istanbul isik"),
        ("می‌خواهم", "ميخواهم"),
        ("کار", "كار"),
        ("عُمري ٢٤ سنـــة", "عمري 24 سنه"),
        ("۲۴", "24"),
        ("أإآا", "ا"),
        ("it's ok!!!", "its ok"),
        ("зрозуміла?", "зрозуміла"),
        ("ok 👍🏽", "ok 👍"),
        ("https://example.org/x hallo", "halo"),
        ("", ""),
        ("???", ""),
    ],
)
def test_many_spellings_become_one(typed: str, read: str) -> None:
    assert normalise(typed) == read


@given(st.text(max_size=60))
def test_normalising_twice_changes_little(text: str) -> None:
    once = normalise(text)

    assert normalise(once) == normalise(normalise(once))
    assert once == once.strip()


@given(st.text(max_size=60))
def test_digits_keep_every_place(text: str) -> None:
    assert len(digits(text)) == len(text)


def test_three_systems_of_digits_become_one() -> None:
    assert digits("٢٤ ۲۴ 24") == "24 24 24"


def test_characters_that_nobody_sees_are_taken_out() -> None:
    assert strip_format("a\u200c\u200fb\ufe0f") == "ab"
