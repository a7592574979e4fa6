"""Everyday words that look like a misspelt word of a crisis."""

from pathlib import Path

from nlu import ordinary
from nlu.examples import Example


def row(text: str, group: str, intent: str = "inform") -> Example:
    """Make an example."""
    return Example(text, intent, "de", group, "de/x.yml")


def test_a_word_of_two_everyday_messages_is_ordinary() -> None:
    rows = [row("ich esse brot mit verletzen", "a"), row("mit verletzem fuß", "b")]

    assert ordinary.words([*rows, row("verletzem fuß", "c")]) == ["verletzem"]


def test_what_people_say_in_danger_is_never_ordinary() -> None:
    rows = [row("selbstmrd", mark, "esc_mental_crisis_suicide") for mark in "ab"]

    assert ordinary.words(rows) == []


def test_the_list_is_written_one_word_to_a_line(tmp_path: Path) -> None:
    file = tmp_path / "ordinary.txt"

    assert ordinary.write([row("verletzem", "a"), row("verletzem", "b")], file) == 1
    assert file.read_text(encoding="utf-8") == "verletzem\n"
