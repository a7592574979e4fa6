"""How a case is called: short enough to be said on the phone, and it says nothing."""

# Codes begin with three digits.
_FIRST_CODE = 100
_MOST_DIGITS = 15


def code(ticket: int) -> str:
    """Name a case."""
    return f"K-{ticket + _FIRST_CODE - 1}"


def number(case: str) -> int:
    """Find the number behind a code; a code that is none has number 0, which nobody has."""
    digits = read_number(case.removeprefix("K-"))
    return 0 if digits is None else max(0, digits - _FIRST_CODE + 1)


def read_number(written: str | None) -> int | None:
    """Read a number that somebody sent; None if it is none, or larger than any that we give."""
    digits = written or ""
    known = digits.isascii() and digits.isdecimal() and len(digits) <= _MOST_DIGITS
    return int(digits) if known else None
