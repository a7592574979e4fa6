"""The licences of what the product needs, as the packages themselves state them."""

import re
from collections.abc import Sequence
from importlib.metadata import Distribution, PackageNotFoundError, distribution

from supply.lock import Package

UNKNOWN = "not stated"
ELSEWHERE = {"async-timeout": "Apache 2"}
"""Packages that are installed on another Python only; read there."""

_CLASS = "License :: OSI Approved :: "
_LONG = 60
HEAD = """# Licences

What the product needs when it runs, and the licence that each package states.
Made by `python -m supply licences > docs/licences.md`; a test holds the list against `uv.lock`.
Lotse itself: Apache-2.0.

| Package | Licence |
|---|---|
"""


def page(packages: Sequence[Package]) -> str:
    """Write the page.

    Args:
        packages: What the product needs when it runs; they must be installed.
    """
    return HEAD + "".join(f"| {one.name} | {licence_of(one.name)} |\n" for one in packages)


def licence_of(name: str) -> str:
    """Tell the licence of an installed package in one line."""
    if name in ELSEWHERE:
        return ELSEWHERE[name]
    try:
        found = distribution(name)
    except PackageNotFoundError:
        return UNKNOWN
    return _stated(found) or _classified(found) or _of_files(found) or UNKNOWN


def _stated(found: Distribution) -> str:
    stated = found.metadata.json
    given = str(stated.get("license_expression") or stated.get("license") or "")
    line = re.sub(r"\s+", " ", given).strip().replace("|", "/")
    return line if line and line != "UNKNOWN" and len(line) <= _LONG else ""


def _classified(found: Distribution) -> str:
    named = [one for one in found.metadata.get_all("Classifier") or [] if one.startswith(_CLASS)]
    return ", ".join(one.removeprefix(_CLASS) for one in named)


def _of_files(found: Distribution) -> str:
    """Read the first lines of the licence itself, where nothing else says it."""
    for file in found.files or []:
        if "LICEN" in file.name.upper() or "COPYING" in file.name.upper():
            text = file.read_text()
            for words, name in (("MIT License", "MIT"), ("Apache License", "Apache-2.0")):
                if words.lower() in text.lower():
                    return name
    return ""
