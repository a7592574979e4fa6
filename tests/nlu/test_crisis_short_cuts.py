"""The short cuts with which words of crisis are found in time change nothing that is found."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from nlu import crisis, examples
from nlu.crisis import Book, load
from nlu.wording import Wording, leading

HERE = Path(__file__).parent
EVERY, EVERY_EXAMPLE = 5, 197


def _messages() -> list[str]:
    """Every fifth line of the test set, whatever it says of it, and some of the examples."""
    files = sorted((HERE / "crisis").glob("*.yml"))
    lines = [line.strip() for file in files for line in file.read_text("utf-8").splitlines()]
    others = [one.text for one in examples.read(HERE.parents[1] / "nlu" / "data")]
    return [*lines[::EVERY], *others[::EVERY_EXAMPLE]]


def _everywhere(wordings: Mapping[int, Sequence[Wording]]) -> Mapping[int, Sequence[Wording]]:
    """Let every one of its words lead to a wording, not the rarest alone."""
    found: dict[int, list[Wording]] = defaultdict(list)
    for one in {id(one): one for some in wordings.values() for one in some}.values():
        steps = [step for part in one.parts for step in part.steps]
        for number in {number for step in steps for number in leading(step)}:
            found[number].append(one._replace(needs=()))
    return found


def _slow(book: Book) -> Book:
    return replace(
        book,
        wordings=_everywhere(book.wordings),
        known=book.known.__wrapped__,  # type: ignore[attr-defined] # as functools leaves it
        meant=book.meant.__wrapped__,  # type: ignore[attr-defined]
    )


def test_what_is_found_fast_is_what_is_found_slowly(monkeypatch: pytest.MonkeyPatch) -> None:
    messages = _messages()
    fast = [crisis.find(text) for text in messages]
    books = tuple(_slow(book) for book in load())
    monkeypatch.setattr(crisis, "load", lambda: books)

    slow = [crisis.find(text) for text in messages]

    assert [
        text for text, one, other in zip(messages, fast, slow, strict=True) if one != other
    ] == []
    assert sum(one is not None for one in fast) > 0
