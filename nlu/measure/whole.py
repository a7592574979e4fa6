"""Measures everything, holds it against the figures of before, and writes the report."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from nlu.measure import heldout
from nlu.measure.details import details
from nlu.measure.languages import languages
from nlu.measure.public import public
from nlu.measure.speed import speed
from nlu.measure.wishes import confusions, wishes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from nlu.measure.figure import Figure
    from nlu.measure.heldout import Heldout
    from nlu.reader import Reader

BEGIN, END = "<!-- figures -->", "<!-- /figures -->"
LISTED = 30


@dataclass(frozen=True, slots=True)
class Bench:
    """What is measured, and on what.

    Args:
        reader: everything that understands a message.
        held: the held-out messages.
        dev: labelled text for the languages, if there is any.
        public: the folder of public intent sets, if they are to be trained on.
    """

    reader: Reader
    held: Heldout
    dev: Path | None = None
    public: Path | None = None

    @classmethod
    def of(
        cls, reader: Reader, folder: Path, *, dev: Path | None = None, public: Path | None = None
    ) -> Bench:
        """Read the held-out messages of a folder."""
        return cls(reader, heldout.read(folder), dev, public)

    def figures(self) -> Iterator[Figure]:
        """Measure everything, one figure at a time."""
        yield from languages(self.reader.identifier, self.held, self.dev)
        yield from wishes(self.reader.model, self.held)
        yield from details(self.reader.finder, self.held.details)
        yield from speed(self.reader, self.held.wishes)
        if self.public:
            yield from public(self.public)

    def confused(self) -> list[tuple[str, str, int, str]]:
        """List what is taken for what."""
        return confusions(self.reader.model, self.held, LISTED)


def report(
    document: Path, figures: Sequence[Figure], confused: Sequence[tuple[str, str, int, str]]
) -> None:
    """Write the figures between the two marks of a document; the rest of it stays as it is."""
    rows = [
        "| what | figure | goal | reached | by language |",
        "|---|---|---|---|---|",
        *(figure.row() for figure in figures),
        "",
        "| meant | taken for | times | in |",
        "|---|---|---|---|",
        *(f"| `{a}` | `{b}` | {n} | {where} |" for a, b, n, where in confused),
    ]
    text = document.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    written = "\n".join((before + BEGIN, "", *rows, "", END + after))
    document.write_text(written, encoding="utf-8")
