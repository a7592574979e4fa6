"""Lets Rasa be imported without the heavy libraries that this product never uses.

Rasa 3.6 imports TensorFlow, Keras, messenger SDKs and more at import time, although a pipeline of
own components and rule policies needs none of them. A finder answers those imports with stand-ins
that may be imported, subclassed and used as decorators, and that say so when really used.
"""

from __future__ import annotations

import importlib
import importlib.abc
import importlib.machinery
import inspect
import sys
import types
import warnings
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import numpy  # noqa: ICN001 - not to reckon with

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ABSENT = frozenset(
    {
        "IPython",
        "aio_pika",
        "aiogram",
        "aiormq",
        "azure",
        "boto3",
        "botocore",
        "confluent_kafka",
        "fbmessenger",
        "google.auth",
        "google.cloud",
        "google.oauth2",
        "jax",
        "jieba",
        "keras",
        "matplotlib",
        "mattermostwrapper",
        "mitie",
        "pika",
        "pymongo",
        "questionary",
        "rocketchat_API",
        "sanic_jwt",
        "sentry_sdk",
        "sklearn_crfsuite",
        "skops",
        "slack_sdk",
        "spacy",
        "structlog_sentry",
        "tensorflow",
        "tensorflow_addons",
        "tensorflow_hub",
        "tensorflow_text",
        "terminaltables",
        "transformers",
        "twilio",
        "webexteamssdk",
    }
)
"""What the product does not install: answered whenever it is missing."""

UNNEEDED = frozenset(
    {
        "cachecontrol",
        "engineio",
        "jwt",
        "prompt_toolkit",
        "redis",
        "regex",
        "requests",
        "sanic",
        "sanic_cors",
        "scipy",
        "sklearn",
        "socketio",
    }
)
"""What Rasa has no use for here, installed or not: answered only while Rasa is imported."""

ROOMS = (
    "rasa.core.agent",
    "rasa.engine.recipes.default_components",
    "rasa.core.policies.rule_policy",
    "rasa_sdk.executor",
)
"""The rooms of Rasa whose import pulls in all others that are needed.

The last is of its kit for actions, which asks for Sanic for the type of an argument; whoever
imports the kit before this room is in place asks in vain.
"""


class UsedStandInError(RuntimeError):
    """Somebody really used a library that is only a stand-in here."""

    def __init__(self, path: str) -> None:
        super().__init__(
            f"{path} is a stand-in: this product runs Rasa without it. Use a pipeline of our own "
            "components and rule policies, or install Rasa with everything it asks for."
        )


class _Kind(type):
    """The type of every stand-in: attributes are stand-ins too, calls are refused."""

    path: str = "stand-in"

    def __getattr__(cls, name: str) -> Any:  # noqa: ANN401 - a stand-in may stand for anything
        if name.startswith("__"):
            raise AttributeError(name)
        child = _kind(f"{cls.path}.{name}")
        setattr(cls, name, child)
        return child

    def __call__(cls, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - as above
        bare = len(args) == 1 and not kwargs
        if bare and (inspect.isfunction(args[0]) or inspect.isclass(args[0])):
            return args[0]
        raise UsedStandInError(cls.path)

    def __getitem__(cls, _item: object) -> _Kind:
        return cls

    def __or__(cls, _other: object) -> _Kind:
        return cls

    __ror__ = __or__

    def __instancecheck__(cls, _instance: object) -> bool:
        return False


def _kind(path: str) -> _Kind:
    return _Kind(path.rpartition(".")[2], (), {"path": path, "__module__": __name__})


class StandIn(types.ModuleType):
    """A module whose every name is a stand-in."""

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - a stand-in may stand for anything
        if name.startswith("__"):
            raise AttributeError(name)
        child = _kind(f"{self.__name__}.{name}")
        setattr(self, name, child)
        return child


class Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Answers the import of the named libraries with stand-ins.

    Args:
        names: library names, or the first two parts of a dotted name.
    """

    def __init__(self, names: frozenset[str]) -> None:
        self._names = names

    def find_spec(
        self,
        fullname: str,
        path: Sequence[str] | None = None,  # noqa: ARG002 - the shape is Python's
        target: types.ModuleType | None = None,  # noqa: ARG002 - the same
    ) -> importlib.machinery.ModuleSpec | None:
        """Answer for a library that is on the list, and for no other."""
        parts = fullname.split(".")
        if parts[0] in self._names or ".".join(parts[:2]) in self._names:
            return importlib.machinery.ModuleSpec(fullname, self, is_package=True)
        return None

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> types.ModuleType:
        """Make the stand-in for one module."""
        return StandIn(spec.name)

    def exec_module(self, module: types.ModuleType) -> None:
        """Nothing runs: a stand-in has no body."""


def install() -> None:
    """Make Rasa importable and import it; a second call changes nothing."""
    if any(isinstance(finder, Finder) for finder in sys.meta_path):
        return
    # Behind all others: whoever has the real library keeps it.
    sys.meta_path.append(Finder(ABSENT))
    with _shadowed(UNNEEDED), _old_numpy(), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for room in ROOMS:
            importlib.import_module(room)


def load(name: str) -> types.ModuleType:
    """Import a room of Rasa by name, with the stand-ins in place."""
    install()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return importlib.import_module(name)


@contextmanager
def _shadowed(names: frozenset[str]) -> Iterator[None]:
    finder = Finder(names - {name.partition(".")[0] for name in sys.modules})
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
        for name in [n for n, m in sys.modules.items() if _is_shadow(m, names)]:
            del sys.modules[name]


@contextmanager
def _old_numpy() -> Iterator[None]:
    """Give NumPy a name of its first version back, which Rasa reads while it is imported."""
    name = "VisibleDeprecationWarning"
    setattr(numpy, name, getattr(numpy.exceptions, name))
    try:
        yield
    finally:
        delattr(numpy, name)


def _is_shadow(module: object, names: frozenset[str]) -> bool:
    return isinstance(module, StandIn) and module.__name__.partition(".")[0] in names
