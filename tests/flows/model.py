"""Trains the rules and forms alone, without understanding: quick, and the same for every run."""

import atexit
import shutil
import tempfile
import warnings
from contextlib import redirect_stderr, redirect_stdout
from functools import cache
from io import StringIO
from pathlib import Path

import yaml

from nlu import lean

ROOT = Path(__file__).parent.parent.parent


@cache
def trained() -> Path:
    """Give a model with the real rules and an empty pipeline; trained once in a test run."""
    folder = Path(tempfile.mkdtemp(prefix="lotse-core-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    settings = yaml.safe_load((ROOT / "config.yml").read_text(encoding="utf-8"))
    config = folder / "config.yml"
    config.write_text(yaml.safe_dump({**settings, "pipeline": []}), encoding="utf-8")
    target = folder / "core.tar.gz"
    with warnings.catch_warnings(), redirect_stderr(StringIO()), redirect_stdout(StringIO()):
        warnings.simplefilter("ignore")
        pack = lean.load("nlu.archive").pack
        pack(config=config, flows=ROOT / "flows", examples=[], target=target)
    return target
