"""Where a record stands, so that a fault can be found."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Where:
    """The file and line a record stands on, so that a fault can be found."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"
