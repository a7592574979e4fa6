"""Rasa, loaded once: the trained model, our memory, our speech and our actions."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from rasa.core.agent import Agent
from rasa.core.channels.channel import UserMessage
from rasa.core.lock_store import InMemoryLockStore
from rasa.core.processor import MessageProcessor
from rasa_sdk import Action

from bot.dialogue.action_bridge import InProcessActions
from bot.dialogue.memory import Memory
from bot.dialogue.shortcuts import table
from bot.dialogue.shortcuts.small import believed
from bot.dialogue.speech import Speech
from bot.errors import ConfigurationError
from knowledge.texts import Texts


class Rasa:
    """The loaded model with everything it needs.

    Attributes:
        processor: Rasa's processor of messages.
        memory: The conversations that are open just now.
    """

    def __init__(self, processor: MessageProcessor, memory: Memory) -> None:
        self.processor = processor
        self.memory = memory

    async def parse(
        self, text: str, *, sender: str, metadata: Mapping[str, object]
    ) -> dict[str, Any]:
        """Understand a text, without any conversation about it.

        Args:
            text: What was written.
            sender: Whose text.
            metadata: What understanding may know: language, now, what is expected.
        """
        message = UserMessage(text, sender_id=sender, metadata=dict(metadata))
        parsed: dict[str, Any] = await self.processor.parse_message(message)
        return parsed


def load(model: Path, *, texts: Texts, actions: Sequence[Action]) -> Rasa:
    """Load a trained model.

    Args:
        model: The archive, or the folder with the newest one.
        texts: The words of every language.
        actions: Every action of the conversation.

    Raises:
        ConfigurationError: There is no model, or it cannot be read.
    """
    table.install()
    agent = Agent(
        generator=Speech(texts),
        lock_store=InMemoryLockStore(),
        action_endpoint=InProcessActions(actions),
    )
    try:
        with believed():
            agent.load_model(model)
    except Exception as error:
        reason = f"the model at {model} cannot be loaded; train it again with `make train`"
        raise ConfigurationError(reason) from error
    processor = agent.processor
    if processor is None:
        reason = f"there is no model at {model}; train one with `make train`"
        raise ConfigurationError(reason)
    memory = Memory(processor.domain)
    processor.tracker_store = memory
    return Rasa(processor, memory)
