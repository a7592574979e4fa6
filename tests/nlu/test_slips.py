"""Slips of the finger, and words that are none."""

import pytest

from nlu.slips import Slips

KNOWN = Slips({"überdosis": 1, "مطعون": 2}, {"vergewaltig": 3})


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("überdosi", 1),
        ("überdosiss", 1),
        ("übredosis", 1),
        ("überdosus", 1),
        ("مطعو", 2),
        ("vergwaltigt", 3),
    ],
)
def test_one_wrong_letter_is_understood(word: str, number: int) -> None:
    assert KNOWN.of(word) == {number}


@pytest.mark.parametrize("word", ["dosis", "überfuhr", "um", "gewalt", ""])
def test_another_word_is_no_slip(word: str) -> None:
    assert KNOWN.of(word) == set()
