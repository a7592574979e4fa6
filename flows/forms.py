"""The guard of a form: it takes answers, and lets any other question through to its own rule."""

from abc import abstractmethod
from typing import ClassVar

from rasa_sdk.events import ActionExecutionRejected, ActiveLoop, FollowupAction, SlotSet

from flows.phases import phase_of
from flows.talk import Act, Choice, Event, Turn, clear

ANSWERS = frozenset({"inform", "affirm", "deny", "correct_previous"})
"""Intents that answer whatever question is open."""


BEFORE_CONSENT = frozenset({"switch_language", "bot_identity_trust", "data_consent_delete"})
"""What is answered before consent, beside everything that may be an emergency."""


def waits_for_consent(intent: str) -> bool:
    """Whether this is answered only after the consent."""
    return intent not in BEFORE_CONSENT and not intent.startswith("esc_")


class Guard(Act):
    """Checks what a form was told (`validate_<form>`).

    Rasa gives a running form the first word on every message. A person may ask something else
    in the middle, so the guard rejects the form for every message that is no answer to it:
    then the rule of that intent speaks, and the form asks again afterwards.
    """

    form: ClassVar[str]
    answers: ClassVar[frozenset[str]] = frozenset()

    def name(self) -> str:
        """Name the action as Rasa expects it."""
        return f"validate_{self.form}"

    async def speak(self, turn: Turn) -> list[Event]:
        """Take an answer, or step aside for another question."""
        phase = phase_of(turn.tracker.events, self.form)
        if phase == "return":
            return await self.resume(turn)
        if phase == "start":
            return await self.begin(turn)
        if not self.is_answer(turn):
            return [ActionExecutionRejected(self.form)]
        return await self.take(turn)

    def is_answer(self, turn: Turn) -> bool:
        """Whether the latest message answers this form."""
        return turn.intent in ANSWERS | self.answers

    async def resume(self, turn: Turn) -> list[Event]:
        """Come back from another question: ask again what was open."""
        requested = turn.slot("requested_slot")
        return [SlotSet("requested_slot", requested)] if requested else []

    async def begin(self, turn: Turn) -> list[Event]:
        """Take what the message that opened the form says already."""
        return await self.take(turn)

    @abstractmethod
    async def take(self, turn: Turn) -> list[Event]:
        """Check what was told and say what must be said at once.

        Must return at least one slot event, otherwise Rasa takes the message for a foreign one.
        """


def offer(yes: Choice, no: Choice) -> list[Event]:
    """Remember what a typed yes or no means next, beside the buttons that say the same."""
    return [SlotSet("offered", {"affirm": yes.as_json(), "deny": no.as_json()})]


def stop() -> list[Event]:
    """End a form early; the action after the form sees from its slots why."""
    return [SlotSet("requested_slot", None)]


def close_form() -> list[Event]:
    """Leave the running form; nothing is asked again."""
    return [ActiveLoop(None), *stop(), *clear("back")]


def go_back(turn: Turn) -> list[Event]:
    """Take up the form that was set aside for this one, if any; it asks in short where it was.

    The question about a reminder sums the appointment up, and is asked in full.
    """
    form = turn.slot("resume")
    back = SlotSet("back", None if form == "reminder_form" else form)
    return [*clear("resume"), back, FollowupAction(str(form))] if form else []


def open_form(name: str) -> list[Event]:
    """Open a form afresh, also when the same one or another is running."""
    return [*close_form(), FollowupAction(name)]
