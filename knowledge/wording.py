"""The Fluent files as data: every message with its placeholders, for the checks."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from knowledge.faults import Faults
from knowledge.where import Where


@dataclass(frozen=True, slots=True)
class Wording:
    """One message of one language, looked at from outside."""

    key: str
    source: str
    placeholders: frozenset[str]
    references: frozenset[str]
    where: Where


class _Uses(Visitor):  # type: ignore[misc] # fluent.syntax is untyped
    """Collects what a message depends on: $start, WHEN($start), { other-key }."""

    def __init__(self) -> None:
        self.placeholders: set[str] = set()
        self.references: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 # Fluent's name
        self.placeholders.add(f"${node.id.name}")

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802 # Fluent's name
        self.references.add(node.id.name)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802 # Fluent's name
        names = [
            argument.id.name
            for argument in node.arguments.positional
            if isinstance(argument, ast.VariableReference)
        ]
        self.placeholders.add(f"{node.id.name}({', '.join(f'${name}' for name in names)})")
        self.generic_visit(node)


def wordings(folder: Path, root: Path, faults: Faults) -> dict[str, Wording]:
    """Read every message of a language.

    Args:
        folder: The folder of the language.
        root: What file names in faults are relative to.
        faults: Takes unreadable entries and keys that stand twice.
    """
    found: dict[str, Wording] = {}
    for path in sorted(folder.glob("*.ftl")):
        for wording in _of_file(path, root, faults):
            if wording.key in found:
                first = found[wording.key].where
                faults.add(wording.where, f"{wording.key} stands at {first} too")
            found.setdefault(wording.key, wording)
    return found


def _of_file(path: Path, root: Path, faults: Faults) -> Sequence[Wording]:
    file, source = path.relative_to(root).as_posix(), path.read_text(encoding="utf-8")
    found, unreadable = _parsed(file, source)
    for where, message in unreadable:
        faults.add(where, f"cannot be read: {message}")
    return found


@lru_cache(maxsize=1024)
def _parsed(file: str, source: str) -> tuple[Sequence[Wording], Sequence[tuple[Where, str]]]:
    """Parse a file; who checks the same words again pays only for those that changed."""
    found: list[Wording] = []
    unreadable: list[tuple[Where, str]] = []
    for entry in FluentParser().parse(source).body:
        where = Where(file, source.count("\n", 0, entry.span.start) + 1)
        if isinstance(entry, ast.Junk):
            message = entry.annotations[0].message if entry.annotations else "is not Fluent"
            unreadable.append((where, message))
        elif isinstance(entry, ast.Message):
            uses = _Uses()
            uses.visit(entry)
            text = source[entry.span.start : entry.span.end]
            placeholders, references = frozenset(uses.placeholders), frozenset(uses.references)
            found.append(Wording(entry.id.name, text, placeholders, references, where))
    return found, unreadable
