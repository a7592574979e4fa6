"""Whether a session is over is not asked about a conversation that has just gone on."""

import time
from collections.abc import Callable, Coroutine
from typing import Any

from rasa.core.processor import MessageProcessor
from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.events import ActionExecuted
from rasa.shared.core.trackers import DialogueStateTracker

STOCK_UPDATE: Callable[..., Coroutine[Any, Any, None]] = MessageProcessor._update_tracker_session  # noqa: SLF001 - to do the rest


async def update_session(
    self: MessageProcessor,
    tracker: DialogueStateTracker,
    output_channel: object,
    metadata: dict[str, Any] | None = None,
) -> None:
    """Leave a session alone that has begun and holds nothing old; Rasa lives through all of it."""
    if not _goes_on(tracker, 60 * self.domain.session_config.session_expiration_time):
        await STOCK_UPDATE(self, tracker, output_channel, metadata)


def _goes_on(tracker: DialogueStateTracker, seconds: float) -> bool:
    last = tracker.events[-1] if tracker.events else None
    if not isinstance(last, ActionExecuted) or last.action_name != ACTION_LISTEN_NAME:
        return False
    return bool(time.time() - min(event.timestamp for event in tracker.events) <= seconds)
