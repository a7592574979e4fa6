"""The lean Rasa and stock Rasa with TensorFlow give the same answers."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from nlu.train import train

ROOT = Path(__file__).parent.parent.parent
STOCK = ROOT / "comparison" / ".venv" / "bin" / "python"
SCRIPT = ROOT / "comparison" / "compare.py"


def _played(python: Path | str, *options: str) -> list[dict[str, object]]:
    command = [str(python), str(SCRIPT), "--models", str(ROOT / "models"), *options]
    ended = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)  # noqa: S603 - our own script
    return [json.loads(line, parse_float=_rounded) for line in ended.stdout.splitlines()]


def _rounded(written: str) -> float:
    """Read a number as far as the NumPy that stock Rasa asks for, of 2023, rounds like ours."""
    return round(float(written), 5)


@pytest.mark.skipif(not STOCK.exists(), reason="`make compare` installs stock Rasa (2.4 GB)")
def test_intents_confidences_entities_events_and_answers_are_the_same() -> None:
    train(models=ROOT / "models", say=lambda _: None)

    lean, stock = _played(sys.executable), _played(STOCK, "--stock")

    assert lean
    assert lean == stock
