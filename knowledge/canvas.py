"""Puts drawings side by side: the SVG that a picture is rendered from, and its fingerprint."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

from knowledge.drawings import Drawing

SVG: Final = "http://www.w3.org/2000/svg"
WIDTH: Final = 1000
HEIGHT: Final = 640
ROOM: Final = 90
"""Space above a tile for its number."""

FEW: Final = 8
PIXELS: Final = {1: 800, 2: 560, 4: 320}
"""How wide a tile is, in pixels, by the number of columns."""

BACK: Final = "#f3efe6"
INK: Final = "#233b4e"
FONT: Final = "Noto Sans, DejaVu Sans, Arial, sans-serif"


@dataclass(frozen=True, slots=True)
class Canvas:
    """An SVG that is ready to be rendered, with its size in pixels."""

    svg: str
    width: int
    height: int

    @property
    def fingerprint(self) -> str:
        """Tell this canvas from every other one."""
        return hashlib.sha256(self.svg.encode()).hexdigest()


def canvas(drawings: tuple[Drawing, ...], root: Path) -> Canvas:
    """Lay out drawings: one alone, several as numbered tiles.

    Args:
        drawings: In the order of their numbers.
        root: The folder of `content` and `pictures`.

    Raises:
        OSError: The file of a drawing cannot be read.
        ParseError: It is no SVG.
    """
    ET.register_namespace("", SVG)
    bodies = [ET.fromstring(one.file(root).read_bytes()) for one in drawings]  # noqa: S314 - our own files
    columns = 1 if len(bodies) == 1 else 2 if len(bodies) <= FEW else 4
    room = 0 if columns == 1 else ROOM
    rows = -(-len(bodies) // columns)
    wide, high = columns * WIDTH, rows * (HEIGHT + room)
    scale = PIXELS[columns] / WIDTH
    size = (round(wide * scale), round(high * scale))
    whole = _svg(wide, high, size)
    ET.SubElement(whole, f"{{{SVG}}}rect", width=str(wide), height=str(high), fill=BACK)
    for at, body in enumerate(bodies):
        x, y = at % columns * WIDTH, at // columns * (HEIGHT + room)
        body.attrib.update(x=str(x), y=str(y + room), width=str(WIDTH), height=str(HEIGHT))
        whole.append(body)
        if room:
            _number(whole, x, y, at + 1)
    return Canvas(ET.tostring(whole, encoding="unicode"), *size)


def words_in(svg: Path) -> list[str]:
    """List what is written in a drawing.

    Args:
        svg: Its file.
    """
    whole = ET.fromstring(svg.read_bytes())  # noqa: S314 - our own files
    return ["".join(one.itertext()) for one in whole.iter(f"{{{SVG}}}text")]


def _svg(wide: int, high: int, size: tuple[int, int]) -> ET.Element:
    return ET.Element(
        f"{{{SVG}}}svg",
        {"width": str(size[0]), "height": str(size[1]), "viewBox": f"0 0 {wide} {high}"},
    )


def _number(whole: ET.Element, x: int, y: int, number: int) -> None:
    ET.SubElement(whole, f"{{{SVG}}}circle", cx=str(x + 90), cy=str(y + 70), r="56", fill=INK)
    text = ET.SubElement(
        whole,
        f"{{{SVG}}}text",
        {
            "x": str(x + 90),
            "y": str(y + 94),
            "font-family": FONT,
            "font-size": "68",
            "font-weight": "bold",
            "text-anchor": "middle",
            "fill": "#ffffff",
        },
    )
    text.text = str(number)
