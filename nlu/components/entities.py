"""The Rasa component that finds the details in a message: age, place, paper, day, time."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource  # noqa: TC002 - Rasa reads annotations
from rasa.engine.storage.storage import ModelStorage  # noqa: TC002 - Rasa reads annotations
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import ENTITIES, METADATA, TEXT
from rasa.shared.nlu.training_data.message import Message  # noqa: TC002 - Rasa reads annotations

from nlu.entities.find import Finder


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class EntityExtractor(GraphComponent, EntityExtractorMixin):  # type: ignore[misc]
    """Finds details with rules and word lists.

    Args:
        finder: the rules with their word lists.
    """

    def __init__(self, finder: Finder) -> None:
        self._finder = finder

    @classmethod
    def create(
        cls,
        config: dict[str, Any],  # noqa: ARG003 - the shape is Rasa's
        model_storage: ModelStorage,  # noqa: ARG003 - the same
        resource: Resource,  # noqa: ARG003 - the same
        execution_context: ExecutionContext,  # noqa: ARG003 - the same
    ) -> EntityExtractor:
        """Make the component with the word lists of all languages."""
        return cls(Finder.load())

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the details to each message."""
        for message in messages:
            metadata = message.get(METADATA) or {}
            details = self._finder.find(
                message.get(TEXT) or "",
                now=moment(metadata.get("now")),
                expects=metadata.get("expects"),
            )
            message.set(ENTITIES, [*message.get(ENTITIES, []), *details], add_to_output=True)
        return messages


def moment(text: object) -> datetime | None:
    """Read the moment of a message; one that cannot be read is unknown, not a fault."""
    try:
        found = datetime.fromisoformat(str(text))
    except ValueError:
        return None
    return found if found.tzinfo else None
