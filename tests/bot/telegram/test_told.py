"""The word that clears the chat is a command from whoever may be watched, and only from them."""

import pytest

from bot.telegram import told
from bot.telegram.inbound import Inbound


def written(text: str) -> Inbound:
    return Inbound(update_id=1, chat_id=41, chat_kind="private", kind="text", text=text)


@pytest.mark.parametrize("text", ["löschen", "Delete!", "احذف", "пожалуйста", "jê bibe"])
def test_nothing_changes_for_whoever_is_not_watched(text: str) -> None:
    assert told.of_discretion(written(text), discreet=False) == written(text)


@pytest.mark.parametrize("text", ["löschen", "Delete!", "احذف", "удалить", "jê bibe", "fshij"])
def test_the_word_alone_is_a_command_and_nothing_that_the_staff_reads(text: str) -> None:
    taken = told.of_discretion(written(text), discreet=True)

    assert (taken.kind, taken.command, taken.text) == ("command", "clear", None)


@pytest.mark.parametrize("text", ["er ist weg", "ich will meine Daten löschen", "hallo", "👍"])
def test_other_words_reach_the_human_who_holds(text: str) -> None:
    assert told.of_discretion(written(text), discreet=True) == written(text)
