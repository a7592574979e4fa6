"""Rules for pictures: files are there, current and small, and words stand beside every drawing."""

from collections.abc import Mapping
from typing import Final
from xml.etree.ElementTree import ParseError

from knowledge.canvas import words_in
from knowledge.drawings import Drawing, Picture
from knowledge.faults import Faults
from knowledge.rendering import is_current
from knowledge.whole import Knowledge
from knowledge.wording import Wording

MOST_BYTES: Final = 60 * 1024
LONGEST: Final = 1024
"""How long Telegram lets a caption be, in UTF-16 units."""


def check(
    knowledge: Knowledge, words: Mapping[str, Mapping[str, Wording]], faults: Faults
) -> None:
    """Note a fault for every picture that could not be sent, or would stand without words.

    Args:
        knowledge: Everything, as loaded.
        words: The words of every language.
        faults: The basket.
    """
    drawn = [_drawing(knowledge, one, faults) for one in knowledge.drawings.values()]
    for picture in knowledge.pictures.values():
        if all(drawn):
            _file(knowledge, picture, faults)
        for code, messages in words.items():
            _caption(knowledge, picture, code, messages, faults)


def _drawing(knowledge: Knowledge, drawing: Drawing, faults: Faults) -> bool:
    file = drawing.file(knowledge.root)
    try:
        written = words_in(file)
    except OSError:
        faults.add(drawing.where, f"{file.name} is missing")
        return False
    except ParseError:
        faults.add(drawing.where, f"{file.name} is not valid SVG")
        return False
    for odd in sorted(set(written) ^ set(drawing.words)):
        faults.add(drawing.where, f"{odd!r} stands only in {file.name} or only in words")
    return True


def _file(knowledge: Knowledge, picture: Picture, faults: Faults) -> None:
    file = picture.file(knowledge.root)
    if not is_current(knowledge, picture):
        how = "python -m knowledge pictures"
        faults.add(picture.where, f"{file.name} is missing or older than its drawings; {how}")
    elif file.stat().st_size > MOST_BYTES:
        faults.add(picture.where, f"{file.name} is larger than {MOST_BYTES} bytes")


def _caption(
    knowledge: Knowledge,
    picture: Picture,
    code: str,
    messages: Mapping[str, Wording],
    faults: Faults,
) -> None:
    wording = messages.get(picture.caption)
    if wording is None:
        faults.add(picture.where, f"{picture.caption} has no words in {code}")
        return
    named = {picture.caption, *wording.references}
    for one in picture.shows:
        name = knowledge.drawings[one].name
        if name not in named:
            faults.add(wording.where, f"{picture.caption} in {code} does not name {name}")
    said = knowledge.texts.say(picture.caption, code)
    if len(said.encode("utf-16-le")) // 2 > LONGEST:
        faults.add(wording.where, f"{picture.caption} in {code} is too long for a caption")
