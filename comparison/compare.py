"""Plays conversations and writes down what understanding, Rasa and the bot made of them.

Run once in the product's environment and once, with `--stock`, where stock Rasa is installed with
TensorFlow and all: the two outputs must be the same, but for the last digits of numbers.
"""

import argparse
import asyncio
import json
import logging
import sys
import warnings
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
VOLATILE = frozenset({"timestamp", "model_id", "assistant_id", "message_id"})
"""What differs between any two runs."""

TALKS: Mapping[str, tuple[str, ...]] = {
    "de": (
        "hallo, was ist das hier?",
        "ja",
        "ich wohne in der ZUE",
        "ich möchte eine autowerkstatt anschauen",
        "24",
        "31.11. ok",
        "ja ja dienstag. und darf ich da später arbeiten?",
        "Gestattung, seit zwei monaten",
        "nein danke",
        "erinner mich einen tag vorher",
        "was hab ich gebucht",
        "durchstarten in wesel, kann ich da mitmachen",
        "ich will mit einem menschen reden",
        "wie wird das wetter morgen",
        "danke tschüss",
    ),
    "en": (
        "hi",
        "can i work here",
        "yes",
        "duldung",
        "8 months",
        "no thanks",
        "cancel my booking",
    ),
    "ar": ("سلام", "نعم", "ZUE", "٢٤", "بدي شوف ورشة", "الثلاثا", "اي", "لا", "شو حجزت؟"),
}


def main() -> int:
    """Play every talk and print one line of JSON for each turn."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stock", action="store_true", help="use Rasa as it is installed")
    parser.add_argument("--models", type=Path, default=ROOT / "models")
    asked = parser.parse_args()
    sys.path.insert(0, str(ROOT))
    warnings.simplefilter("ignore")
    logging.disable(logging.WARNING)
    if asked.stock:
        _leave_rasa_alone()
    asyncio.run(_play(asked.models))
    return 0


def _leave_rasa_alone() -> None:
    """Take the stand-ins and the shortcuts away, before anything imports them."""
    lean: Any = import_module("nlu.lean")
    lean.install = lambda: None
    table: Any = import_module("bot.dialogue.shortcuts.table")
    table.install = lambda: None


async def _play(models: Path) -> None:
    structlog: Any = import_module("structlog")
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    # First, as in the service: with it come the stand-ins, where there are any.
    import_module("bot.dialogue")
    stage: Any = import_module("comparison.stage")
    for language, lines in TALKS.items():
        performance = stage.open_stage(models)
        for number, line in enumerate(lines, start=1):
            result = await performance.turn(number, line, language)
            print(json.dumps(_settled(result), ensure_ascii=False, sort_keys=True), flush=True)


def _settled(value: object) -> object:
    if isinstance(value, Mapping):
        return {k: _settled(v) for k, v in value.items() if k not in VOLATILE}
    if isinstance(value, list | tuple):
        return [_settled(one) for one in value]
    return value


if __name__ == "__main__":
    sys.exit(main())
