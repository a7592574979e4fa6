"""Conversations as Rasa holds them, copied instead of lived through again."""

import copy
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import Any, overload

import rasa
from rasa.core.actions.forms import FormAction
from rasa.shared.core.constants import REQUESTED_SLOT
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, Event, FollowupAction, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

STOCK_SET: Callable[..., None] = DialogueStateTracker._set_slot  # noqa: SLF001 - to do the rest
STOCK_TEMPORARY: Callable[..., DialogueStateTracker] = FormAction._temporary_tracker  # noqa: SLF001 - to fall back on


def copy_slot(self: Any) -> Any:  # noqa: ANN401 - a Slot; Rasa ships no types
    """Copy a slot without asking how; it is plain attributes."""
    twin = object.__new__(type(self))
    twin.__dict__.update(self.__dict__)
    return twin


def set_slot(self: DialogueStateTracker, key: str, value: object) -> None:
    """Change a slot of this conversation in a copy: others may have the same one."""
    if key in self.slots:
        self.slots[key] = copy.copy(self.slots[key])
    STOCK_SET(self, key, value)


def reset_slots(self: DialogueStateTracker) -> None:
    """Empty the slots of this conversation, and of no copy; empty ones stay shared."""
    for name, slot in [one for one in self.slots.items() if one[1].has_been_set]:
        self.slots[name] = copy.copy(slot)
        self.slots[name].reset()


def copy_tracker(self: DialogueStateTracker) -> DialogueStateTracker:
    """Copy a conversation as it stands, instead of living through all of it again.

    Its slots are shared; whoever changes one copies it first, see ``set_slot``.
    """
    twin = object.__new__(DialogueStateTracker)
    twin.__dict__.update(self.__dict__)
    twin.events = self.events.copy()
    twin.slots = dict(self.slots)
    twin.active_loop = copy.copy(self.active_loop)
    twin.followup_action = _followup(self)
    twin.sender_source = twin.model_id = twin.assistant_id = None
    return twin


def _followup(tracker: DialogueStateTracker) -> str | None:
    """Name the action that the events ask for; whoever ran it has crossed it out by hand."""
    if tracker.followup_action is None:
        for event in reversed(tracker.events):
            if isinstance(event, FollowupAction):
                return str(event.action_name)
            if isinstance(event, ActionExecuted | UserUttered):
                return None
    name: str | None = tracker.followup_action
    return name


def temporary_tracker(
    self: Any,  # noqa: ANN401 - a FormAction; Rasa ships no types
    current_tracker: DialogueStateTracker,
    additional_events: list[Event],
    domain: Domain,
) -> DialogueStateTracker:
    """Add what a form just heard to a copy of the conversation."""
    if current_tracker.idx_after_latest_restart():
        return STOCK_TEMPORARY(self, current_tracker, additional_events, domain)
    tracker = copy_tracker(current_tracker)
    tracker.update(SlotSet(REQUESTED_SLOT, self.get_slot_to_fill(current_tracker)))
    tracker.update(ActionExecuted(self.name()))
    for event in additional_events:
        tracker.update(event)
    return tracker


class Told(Sequence[dict[str, Any]]):
    """What happened, as an action reads it; most actions never do, so it is told when asked for.

    Args:
        events: What happened until now; what happens later is not added.
    """

    def __init__(self, events: Iterable[Event]) -> None:
        self._events = tuple(events)

    @cached_property
    def _told(self) -> list[dict[str, Any]]:
        return [event.as_dict() for event in self._events]

    def __len__(self) -> int:
        """Count what happened."""
        return len(self._events)

    @overload
    def __getitem__(self, index: int) -> dict[str, Any]: ...
    @overload
    def __getitem__(self, index: slice) -> list[dict[str, Any]]: ...
    def __getitem__(self, index: int | slice) -> dict[str, Any] | list[dict[str, Any]]:
        """Tell one thing that happened, or several."""
        return self._told[index]


def call_format(self: Any, tracker: DialogueStateTracker, domain: Domain) -> dict[str, object]:  # noqa: ANN401 - a RemoteAction
    """Tell an action about the conversation without a deep copy of it: it only reads."""
    loop = tracker.active_loop
    call: dict[str, object] = {
        "next_action": self._name,
        "sender_id": tracker.sender_id,
        "tracker": {
            "sender_id": tracker.sender_id,
            "slots": tracker.current_slot_values(),
            "latest_message": tracker._latest_message_data(),  # noqa: SLF001 - as Rasa does
            "latest_event_time": tracker.events[-1].timestamp if tracker.events else None,
            "followup_action": tracker.followup_action,
            "paused": tracker.is_paused(),
            "events": Told(tracker.events),
            "latest_input_channel": tracker.get_latest_input_channel(),
            "active_loop": dict(loop.__dict__) if loop else {},
            "latest_action": tracker.latest_action,
            "latest_action_name": tracker.latest_action_name,
        },
        "version": rasa.__version__,
    }
    if not self._is_selective_domain_enabled() or (
        domain.does_custom_action_explicitly_need_domain(self._name)
    ):
        call["domain"] = domain.as_dict()
    return call
