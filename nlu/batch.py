"""Reads many messages at once, on every core; the answers come in the order of the questions."""

from __future__ import annotations

import json
import multiprocessing
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from nlu.reader import Reader

WORTH_IT = 1000
"""Below so many lines for each core another process costs more than it gives."""


class LineError(Exception):
    """A line is not a JSON object."""

    def __init__(self, number: int, reason: object) -> None:
        super().__init__(f"line {number}: {reason}")


def read_all(reader: Reader, lines: Sequence[str], *, cores: int | None = None) -> Iterator[str]:
    """Understand JSON lines; empty ones are passed over."""
    asked = messages(lines)
    workers = min(cores or multiprocessing.cpu_count(), len(asked) // WORTH_IT)
    if workers < 2:  # noqa: PLR2004 - one worker is this process
        yield from (_answer(reader, message) for message in asked)
        return
    context = multiprocessing.get_context("fork")
    size = -(-len(asked) // workers)
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / str(number) for number in range(workers)]
        parts = [asked[number * size : (number + 1) * size] for number in range(workers)]
        jobs = [
            context.Process(target=_work, args=(reader, part, file))
            for part, file in zip(parts, files, strict=True)
        ]
        for job in jobs:
            job.start()
        for job, file in zip(jobs, files, strict=True):
            job.join()
            yield from file.read_text(encoding="utf-8").rstrip("\n").split("\n")


def messages(lines: Iterable[str]) -> list[dict[str, object]]:
    """Read JSON lines; empty ones are passed over."""
    return [_message(line, number) for number, line in enumerate(lines, 1) if line.strip()]


def _message(line: str, number: int) -> dict[str, object]:
    try:
        message = json.loads(line)
    except json.JSONDecodeError as error:
        raise LineError(number, error) from error
    if not isinstance(message, dict):
        raise LineError(number, "not an object")
    return message


def _answer(reader: Reader, message: dict[str, object]) -> str:
    return json.dumps(reader.read(message), ensure_ascii=False)


def _work(reader: Reader, messages: Sequence[dict[str, object]], file: Path) -> None:
    answers = "\n".join(_answer(reader, message) for message in messages)
    file.write_text(answers + "\n", encoding="utf-8")
