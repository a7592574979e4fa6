"""Concepts: what a word is about, in every language alike."""

from pathlib import Path

import pytest

from nlu.concepts import Concepts
from nlu.normalise import normalise
from nlu.romanised import split

FOLDER = Path("nlu/data/concepts")
COMPLETE = {"ar", "de", "en", "fa", "fr", "ku", "ps", "ru", "so", "sq", "ti", "tr", "uk"}


@pytest.fixture(scope="session")
def concepts() -> Concepts:
    return Concepts.load(FOLDER)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("mein Termin", "de"),
        ("the appointment", "en"),
        ("بدي الموعد", "ar"),
        ("мои термины", "ru"),
        ("randevum var", "tr"),
        ("ballantayda", "so"),
    ],
)
def test_an_appointment_is_one_in_every_language(
    concepts: Concepts, text: str, language: str
) -> None:
    found = concepts.find(normalise(text).split(), language)

    assert any("appointment" in here for here in found)


def test_a_german_word_counts_inside_another_language(concepts: Concepts) -> None:
    assert concepts.find(["بدي", "termin"], "ar")[1] == ["appointment"]


def test_a_phrase_is_found_by_all_its_words(concepts: Concepts) -> None:
    assert "who_are_you" in concepts.find(["who", "are", "you"], "en")[0]
    assert "who_are_you" not in concepts.find(["who", "are", "they"], "en")[0]


def test_a_message_of_unknown_language_is_looked_up_in_all(concepts: Concepts) -> None:
    assert "tomorrow" in concepts.find(["غدا"], None)[0]
    assert "tomorrow" in concepts.find(["morgen"], None)[0]


@pytest.mark.parametrize(
    ("text", "language", "concept"),
    [
        ("bdi mo3ed", "ar", "appointment"),
        ("mikham sabt nam konam", "fa", "book"),
        ("kogda mozhno rabotat", "ru", "when"),
        ("bdi termin", "ar", "appointment"),
    ],
)
def test_a_romanised_word_is_known_by_its_sound(
    concepts: Concepts, text: str, language: str, concept: str
) -> None:
    found = concepts.find_romanised(split(text), language)

    assert any(concept in here for here in found)


def test_each_complete_language_names_nearly_the_same_concepts() -> None:
    named = {file.stem: set(file.read_text("utf-8").split("\n")) for file in FOLDER.glob("*.yml")}
    keys = {code: {line.partition(":")[0] for line in lines} for code, lines in named.items()}
    everywhere = set.union(*keys.values()) - {""}

    assert set(keys) == COMPLETE
    assert {
        code: sorted(everywhere - keys[code]) for code in keys if len(everywhere - keys[code]) > 20
    } == {}
