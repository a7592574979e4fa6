"""What is wrong with examples."""

from pathlib import Path

import yaml

from nlu.check import FEWEST, check, complete_languages, domain_intents
from nlu.examples import Example
from nlu.train import ROOT, Place, look


def row(text: str, intent: str = "a", language: str = "de", group: str = "") -> Example:
    return Example(text, intent, language, group or text, f"{language}/all.yml")


def test_good_examples_have_no_faults() -> None:
    rows = [row(f"satz nummer {'x' * number}") for number in range(FEWEST)]

    assert check(rows, {"a"}, ["de"]).faults == ()


def test_no_examples_are_a_fault() -> None:
    assert check([], set()).faults == ("there are no examples",)


def test_an_id_that_stands_twice_in_a_language_is_a_fault() -> None:
    assert check([row("eins", group="x"), row("zwei", group="x")], set()).faults == (
        "de/all.yml: id x stands 2 times",
    )


def test_an_id_may_stand_in_two_languages_for_one_intent() -> None:
    rows = [row("eins", group="x"), row("one", group="x", language="en")]

    assert check(rows, set()).faults == ()


def test_translations_of_different_intents_are_a_fault() -> None:
    rows = [row("eins", group="x"), row("one", "b", "en", "x")]

    assert check(rows, set()).faults == ("id x is shared by different intents: a, b",)


def test_a_sentence_under_two_intents_is_a_fault() -> None:
    rows = [row("Hallo  du", "a", group="1"), row("hallo du", "b", group="2")]

    assert check(rows, set()).faults == ("de/all.yml: 'Hallo  du' belongs to a and b",)


def test_an_intent_that_the_conversation_does_not_know_is_a_fault() -> None:
    assert check([row("x", "b")], {"a"}).faults == ("intent b is not in the domain",)


def test_a_complete_language_must_know_every_intent() -> None:
    assert check([row("x")], {"a", "b", "nlu_fallback"}, ["de"]).faults == (
        "de: no examples of b",
    )


def test_thin_near_and_repeated_examples_are_hints() -> None:
    rows = [row("Hallo!", group="1"), row("hallo", group="2"), row("hallo", group="3")]
    hints = check(rows, set()).hints

    assert "de/all.yml: 'hallo' stands twice" in hints
    assert "de/all.yml: near 'Hallo!': a" in hints
    assert "de: only 3 examples of a" in hints


def test_the_intents_of_all_domain_files_are_read(world: Place) -> None:
    file = world.flows / "more" / "domain.yml"
    file.parent.mkdir()
    file.write_text(yaml.safe_dump({"intents": [{"extra": {"use_entities": []}}]}))

    assert "extra" in domain_intents(world.flows)
    assert "cancel_booking" in domain_intents(world.flows)


def test_without_a_list_of_languages_none_is_complete(tmp_path: Path) -> None:
    assert complete_languages(tmp_path / "languages.yml") == []


def test_the_real_examples_have_no_faults() -> None:
    assert look(Place(ROOT)).faults == ()
