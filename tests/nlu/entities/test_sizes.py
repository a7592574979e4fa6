"""Sizes are found in every script, and only where one was asked for."""

import pytest

from nlu.entities.find import Finder


@pytest.fixture(scope="module")
def finder() -> Finder:
    return Finder.load()


@pytest.mark.parametrize(
    ("text", "sizes"),
    [
        ("42", ["42"]),
        ("ich trage 38,5", ["38.5"]),
        ("42½", ["42.5"]),
        ("٤٢", ["42"]),
        ("۴۳", ["43"]),
        ("xl bitte", ["XL"]),
        ("2 XL", ["2XL"]),
        ("М", ["M"]),
        ("ХЛ", ["XL"]),
        ("38 und 42", ["38", "42"]),
        ("38, 42", ["38", "42"]),
        ("99", ["99"]),
        ("ich bin Mo", []),
        ("0251 123456", []),
    ],
)
def test_the_answer_to_a_question_about_a_size(
    finder: Finder, text: str, sizes: list[str]
) -> None:
    found = finder.find(text, expects="size")

    assert [one["value"] for one in found if one["entity"] == "size"] == sizes
    assert "age" not in {one["entity"] for one in found}


@pytest.mark.parametrize("expects", [None, "age", "date"])
def test_elsewhere_no_number_is_a_size(finder: Finder, expects: str | None) -> None:
    found = finder.find("42", expects=expects)

    assert "size" not in {one["entity"] for one in found}


@pytest.mark.parametrize("text", ["weiß ich nicht", "I don't know", "ما بعرف", "نمیدونم"])
def test_not_knowing_it_is_found_too(finder: Finder, text: str) -> None:
    found = finder.find(text, expects="size")

    assert ("size", "unknown") in [(one["entity"], one["value"]) for one in found]
