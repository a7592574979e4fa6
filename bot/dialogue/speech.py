"""Turns the names of responses into words and buttons in the person's language."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from rasa.core.channels.channel import OutputChannel
from rasa.core.nlg.generator import NaturalLanguageGenerator
from rasa.shared.core.trackers import DialogueStateTracker

from bot.message import Button
from bot.payload import Tap, encode
from flows.talk import spoken_language
from knowledge.texts import Texts

WIDEST = 64
"""Characters of a button; phones show fewer, and cut the rest themselves."""

_NO_MARKS = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))


@dataclass(frozen=True, slots=True)
class Told:
    """An answer that tells a person something that matters, as it can be said again.

    Attributes:
        key: Key of the sentence.
        values: Values named in it.
        attach: What comes with it.
        about: Kind and id of the one record that it tells about, or empty.
    """

    key: str
    values: Mapping[str, object] = field(default_factory=dict)
    attach: Mapping[str, object] = field(default_factory=dict)
    about: str = ""

    def as_json(self) -> dict[str, object]:
        """Give it the shape in which a conversation remembers it."""
        return {"key": self.key, "values": dict(self.values), "attach": dict(self.attach)}


@dataclass(frozen=True, slots=True)
class Utterance:
    """One thing the bot says.

    Attributes:
        text: The words.
        rows: Buttons, row by row.
        asks: Whether it is a question that a later question of the same turn replaces.
        attach: What comes with it, still to be fetched from the desk that has it.
        lang: Language of the words; empty for what has none of its own.
        told: The answer that it is, if it tells something that matters.
        note: A quiet line below it.
    """

    text: str
    rows: tuple[tuple[Button, ...], ...]
    asks: bool
    attach: Mapping[str, object]
    lang: str = ""
    told: Told | None = None
    note: str = ""


class Speech(NaturalLanguageGenerator):  # type: ignore[misc] # Rasa ships no types
    """Rasa's language generator: a response is a key, the words stand in `knowledge/texts`.

    Args:
        texts: The words of every language.
    """

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    async def generate(
        self,
        utter_action: str,
        tracker: DialogueStateTracker,
        output_channel: str,  # noqa: ARG002 - Rasa's signature
        **wanted: object,
    ) -> dict[str, object]:
        """Say a response in the person's language.

        Args:
            utter_action: Key of the sentence.
            tracker: Whose language it is.
            output_channel: Rasa's name of the channel.
            **wanted: What `flows.talk.Turn` passed along.
        """
        lang = str(wanted.get("lang") or "") or self._language(tracker)
        values = wanted.get("values")
        said = dict(values) if isinstance(values, Mapping) else {}
        return {
            "text": self._texts.say(utter_action, lang, **said),
            "custom": {
                "rows": self._rows(wanted, lang),
                "ask": bool(wanted.get("ask")),
                "attach": wanted.get("attach") or {},
                "lang": lang,
                "told": _told(utter_action, said, wanted),
            },
        }

    def _language(self, tracker: DialogueStateTracker) -> str:
        message = tracker.latest_message
        metadata = (message.metadata if message else None) or {}
        return spoken_language(tracker.get_slot("language"), metadata)

    def _rows(self, wanted: Mapping[str, object], lang: str) -> list[list[list[str]]]:
        choices = wanted.get("choices")
        ref = str(wanted.get("ref") or "")
        buttons = [
            _pair(button(choice, ref, lang, self._texts))
            for choice in (choices if isinstance(choices, Sequence) else ())
        ]
        columns = int(str(wanted.get("columns") or 1))
        return [buttons[at : at + columns] for at in range(0, len(buttons), columns)]


def _told(key: str, said: dict[str, object], wanted: Mapping[str, object]) -> dict[str, object]:
    """Write down an answer that matters, as Rasa carries it; anything else is empty."""
    about = wanted.get("tells")
    if about is None:
        return {}
    attach = wanted.get("attach")
    return {"key": key, "values": said, "attach": attach or {}, "about": about}


def button(choice: Mapping[str, object], ref: str, lang: str, texts: Texts) -> Button:
    """Make a button of a choice.

    Args:
        choice: A `flows.talk.Choice` as JSON.
        ref: Mark of the question that it answers, unless it is a lasting one.
        lang: Language of its words.
        texts: The words of every language.
    """
    values, entities = choice["values"], choice["entities"]
    said = dict(values) if isinstance(values, Mapping) else {}
    carried = {k: str(v) for k, v in entities.items()} if isinstance(entities, Mapping) else {}
    tap = Tap(str(choice["intent"]), carried, None if choice["lasting"] else ref)
    return Button(_fitting(texts.say(str(choice["label"]), lang, **said)), encode(tap))


def _fitting(label: str) -> str:
    """Cut a label that no phone shows whole; its direction marks go, so that none is left open."""
    if len(label) <= WIDEST:
        return label
    return label.translate(_NO_MARKS)[: WIDEST - 1].rstrip() + "…"


def _pair(one: Button) -> list[str]:
    return [one.text, one.data]


class Collector(OutputChannel):  # type: ignore[misc] # Rasa ships no types
    """Collects what is said in a turn, in order."""

    def __init__(self) -> None:
        self.said: list[Utterance] = []

    @classmethod
    def name(cls) -> str:
        """Name the channel."""
        return "lotse"

    async def send_response(self, recipient_id: str, message: dict[str, object]) -> None:
        """Take one response."""
        del recipient_id
        custom = message.get("custom")
        extra = custom if isinstance(custom, Mapping) else {}
        rows = tuple(tuple(Button(*button) for button in row) for row in extra.get("rows", ()))
        self.said.append(
            Utterance(
                text=str(message.get("text") or ""),
                rows=rows,
                asks=bool(extra.get("ask")),
                attach=extra.get("attach") or {},
                lang=str(extra.get("lang") or ""),
                told=Told(**extra["told"]) if extra.get("told") else None,
            )
        )
