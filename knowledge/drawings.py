"""Drawings of our own, and the pictures that are made of them: their shapes and readers."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from knowledge.reading import Record
from knowledge.where import Where

KINDS: Final = ("paper", "permit_line", "place", "trade", "bring")
FOLDER: Final = "pictures"


@dataclass(frozen=True, slots=True)
class Drawing:
    """One SVG file: the values of the vocabulary that it shows, and all that is written in it.

    `name` is the key of the words that stand beside it in every language.
    """

    id: str
    of: str
    values: tuple[str, ...]
    name: str
    words: tuple[str, ...]
    sources: tuple[str, ...]
    where: Where = field(compare=False, repr=False)

    def file(self, root: Path) -> Path:
        """Say where the drawing lies.

        Args:
            root: The folder of `content` and `pictures`.
        """
        return root / FOLDER / f"{self.id}.svg"


@dataclass(frozen=True, slots=True)
class Picture:
    """What is sent: one drawing, or several as numbered tiles, and the key of its caption."""

    id: str
    shows: tuple[str, ...]
    caption: str
    terms: tuple[str, ...]
    where: Where = field(compare=False, repr=False)

    def file(self, root: Path) -> Path:
        """Say where the picture lies that is sent.

        Args:
            root: The folder of `content` and `pictures`.
        """
        return root / FOLDER / f"{self.id}.png"


def drawing(record: Record) -> Drawing:
    """Read a drawing.

    Args:
        record: Its row.
    """
    return Drawing(
        id=record.text("id"),
        of=record.choice("of", KINDS),
        values=record.texts("values"),
        name=record.text("name"),
        words=record.texts("words"),
        sources=record.texts("sources", needed=True),
        where=record.where,
    )


def picture(record: Record) -> Picture:
    """Read a picture.

    Args:
        record: Its row.
    """
    return Picture(
        id=record.text("id"),
        shows=record.texts("shows", needed=True),
        caption=record.text("caption"),
        terms=record.texts("terms"),
        where=record.where,
    )
