"""The faults of the service, as one tree.

LotseError
├── ConfigurationError   a setting is missing or wrong; the service does not start
│   └── SeedError        a file of offers has faults; it lists all of them
├── StoreError
│   ├── ConversationMovedError  somebody else wrote a conversation since it was read
│   ├── NestedWriteError a task that is writing began to write a second time
│   ├── OvertakenError   another process has taken over what this one was doing
│   ├── StoreBusyError   the database stayed busy after every retry
│   └── UnsealError      a sealed value was made with a key that is not known
└── UnknownPersonError   a desk was asked about a person who is not (or no longer) there

A "no" that a person may meet is never here: it is a value.
"""

from collections.abc import Sequence


class LotseError(Exception):
    """A fault of the service."""


class ConfigurationError(LotseError):
    """A setting is missing or wrong."""


class SeedError(ConfigurationError):
    """A file of offers has faults.

    Attributes:
        faults: Every fault, each with its place in the file.
    """

    def __init__(self, faults: Sequence[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = tuple(faults)


class StoreError(LotseError):
    """Something about the database went wrong."""


class ConversationMovedError(StoreError):
    """Somebody else wrote a conversation since it was read."""


class OvertakenError(StoreError):
    """Another process has taken over what this one was doing."""


class NestedWriteError(StoreError):
    """A task that holds a write transaction began a second one."""


class StoreBusyError(StoreError):
    """The database stayed busy after every retry."""


class UnsealError(StoreError):
    """A sealed value was made with a key that is not known."""


class FileGoneError(LotseError):
    """Telegram does not hand out a file (any more)."""


class TranslationError(LotseError):
    """A translation service did not help; the words are a code, never the text."""


class UnknownPersonError(LotseError):
    """A desk was asked about a person who is not (or no longer) there."""
