"""What a person may send into a case beside words: which kinds of files, and how large."""

from dataclasses import dataclass

MOST_BYTES = 20 * 1024 * 1024
"""The largest file that Telegram hands to a bot."""

TYPES = {
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/webp": "webp",
    "image/heic": "heic",
    "audio/ogg": "ogg",
    "audio/mpeg": "mp3",
    "audio/mp4": "m4a",
    "application/pdf": "pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
    "application/vnd.oasis.opendocument.text": "odt",
}
"""What is passed on, and how a file of this type ends; nothing that a browser would run."""


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that a person sent.

    Attributes:
        id: Its number in Telegram.
        type: What kind of file the sender's app says that it is.
        size: Bytes, as far as Telegram says so.
    """

    id: str
    type: str
    size: int = 0

    @property
    def is_taken(self) -> bool:
        """Whether it may be passed on."""
        return self.type in TYPES and self.size <= MOST_BYTES
