"""Numbers and names as large and as odd as Telegram's own."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass

_SPREAD = 7_654_321
_FOUR_BYTES = 0xFFFF_FFFF


@dataclass(slots=True)
class Numbers:
    """All counters of the practice world; saved with it, so no number is given out twice."""

    people: int = 0
    groups: int = 0
    messages: int = 1000
    updates: int = 730_512_000
    queries: int = 0
    files: int = 0
    sequence: int = 0

    def person(self) -> int:
        """Return the next person's number, above 2^32 as those of new accounts are."""
        self.people += 1
        return 6_000_000_000 + (self.people * _SPREAD) % 1_900_000_000

    def group(self) -> int:
        """Return the next basic group's number."""
        self.groups += 1
        return -4_100_000_000 - (self.groups * _SPREAD) % 800_000_000

    def supergroup(self) -> int:
        """Return the next supergroup's number."""
        self.groups += 1
        return -1_002_000_000_000 - (self.groups * _SPREAD) % 900_000_000

    def message(self) -> int:
        """Return the next message number of the bot's private chats and basic groups."""
        self.messages += 1
        return self.messages

    def update(self) -> int:
        """Return the next update's number."""
        self.updates += 1
        return self.updates

    def query(self, person_id: int) -> str:
        """Return a callback query's number: 64 bits, written as text."""
        self.queries += 1
        low = (self.queries * 2_654_435_761) & _FOUR_BYTES
        return str(((person_id & 0x7FFF_FFFF) << 32) | low)

    def file(self, kind: str) -> tuple[str, str]:
        """Return ``file_id`` and ``file_unique_id`` for a new file."""
        self.files += 1
        seed = hashlib.sha256(f"{kind}:{self.files}".encode()).digest()
        letters = {"photo": b"\x02", "voice": b"\x03", "document": b"\x05", "sticker": b"\x08"}
        first = letters.get(kind, b"\x04")
        long_id = base64.urlsafe_b64encode(first + b"\x00\x01\x02\x02" + seed + seed[:16])
        short_id = base64.urlsafe_b64encode(b"\x00" + seed[:10])
        return long_id.decode().rstrip("="), short_id.decode().rstrip("=")

    def seq(self) -> int:
        """Return the next place in the order of everything that happens."""
        self.sequence += 1
        return self.sequence


def chat_instance(chat_id: int) -> str:
    """Return the number that stands for a chat in its callback queries, always the same."""
    digest = hashlib.sha256(str(chat_id).encode()).digest()
    return str(int.from_bytes(digest[:8], "big", signed=True))
