"""What has to be repaired in content and words, collected instead of raised one by one."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from knowledge.where import Where


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """Something that has to be repaired in a file."""

    file: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.text}"


class ContentError(Exception):
    """The content has faults; the message lists all of them."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(sorted(set(faults)))
        super().__init__("\n".join(str(fault) for fault in self.faults))


@dataclass(slots=True)
class Faults:
    """A basket for faults."""

    found: list[Fault] = field(default_factory=list)

    def add(self, where: Where, text: str) -> None:
        """Remember a fault.

        Args:
            where: File and line.
            text: What is wrong, for an editor.
        """
        self.found.append(Fault(where.file, where.line, text))
