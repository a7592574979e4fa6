"""How an action reads a turn and answers it: no sentence ever stands in an action."""

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActionExecuted, SlotSet, UserUttered
from rasa_sdk.executor import CollectingDispatcher

from flows.phases import comes_back
from flows.values import base36, plain

Event = dict[str, object]
"""An event as Rasa's actions return it."""

_REFS = 36**3


@dataclass(frozen=True, slots=True)
class Choice:
    """A button: what it says and what a tap on it means.

    Attributes:
        label: Key of the button's text.
        intent: Intent that a tap stands for.
        entities: Entities that a tap carries; short, they travel in 64 bytes.
        values: Values for the button's text.
        lasting: Whether the tap still means the same next week; otherwise it only answers the
            question it stands under.
    """

    label: str
    intent: str
    entities: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, object] = field(default_factory=dict)
    lasting: bool = False

    def as_json(self) -> dict[str, object]:
        """Give the choice the shape that travels through Rasa."""
        return {
            "label": self.label,
            "intent": self.intent,
            "entities": dict(self.entities),
            "values": plain(self.values),
            "lasting": self.lasting,
        }


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn of a conversation: what was said, and the means to answer.

    Attributes:
        dispatcher: Rasa's collector of answers.
        tracker: Rasa's memory of this conversation.
    """

    dispatcher: CollectingDispatcher
    tracker: Tracker

    @property
    def metadata(self) -> Mapping[str, object]:
        """What the house knows about this turn: language, now, update, consent."""
        found = self.tracker.latest_message.get("metadata")
        return found if isinstance(found, Mapping) else {}

    @property
    def language(self) -> str:
        """Code of the language in which this turn is answered."""
        return spoken_language(self.slot("language"), self.metadata)

    @property
    def now(self) -> datetime:
        """Time of this turn (aware, UTC)."""
        return datetime.fromisoformat(str(self.metadata["now"]))

    @property
    def person(self) -> int:
        """Id of the person who talks."""
        return int(self.tracker.sender_id)

    @property
    def intent(self) -> str:
        """Intent of the latest message."""
        return str((self.tracker.latest_message.get("intent") or {}).get("name") or "")

    @property
    def text(self) -> str:
        """What the person wrote; empty for a tap."""
        return str(self.tracker.latest_message.get("text") or "")

    @property
    def form(self) -> str | None:
        """Name of the running form, if any."""
        name = (self.tracker.active_loop or {}).get("name")
        return str(name) if name else None

    def slot(self, name: str) -> object:
        """What a slot holds."""
        return self.tracker.get_slot(name)

    def entity(self, name: str) -> object:
        """First value of an entity in the latest message, or None."""
        return next(self.tracker.get_latest_entity_values(name), None)

    def entities(self, name: str) -> tuple[str, ...]:
        """Every value of an entity in the latest message, as text, in order."""
        return tuple(str(one) for one in self.tracker.get_latest_entity_values(name))

    def confidence(self, name: str) -> float:
        """How sure understanding was of an entity; a tapped one is certain."""
        for found in self.tracker.latest_message.get("entities") or []:
            if found.get("entity") == name:
                return float(found.get("confidence_entity") or 1.0)
        return 0.0

    def as_if(self, intent: str, **entities: str) -> list[Event]:
        """Go on as if the person had asked this; the rule of that intent answers."""
        parsed = {
            "intent": {"name": intent, "confidence": 1.0},
            "entities": [{"entity": name, "value": value} for name, value in entities.items()],
        }
        return self.again("", parsed)

    def again(self, text: str, parsed: Mapping[str, object]) -> list[Event]:
        """Answer a message that had to wait, now and in the language of this turn."""
        known = dict(self.metadata)
        # Rasa reads the language beside the message, our own actions read it within.
        uttered = {**UserUttered(text, {**parsed, "metadata": known}), "metadata": known}
        return [ActionExecuted("action_listen"), uttered]

    def speak_now(self, code: str) -> list[Event]:
        """Answer the rest of this turn in another language."""
        return [SlotSet("language", {"update": self.metadata.get("update"), "code": code})]

    def once(self, act: str) -> str:
        """Key that names this act of this update: a repeated delivery does it once."""
        return f"{self.metadata.get('update')}:{act}"

    def say(
        self,
        key: str,
        *,
        choices: Sequence[Choice] = (),
        columns: int = 1,
        attach: Mapping[str, object] | None = None,
        lang: str | None = None,
        **values: object,
    ) -> None:
        """Say the sentence of a key in the person's language.

        Args:
            key: Key of the sentence in `knowledge/texts`.
            choices: Buttons below it; they must be lasting ones.
            columns: How many buttons stand in a row.
            attach: What comes with it: a calendar file, a page or a picture.
            lang: Another language than the person's, for a switch of languages.
            **values: Values named in the sentence.
        """
        extra: Mapping[str, object] = {
            "attach": dict(attach or {}),
            "lang": lang,
            "ask": False,
            "ref": "",
        }
        self._utter(key, choices, columns, values, extra)

    def tell(
        self,
        key: str,
        *,
        choices: Sequence[Choice] = (),
        attach: Mapping[str, object] | None = None,
        about: str = "",
        **values: object,
    ) -> None:
        """Say an answer that matters: if its words were not checked, a line below says so.

        Args:
            key: Key of the sentence in `knowledge/texts`.
            choices: Buttons below it; they must be lasting ones.
            attach: What comes with it.
            about: The one record that it tells about, such as `hint.work-illegal`.
            **values: Values named in the sentence.
        """
        extra: Mapping[str, object] = {
            "attach": dict(attach or {}),
            "lang": None,
            "ask": False,
            "ref": "",
            "tells": about,
        }
        self._utter(key, choices, 1, values, extra)

    @property
    def comes_back(self) -> bool:
        """Whether the running form asks again what it asked before something else came up."""
        back = self.form is not None and self.slot("back") == self.form
        return back or comes_back(self.tracker.events, self.form, self.intent)

    def ask(
        self,
        key: str,
        *,
        again: str | None = None,
        choices: Sequence[Choice] = (),
        columns: int = 1,
        **values: object,
    ) -> list[Event]:
        """Ask a question; its buttons answer this question only, not one of last week.

        Args:
            key: Key of the question in `knowledge/texts`.
            again: Key of the same question in short, for who was asked in full just before.
            choices: Buttons below it.
            columns: How many buttons stand in a row.
            **values: Values named in the question.

        Returns:
            The events that remember which question is open.
        """
        ref = self._next_ref()
        extra: Mapping[str, object] = {"attach": {}, "lang": None, "ask": True, "ref": ref}
        said = again if again is not None and self.comes_back else key
        self._utter(said, choices, columns, values, extra)
        return [SlotSet("question", ref), *clear("back")]

    def _utter(
        self,
        key: str,
        choices: Sequence[Choice],
        columns: int,
        values: Mapping[str, object],
        extra: Mapping[str, object],
    ) -> None:
        shown = [choice.as_json() for choice in choices]
        self.dispatcher.utter_message(
            response=key, values=plain(values), choices=shown, columns=columns, **extra
        )

    def settled(self) -> list[Event]:
        """Close the open question: its buttons answer nothing any more."""
        return [SlotSet("question", self._next_ref())]

    def _next_ref(self) -> str:
        # A new conversation starts counting where its first update says, so that buttons of an
        # older one do not fit by chance.
        before = self.slot("question")
        count = int(str(before), 36) if before else int(str(self.metadata.get("update") or 0))
        return base36((count + 1) % _REFS)


class Act(Action):  # type: ignore[misc] # Rasa's SDK ships no types
    """An action of ours: it has a title and speaks in a turn."""

    title: ClassVar[str]

    def name(self) -> str:
        """Name the action as the domain does."""
        return self.title

    async def run(
        self,
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        domain: Mapping[str, object],  # noqa: ARG002 - Rasa's signature
    ) -> list[Event]:
        """Speak in this turn."""
        return await self.speak(Turn(dispatcher, tracker))

    @abstractmethod
    async def speak(self, turn: Turn) -> list[Event]:
        """Do it, say it, and return what the conversation must remember."""


def spoken_language(switched: object, metadata: Mapping[str, object]) -> str:
    """Tell the language of a turn: the one switched to in this very turn, or the person's.

    Args:
        switched: What the slot `language` holds.
        metadata: Metadata of the latest message.
    """
    if isinstance(switched, Mapping) and switched.get("update") == metadata.get("update"):
        return str(switched["code"])
    return str(metadata.get("language", "de"))


def clear(*slots: str) -> list[Event]:
    """Forget what these slots hold."""
    return [SlotSet(slot, None) for slot in slots]


def yes_no(yes: str, no: str) -> tuple[Choice, Choice]:
    """Give the two buttons of a yes-or-no question."""
    return Choice(yes, "affirm"), Choice(no, "deny")
