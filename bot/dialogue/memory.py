"""What a conversation remembers between two messages: little, bounded, sealed by the store."""

from collections.abc import Sequence
from itertools import takewhile
from typing import Any

import orjson
from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.constants import (
    ACTION_LISTEN_NAME,
    ACTION_SESSION_START_NAME,
    DEFAULT_SLOT_NAMES,
    REQUESTED_SLOT,
)
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    ActiveLoop,
    Event,
    SessionStarted,
    SlotSet,
    UserUttered,
    deserialise_events,
)
from rasa.shared.core.trackers import DialogueStateTracker

KEPT_TURNS = 3
"""Rules look back no further; every turn costs time again and again."""

ANSWERS = ("place", "age", "goal", "paper", "months", "trade", "have", "needs")
"""Slots that hold what a person told about themselves."""

BEFORE_CONSENT = frozenset({"consent_form", "delete_form"})
"""Forms of somebody who has not agreed to anything."""

DELETED, A_PART = "delete_confirmed", "part"
"""The slot that says that a part was deleted: then the words of before go with it."""


class Memory(TrackerStore):  # type: ignore[misc] # Rasa ships no types
    """Rasa's tracker store for turns in progress.

    A turn opens its conversation from bytes and closes it to bytes; the bytes are written in the
    same transaction as the answers, so that both are there after a crash, or neither.

    Args:
        domain: The conversation's domain.
    """

    def __init__(self, domain: Domain, event_broker: EventBroker | None = None) -> None:
        super().__init__(domain, event_broker)
        self._open: dict[str, DialogueStateTracker] = {}
        self._empty = DialogueStateTracker("nobody", domain.slots)

    def begin(self, sender: str, blob: bytes | None) -> None:
        """Open a conversation for a turn."""
        self._open.pop(sender, None)
        if blob is not None:
            self._open[sender] = self._read(sender, blob)

    def is_before_consent(self, sender: str) -> bool:
        """Tell whether an open conversation waits for the consent, or only for a deletion."""
        tracker = self._open.get(sender)
        if tracker is None or tracker.active_loop_name in BEFORE_CONSENT:
            return True
        return not any(isinstance(event, UserUttered) for event in tracker.events)

    def end(self, sender: str) -> bytes | None:
        """Close it and give what is to be kept."""
        tracker = self._open.pop(sender, None)
        if tracker is None:
            return None
        if tracker.get_slot(DELETED) != A_PART:
            return write(tracker)
        tracker.update(SlotSet(DELETED, None))
        return write(tracker, silent=True)

    def peek(self, sender: str, slot: str) -> object:
        """Look at a slot of an open conversation."""
        tracker = self._open.get(sender)
        return None if tracker is None else tracker.get_slot(slot)

    def heard_before(self, sender: str, *, passing: frozenset[str]) -> str:
        """Tell what the last message was taken for.

        Args:
            sender: Whose conversation.
            passing: Intents that are looked past.

        Returns:
            The intent; empty if there was none.
        """
        tracker = self._open.get(sender)
        said = reversed(tracker.events) if tracker is not None else ()
        heard = (str(one.intent_name or "") for one in said if isinstance(one, UserUttered))
        return next((intent for intent in heard if intent not in passing), "")

    def note(self, sender: str, slot: str, value: object) -> None:
        """Remember something that the house knows, not the conversation."""
        tracker = self._open.get(sender)
        if tracker is not None:
            tracker.update(SlotSet(slot, value))

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """Give the open conversation to Rasa."""
        return self._open.get(sender_id)

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Keep what Rasa made of it until the turn ends."""
        self._open[tracker.sender_id] = tracker

    async def keys(self) -> Sequence[str]:
        """Name the conversations that are open just now."""
        return list(self._open)

    def _read(self, sender: str, blob: bytes) -> DialogueStateTracker:
        tracker = self._empty.copy()
        tracker.sender_id = sender
        for event in deserialise_events(orjson.loads(blob)):
            tracker.update(event)
        return tracker


def write(tracker: DialogueStateTracker, *, silent: bool = False) -> bytes:
    """Turn a conversation into bytes: where it stands, and its last turns.

    Args:
        tracker: The conversation.
        silent: Keep no word of it, only where it stands.
    """
    recent = [event for event in _recent(tracker) if not _only_stands(event, tracker)]
    kept = (*_standing(tracker, recent), *([] if silent else recent))
    events = [_thin(event.as_dict()) for event in kept]
    return orjson.dumps(events)


def _thin(event: dict[str, Any]) -> dict[str, Any]:
    """Leave away what nobody asks about later: guesses, buttons, and what Rasa notes for itself.

    It would be most of the bytes, and all bytes are sealed and opened at every turn.
    """
    thin = {key: value for key, value in event.items() if key != "metadata" and value is not None}
    if event["event"] == "user":
        said = event["parse_data"]
        thin["parse_data"] = {key: said[key] for key in ("intent", "entities", "text")}
    elif event["event"] == "bot":
        custom = (event.get("data") or {}).get("custom") or {}
        thin["data"] = {"custom": {"told": custom["told"]} if custom.get("told") else {}}
    return thin


def readable(blob: bytes) -> dict[str, object]:
    """Give the answers and the words in a stored conversation, for the person themselves."""
    events = orjson.loads(blob)
    slots = {one["name"]: one.get("value") for one in events if one["event"] == "slot"}
    said = [
        {"author": _AUTHORS[one["event"]], "text": one["text"]}
        for one in events
        if one["event"] in _AUTHORS and one.get("text")
    ]
    answers = {name: value for name, value in slots.items() if name in ANSWERS and value}
    return {"answers": answers, "said": said}


_AUTHORS = {"user": "person", "bot": "bot"}


def _recent(tracker: DialogueStateTracker) -> list[Event]:
    events = list(tracker.events)
    said = [at for at, event in enumerate(events) if isinstance(event, UserUttered)]
    return events[said[-KEPT_TURNS] :] if len(said) >= KEPT_TURNS else _after_start(events)


def _only_stands(event: Event, tracker: DialogueStateTracker) -> bool:
    """Whether nobody asks when it was set: a slot that no rule sees counts by its last value.

    What was answered would otherwise be kept once more for every kept turn.
    """
    slot = tracker.slots.get(event.key) if isinstance(event, SlotSet) else None
    return slot is not None and slot.name != REQUESTED_SLOT and not slot.has_features()


def _after_start(events: Sequence[Event]) -> list[Event]:
    first = next((at for at, e in enumerate(events) if isinstance(e, UserUttered)), len(events))
    return list(events[first:])


def _standing(tracker: DialogueStateTracker, recent: Sequence[Event]) -> list[Event]:
    start = float(next((e.timestamp for e in recent), 0) or 0)
    slots = [
        SlotSet(name, slot.value, timestamp=start)
        for name, slot in tracker.slots.items()
        if slot.value is not None and (name not in DEFAULT_SLOT_NAMES or name == REQUESTED_SLOT)
    ]
    loop = _loop_before(tracker, recent)
    return [
        ActionExecuted(ACTION_SESSION_START_NAME, timestamp=start),
        SessionStarted(timestamp=start),
        *slots,
        *([ActiveLoop(loop, timestamp=start)] if loop else []),
        ActionExecuted(ACTION_LISTEN_NAME, timestamp=start),
    ]


def _loop_before(tracker: DialogueStateTracker, recent: Sequence[Event]) -> str | None:
    """Name the form that ran before the kept turns: the first to end in them, or today's."""
    changes = [e for e in recent if isinstance(e, ActiveLoop)]
    if not changes:
        name: str | None = tracker.active_loop_name
        return name
    if changes[0].name is not None:
        return None
    before = takewhile(lambda event: event is not changes[0], recent)
    ran = [e.action_name for e in before if isinstance(e, ActionExecuted)]
    return next((str(name) for name in reversed(ran) if str(name).endswith("_form")), None)
