"""What a button carries: an intent and what it is about, in at most 64 bytes.

Written ``intent?key=value&key=value#ref``. It comes back from outside, so reading it never
fails: what we cannot have written is nothing.
"""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

MAX_BYTES = 64

_NAME = "[a-z][a-z0-9_]*"
_VALUE = "[A-Za-z0-9_.:+-]+"
_PAIR = f"{_NAME}={_VALUE}"
_TAP = re.compile(
    rf"(?P<intent>{_NAME})(?:\?(?P<pairs>{_PAIR}(?:&{_PAIR})*))?(?:#(?P<ref>{_VALUE}))?"
)


class PayloadError(ValueError):
    """This cannot be put on a button."""


@dataclass(frozen=True, slots=True)
class Tap:
    """What a tap on a button means.

    Attributes:
        intent: What the person wants by it.
        entities: What it is about.
        ref: Which question it answers, so that an old button can be told from a new one.
    """

    intent: str
    entities: Mapping[str, str] = field(default_factory=dict)
    ref: str | None = None


def encode(tap: Tap) -> str:
    """Write a tap down for a button.

    Raises:
        PayloadError: It is too long, or holds what a button may not carry.
    """
    pairs = "&".join(f"{key}={value}" for key, value in tap.entities.items())
    data = tap.intent + (f"?{pairs}" if pairs else "") + ("" if tap.ref is None else f"#{tap.ref}")
    if len(data) > MAX_BYTES or _TAP.fullmatch(data) is None or _read(data) != tap:
        raise PayloadError(data)
    return data


def decode(data: str | None, intents: Collection[str]) -> Tap | None:
    """Read what a button carried; None if we do not know it."""
    if data is None or len(data) > MAX_BYTES:
        return None
    tap = _read(data)
    return tap if tap is not None and tap.intent in intents else None


def _read(data: str) -> Tap | None:
    match = _TAP.fullmatch(data)
    if match is None:
        return None
    pairs = [pair.partition("=") for pair in (match["pairs"] or "").split("&") if pair]
    entities = {key: value for key, _, value in pairs}
    if len(entities) < len(pairs):
        return None
    return Tap(match["intent"], entities, match["ref"])
