"""A message on its way, and how far it has come."""

from dataclasses import dataclass, field

from bot.outbox import Pending
from bot.people import takeback
from bot.telegram.render import Call, render

STAFF = "staff"
WAITED_FOR = frozenset({"reply", STAFF, takeback.KIND})
"""What somebody waits for: an answer of the bot or of a human, and messages that are to vanish."""


@dataclass(slots=True, eq=False)
class Parcel:
    """A row of the outbox in the courier's bag.

    Attributes:
        row: The row.
        tries: How often in a row the way to Telegram was blocked.
        chat_id: Where it goes; a group may move while we are on our way.
        in_chat: Numbers that its parts got in the chat, as far as they are there.
    """

    row: Pending
    tries: int = 0
    chat_id: int = field(init=False)
    in_chat: list[int] = field(default_factory=list)
    _calls: list[Call] | None = field(init=False, default=None)
    _step: int = field(init=False, default=0)

    def __post_init__(self) -> None:
        self.chat_id = self.row.chat_id

    @property
    def is_reply(self) -> bool:
        """Whether somebody is waiting for it."""
        return self.row.kind in WAITED_FOR

    @property
    def begins(self) -> bool:
        """Whether its beginning is worth a note: nobody may read the staff's words twice."""
        return self.row.kind == STAFF and self._step == 0 and self.tries == 0

    @property
    def may_fail(self) -> bool:
        """Whether nothing is missed if the present call is refused."""
        call = self.call()
        return call is not None and call.may_fail

    @property
    def answer_id(self) -> int | None:
        """The number that is worth keeping: people answer what the staff wrote."""
        return self.in_chat[-1] if self.row.kind == STAFF and self.in_chat else None

    def shown(self, number: int | None) -> None:
        """Note the number that a part of it got in the chat."""
        if number is not None and number not in self.in_chat:
            self.in_chat.append(number)

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
