"""What somebody proves themselves with: a password, and a code from their phone."""

from datetime import datetime

import pyotp
import segno
from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

SHORTEST = 12
"""Characters of a password."""

STEP = 30
"""Seconds for which a code is valid; the one before and the one after count too."""

_HASHER = PasswordHasher()
# Somebody who does not exist takes as long as somebody who does.
_NOBODY = _HASHER.hash("nobody")


def hashed(password: str) -> str:
    """Give what is kept of a password."""
    return _HASHER.hash(password)


def fits(password: str, kept: str | None) -> bool:
    """Say whether a password is the right one."""
    try:
        return _HASHER.verify(kept or _NOBODY, password) and kept is not None
    except (Argon2Error, InvalidHashError):
        return False


def new_secret() -> str:
    """Make the secret that the codes of somebody's phone come from."""
    return pyotp.random_base32()


def step_of(code: str, secret: str, *, after: int | None, now: datetime) -> int | None:
    """Find the time step that a code belongs to; None for a wrong or an already used one.

    Args:
        code: What was typed.
        secret: The secret of the phone.
        after: The last step that was used; a code opens once.
        now: When.
    """
    present = int(now.timestamp()) // STEP
    totp = pyotp.TOTP(secret)
    for step in (present - 1, present, present + 1):
        if pyotp.utils.strings_equal(code.strip(), totp.at(step * STEP)):
            return step if after is None or step > after else None
    return None


def picture(secret: str, login: str) -> str:
    """Draw the secret for the camera of a phone, as an address for an image."""
    address = pyotp.TOTP(secret).provisioning_uri(name=login, issuer_name="Lotse")
    return str(segno.make(address).svg_data_uri(scale=4))
