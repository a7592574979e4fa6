"""Checks the examples, then trains; a model that fits what lies here already is kept."""

from __future__ import annotations

import gzip
import hashlib
import io
import os
import warnings
import zlib
from contextlib import contextmanager, redirect_stderr, redirect_stdout, suppress
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryFile
from typing import TYPE_CHECKING

from nlu import examples, lean
from nlu.check import Findings, check, complete_languages, domain_intents

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

LIBRARIES = ("rasa", "numpy", "scikit-learn", "scipy")
ROOT = Path(__file__).parent.parent
_PIECE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Place:
    """Where everything lies.

    Args:
        root: the folder of config.yml, nlu and flows.
    """

    root: Path = ROOT

    @property
    def config(self) -> Path:
        """Return the pipeline and the policies."""
        return self.root / "config.yml"

    @property
    def data(self) -> Path:
        """Return the folder of the examples."""
        return self.root / "nlu" / "data"

    @property
    def languages(self) -> Path:
        """Return the list of languages."""
        return self.root / "knowledge" / "content" / "languages.yml"

    @property
    def flows(self) -> Path:
        """Return the folder of the conversation."""
        return self.root / "flows"


class FaultyDataError(Exception):
    """The examples cannot be trained on; the message lists every fault."""


def train(*, models: Path, place: Place | None = None, say: Callable[[str], None] = print) -> Path:
    """Return the model that fits what lies here, trained now if there is none or half of one.

    Raises:
        FaultyDataError: The examples have faults.
        OSError: Nothing can be written to ``models``; told before anything that takes long.
    """
    here = place or Place()
    target = models / f"lotse-{fingerprint(here)}.tar.gz"
    if is_whole(target):
        # Rasa loads the newest model of a folder; in an image nobody may mark it.
        with suppress(OSError):
            os.utime(target)
        say(f"nothing changed: {target.name}")
        return target
    models.mkdir(parents=True, exist_ok=True)
    # Where nothing can be written, that is told now and not after everything that takes long.
    TemporaryFile(dir=models).close()
    rows = examples.read(here.data)
    faults = look(here).faults
    if faults:
        raise FaultyDataError("\n".join(faults))
    say(f"training on {len(rows)} examples in {len({e.language for e in rows})} languages …")
    with _quiet():
        # By name: reading Rasa takes seconds, and a skipped training needs none of it.
        lean.load("nlu.archive").pack(
            config=here.config, flows=here.flows, examples=rows, target=target
        )
    say(f"trained: {target.name} ({target.stat().st_size / 1e6:.1f} MB)")
    return target


def is_whole(model: Path) -> bool:
    """Say whether a model is there and was not cut off while it was copied."""
    try:
        with gzip.open(model) as archive:
            while archive.read(_PIECE):
                pass
    except (OSError, EOFError, zlib.error):
        return False
    return True


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep Rasa's progress bars and its warnings about itself off the screen."""
    with warnings.catch_warnings(), redirect_stderr(io.StringIO()), redirect_stdout(io.StringIO()):
        warnings.simplefilter("ignore")
        yield


def look(place: Place) -> Findings:
    """Check the examples of a place against its conversation and its languages."""
    return check(
        examples.read(place.data),
        domain_intents(place.flows),
        complete_languages(place.languages),
    )


def fingerprint(place: Place) -> str:
    """Return a short name for everything that a model depends on."""
    total = hashlib.sha256()
    for file in _sources(place):
        total.update(str(file.name).encode())
        total.update(file.read_bytes())
    for library in LIBRARIES:
        total.update(f"{library} {version(library)}".encode())
    return total.hexdigest()[:12]


def _sources(place: Place) -> Iterable[Path]:
    code = Path(__file__).parent
    yield place.config
    yield from sorted(place.data.glob("*/*.yml"))
    yield from sorted(place.flows.rglob("*.yml"))
    yield from sorted(
        (
            *code.glob("*.py"),
            *code.glob("components/*.py"),
            *code.glob("intent/*.py"),
            *code.glob("entities/*.py"),
        )
    )
