"""Checks and lines for developers that cost something at every message and change nothing."""

import functools
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from types import SimpleNamespace

from rasa.core.actions.action import RemoteAction
from rasa.shared.core.domain import Domain
from rasa.shared.utils import validation


@functools.cache
def _nothing() -> Mapping[str, object]:
    data: Mapping[str, object] = Domain.empty().as_dict()
    return data


def is_empty(self: Domain) -> bool:
    """Compare with an empty domain that is made once, not for every message."""
    return bool(self.as_dict() == _nothing())


def trust(_self: RemoteAction, _result: Mapping[str, object]) -> bool:
    """Believe an answer that never left this process; the schema itself was checked each time."""
    return True


@contextmanager
def believed() -> Iterator[None]:
    """Read a domain without holding it against its schema: that was done before the training."""
    stock = validation.validate_yaml_schema
    validation.validate_yaml_schema = lambda *_: None
    try:
        yield
    finally:
        validation.validate_yaml_schema = stock


def no_lines(*_: object) -> str:
    """Write nothing: these lines are for developers, and they hold what people said."""
    return ""


class Quiet:
    """Rasa's logger without its lines for developers.

    Args:
        loud: The logger itself.
    """

    def __init__(self, loud: object) -> None:
        self._loud = loud

    def debug(self, *_: object, **__: object) -> None:
        """Say nothing."""

    def __getattr__(self, name: str) -> object:
        return getattr(self._loud, name)


UNCOPIED = SimpleNamespace(deepcopy=lambda value: value)
"""Stands for `copy` in modules that copy only what they then hand to `debug`."""
