"""The command line: check, fit, show."""

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from knowledge.__main__ import main

ROOT = Path(__file__).parents[2]


def fit(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *lines: str
) -> tuple[int, list[dict[str, object]]]:
    monkeypatch.setattr("sys.stdin", io.StringIO("\n".join(lines)))
    code = main(["fit"])
    return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_fit_answers_each_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    look = {"date": "2026-11-21", "place": "zue_muenster", "age": 24, "goal": "look"}
    code, answers = fit(monkeypatch, capsys, json.dumps(look), "", '{"date": "2026-11-21"}')
    assert code == 0
    assert [answer["ask_next"] for answer in answers] == [None, "place"]
    assert set(answers[0]) == {"results", "hints", "ask_next", "escalate"}


@pytest.mark.parametrize(
    ("line", "error"),
    [
        ("no json", "this line is no JSON"),
        ("[1]", "a line must be one JSON object"),
        ('{"place": "muenster"}', "date: must be a day"),
        ('{"date": 5}', "date: must be a day"),
        ('{"date": "2026-11-31"}', "date: must be a day"),
        ('{"date": "2026-11-21", "place": "moon"}', "place: 'moon' is not one of its values, "),
        ('{"date": "2026-11-21", "age": 2.5}', "age: 2.5 is not one of its values, a whole"),
    ],
)
def test_fit_says_what_is_wrong_with_a_line_and_goes_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], line: str, error: str
) -> None:
    code, answers = fit(monkeypatch, capsys, line, '{"date": "2026-11-21"}')
    assert code == 1
    assert str(answers[0]["error"]).startswith(error)
    assert answers[1]["ask_next"] == "place"


def test_fit_outlives_broken_bytes() -> None:
    asked = b'{"date": "2026-11-21", "place": "\xff"}\n{"date": "2026-11-21"}\n'
    command = [sys.executable, "-m", "knowledge", "fit"]
    done = subprocess.run(command, input=asked, capture_output=True, cwd=ROOT, check=False)  # noqa: S603 - our own command
    wrong, right = [json.loads(line) for line in done.stdout.splitlines()]
    assert "error" in wrong
    assert right["ask_next"] == "place"


def test_check_names_the_contacts_that_nobody_has_checked(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["check"]) == 0
    assert "contacts that nobody has checked: " in capsys.readouterr().err


def test_check_lists_faults_and_fails(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (copy / "content" / "sources.yml").unlink()
    assert main(["--root", str(copy), "check"]) == 1
    assert "content/sources.yml:1: the file is missing" in capsys.readouterr().err


def test_check_warns_of_reviews_that_are_due(
    copy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["--root", str(copy), "check", "--on", "2027-03-01"])
    assert "warning: content/programmes/mim.yml:1: mim: review was due" in capsys.readouterr().err


def test_show_tells_a_record_in_a_language(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "work-hospitation", "--lang", "ar"]) == 0
    said = capsys.readouterr().out
    assert "المشاهدة" in said
    assert '"norm"' in said


def test_show_says_that_it_knows_no_such_record(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "nothing"]) == 1
    assert "nothing of this name" in capsys.readouterr().err
