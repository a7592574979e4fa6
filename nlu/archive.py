"""Trains a Rasa model and packs it: the one room of this wing that drives Rasa's engine.

Come in through `nlu.lean.load`: without the stand-ins Rasa cannot be imported.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rasa.engine.caching import TrainingCache
from rasa.engine.recipes.recipe import Recipe
from rasa.engine.runner.dask import DaskGraphRunner
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.training.graph_trainer import GraphTrainer
from rasa.engine.validation import validate
from rasa.shared.core.domain import Domain
from rasa.shared.data import TrainingType
from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rasa.shared.core.training_data.structures import StoryGraph

    from nlu.examples import Example


class Importer(RasaFileImporter):  # type: ignore[misc]
    """Hands Rasa our examples as they are, and the domain and rules of the flows.

    Args:
        config: config.yml
        flows: the folder of the conversation.
        examples: what people write.
    """

    def __init__(self, config: Path, flows: Path, examples: Sequence[Example]) -> None:
        super().__init__(str(config), str(flows), [str(flows)])
        self._examples = examples
        self._domain = Domain.load(str(flows)) if any(flows.rglob("*.yml")) else Domain.empty()

    def get_domain(self) -> Domain:
        """Return the merged domain; a faulty one is an error here, not a warning."""
        return self._domain

    def get_nlu_data(self, language: str | None = None) -> TrainingData:  # noqa: ARG002 - Rasa's
        """Return the examples, each with its language and its translation group."""
        return TrainingData([_message(example) for example in self._examples])

    def get_stories(self, exclusion_percentage: int | None = None) -> StoryGraph:
        """Return the rules and stories of the flows."""
        return super().get_stories(exclusion_percentage)


class NoCache(TrainingCache):  # type: ignore[misc]
    """Remembers nothing between trainings: ours are short, and a stale part would be a fault."""

    def cache_output(self, *_args: object, **_kwargs: object) -> None:
        """Forget the output."""

    def get_cached_output_fingerprint(self, fingerprint_key: str) -> str | None:  # noqa: ARG002 - Rasa's
        """Know nothing."""
        return None

    def get_cached_result(self, *_args: object, **_kwargs: object) -> Any:  # noqa: ANN401 - Rasa's
        """Have nothing."""
        return None


def pack(*, config: Path, flows: Path, examples: Sequence[Example], target: Path) -> None:
    """Train everything that config.yml names and write the archive."""
    importer = Importer(config, flows, examples)
    kind = TrainingType.NLU if importer.get_stories().is_empty() else TrainingType.BOTH
    settings = importer.get_config()
    recipe = Recipe.recipe_for_name(settings.get("recipe"))
    plan = recipe.graph_config_for_recipe(settings, {}, training_type=kind, is_finetuning=False)
    validate(plan)
    # Made beside its place and then renamed: whoever looks for a model never finds half of one.
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".training-") as folder:
        trainer = GraphTrainer(LocalModelStorage(Path(folder)), NoCache(), DaskGraphRunner)
        made = Path(folder) / target.name
        trainer.train(plan, importer, made, force_retraining=True)
        made.replace(target)


def _message(example: Example) -> Message:
    return Message.build(
        example.text,
        example.intent,
        intent_metadata={"lang": example.language},
        example_metadata={"id": example.group},
    )
