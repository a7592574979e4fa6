"""Renders pictures with a headless Chromium: a developer's tool, the service sends the files."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from knowledge.canvas import Canvas, canvas
from knowledge.drawings import Picture
from knowledge.png import stamp_of, stamped
from knowledge.thrift import thrifty
from knowledge.whole import Knowledge

BROWSERS: Final = ("chromium", "chromium-browser", "google-chrome")
FLAGS: Final = ("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars")
PATIENCE: Final = 60.0
"""Seconds for one picture."""


class NoBrowserError(Exception):
    """There is no Chromium to render with."""


def canvas_of(knowledge: Knowledge, picture: Picture) -> Canvas:
    """Lay out a picture.

    Args:
        knowledge: Everything, as loaded.
        picture: One of its pictures.
    """
    return canvas(tuple(knowledge.drawings[one] for one in picture.shows), knowledge.root)


def is_current(knowledge: Knowledge, picture: Picture) -> bool:
    """Say whether the file of a picture was made from today's drawings.

    Args:
        knowledge: Everything, as loaded.
        picture: One of its pictures.
    """
    file = picture.file(knowledge.root)
    made = stamp_of(file.read_bytes()) if file.is_file() else None
    return made == canvas_of(knowledge, picture).fingerprint


def render_stale(knowledge: Knowledge) -> Iterator[Path]:
    """Render every picture whose drawings changed, and name its file.

    Args:
        knowledge: Everything, as loaded.

    Raises:
        NoBrowserError: There is no Chromium.
        subprocess.SubprocessError: It failed.
    """
    for picture in knowledge.pictures.values():
        if not is_current(knowledge, picture):
            file = picture.file(knowledge.root)
            laid_out = canvas_of(knowledge, picture)
            file.write_bytes(stamped(thrifty(rendered(laid_out)), laid_out.fingerprint))
            yield file


def rendered(picture: Canvas) -> bytes:
    """Make a PNG.

    Args:
        picture: What it shows.

    Raises:
        NoBrowserError: There is no Chromium.
        subprocess.SubprocessError: It failed.
    """
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None:
        reason = f"no browser: none of {', '.join(BROWSERS)} is installed"
        raise NoBrowserError(reason)
    with TemporaryDirectory() as folder:
        svg, png = Path(folder, "picture.svg"), Path(folder, "picture.png")
        svg.write_text(picture.svg, encoding="utf-8")
        size = f"--window-size={picture.width},{picture.height}"
        command = [browser, *FLAGS, size, f"--screenshot={png}", svg.as_uri()]
        subprocess.run(command, check=True, capture_output=True, timeout=PATIENCE)  # noqa: S603 - our own files
        return png.read_bytes()
