"""Values on their way through JSON and through buttons of 64 bytes."""

from collections.abc import Mapping
from datetime import date, datetime

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def plain(values: Mapping[str, object]) -> dict[str, object]:
    """Turn dates into ISO strings, so that values survive the way through JSON."""
    return {
        name: value.isoformat() if isinstance(value, datetime | date) else value
        for name, value in values.items()
    }


def base36(number: int) -> str:
    """Write a number in digits and small letters."""
    text = ""
    while number:
        number, rest = divmod(number, 36)
        text = _DIGITS[rest] + text
    return text or "0"
