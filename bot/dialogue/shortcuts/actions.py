"""Actions of ours are made without making all of Rasa's own first."""

from collections.abc import Callable

from rasa.core.actions import action
from rasa.core.actions.action import Action, RemoteAction
from rasa.core.actions.forms import FormAction
from rasa.shared.core.domain import Domain
from rasa.utils.endpoints import EndpointConfig

STOCK_ACTION: Callable[..., Action] = action.action_for_name_or_text


def find_action(name: str, domain: Domain, endpoint: EndpointConfig | None) -> Action:
    """Make an action; of which kind a name is, is found out once for a domain."""
    kinds: dict[str, type[Action]] = domain.__dict__.setdefault("_kinds_of_actions", {})
    kind = kinds.get(name)
    if kind is RemoteAction or kind is FormAction:
        return kind(name, endpoint)
    found = STOCK_ACTION(name, domain, endpoint)
    kinds[name] = type(found)
    return found
