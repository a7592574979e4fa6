"""What services in one process only read, read once: the model, the word lists, the content."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

import pytest

from bot.dialogue import agent
from knowledge import loader
from nlu.entities.find import Finder
from nlu.language import Identifier
from nlu.opening import Openings
from nlu.unanswered.masking import Masker

Load = Callable[..., Any]
_PROCESSOR = vars(agent)["MessageProcessor"]
_MODEL = cache(_PROCESSOR._load_model)
_CONTENT = cache(loader.load)
_LISTS: dict[type, Load] = {
    Finder: cache(Finder.load),
    Identifier: cache(Identifier.load),
    Openings: cache(Openings.load),
}
_mask = Masker.load


@cache
def _masker() -> Masker:
    return _mask(_LISTS[Finder]())


@contextmanager
def parts() -> Iterator[None]:
    """Let every service that is opened in this block share its parts with the ones before."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(_PROCESSOR, "_load_model", staticmethod(_MODEL))
        patch.setattr("bot.app.load_knowledge", _CONTENT)
        for kind, load in _LISTS.items():
            patch.setattr(kind, "load", load)
        patch.setattr(Masker, "load", lambda _finder: _masker())
        yield
