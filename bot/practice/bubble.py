"""A message as a person sees it on the phone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.practice.model import Json
    from bot.practice.world import World


@dataclass(frozen=True, slots=True)
class Bubble:
    """One message of a chat, with short names for what tests ask about.

    Args:
        raw: The ``Message`` object as the bot sees it.
        world: Where its files are kept.
    """

    raw: Json
    world: World

    @property
    def id(self) -> int:
        """The message's number."""
        return int(self.raw["message_id"])

    @property
    def text(self) -> str:
        """The text, or the caption of a file, or ""."""
        return str(self.raw.get("text") or self.raw.get("caption") or "")

    @property
    def topic(self) -> int:
        """The thread, 0 for none."""
        return int(self.raw.get("message_thread_id", 0))

    @property
    def reply_to(self) -> int:
        """The number of the message that this one answers, 0 for none."""
        return int(self.raw.get("reply_to_message", {}).get("message_id", 0))

    @property
    def rows(self) -> list[list[Json]]:
        """The buttons as they stand, row by row."""
        rows: list[list[Json]] = self.raw.get("reply_markup", {}).get("inline_keyboard", [])
        return rows

    @property
    def buttons(self) -> list[Json]:
        """All buttons one after the other."""
        return [button for row in self.rows for button in row]

    @property
    def labels(self) -> list[str]:
        """What stands on the buttons."""
        return [str(button["text"]) for button in self.buttons]

    @property
    def datas(self) -> list[str]:
        """What the buttons send."""
        return [str(b["callback_data"]) for b in self.buttons if "callback_data" in b]

    @property
    def venue(self) -> Json | None:
        """A place with name and address, or None."""
        return self.raw.get("venue")

    @property
    def location(self) -> Json | None:
        """A point on the map, or None."""
        return self.raw.get("location")

    @property
    def file_name(self) -> str:
        """The name of the document, or ""."""
        return str(self.raw.get("document", {}).get("file_name", ""))

    @property
    def mime(self) -> str:
        """The kind of the document, or ""."""
        return str(self.raw.get("document", {}).get("mime_type", ""))

    @property
    def photo(self) -> bytes:
        """The bytes of the photo, or none."""
        sizes = self.raw.get("photo")
        return self.world.files[sizes[-1]["file_id"]].content if sizes else b""

    @property
    def content(self) -> bytes:
        """The bytes of the document, or none."""
        document = self.raw.get("document")
        return b"" if document is None else self.world.files[document["file_id"]].content

    def carries(self, label_or_data: str) -> Json | None:
        """Return the button with this label, else the one with this data, else None."""
        for name in ("text", "callback_data"):
            for button in self.buttons:
                if button.get(name) == label_or_data:
                    return button
        return None
