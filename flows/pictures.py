"""Pictures beside words: the button that asks for one, and how one is shown."""

from collections.abc import Mapping

from flows.talk import Choice, Turn
from knowledge.whole import Knowledge


def picture_button(picture: str) -> Choice:
    """Give the button that shows a picture; an open question stays open and is asked again."""
    about = {"about": f"picture.{picture}"}
    return Choice("btn-show-pictures", "tell_about", about, lasting=True)


def beside(picture: str | None) -> Mapping[str, object]:
    """Give what `Turn.say` attaches for a picture; nothing where there is none."""
    return {"kind": "picture", "picture": picture} if picture else {}


def show(turn: Turn, knowledge: Knowledge, picture: str) -> None:
    """Show a picture with its caption."""
    caption = knowledge.pictures[picture].caption
    turn.tell(caption, about=f"picture.{picture}", attach=beside(picture))
