"""Questions that mean much the same stand together."""

import io
import json

import pytest

from nlu.__main__ import main
from nlu.unanswered.clusters import Question, clusters

PHONES = ["where can i buy a phone", "where can i buy a cheap phone?", "buy phone where"]
POOLS = ["where is the swimming pool", "swimming pool open today?"]


def asked(*texts: str, language: str = "en") -> list[Question]:
    return [Question(language, text) for text in texts]


def test_the_most_asked_question_comes_first_with_its_wordings() -> None:
    found = clusters(asked(*POOLS, *PHONES, PHONES[0]))

    assert [(one.times, set(one.texts)) for one in found] == [(4, set(PHONES)), (2, set(POOLS))]
    assert found[0].texts[0] == PHONES[0]


def test_languages_do_not_mix() -> None:
    found = clusters([*asked("telefon kaufen"), *asked("telefon kaufen", language="de")])

    assert [(one.language, one.times) for one in found] == [("de", 1), ("en", 1)]


def test_the_order_of_the_questions_changes_nothing() -> None:
    assert clusters(asked(*PHONES, *POOLS)) == clusters(asked(*reversed([*PHONES, *POOLS])))


def test_editors_read_them_on_the_command_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = "\n".join(json.dumps(one._asdict()) for one in asked(*PHONES))
    monkeypatch.setattr("sys.stdin", io.StringIO(lines))

    assert main(["unanswered"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("en  3×  ")
    assert all(text in said for text in PHONES)


def test_a_line_without_a_text_ends_the_command_with_a_reason(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO('{"language": "de"}'))

    assert main(["unanswered"]) == 1
    assert "text" in capsys.readouterr().err
