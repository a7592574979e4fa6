"""A message on its way, and how far it has come."""

from dataclasses import dataclass, field

from bot.outbox import Pending
from bot.telegram.render import Call, render

REPLY = "reply"


@dataclass(slots=True, eq=False)
class Parcel:
    """A row of the outbox in the courier's bag.

    Attributes:
        row: The row.
        tries: How often in a row the way to Telegram was blocked.
        chat_id: Where it goes; a group may move while we are on our way.
    """

    row: Pending
    tries: int = 0
    chat_id: int = field(init=False)
    _calls: list[Call] | None = field(init=False, default=None)
    _step: int = field(init=False, default=0)

    def __post_init__(self) -> None:
        self.chat_id = self.row.chat_id

    @property
    def is_reply(self) -> bool:
        """Whether somebody is waiting for it."""
        return self.row.kind == REPLY

    @property
    def may_fail(self) -> bool:
        """Whether nothing is missed if the present call is refused."""
        call = self.call()
        return call is not None and call.may_fail

    def call(self) -> Call | None:
        """Say what to do next; nothing, for a message without anything in it.

        Raises:
            PayloadError: A button of it cannot be shown.
        """
        if self._calls is None:
            self._calls = render(self.row.message)
        return self._calls[self._step] if self._step < len(self._calls) else None

    def advance(self) -> bool:
        """Note that a call was made; the answer is whether there is another."""
        self._step, self.tries = self._step + 1, 0
        return self.call() is not None
