"""Runs one action alone, as the conversation would, and tells what it said and remembered."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from flows.talk import Act
from tests.flows.fakes import ME, NOW


@dataclass(frozen=True)
class Said:
    """One thing that was said: its key, its values, its buttons."""

    key: str
    values: Mapping[str, object]
    choices: Sequence[Mapping[str, Any]]
    asks: bool
    ref: str
    attach: Mapping[str, object] = field(default_factory=dict)

    @property
    def labels(self) -> list[str]:
        """Keys of the buttons."""
        return [str(one["label"]) for one in self.choices]

    @property
    def intents(self) -> list[str]:
        """What the buttons mean."""
        return [str(one["intent"]) for one in self.choices]


@dataclass(frozen=True)
class Done:
    """What an action did."""

    said: Sequence[Said]
    events: Sequence[Mapping[str, Any]]

    @property
    def keys(self) -> list[str]:
        """Keys of what was said, in order."""
        return [one.key for one in self.said]

    @property
    def slots(self) -> dict[str, object]:
        """What the slots hold that were set."""
        return {one["name"]: one["value"] for one in self.events if one["event"] == "slot"}

    @property
    def next(self) -> list[str]:
        """Names of actions that are to follow."""
        return [one["name"] for one in self.events if one["event"] == "followup"]

    @property
    def rejected(self) -> bool:
        """Whether the form stepped aside."""
        return any(one["event"] == "action_execution_rejected" for one in self.events)


@dataclass
class Heard:
    """What came before an action: the message and the state of the conversation.

    An entity that was named more than once has a list of values.
    """

    intent: str = "inform"
    text: str = ""
    entities: Mapping[str, object] = field(default_factory=dict)
    slots: Mapping[str, object] = field(default_factory=dict)
    form: str | None = None
    sure: float = 1.0
    lang: str = "de"
    update: int = 7
    before: Sequence[Mapping[str, object]] = ()
    ranking: Sequence[str] = ()
    more: Mapping[str, object] = field(default_factory=dict)

    def tracker(self) -> Tracker:
        """Give Rasa's view of it."""
        parsed = {
            "text": self.text,
            "intent": {"name": self.intent, "confidence": 1.0},
            "entities": [
                {"entity": name, "value": value, "confidence_entity": self.sure}
                for name, values in self.entities.items()
                for value in (values if isinstance(values, list) else [values])
            ],
            "intent_ranking": [{"name": one} for one in self.ranking],
            "metadata": {
                "language": self.lang,
                "now": NOW.isoformat(),
                "update": self.update,
                "consent": True,
            }
            | dict(self.more),
        }
        heard = {"event": "user", "text": self.text, "parse_data": parsed}
        return Tracker(
            str(ME),
            dict(self.slots),
            parsed,
            [*self.before, heard],
            False,
            None,
            {"name": self.form} if self.form else {},
            "action_listen",
        )


async def act(action: Act, intent: str = "inform", /, **heard: Any) -> Done:  # noqa: ANN401 - the fields of Heard
    """Run an action after a message.

    Args:
        action: The action.
        intent: What the message means.
        **heard: What else there is to know, see `Heard`.
    """
    return await play(action, Heard(intent, **heard))


async def play(action: Act, heard: Heard) -> Done:
    """Run an action after what was heard."""
    dispatcher = CollectingDispatcher()
    events = await action.run(dispatcher, heard.tracker(), {})
    return Done([_said(one) for one in dispatcher.messages], events)


def _said(message: Mapping[str, Any]) -> Said:
    return Said(
        message["response"],
        message["values"],
        message["choices"],
        message["ask"],
        message["ref"],
        message["attach"],
    )
