"""Many messages at once."""

import json
from pathlib import Path

import pytest

from nlu import batch
from nlu.reader import Reader


@pytest.fixture(scope="module")
def reader(trained: Path) -> Reader:
    return Reader.load(trained)


def test_two_processes_answer_as_one_does_and_in_order(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = [json.dumps({"text": f"cancel {number}"}) for number in range(7)]
    alone = list(batch.read_all(reader, lines, cores=1))
    monkeypatch.setattr(batch, "WORTH_IT", 2)

    assert list(batch.read_all(reader, lines, cores=3)) == alone
    assert len(alone) == 7


def test_empty_lines_are_passed_over(reader: Reader) -> None:
    assert list(batch.read_all(reader, ["\n", "  "])) == []


@pytest.mark.parametrize("line", ["hello", "[1]"])
def test_a_line_that_is_no_object_is_named(reader: Reader, line: str) -> None:
    with pytest.raises(batch.LineError, match="line 2"):
        list(batch.read_all(reader, ['{"text": "ok"}', line]))
