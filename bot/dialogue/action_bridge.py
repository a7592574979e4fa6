"""Runs custom actions in this process: Rasa thinks it calls an action server."""

from collections.abc import Sequence

import structlog
from rasa.core.actions.action import ActionExecutionRejection
from rasa.utils.endpoints import EndpointConfig
from rasa_sdk import Action
from rasa_sdk.executor import ActionExecutor
from rasa_sdk.interfaces import ActionExecutionRejection as SdkRejection

log = structlog.get_logger(__name__)

FAULT: dict[str, object] = {"response": "fallback-fault", "ask": False, "choices": []}
"""What a person hears when an action failed: an apology that offers a human."""


class InProcessActions(EndpointConfig):  # type: ignore[misc] # Rasa ships no types
    """An action endpoint without a network: the actions are objects with their desks.

    Args:
        actions: Every action of the conversation.
    """

    def __init__(self, actions: Sequence[Action]) -> None:
        super().__init__(url="in-process", enable_selective_domain=True)
        self._executor = ActionExecutor()
        for action in actions:
            self._executor.register_action(action)

    async def request(self, *_: object, **call: object) -> dict[str, object]:
        """Run the action that Rasa names, and answer as an action server would.

        Raises:
            ActionExecutionRejection: The action refuses its turn; Rasa predicts another one.
        """
        asked = call["json"]
        assert isinstance(asked, dict)  # noqa: S101 - Rasa's own call format
        try:
            answer = await self._executor.run(asked)
        except SdkRejection as error:
            raise ActionExecutionRejection(error.action_name, error.message) from error
        except Exception:
            # Rasa would swallow the fault and fall silent; the person gets an answer instead.
            log.exception("action_failed", action=asked.get("next_action"))
            return {"events": [], "responses": [dict(FAULT)]}
        return answer or {"events": [], "responses": []}
