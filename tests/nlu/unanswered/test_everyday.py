"""Only words that several people use are everyday words."""

from pathlib import Path

from nlu.examples import Example, read
from nlu.train import Place
from nlu.unanswered import everyday
from nlu.unanswered.masking import Private

NEVER = Private(frozenset({"nour"}), ("syri",), ())


def row(text: str, group: str, language: str = "de") -> Example:
    return Example(text, "out_of_scope", language, group, "de/test.yml")


def test_a_word_of_one_message_a_number_a_name_and_an_origin_are_none(tmp_path: Path) -> None:
    rows = [
        row("nour kauft 24 telefone syrisch", "a"),
        row("Nour kauft 24 bananen syrisch", "b"),
    ]

    everyday.write(rows, NEVER, tmp_path)

    assert everyday.load(tmp_path) == {"de": frozenset({"kauft"})}


def test_german_words_are_known_in_every_language(tmp_path: Path) -> None:
    rows = [row("praktikum", "a"), row("praktikum", "b")]
    foreign = [row("telefoni", "a", "sq"), row("telefoni", "b", "sq")]

    everyday.write([*rows, *foreign], NEVER, tmp_path)

    assert everyday.load(tmp_path)["sq"] == {"praktikum", "telefoni"}


def test_the_lists_hold_no_word_that_the_examples_do_not_have() -> None:
    rows = read(Place().data)
    never = Private.load(tuple(sorted({one.language for one in rows})))
    now = {code: set(found) for code, found in everyday.words(rows, never).items()}

    kept = {
        file.stem: set(file.read_text(encoding="utf-8").split())
        for file in everyday.FOLDER.glob("*.txt")
    }

    assert kept.keys() == now.keys()
    assert {code: sorted(kept[code] - now[code]) for code in kept} == {code: [] for code in kept}
