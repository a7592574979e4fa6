"""Disks for tests: a small one that can be full, and folders that nobody may write to."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def small(place: Path, megabytes: int) -> Iterator[Path]:
    """Make a disk of so many megabytes."""
    place.mkdir()
    with _mounted(place, "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs"):
        yield place


@contextmanager
def untouchable(folder: Path) -> Iterator[Path]:
    """Let nobody write into a folder, not even root."""
    if os.geteuid() != 0:
        folder.chmod(0o555)
        yield folder
        folder.chmod(0o755)
        return
    with _mounted(folder, "--bind", str(folder)):
        _mount("-o", "remount,bind,ro", str(folder))
        yield folder


def fill(file: Path) -> None:
    """Write until nothing more goes in."""
    with file.open("wb", buffering=0) as out:
        try:
            while True:
                out.write(b"\0" * 4096)
        except OSError:
            return


@contextmanager
def _mounted(place: Path, *how: str) -> Iterator[None]:
    _mount(*how, str(place))
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)  # noqa: S603, S607 - fixed words


def _mount(*how: str) -> None:
    done = subprocess.run(["mount", *how], check=False, capture_output=True)  # noqa: S603, S607 - fixed words
    if done.returncode != 0:
        pytest.skip("no right to mount a disk")
