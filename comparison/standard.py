"""The same bot as a stock Rasa project: the default pipeline and policies, an action server.

``write`` lays the project down, so that Rasa's own commands can train and serve it; ``actions``
serves our actions as Rasa's kit does. Both run where stock Rasa is installed.
"""

import argparse
import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parent.parent
PIPELINE: tuple[Mapping[str, object], ...] = (
    {"name": "WhitespaceTokenizer"},
    {"name": "RegexFeaturizer"},
    {"name": "LexicalSyntacticFeaturizer"},
    {"name": "CountVectorsFeaturizer"},
    {"name": "CountVectorsFeaturizer", "analyzer": "char_wb", "min_ngram": 1, "max_ngram": 4},
    {"name": "DIETClassifier", "epochs": 1, "batch_size": 1024, "constrain_similarities": True},
    {"name": "EntitySynonymMapper"},
    {"name": "ResponseSelector", "epochs": 1, "constrain_similarities": True},
    {"name": "FallbackClassifier", "threshold": 0.3, "ambiguity_threshold": 0.1},
)
"""Rasa's default. One epoch in large steps instead of a hundred: what is compared is speed, and
that does not depend on how long it was trained."""

POLICIES: tuple[Mapping[str, object], ...] = (
    {"name": "MemoizationPolicy"},
    {"name": "RulePolicy"},
    {"name": "UnexpecTEDIntentPolicy", "max_history": 5, "epochs": 1},
    {"name": "TEDPolicy", "max_history": 5, "epochs": 1, "constrain_similarities": True},
)


def write(folder: Path, *, actions: str) -> None:
    """Lay the project down.

    Args:
        folder: Where; what Rasa needs beside it lies in `flows`.
        actions: Address of the action server.
    """
    (folder / "domain").mkdir(parents=True, exist_ok=True)
    files: Mapping[str, object] = {
        "config.yml": {
            "recipe": "default.v1",
            "assistant_id": "standard",
            "language": "de",
            "pipeline": list(PIPELINE),
            "policies": list(POLICIES),
        },
        "nlu.yml": {"version": "3.1", "nlu": list(_examples())},
        "stories.yml": {"version": "3.1", "stories": list(_stories())},
        "domain/words.yml": {"version": "3.1", "responses": _responses()},
        "credentials.yml": {"rest": None},
        "endpoints.yml": {
            "action_endpoint": {"url": actions},
            "tracker_store": {
                "type": "SQL",
                "dialect": "sqlite",
                "db": str(folder / "tracker.db"),
                # Nothing at all is more than the SQLAlchemy of today can read.
                "query": {},
            },
        },
    }
    for name, content in files.items():
        written = yaml.safe_dump(content, allow_unicode=True, sort_keys=False, width=10_000)
        (folder / name).write_text(written)
    for number, part in enumerate(sorted((ROOT / "flows").rglob("domain.yml"))):
        (folder / "domain" / f"{number}.yml").write_text(part.read_text())


def serve(port: int) -> None:
    """Serve our actions, with desks in memory, as Rasa's kit serves actions."""
    executor: Any = import_module("rasa_sdk.executor").ActionExecutor
    stage: Any = import_module("comparison.stage")
    load: Any = import_module("knowledge.loader").load

    def register(self: Any, _package: object) -> None:  # noqa: ANN401 - Rasa's executor
        for action in stage.actions(load(), stage.Desks()):
            self.register_action(action)

    executor.register_package = register
    import_module("rasa_sdk.endpoint").run("comparison", port=port)


def _examples() -> Iterator[Mapping[str, object]]:
    examples: Any = import_module("nlu.examples")
    said: Mapping[str, list[str]] = defaultdict(list)
    for one in examples.read(ROOT / "nlu" / "data"):
        # Brackets would be marks of entities.
        said[one.intent].append(" ".join(re.sub(r"[\[\]{}()]", " ", one.text).split()))
    for intent, texts in said.items():
        yield {"intent": intent, "examples": "".join(f"- {text}\n" for text in texts)}


def _stories() -> Iterator[Mapping[str, object]]:
    """Make a story of every rule that answers an intent, for the policies that learn stories."""
    for file in sorted((ROOT / "flows").rglob("rules.yml")):
        for rule in yaml.safe_load(file.read_text())["rules"]:
            steps = rule["steps"]
            kinds = [next(iter(step)) for step in steps]
            if kinds == ["intent", "action"] and "condition" not in rule:
                yield {"story": rule["rule"], "steps": steps}


def _responses() -> Mapping[str, object]:
    """Name every sentence: the words themselves are said elsewhere, which costs Rasa nothing."""
    texts = import_module("knowledge.loader").load().texts
    return {key: [{"text": key}] for key in texts.keys("de")}


def main() -> int:
    """Do one of both."""
    parser = argparse.ArgumentParser(description=__doc__)
    verbs = parser.add_subparsers(dest="verb", required=True)
    writes = verbs.add_parser("write")
    writes.add_argument("folder", type=Path)
    writes.add_argument("--actions", required=True)
    serves = verbs.add_parser("actions")
    serves.add_argument("--port", type=int, required=True)
    asked = parser.parse_args()
    sys.path.insert(0, str(ROOT))
    lean: Any = import_module("nlu.lean")
    lean.install = lambda: None
    if asked.verb == "write":
        write(asked.folder, actions=asked.actions)
    else:
        serve(asked.port)
    return 0


if __name__ == "__main__":
    sys.exit(main())
