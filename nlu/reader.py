"""Reads messages outside Rasa: the same parts that the components use, without the graph."""

from __future__ import annotations

import tarfile
import tempfile
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from nlu import crisis
from nlu.entities.find import Finder
from nlu.intent.model import FILES, Model
from nlu.intent.second import understand
from nlu.language import Identifier

if TYPE_CHECKING:
    from collections.abc import Mapping

    from nlu.entities.lexicon import Lexicon
    from nlu.intent.model import Verdict


class NoModelError(Exception):
    """There is no trained model where one was looked for."""

    def __init__(self, models: Path) -> None:
        super().__init__(f"no model in {models}: run `python -m nlu train` first")


@dataclass(frozen=True, slots=True)
class Reader:
    """Everything that understands a message.

    Args:
        identifier: its language.
        model: its wish.
        finder: its details.
    """

    identifier: Identifier
    model: Model
    finder: Finder

    @classmethod
    def load(cls, models: Path) -> Reader:
        """Read the newest model of a folder, or the one that a path names."""
        finder = Finder.load()
        return cls(Identifier.load(), load_model(newest(models), finder.lexicon), finder)

    def read(self, asked: Mapping[str, object]) -> dict[str, object]:
        """Understand one message.

        Args:
            asked: text, and if known language, client, history, now, expects.
        """
        text = str(asked.get("text") or "")
        known = _text(asked.get("language"))
        history = asked.get("history")
        guess = self.identifier.identify(
            text,
            chosen=known,
            client=_text(asked.get("client")),
            recent=[str(item) for item in history] if isinstance(history, list) else (),
        )
        language = guess.code or known
        first, second = understand(self.model, text, language)
        alarm = crisis.find(text)
        now = _text(asked.get("now"))
        found: dict[str, object] = {
            "language": language,
            "language_confidence": round(guess.confidence, 4),
            "romanised": guess.romanised,
            "intent": first.name,
            "confidence": round(first.confidence, 4),
            "ranking": [_pair(name, share) for name, share in first.ranking],
            "entities": self.finder.find(
                text,
                now=datetime.fromisoformat(now) if now else None,
                expects=_text(asked.get("expects")),
            ),
        }
        if second:
            found["second_intent"] = _named(second)
        if alarm:
            found["crisis"] = alarm._asdict()
        return found


def newest(models: Path) -> Path:
    """Return the newest archive of a folder; a path to an archive is returned as it is."""
    if models.is_file():
        return models
    found = sorted(models.glob("*.tar.gz"), key=lambda file: file.stat().st_mtime)
    if not found:
        raise NoModelError(models)
    return found[-1]


def load_model(archive: Path, lexicon: Lexicon) -> Model:
    """Read the intent model out of a Rasa model archive."""
    with tempfile.TemporaryDirectory() as folder, tarfile.open(archive) as tar:
        for member in tar.getmembers():
            name = Path(member.name).name
            file = tar.extractfile(member) if name in FILES and member.isfile() else None
            if file:
                (Path(folder) / name).write_bytes(file.read())
        return Model.load(Path(folder), lexicon)


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


def _pair(name: str, share: float) -> dict[str, object]:
    return {"name": name, "confidence": round(share, 4)}


def _named(verdict: Verdict) -> dict[str, object]:
    return _pair(verdict.name, verdict.confidence)
