"""Rules, asked once and no further back than the longest of them looks."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from rasa.core.policies.rule_policy import RULES, RULES_FOR_LOOP_UNHAPPY_PATH, RulePolicy
from rasa.shared.core.constants import ACTION_LISTEN_NAME, PREVIOUS_ACTION, USER
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import INTENT

State = dict[str, Any]
Found = tuple[str | None, str | None, bool]
STOCK_FIND: Callable[..., Found] = RulePolicy._find_action_from_rules  # noqa: SLF001 - to fall back on


def find_rule(
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
