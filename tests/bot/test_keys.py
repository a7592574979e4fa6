"""The keys that seal what is stored: given, or made once, and readable by their owner only."""

import stat
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.errors import ConfigurationError
from bot.keys import FILE, box_for
from bot.settings import Settings
from bot.store.secret import Box


def settings(folder: Path, keys: str | None = None) -> Settings:
    return Settings(data_dir=folder, secret_keys=None if keys is None else SecretStr(keys))


def test_keys_are_made_once_and_kept(tmp_path: Path) -> None:
    sealed = box_for(settings(tmp_path)).seal(b"words")

    assert box_for(settings(tmp_path)).open(sealed) == b"words"


def test_only_the_owner_may_read_them(tmp_path: Path) -> None:
    box_for(settings(tmp_path))

    assert stat.S_IMODE((tmp_path / FILE).stat().st_mode) == 0o600


def test_given_keys_are_used_and_none_are_made(tmp_path: Path) -> None:
    key = Box.new_key()

    sealed = box_for(settings(tmp_path, key)).seal(b"words")

    assert Box([key]).open(sealed) == b"words"
    assert not (tmp_path / FILE).exists()


def test_what_an_older_key_sealed_can_still_be_opened(tmp_path: Path) -> None:
    old, new = Box.new_key(), Box.new_key()
    sealed = Box([old]).seal(b"words")

    assert box_for(settings(tmp_path, f"{new}, {old}")).open(sealed) == b"words"


@pytest.mark.parametrize("keys", ["", " , ", "no-key"])
def test_a_key_that_is_none_is_a_clear_error(tmp_path: Path, keys: str) -> None:
    with pytest.raises(ConfigurationError):
        box_for(settings(tmp_path, keys))
