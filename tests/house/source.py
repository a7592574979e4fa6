"""The Python of the product, read as trees, for tests that hold the house rules."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
WINGS = ("bot", "flows", "nlu", "knowledge")


@dataclass(frozen=True, slots=True)
class Module:
    """A module: where it stands, its words, its tree."""

    path: str
    text: str
    tree: ast.Module

    @property
    def opening(self) -> str:
        """Its first line of documentation, empty if it has none."""
        doc = ast.get_docstring(self.tree) or ""
        return doc.partition("\n")[0]


@cache
def modules() -> tuple[Module, ...]:
    """Give every module of the product."""
    files = sorted(file for wing in WINGS for file in (ROOT / wing).rglob("*.py"))
    found = []
    for file in files:
        path = str(file.relative_to(ROOT))
        if "migrations/versions" not in path:
            text = file.read_text(encoding="utf-8")
            found.append(Module(path, text, ast.parse(text)))
    return tuple(found)


def functions(module: Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Give every function of a module."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def texts(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Give every text that stands in the code, with its line; documentation is left out."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            continue
        if isinstance(node, ast.JoinedStr):
            parts = [one.value if isinstance(one, ast.Constant) else "…" for one in node.values]
            yield node.lineno, "".join(str(part) for part in parts)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.lineno, node.value
        else:
            yield from texts(node)
