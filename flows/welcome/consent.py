"""The first question of all: nothing is kept and nothing is answered before a person agrees."""

from typing import ClassVar

from rasa_sdk.events import (
    ActionExecuted,
    ActiveLoop,
    FollowupAction,
    SessionStarted,
    SlotSet,
)

from flows.forms import Guard, waits_for_consent
from flows.ports import People
from flows.talk import Act, Choice, Event, Turn, clear

CONSENT_VERSION = 2
"""Rises when the wording of the consent changes in substance; everybody is asked again."""

NO_WISH = frozenset(
    {
        "greet_start",
        "affirm",
        "deny",
        "inform",
        "not_text",
        "old_button",
        "nlu_fallback",
        "out_of_scope",
        "thanks_bye",
        "not_understood_simplify",
        "pause_resume_abort",
    }
)
"""Intents of a first message that need no answer once consent is there."""


class StartSession(Act):
    """Opens a session; a person who has not agreed yet starts in the consent form."""

    title: ClassVar[str] = "action_session_start"

    async def speak(self, turn: Turn) -> list[Event]:
        """Start, and open the consent form where it is needed."""
        known = turn.slot("session_started_metadata") or {}
        start: list[Event] = [SessionStarted()]
        if not (isinstance(known, dict) and known.get("consent")):
            start += [ActiveLoop("consent_form"), SlotSet("requested_slot", "consent")]
        return [*start, ActionExecuted("action_listen")]


class ConsentGuard(Guard):
    """Takes the answer to the consent question, and remembers what the person wanted."""

    form: ClassVar[str] = "consent_form"

    async def take(self, turn: Turn) -> list[Event]:
        """Agree, decline, or ask again."""
        asked = bool(turn.slot("question"))
        if asked and turn.intent == "affirm":
            return [SlotSet("consent", True)]
        wish = {} if turn.intent in NO_WISH else dict(turn.tracker.latest_message)
        return [SlotSet("consent", None), *([SlotSet("waiting", wish)] if wish else [])]

    def is_answer(self, turn: Turn) -> bool:
        """Nearly everything comes here first: nothing else is answered before consent."""
        return waits_for_consent(turn.intent)


class AskConsent(Act):
    """Says what this is and who runs it, and asks whether the talk may begin."""

    title: ClassVar[str] = "action_ask_consent"

    def __init__(self, operator: str) -> None:
        self._operator = operator

    async def speak(self, turn: Turn) -> list[Event]:
        """Introduce the bot once, then ask; beside an emergency nothing is asked."""
        if turn.intent.startswith("esc_"):
            return []
        if not turn.slot("question"):
            turn.say("welcome-hello", operator=self._operator)
        choices = (
            Choice("btn-consent-yes", "affirm"),
            Choice("btn-consent-who-reads", "bot_identity_trust", lasting=True),
            Choice("btn-language", "switch_language", lasting=True),
        )
        declined = turn.slot("question") and turn.intent == "deny"
        return turn.ask(
            "welcome-consent-declined" if declined else "welcome-consent", choices=choices
        )


class ConsentDone(Act):
    """Keeps the consent and goes on with what the person wanted."""

    title: ClassVar[str] = "action_consent_done"

    def __init__(self, people: People) -> None:
        self._people = people

    async def speak(self, turn: Turn) -> list[Event]:
        """Store it, then answer the message that had to wait."""
        await self._people.consent(person=turn.person, version=CONSENT_VERSION, now=turn.now)
        turn.say("welcome-consent-thanks")
        waiting = turn.slot("waiting")
        done = [*clear("waiting"), *turn.settled()]
        if not isinstance(waiting, dict):
            return [*done, FollowupAction("orientation_form")]
        return [*done, *turn.again(str(waiting.get("text") or ""), waiting)]
