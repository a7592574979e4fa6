"""How a case is called: short enough to be said on the phone, and it says nothing."""

# Codes begin with three digits.
_FIRST_CODE = 100


def code(ticket: int) -> str:
    """Name a case."""
    return f"K-{ticket + _FIRST_CODE - 1}"


def number(case: str) -> int:
    """Find the number behind a code; a code that is none has number 0, which nobody has."""
    digits = case.removeprefix("K-")
    known = digits.isascii() and digits.isdecimal()
    return max(0, int(digits) - _FIRST_CODE + 1) if known else 0
