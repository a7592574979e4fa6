"""What a person did, as what Rasa is told: taps and commands read, texts understood."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.dialogue.afterwards import OFTEN_BEFORE, afterwards, shown
from bot.dialogue.agent import Rasa
from bot.dialogue.beside import wished, with_details, without_certificate
from bot.dialogue.understanding import EXPECTED, YES_OR_NO, Parsed, parts, tapped
from bot.payload import Tap, decode
from nlu.opening import Opening, Openings, rest_of

TOO_LONG = 1500
"""Characters of a message that is still read as one question."""

SHORT = 6
"""So many words of an answer that opens with yes or no say nothing else."""

DOUBLE_TAP = timedelta(minutes=1)
"""Within this time the same tap again is a slip of the finger or of the network."""

_WORDS = re.compile(r"\w|[👍👎✅❌]")
"""What can be read: letters, digits, and the four emoji that are answers."""

_COMMAND = re.compile(r"/\w+(@\w+)?")

COMMANDS = {
    "help": Tap("greet_start", {"kind": "menu"}, None),
    "start": Tap("greet_start", {"kind": "start"}, None),
    "language": Tap("switch_language", {}, None),
    "human": Tap("contact_human", {}, None),
    "mydata": Tap("data_consent_delete", {"kind": "show"}, None),
    "delete": Tap("data_consent_delete", {"kind": "delete"}, None),
    "clear": Tap("data_consent_delete", {"kind": "clear"}, None),
}
"""What the bot's commands mean."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a person did.

    Attributes:
        update: Number of the update; the same number is the same act.
        kind: "text", "button", "command", or what else it was ("photo", "voice", …).
        text: What was written.
        data: What a tapped button carries, or the name of a command.
        client: Language of the person's Telegram app.
    """

    update: int
    kind: str
    text: str = ""
    data: str = ""
    client: str | None = None


class Hearing:
    """Makes messages for Rasa of what a person did.

    Args:
        rasa: The loaded model, with the conversation open.
        openings: Finds the yes or no that a message opens with.
    """

    def __init__(self, rasa: Rasa, openings: Openings) -> None:
        self._rasa = rasa
        self._openings = openings
        self._intents = frozenset(rasa.processor.domain.intents)

    async def heard(
        self, sender: str, said: Said, metadata: Mapping[str, object]
    ) -> Sequence[Parsed]:
        """Read it.

        Args:
            sender: Whose conversation.
            said: What was done.
            metadata: What the house knows about this turn.

        Returns:
            One or two messages; none for the second tap of a double tap.
        """
        if said.kind == "button":
            return self._tapped(sender, said, str(metadata["now"]))
        if said.kind == "command":
            command = COMMANDS.get(said.data)
            return (tapped(command.intent, command.entities) if command else _old(),)
        if _COMMAND.fullmatch(said.text.strip()):
            # A command that we do not have. Longer texts with a stroke are read as text.
            return (tapped("greet_start", {"kind": "menu"}),)
        before = self._rasa.memory.heard_before(sender, passing=OFTEN_BEFORE)
        kind = unreadable(said)
        if kind is not None:
            return (tapped("not_text", {"kind": shown(kind, before)}),)
        return await self._read(sender, said, metadata, before)

    async def _read(
        self, sender: str, said: Said, metadata: Mapping[str, object], before: str
    ) -> Sequence[Parsed]:
        """Read words."""
        requested = self._rasa.memory.peek(sender, "requested_slot")
        expects = {"expects": EXPECTED.get(str(requested), requested)} if requested else {}
        known = {**metadata, **expects}
        answered = self._offered(sender, said.text)
        if answered is not None:
            return (answered,)
        parsed = await self._rasa.parse(said.text, sender=sender, metadata=known)
        opened = self._opened(sender, said.text)
        after = rest_of(said.text) if opened else ""
        rest = await self._rasa.parse(after, sender=sender, metadata=known) if after else None
        meant = wished(parsed, said.text, discreet=bool(metadata.get("discreet")))
        if meant is None and opened is None and requested != "age":
            meant = afterwards(parsed, before, age=self._rasa.memory.peek(sender, "age"))
        if meant is not None:
            return [with_details(meant, said.text)]
        parsed = without_certificate(parsed, said.text)
        said_now = parts(parsed, str(requested) if requested else None, opened, rest)
        return [with_details(one, said.text) for one in said_now]

    def _offered(self, sender: str, text: str) -> Parsed | None:
        """Read a short yes or no to what was offered with buttons, and asked by no form."""
        memory = self._rasa.memory
        offered = memory.peek(sender, "offered")
        if not isinstance(offered, Mapping):
            return None
        memory.note(sender, "offered", None)
        opened = self._openings.of(text)
        if opened is None or len(text.split()) > offered.get("most", SHORT):
            return None
        choice = offered[opened]
        return tapped(str(choice["intent"]), choice["entities"])

    def _opened(self, sender: str, text: str) -> Opening | None:
        """Tell the yes or no that a message opens with, if such a question is open."""
        memory = self._rasa.memory
        asked = memory.peek(sender, "requested_slot") in YES_OR_NO
        reads_back = memory.peek(sender, "place_to_confirm") is not None
        return self._openings.of(text) if asked or reads_back else None

    def _tapped(self, sender: str, said: Said, now: str) -> Sequence[Parsed]:
        memory = self._rasa.memory
        tap = decode(said.data, self._intents)
        if tap is None:
            return (_old(),)
        if tap.ref is None:
            return (tapped(tap.intent, tap.entities),)
        last = memory.peek(sender, "answered")
        if isinstance(last, Mapping) and last["data"] == said.data and _soon(str(last["at"]), now):
            # The second tap of a double tap: the first one was answered.
            return ()
        if tap.ref != memory.peek(sender, "question"):
            return (_old(),)
        memory.note(sender, "answered", {"data": said.data, "at": now})
        return (tapped(tap.intent, tap.entities),)


def _soon(before: str, now: str) -> bool:
    return datetime.fromisoformat(now) - datetime.fromisoformat(before) < DOUBLE_TAP


def _old() -> Parsed:
    return tapped("old_button", {})


def unreadable(said: Said) -> str | None:
    """Name what makes a message unreadable, or None for words."""
    if said.kind != "text":
        return said.kind
    if len(said.text) > TOO_LONG:
        return "too_long"
    return None if _WORDS.search(said.text) else "empty"
