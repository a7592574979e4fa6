"""Slips of the finger are mended to words that people use in the same language."""

import pytest

from nlu.entities.find import Finder
from nlu.intent.features import pieces
from nlu.intent.mending import Mender

MENDER = Mender.learn(
    [
        ("wann ist mein termin", "de"),
        ("termin absagen", "de"),
        ("der termit frisst holz", "de"),
        ("rezgjoj takimin", "sq"),
        ("ቆጸራ ክስርዝ", "ti"),
    ]
)


@pytest.mark.parametrize("typed", ["temin", "terrmin", "temrin", "termim"])
def test_a_letter_less_more_swapped_or_other_is_mended(typed: str) -> None:
    assert MENDER.doubtful(typed, "de")
    assert MENDER.mended(typed, "de") == "termin"


def test_of_two_near_words_the_more_usual_one_is_meant() -> None:
    assert MENDER.mended("termix", "de") == "termin"


@pytest.mark.parametrize(
    ("word", "language"), [("termin", "de"), ("termin", "sq"), ("ab", "de"), ("b1xx", "de")]
)
def test_known_borrowed_short_and_mixed_words_are_no_slips(word: str, language: str) -> None:
    assert not MENDER.doubtful(word, language)


def test_a_word_that_is_near_to_none_stays() -> None:
    assert MENDER.mended("fahrrad", "de") == "fahrrad"


def test_three_syllables_are_enough_where_a_letter_is_a_syllable() -> None:
    assert MENDER.doubtful("ቆጻራ", "ti")
    assert MENDER.mended("ቆጻራ", "ti") == "ቆጸራ"


def test_the_model_sees_the_mended_word_and_what_it_is_about(finder: Finder) -> None:
    seen = pieces("mein temrin", finder.lexicon, "de", MENDER)

    assert "termin" in seen.words
    assert "appointment" in seen.senses
    assert "temrin" not in pieces("mein temrin", finder.lexicon, "de", MENDER).words


def test_a_language_without_examples_is_taken_as_it_stands(finder: Finder) -> None:
    assert "temrin" in pieces("temrin", finder.lexicon, "fr", MENDER).words
