"""The sentences that the understanding is judged by, kept apart from the examples."""

import json
import re
from collections import Counter
from functools import cache

import pytest

from knowledge.loader import load
from nlu import examples
from nlu.check import SET_BY_THE_HOUSE, domain_intents
from nlu.normalise import normalise
from nlu.train import ROOT

FOLDER = ROOT / "benchmarks" / "heldout"
LANGUAGES = ("de", "en", "ar", "fa", "tr", "fr", "ru", "uk", "ps", "ku", "so", "ti", "sq")
TAGS = {"plain", "short", "slip", "dialect", "mixed", "long"}
EACH, STRANGE, DOUBLE = 4, 40, 10
"""Sentences of every intent, of none of our business, and with two wishes."""
DAY = re.compile(r"today|tomorrow|\+\d+|weekday:(mon|tue|wed|thu|fri|sat|sun)|\d\d-\d\d")
CLOCK = re.compile(r"[012]\d:[0-5]\d")


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


@pytest.mark.parametrize("name", [*LANGUAGES, "romanised", "neutral", "entities"])
def test_no_sentence_stands_twice(name: str) -> None:
    seen = Counter(
        (row.get("lang"), " ".join(str(row["text"]).casefold().split())) for row in rows(name)
    )

    assert [text for text, times in seen.items() if times > 1] == []


@pytest.mark.parametrize("name", [*LANGUAGES, "romanised", "entities"])
def test_no_sentence_is_an_example_too(name: str) -> None:
    assert [text for text in texts(name) if text in trained()] == []


def test_romanised_messages_are_told_from_genuine_latin_ones() -> None:
    foreign = [row for row in rows("romanised") if row.get("romanised", True)]
    genuine = [row for row in rows("romanised") if not row.get("romanised", True)]

    assert Counter(row["lang"] for row in foreign) == {"ar": 120, "fa": 120, "ru": 120}
    assert len({row["intent"] for row in foreign}) >= 35
    assert {row["intent"] for row in foreign} <= intents()
    assert {row["lang"] for row in genuine} == {"so", "sq", "tr", "ku", "fr", "en", "de"}
    assert len(genuine) == 120


def test_neutral_texts_are_many() -> None:
    assert len(rows("neutral")) == 150


def test_details_are_asked_for_in_every_language() -> None:
    assert Counter(row["lang"] for row in rows("entities")) == dict.fromkeys(LANGUAGES, 30)


def test_every_detail_has_a_value_that_the_house_knows() -> None:
    strange = [row for row in rows("entities") if not all_known(row["entities"])]

    assert strange == []


def all_known(found: object) -> bool:
    return (
        isinstance(found, dict)
        and bool(found)
        and all(is_known(kind, value) for kind, value in found.items())
    )


def is_known(kind: str, value: object) -> bool:
    if kind == "age":
        return isinstance(value, int)
    if kind in {"date", "time"}:
        return bool((DAY if kind == "date" else CLOCK).fullmatch(str(value)))
    return value in choices().get(kind, ())


@cache
def choices() -> dict[str, tuple[str, ...]]:
    facts = load().vocabulary.facts
    return {kind: facts[kind].values for kind in ("place", "paper")}
