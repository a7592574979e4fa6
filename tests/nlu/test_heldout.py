"""The sentences that the understanding is judged by, kept apart from the examples."""

import json
from collections import Counter
from functools import cache

import pytest

from nlu import examples
from nlu.check import SET_BY_THE_HOUSE, domain_intents
from nlu.normalise import normalise
from nlu.train import ROOT

FOLDER = ROOT / "benchmarks" / "heldout"
LANGUAGES = ("de", "en", "ar", "fa", "tr", "fr", "ru", "uk", "ps", "ku", "so", "ti", "sq")
TAGS = {"plain", "short", "slip", "dialect", "mixed", "long"}
EACH, STRANGE, DOUBLE = 4, 40, 10
"""Sentences of every intent, of none of our business, and with two wishes."""


@cache
def rows(name: str) -> tuple[dict[str, object], ...]:
    lines = (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return tuple(json.loads(line) for line in lines)


def texts(name: str) -> list[str]:
    return [normalise(str(row["text"])) for row in rows(name)]


@cache
def intents() -> frozenset[str]:
    return frozenset(domain_intents(ROOT / "flows")) - SET_BY_THE_HOUSE


@cache
def trained() -> frozenset[str]:
    return frozenset(normalise(row.text) for row in examples.read(ROOT / "nlu" / "data"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_intent_is_asked_for_in_every_language(language: str) -> None:
    counts = Counter(row["intent"] for row in rows(language) if "second" not in row)

    assert counts == dict.fromkeys(intents(), EACH) | {"out_of_scope": STRANGE}


@pytest.mark.parametrize("language", LANGUAGES)
def test_some_messages_carry_two_different_wishes(language: str) -> None:
    double = [row for row in rows(language) if "second" in row]

    assert len(double) == DOUBLE
    assert {row["second"] for row in double} <= intents()
    assert not [row for row in double if row["intent"] == row["second"]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_says_how_it_is_written(language: str) -> None:
    assert {row["tag"] for row in rows(language)} <= TAGS


@pytest.mark.parametrize("name", LANGUAGES)
def test_no_sentence_stands_twice(name: str) -> None:
    seen = Counter(
        (row.get("lang"), " ".join(str(row["text"]).casefold().split())) for row in rows(name)
    )

    assert [text for text, times in seen.items() if times > 1] == []


@pytest.mark.parametrize("name", LANGUAGES)
def test_no_sentence_is_an_example_too(name: str) -> None:
    assert [text for text in texts(name) if text in trained()] == []
