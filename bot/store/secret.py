"""What is stored sealed: only who holds a key of the box can read it."""

from collections.abc import Sequence

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from bot.errors import ConfigurationError, UnsealError


class Box:
    """Seals with the first key and opens with any, so that keys can be changed in service.

    Attributes:
        keys: Fernet keys (``Box.new_key()``), newest first.
    """

    def __init__(self, keys: Sequence[str]) -> None:
        if not keys:
            reason = "at least one key is needed"
            raise ConfigurationError(reason)
        try:
            self._fernet = MultiFernet([Fernet(key) for key in keys])
        except ValueError as error:
            reason = "a key must be 32 url-safe base64-encoded bytes"
            raise ConfigurationError(reason) from error

    @staticmethod
    def new_key() -> str:
        """Make a key."""
        return Fernet.generate_key().decode("ascii")

    def seal(self, plain: bytes) -> bytes:
        """Make bytes unreadable."""
        return self._fernet.encrypt(plain)

    def open(self, sealed: bytes) -> bytes:
        """Make sealed bytes readable again.

        Raises:
            UnsealError: No key of this box made them, or they were changed.
        """
        try:
            return self._fernet.decrypt(sealed)
        except InvalidToken as error:
            reason = "sealed with an unknown key, or changed since"
            raise UnsealError(reason) from error

    def renew(self, sealed: bytes) -> bytes:
        """Seal with the first key what any key of this box has sealed.

        Raises:
            UnsealError: No key of this box made it, or it was changed.
        """
        try:
            return self._fernet.rotate(sealed)
        except InvalidToken as error:
            reason = "sealed with an unknown key, or changed since"
            raise UnsealError(reason) from error

    def __repr__(self) -> str:
        """Say nothing of the keys."""
        return "Box(***)"
