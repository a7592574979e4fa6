"""The keys that seal what is stored: from the settings, or made once and kept beside the data."""

import os
from pathlib import Path

from bot.settings import Settings
from bot.store.secret import Box

FILE = "secret.keys"
OWNER_ONLY = 0o600


def box_for(settings: Settings) -> Box:
    """Give the box that seals this service's data.

    Args:
        settings: What the operator set.

    Raises:
        ConfigurationError: A key that was given is none.
    """
    if settings.secret_keys is not None:
        given = settings.secret_keys.get_secret_value().split(",")
        return Box([key.strip() for key in given if key.strip()])
    return Box(_kept(settings.data_dir / FILE))


def add_key(settings: Settings) -> bool:
    """Put a new key before the kept ones; False where the operator gives the keys."""
    if settings.secret_keys is not None:
        return False
    file = settings.data_dir / FILE
    _write(file, [Box.new_key(), *_kept(file)])
    return True


def drop_old_keys(settings: Settings) -> bool:
    """Keep the newest of the kept keys alone; False where the operator gives the keys."""
    if settings.secret_keys is not None:
        return False
    file = settings.data_dir / FILE
    _write(file, _kept(file)[:1])
    return True


def _write(file: Path, keys: list[str]) -> None:
    """Replace the file in one go: a key that is lost is everything that is lost."""
    fresh = file.with_suffix(".new")
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, OWNER_ONLY), "w") as new:
        new.write("".join(f"{key}\n" for key in keys))
        new.flush()
        os.fsync(new.fileno())
    fresh.replace(file)


def _kept(file: Path) -> list[str]:
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY)
    except FileExistsError:
        return file.read_text(encoding="ascii").split()
    with os.fdopen(handle, "w", encoding="ascii") as new:
        new.write(Box.new_key() + "\n")
    return file.read_text(encoding="ascii").split()
