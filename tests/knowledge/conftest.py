"""The real knowledge, and a copy of it that a test may break."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from knowledge.loader import load
from knowledge.whole import Knowledge

REAL = Path(__file__).parents[2] / "knowledge"


@pytest.fixture(scope="session")
def knowledge() -> Knowledge:
    """The content that the product ships."""
    return load()


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the content beside the real texts."""
    root = tmp_path / "knowledge"
    shutil.copytree(REAL / "content", root / "content")
    (root / "texts").symlink_to(REAL / "texts")
    return root


@pytest.fixture
def change(copy: Path) -> Callable[[str, str, str], int]:
    """Changes a text in a copied file and returns the line it stands on."""

    def _change(file: str, old: str, new: str) -> int:
        texts = copy / "texts"
        if file.startswith("texts/") and texts.is_symlink():
            texts.unlink()
            shutil.copytree(REAL / "texts", texts)
        path = copy / file
        source = path.read_text(encoding="utf-8")
        assert old in source, f"{old!r} is not in {file}"
        path.write_text(source.replace(old, new, 1), encoding="utf-8")
        return source[: source.index(old)].count("\n") + 1

    return _change


@pytest.fixture
def lacking(copy: Path, change: Callable[[str, str, str], int]) -> Path:
    """A copy in which Arabic lacks the words of the hint `sup-bab`, which is not core."""
    change("texts/ar/hints.ftl", "hint-sup-bab =", "hint-sup-bad =")
    return copy
