"""Words written by their sound."""

from nlu.sounds import ETHIOPIC, writer


def test_the_forms_of_one_ethiopic_word_have_the_same_consonants() -> None:
    sound = writer(ETHIOPIC)

    assert sound("ክቐትል")[1:] == sound("ይቐትል")[1:] == sound("ቀትል")
    assert sound("ሓይሊ 40") == sound("ሀይለ 40")


def test_rules_are_applied_in_their_order() -> None:
    assert writer([["kh", "x"], ["[aeiou]+", "a"]])("khodamo") == "xadama"


def test_without_rules_nothing_changes() -> None:
    assert writer([])("bleibt") == "bleibt"
