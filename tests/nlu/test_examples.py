"""The examples as editors write them."""

from pathlib import Path

import pytest

from nlu import examples
from nlu.train import Place
from tests.nlu.conftest import WISHES


def test_every_example_knows_its_intent_language_and_file(world: Place) -> None:
    rows = examples.read(world.data)

    assert len(rows) == sum(len(texts) for by in WISHES.values() for texts in by.values())
    assert rows[0] == examples.Example(
        "ich möchte die werkstatt anschauen",
        "book_workshop_visit",
        "de",
        "book_workshop_visit-0",
        "de/all.yml",
    )


def test_word_lists_are_no_examples(world: Place) -> None:
    for folder in examples.HELPERS:
        (world.data / folder).mkdir()
        (world.data / folder / "de.yml").write_text("place: {}\n", encoding="utf-8")

    assert all(file.parent.name in {"de", "en"} for file in examples.files(world.data))


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("nlu: [", "all.yml"),
        ("nlu: [{examples: []}]", "a block needs an intent"),
        ("nlu: [{intent: a, examples: [{text: b}]}]", "needs a text and an id"),
    ],
)
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, content: str, reason: str) -> None:
    (tmp_path / "de").mkdir()
    (tmp_path / "de" / "all.yml").write_text(content, encoding="utf-8")

    with pytest.raises(examples.DataError, match=reason):
        examples.read(tmp_path)
