"""The box: sealed is unreadable, keys can be changed, faults are told."""

import pytest

from bot.errors import ConfigurationError, UnsealError
from bot.store.secret import Box


def test_what_is_sealed_cannot_be_read_and_opens_again() -> None:
    box = Box([Box.new_key()])

    sealed = box.seal(b"salam")

    assert b"salam" not in sealed
    assert box.open(sealed) == b"salam"


def test_a_new_key_in_front_still_opens_what_the_old_one_sealed() -> None:
    old, new = Box.new_key(), Box.new_key()
    sealed = Box([old]).seal(b"salam")

    assert Box([new, old]).open(sealed) == b"salam"


def test_a_strange_key_opens_nothing() -> None:
    sealed = Box([Box.new_key()]).seal(b"salam")

    with pytest.raises(UnsealError):
        Box([Box.new_key()]).open(sealed)


@pytest.mark.parametrize("keys", [[], ["short"]])
def test_a_box_without_a_proper_key_is_a_fault_of_the_settings(keys: list[str]) -> None:
    with pytest.raises(ConfigurationError):
        Box(keys)
