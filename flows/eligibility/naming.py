"""How a result is named: the module, and beside it the programme unless that says the same."""

import re
from typing import Any

from knowledge.eligibility import Result
from knowledge.languages import ORIGINAL
from knowledge.texts import Texts

_NAME = re.compile(r"[A-ZÄÖÜ]\w{2,}")


def name_of(result: Result) -> str:
    """Give the key of a result's name: its module's, or else its programme's."""
    return f"module-{result.module}" if result.module else f"programme-{result.programme}"


def both(result: Result, texts: Texts) -> int:
    """Say whether module and programme are both named (1), or the module alone (0).

    Args:
        result: What is named.
        texts: The words; the German ones tell whether the names are alike.
    """
    if result.module is None:
        return 0
    of_module = set(_NAME.findall(texts.say(name_of(result), ORIGINAL)))
    of_programme = set(_NAME.findall(texts.say(f"programme-{result.programme}", ORIGINAL)))
    return int(of_module.isdisjoint(of_programme))


def shown(result: Result, texts: Texts) -> dict[str, Any]:
    """Give the values with which every sentence names a result.

    Args:
        result: What is named.
        texts: The words of every language.
    """
    step = result.next_steps[0] if result.next_steps else "talk-to-person"
    return {
        "programme": f"programme-{result.programme}",
        "module": name_of(result),
        "both": both(result, texts),
        "step": f"step-{step}",
    }
