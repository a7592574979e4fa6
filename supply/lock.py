"""The packages of the product, as `uv.lock` names them."""

import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
LOCK = ROOT / "uv.lock"
OURS = "lotse"

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Package:
    """A locked package.

    Attributes:
        name: What it is called.
        version: Which one.
        hashes: Of its files, ``sha256:…``.
        needs: Names of the packages that it needs.
    """

    name: str
    version: str
    hashes: tuple[str, ...]
    needs: tuple[str, ...]


def product(file: Path = LOCK) -> list[Package]:
    """List what the product needs when it runs, by name; tools for developers are left out."""
    rows = read(file)
    return [_package(rows[name]) for name in sorted(reached(rows, _needs))]


def read(file: Path = LOCK) -> dict[str, Row]:
    """Read the lock: its rows, by the name of the package."""
    return {one["name"]: one for one in tomllib.loads(file.read_text(encoding="utf-8"))["package"]}


def reached(rows: Mapping[str, Row], needs: Callable[[Row], Iterable[str]]) -> set[str]:
    """Name what is needed by us, by what we need, and so on.

    Args:
        rows: The lock.
        needs: Which packages a row asks for.
    """
    wanted, found = [OURS], {OURS}
    while wanted:
        for name in needs(rows[wanted.pop()]):
            if name not in found:
                found.add(name)
                wanted.append(name)
    return found - {OURS}


def _package(row: Row) -> Package:
    files = [row.get("sdist"), *row.get("wheels", ())]
    hashes = tuple(sorted({one["hash"] for one in files if one and "hash" in one}))
    return Package(row["name"], row["version"], hashes, tuple(sorted(set(_needs(row)))))


def _needs(row: Row) -> Iterator[str]:
    for one in row.get("dependencies", ()):
        yield one["name"]
        # A package may be needed with extras, which need more.
    for more in row.get("optional-dependencies", {}).values():
        yield from (one["name"] for one in more)
