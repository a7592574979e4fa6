"""The Rasa component that names the wish in a message."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource  # noqa: TC002 - Rasa reads annotations
from rasa.engine.storage.storage import ModelStorage  # noqa: TC002 - Rasa reads annotations
from rasa.nlu.classifiers.classifier import IntentClassifier as RasaIntentClassifier
from rasa.shared.nlu.constants import (
    INTENT,
    INTENT_NAME_KEY,
    INTENT_RANKING_KEY,
    METADATA,
    METADATA_EXAMPLE,
    METADATA_INTENT,
    PREDICTED_CONFIDENCE_KEY,
    TEXT,
)
from rasa.shared.nlu.training_data.message import Message  # noqa: TC002 - Rasa reads annotations
from rasa.shared.nlu.training_data.training_data import TrainingData  # noqa: TC002 - Rasa reads annotations

from nlu.entities.find import word_lists
from nlu.intent.model import Model, Verdict
from nlu.intent.second import understand

SECOND_INTENT = "second_intent"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class IntentClassifier(GraphComponent, RasaIntentClassifier):  # type: ignore[misc]
    """Names the intent of a message, the runners-up, and a second wish if there is one."""

    def __init__(
        self,
        config: dict[str, Any],
        storage: ModelStorage,
        resource: Resource,
        model: Model | None = None,
    ) -> None:
        self._config = config
        self._storage = storage
        self._resource = resource
        self._model = model

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Return the settings that config.yml may override."""
        return {"ranking_length": 10}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,  # noqa: ARG003 - the shape is Rasa's
    ) -> IntentClassifier:
        """Make an untrained component."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,  # noqa: ARG003 - the shape is Rasa's
        **_kwargs: object,
    ) -> IntentClassifier:
        """Read a trained component from the model archive."""
        with model_storage.read_from(resource) as folder:
            return cls(config, model_storage, resource, Model.load(folder, word_lists()))

    def train(self, training_data: TrainingData) -> Resource:
        """Learn from the examples and write the model to the archive."""
        # By name: a process that only answers must not load the learning library.
        counting, fitting = map(import_module, ("nlu.intent.counting", "nlu.intent.fitting"))
        examples = [
            counting.Example(message.get(TEXT), message.get(INTENT), *_origin(message, number))
            for number, message in enumerate(training_data.intent_examples)
        ]
        self._model, _report = fitting.fit_and_report(examples, word_lists())
        with self._storage.write_to(self._resource) as folder:
            self._model.save(folder)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Name the wish of each message."""
        for message in messages:
            if self._model is not None:
                self._answer(self._model, message)
        return messages

    def _answer(self, model: Model, message: Message) -> None:
        metadata = message.get(METADATA) or {}
        text = message.get(TEXT) or ""
        first, second = understand(
            model, text, metadata.get("language"), top=self._config["ranking_length"]
        )
        message.set(INTENT, _entry(first.name, first.confidence), add_to_output=True)
        ranking = [_entry(*pair) for pair in first.ranking]
        message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
        message.set(SECOND_INTENT, _second(second), add_to_output=True)


def _origin(message: Message, number: int) -> tuple[str, str]:
    metadata = message.get(METADATA) or {}
    language = (metadata.get(METADATA_INTENT) or {}).get("lang", "")
    group = (metadata.get(METADATA_EXAMPLE) or {}).get("id", str(number))
    return language, group


def _entry(name: str, confidence: float) -> dict[str, object]:
    return {INTENT_NAME_KEY: name, PREDICTED_CONFIDENCE_KEY: confidence}


def _second(verdict: Verdict | None) -> dict[str, object] | None:
    return None if verdict is None else _entry(verdict.name, verdict.confidence)
