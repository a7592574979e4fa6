"""The commands of this wing."""

import io
import json
from pathlib import Path

import pytest

from nlu.__main__ import main


def parse(
    lines: str, trained: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> tuple[int, list[dict[str, object]]]:
    monkeypatch.setattr("sys.stdin", io.StringIO(lines))
    code = main(["parse", "--models", str(trained.parent)])
    return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_messages_are_understood_line_by_line(
    trained: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = '{"text": "please cancel my appointment"}\n\n{"text": "ok", "language": "ar"}\n'

    code, found = parse(lines, trained, monkeypatch, capsys)

    assert code == 0
    assert [row["language"] for row in found] == ["en", "ar"]
    assert found[0]["intent"] == "cancel_booking"
    assert set(found[0]) == {
        "language",
        "language_confidence",
        "romanised",
        "intent",
        "confidence",
        "ranking",
        "entities",
    }


def test_details_and_alarms_are_told(
    trained: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    row = {"text": "24", "expects": "age", "now": "2026-11-21T21:10:00+00:00"}
    lines = f'{json.dumps(row)}\n{{"text": "ich will nicht mehr leben"}}\n'

    _code, found = parse(lines, trained, monkeypatch, capsys)

    assert [(e["entity"], e["value"]) for e in found[0]["entities"]] == [("age", 24)]  # type: ignore[attr-defined]
    assert found[1]["crisis"] == {"kind": "suicide", "certain": True}


def test_a_line_that_is_no_json_ends_the_command(
    trained: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert parse("hello\n", trained, monkeypatch, capsys)[0] == 1


def test_without_a_model_the_command_says_what_to_do(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["parse", "--models", str(tmp_path)]) == 1
    assert "python -m nlu train" in capsys.readouterr().err


def test_the_report_on_the_real_examples_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 0
    assert "de: " in capsys.readouterr().out
