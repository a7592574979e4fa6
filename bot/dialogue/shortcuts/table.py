"""Every shortcut through Rasa, listed once, put in place and taken back in one place.

Each replaces one method of Rasa's by one with the same result. `install` puts all of them in
place when the model is loaded; a test leads the same conversations with them and without and
compares every answer and every event.
"""

import functools
from dataclasses import dataclass
from typing import Any

from rasa.core import processor
from rasa.core.actions import action, forms
from rasa.core.actions.action import ActionExtractSlots, RemoteAction
from rasa.core.policies import rule_policy
from rasa.core.policies.rule_policy import RulePolicy
from rasa.engine.runner.dask import DaskGraphRunner
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event
from rasa.shared.core.slots import Slot
from rasa.shared.core.trackers import DialogueStateTracker
from threadpoolctl import threadpool_limits

from bot.dialogue.shortcuts.actions import find_action
from bot.dialogue.shortcuts.graph import run_in_order
from bot.dialogue.shortcuts.rules import find_rule, last_states
from bot.dialogue.shortcuts.sessions import update_session
from bot.dialogue.shortcuts.slots import extract, is_unclear, unique_mappings
from bot.dialogue.shortcuts.small import UNCOPIED, Quiet, is_empty, no_lines, trust
from bot.dialogue.shortcuts.trackers import (
    call_format,
    copy_slot,
    copy_tracker,
    reset_slots,
    set_slot,
    temporary_tracker,
)


@dataclass(frozen=True, slots=True)
class Shortcut:
    """A place in Rasa, and what stands there instead.

    Attributes:
        owner: The class or module.
        name: The attribute.
        instead: What stands there while the shortcuts are installed.
        stock: What stood there before.
    """

    owner: object
    name: str
    instead: object
    stock: object

    def take(self) -> None:
        """Go this way from now on."""
        setattr(self.owner, self.name, self.instead)

    def leave(self) -> None:
        """Go Rasa's own way again."""
        if self.stock is INHERITED:
            delattr(self.owner, self.name)
        else:
            setattr(self.owner, self.name, self.stock)


def install() -> None:
    """Put every shortcut in place; a second call changes nothing."""
    for shortcut in SHORTCUTS:
        shortcut.take()
    # One message is too little to share out: more threads only wait for each other, busily.
    threadpool_limits(limits=1, user_api="blas")


def remove() -> None:
    """Give Rasa back its own methods."""
    for shortcut in SHORTCUTS:
        shortcut.leave()


INHERITED = object()
"""Stands for "nothing of its own": the attribute is inherited, or not there at all."""


def _shortcut(owner: object, name: str, instead: object) -> Shortcut:
    return Shortcut(owner, name, instead, vars(owner).get(name, INHERITED))


def _quiet(module: Any) -> tuple[Shortcut, Shortcut]:  # noqa: ANN401 - a module of Rasa
    return (
        _shortcut(module, "structlogger", Quiet(module.structlogger)),
        _shortcut(module, "copy", UNCOPIED),
    )


SHORTCUTS: tuple[Shortcut, ...] = (
    _shortcut(Event, "resolve_by_type", staticmethod(functools.cache(Event.resolve_by_type))),
    _shortcut(Domain, "is_empty", is_empty),
    _shortcut(DaskGraphRunner, "run", run_in_order),
    _shortcut(Slot, "__copy__", copy_slot),
    _shortcut(DialogueStateTracker, "copy", copy_tracker),
    _shortcut(DialogueStateTracker, "_set_slot", set_slot),
    _shortcut(DialogueStateTracker, "_reset_slots", reset_slots),
    _shortcut(action, "action_for_name_or_text", find_action),
    _shortcut(forms.FormAction, "_temporary_tracker", temporary_tracker),
    _shortcut(forms.FormAction, "_create_unique_entity_mappings", unique_mappings),
    _shortcut(ActionExtractSlots, "run", extract),
    _shortcut(ActionExtractSlots, "_fails_unique_entity_mapping_check", is_unclear),
    _shortcut(RemoteAction, "_action_call_format", call_format),
    _shortcut(RemoteAction, "_validate_action_result", trust),
    _shortcut(RulePolicy, "_find_action_from_rules", find_rule),
    _shortcut(RulePolicy, "_prediction_states", last_states),
    _shortcut(RulePolicy, "format_tracker_states", staticmethod(no_lines)),
    _shortcut(processor.MessageProcessor, "_log_slots", staticmethod(no_lines)),
    _shortcut(processor.MessageProcessor, "_update_tracker_session", update_session),
    *_quiet(processor),
    *_quiet(forms),
    *_quiet(rule_policy),
)
