"""Shorter ways through Rasa that lead to the same place: what it does again and again, once.

Each shortcut replaces one method of Rasa's by one with the same result. `install` puts all of
them in place when the model is loaded; a test leads the same conversations with them and without
and compares every answer and every event.
"""

import copy
import functools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

import rasa
from rasa.core import processor
from rasa.core.actions import forms
from rasa.core.actions.action import RemoteAction
from rasa.core.policies import rule_policy
from rasa.core.policies.rule_policy import RULES, RULES_FOR_LOOP_UNHAPPY_PATH, RulePolicy
from rasa.engine.exceptions import GraphRunError
from rasa.engine.runner.dask import DaskGraphRunner
from rasa.shared.core.constants import ACTION_LISTEN_NAME, PREVIOUS_ACTION, USER
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    Event,
    FollowupAction,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.slots import Slot
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import INTENT
from threadpoolctl import threadpool_limits

State = dict[str, Any]
Found = tuple[str | None, str | None, bool]


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


# ── the graph ───────────────────────────────────────────────────────────────────────────


def run_in_order(
    self: Any,  # noqa: ANN401 - a DaskGraphRunner; Rasa ships no types
    inputs: Mapping[str, object] | None = None,
    targets: Sequence[str] | None = None,
) -> dict[str, object]:
    """Run the nodes of a graph in the order that was found the first time.

    Dask plans the graph anew for every message and sends five small calls through futures.

    Raises:
        GraphRunError: A node failed.
    """
    wanted = tuple(targets or self._graph_schema.target_names)
    done: dict[str, object] = {name: (name, value) for name, value in (inputs or {}).items()}
    orders = self.__dict__.setdefault("_orders", {})
    if wanted not in orders:
        orders[wanted] = _order(self._graph_schema.nodes, wanted)
    try:
        for name, needs in orders[wanted]:
            done[name] = self._instantiated_nodes[name](*(done.get(one, one) for one in needs))
    except RuntimeError as error:
        reason = "Error running runner."
        raise GraphRunError(reason) from error
    return dict(done[name] for name in wanted)  # type: ignore[misc] # pairs of name and output


def _order(nodes: Mapping[str, Any], wanted: Sequence[str]) -> list[tuple[str, tuple[str, ...]]]:
    found: dict[str, tuple[str, ...]] = {}

    def visit(name: str) -> None:
        if name in nodes and name not in found:
            needs = tuple(nodes[name].needs.values())
            for need in needs:
                visit(need)
            found[name] = needs

    for name in wanted:
        visit(name)
    return list(found.items())


# ── trackers ────────────────────────────────────────────────────────────────────────────


def copy_slot(self: Any) -> Any:  # noqa: ANN401 - a Slot; Rasa ships no types
    """Copy a slot without asking how; it is plain attributes."""
    twin = object.__new__(type(self))
    twin.__dict__.update(self.__dict__)
    return twin


def copy_tracker(self: DialogueStateTracker) -> DialogueStateTracker:
    """Copy a conversation as it stands, instead of living through all of it again."""
    twin = object.__new__(DialogueStateTracker)
    twin.__dict__.update(self.__dict__)
    twin.events = self.events.copy()
    twin.slots = {name: copy.copy(slot) for name, slot in self.slots.items()}
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
    tracker.update(SlotSet(forms.REQUESTED_SLOT, self.get_slot_to_fill(current_tracker)))
    tracker.update(ActionExecuted(self.name()))
    for event in additional_events:
        tracker.update(event)
    return tracker


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
            "events": [event.as_dict() for event in tracker.events],
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


# ── rules ───────────────────────────────────────────────────────────────────────────────


def find_action(
    self: RulePolicy,
    tracker: DialogueStateTracker,
    domain: Domain,
    use_text_for_last_user_input: bool,  # noqa: FBT001 - Rasa's signature
) -> Found:
    """Ask the rules once, for the intent; asking for the text is idle if no rule knows texts."""
    if use_text_for_last_user_input and not _rules_of(self).know_texts:
        return None, None, False
    found: Found = STOCK_FIND(self, tracker, domain, use_text_for_last_user_input)
    return found


def last_states(
    self: RulePolicy,
    tracker: DialogueStateTracker,
    domain: Domain,
    use_text_for_last_user_input: bool = False,  # noqa: FBT001, FBT002 - Rasa's signature
    rule_only_data: Mapping[str, object] | None = None,  # noqa: ARG001 - Rasa's signature
) -> list[State]:
    """Look back as far as the longest rule does, and one step more."""
    applied = tracker.applied_events()
    acts = sum(isinstance(event, ActionExecuted) for event in applied)
    skip = acts - _rules_of(self).longest
    running = tracker.init_copy()
    states: list[State] = []
    for event in applied:
        if isinstance(event, ActionExecuted):
            if skip <= 0:
                states.append(domain.get_active_state(running))
            skip -= 1
        event.apply_to(running)
    states.append(domain.get_active_state(running))
    self.featurizer._choose_last_user_input([states], use_text_for_last_user_input)  # noqa: SLF001 - as Rasa does
    return states


@dataclass(frozen=True, slots=True)
class Rules:
    """What is known about all rules of a policy.

    Attributes:
        longest: How many states the longest one has.
        know_texts: Whether any could match what was written, not what was meant.
    """

    longest: int
    know_texts: bool


def _rules_of(policy: Any) -> Rules:  # noqa: ANN401 - a RulePolicy
    known = policy.__dict__.get("_rules")
    if known is None or known[0] is not policy.lookup:
        known = policy.__dict__["_rules"] = (policy.lookup, _study(policy.lookup))
    rules: Rules = known[1]
    return rules


def _study(lookup: Mapping[str, Mapping[str, str]]) -> Rules:
    keys = [*lookup.get(RULES, ()), *lookup.get(RULES_FOR_LOOP_UNHAPPY_PATH, ())]
    rules: list[list[State]] = [RulePolicy._rule_key_to_state(key) for key in keys]  # noqa: SLF001 - as Rasa does
    return Rules(
        longest=max(map(len, rules), default=0),
        know_texts=any(_knows_texts(rule[-1]) for rule in rules if rule),
    )


def _knows_texts(last: State) -> bool:
    """Tell whether a rule could match a state that knows the words but no intent."""
    listens = last.get(PREVIOUS_ACTION, {}).get("action_name") == ACTION_LISTEN_NAME
    return listens and not last.get(USER, {}).get(INTENT)


# ── small things ────────────────────────────────────────────────────────────────────────


@functools.cache
def _nothing() -> Mapping[str, object]:
    data: Mapping[str, object] = Domain.empty().as_dict()
    return data


def is_empty(self: Domain) -> bool:
    """Compare with an empty domain that is made once, not for every message."""
    return bool(self.as_dict() == _nothing())


def trust(_self: RemoteAction, _result: Mapping[str, object]) -> bool:
    """Believe an answer that never left this process; the schema itself was checked each time."""
    return True


def no_lines(*_: object) -> str:
    """Write nothing: these lines are for developers, and they hold what people said."""
    return ""


class Quiet:
    """Rasa's logger without its lines for developers.

    Args:
        loud: The logger itself.
    """

    def __init__(self, loud: object) -> None:
        self._loud = loud

    def debug(self, *_: object, **__: object) -> None:
        """Say nothing."""

    def __getattr__(self, name: str) -> object:
        return getattr(self._loud, name)


# These modules copy only what they then hand to `debug`.
_UNCOPIED = SimpleNamespace(deepcopy=lambda value: value)
STOCK_TEMPORARY: Callable[..., DialogueStateTracker] = forms.FormAction._temporary_tracker  # noqa: SLF001 - to fall back on
STOCK_FIND: Callable[..., Found] = RulePolicy._find_action_from_rules  # noqa: SLF001 - the same


INHERITED = object()
"""Stands for "nothing of its own": the attribute is inherited, or not there at all."""


def _shortcut(owner: object, name: str, instead: object) -> Shortcut:
    return Shortcut(owner, name, instead, vars(owner).get(name, INHERITED))


def _quiet(module: Any) -> tuple[Shortcut, Shortcut]:  # noqa: ANN401 - a module of Rasa
    return (
        _shortcut(module, "structlogger", Quiet(module.structlogger)),
        _shortcut(module, "copy", _UNCOPIED),
    )


SHORTCUTS: tuple[Shortcut, ...] = (
    _shortcut(Event, "resolve_by_type", staticmethod(functools.cache(Event.resolve_by_type))),
    _shortcut(Domain, "is_empty", is_empty),
    _shortcut(DaskGraphRunner, "run", run_in_order),
    _shortcut(Slot, "__copy__", copy_slot),
    _shortcut(DialogueStateTracker, "copy", copy_tracker),
    _shortcut(forms.FormAction, "_temporary_tracker", temporary_tracker),
    _shortcut(RemoteAction, "_action_call_format", call_format),
    _shortcut(RemoteAction, "_validate_action_result", trust),
    _shortcut(RulePolicy, "_find_action_from_rules", find_action),
    _shortcut(RulePolicy, "_prediction_states", last_states),
    _shortcut(RulePolicy, "format_tracker_states", staticmethod(no_lines)),
    _shortcut(processor.MessageProcessor, "_log_slots", staticmethod(no_lines)),
    *_quiet(processor),
    *_quiet(forms),
    *_quiet(rule_policy),
)
