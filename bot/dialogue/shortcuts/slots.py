"""Slots that only actions fill are not searched for in every message."""

import copy
from collections.abc import Callable, Coroutine, Mapping
from typing import Any

from rasa.core.actions.action import ActionExtractSlots
from rasa.core.actions.forms import FormAction
from rasa.shared.core.constants import ACTION_VALIDATE_SLOT_MAPPINGS, REQUESTED_SLOT
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event
from rasa.shared.core.slots import Slot
from rasa.shared.core.trackers import DialogueStateTracker

STOCK_UNIQUE: Callable[..., set[str]] = FormAction._create_unique_entity_mappings  # noqa: SLF001 - to find them
STOCK_EXTRACT: Callable[..., Coroutine[Any, Any, list[Event]]] = ActionExtractSlots.run

STOCK_UNCLEAR: Callable[..., bool] = ActionExtractSlots._fails_unique_entity_mapping_check  # noqa: SLF001 - the same


async def extract(
    self: ActionExtractSlots,
    output_channel: object,
    nlg: object,
    tracker: DialogueStateTracker,
    domain: Domain,
) -> list[Event]:
    """Look at the slots that a message can fill; most of ours are filled by actions alone."""
    seen = domain if ACTION_VALIDATE_SLOT_MAPPINGS in domain.user_actions else _open_part(domain)
    return await STOCK_EXTRACT(self, output_channel, nlg, tracker, seen)


def unique_mappings(self: FormAction, domain: Domain) -> set[str]:
    """Find once for each form, and not in each message, which entities fill one slot only."""
    known = domain.__dict__.setdefault("_unique_mappings", {})
    if self.name() not in known:
        known[self.name()] = STOCK_UNIQUE(self, domain)
    found: set[str] = known[self.name()]
    return found


def is_unclear(
    self: ActionExtractSlots,
    slot_name: str,
    mapping: Mapping[str, object],
    tracker: DialogueStateTracker,
    domain: Domain,
) -> bool:
    """Ask once for each form, slot and mapping whether an entity could mean several slots."""
    form = tracker.active_loop_name
    if not form or tracker.get_slot(REQUESTED_SLOT) == slot_name:
        return False
    known = domain.__dict__.setdefault("_unclear", {})
    # The mapping belongs to the domain and lives as long.
    key = form, slot_name, id(mapping)
    if key not in known:
        known[key] = STOCK_UNCLEAR(self, slot_name, mapping, tracker, domain)
    found: bool = known[key]
    return found


def _open_part(domain: Domain) -> Domain:
    """Give the same domain with those slots only that have another mapping than "custom"."""
    part = domain.__dict__.get("_open_part")
    if part is None:
        part = copy.copy(domain)
        part.slots = [slot for slot in domain.slots if _is_open(slot)]
        # Kept where it belongs: a domain's own hash reads all of it each time.
        domain.__dict__["_open_part"] = part
    return part


def _is_open(slot: Slot) -> bool:
    """Tell whether a message can fill a slot: by an entity, its words, or an action of Rasa's."""
    return any(one.get("type") != "custom" or "action" in one for one in slot.mappings)
