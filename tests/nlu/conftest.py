"""A small world to train in: few intents, two languages, a tiny conversation."""

from pathlib import Path

import pytest
import yaml

from nlu.entities.find import Finder
from nlu.language import Identifier
from nlu.train import Place, train

WISHES = {
    "book_workshop_visit": {
        "de": [
            "ich möchte die werkstatt anschauen",
            "werkstattbesuch bitte",
            "werkstatt besuchen",
        ],
        "en": ["i want to see a workshop", "book a workshop visit", "visit the workshop please"],
    },
    "cancel_booking": {
        "de": ["termin absagen", "ich komme nicht, bitte absagen", "absagen bitte"],
        "en": ["cancel my appointment", "please cancel it", "i can not come, cancel"],
    },
    "esc_medical_emergency": {
        "de": ["er atmet nicht", "bitte einen krankenwagen", "mein kind atmet schlecht"],
        "en": ["he does not breathe", "an ambulance please", "my child can not breathe"],
    },
    "out_of_scope": {
        "de": ["wie wird das wetter", "wer hat das spiel gewonnen", "erzähl einen witz"],
        "en": ["how is the weather", "who won the match", "tell me a joke"],
    },
}
DOMAIN = {
    "version": "3.1",
    "intents": list(WISHES),
    "actions": ["action_book", "action_default_fallback"],
    "responses": {"utter_help": [{"text": "help"}]},
}
RULES = {
    "version": "3.1",
    "rules": [
        {
            "rule": "book",
            "steps": [{"intent": "book_workshop_visit"}, {"action": "action_book"}],
        },
        {
            "rule": "help",
            "steps": [{"intent": "esc_medical_emergency"}, {"action": "utter_help"}],
        },
    ],
}


def examples(wishes: dict[str, dict[str, list[str]]], language: str) -> dict[str, object]:
    """Write wishes in the format of nlu/data."""
    return {
        "version": "3.1",
        "nlu": [
            {
                "intent": intent,
                "metadata": {"lang": language},
                "examples": [
                    {"text": text, "metadata": {"id": f"{intent}-{number}"}}
                    for number, text in enumerate(texts[language])
                ],
            }
            for intent, texts in wishes.items()
        ],
    }


def write(file: Path, content: object) -> None:
    """Write a file of a world."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(yaml.safe_dump(content, allow_unicode=True), encoding="utf-8")


def build(root: Path) -> Place:
    """Lay out a small world."""
    for language in ("de", "en"):
        write(root / "nlu" / "data" / language / "all.yml", examples(WISHES, language))
    write(root / "flows" / "domain.yml", DOMAIN)
    write(root / "flows" / "rules.yml", RULES)
    source = Path(__file__).parent.parent.parent / "config.yml"
    (root / "config.yml").write_text(source.read_text(encoding="utf-8"), encoding="utf-8")
    return Place(root)


@pytest.fixture
def world(tmp_path: Path) -> Place:
    """A small world of one test's own."""
    return build(tmp_path)


@pytest.fixture(scope="session")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model of the small world, trained once."""
    root = tmp_path_factory.mktemp("world")
    return train(models=root / "models", place=build(root), say=lambda _line: None)


@pytest.fixture(scope="session")
def finder() -> Finder:
    """The real word lists."""
    return Finder.load()


@pytest.fixture(scope="session")
def identifier() -> Identifier:
    """The real profiles."""
    return Identifier.load()
