"""The stand-ins for what Rasa imports and we never use."""

import subprocess
import sys

import pytest

from nlu import lean

FRESH = """
import sys
from nlu import lean
lean.install()
lean.install()
from rasa.core.agent import Agent
import tensorflow as tf
finders = [f for f in sys.meta_path if isinstance(f, lean.Finder)]
import redis, scipy, sklearn
real = all(getattr(m, "__file__", None) for m in (redis, scipy, sklearn))
print(len(finders), Agent.__name__, type(tf).__name__, real)
"""


def run(code: str) -> str:
    done = subprocess.run(  # noqa: S603 - our own interpreter, our own code
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=120
    )
    return done.stdout.strip()


def test_rasa_can_be_imported_and_others_still_get_the_real_libraries() -> None:
    assert run(FRESH) == "1 Agent StandIn True"


def stand_in(name: str) -> lean.StandIn:
    return lean.StandIn(name)


def test_a_stand_in_can_be_subclassed() -> None:
    layer = stand_in("tensorflow").keras.layers.Layer

    class Own(layer):  # type: ignore[misc, valid-type]
        size = 3

    assert Own.size == 3


def test_a_stand_in_leaves_what_it_decorates_as_it_is() -> None:
    def work() -> int:
        return 7

    assert stand_in("tensorflow").function(work) is work


def test_a_stand_in_that_is_really_used_says_so() -> None:
    with pytest.raises(lean.UsedStandInError, match=r"tensorflow\.constant is a stand-in"):
        stand_in("tensorflow").constant(3)


def test_a_subclass_of_a_stand_in_cannot_be_made_an_object() -> None:
    class Own(stand_in("keras").Model):  # type: ignore[misc]
        pass

    with pytest.raises(lean.UsedStandInError):
        Own()


def test_nothing_is_an_instance_of_a_stand_in() -> None:
    assert not isinstance(3, stand_in("tensorflow").Tensor)


def test_a_stand_in_answers_in_type_hints() -> None:
    tensor = stand_in("tensorflow").Tensor

    assert (tensor | None) is tensor
    assert tensor[int] is tensor


def test_the_finder_answers_for_the_named_libraries_only() -> None:
    finder = lean.Finder(frozenset({"google.auth"}))

    assert finder.find_spec("google.auth.transport") is not None
    assert finder.find_spec("google.protobuf") is None


def test_magic_names_are_not_invented() -> None:
    with pytest.raises(AttributeError):
        stand_in("tensorflow").__wrapped__  # noqa: B018 - the access is the test
