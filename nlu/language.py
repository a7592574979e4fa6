"""Says which of our languages a message is in, and when it had better keep silent."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from nlu.lid.engine import Engine
from nlu.lid.letters import bonuses
from nlu.lid.neutral import Neutral
from nlu.lid.table import Table
from nlu.lid.text import clean, script_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

HERE = Path(__file__).parent / "profiles"

ENGINE_WEIGHT = 0.1
TEMPERATURE = 5.0
"""Runs overlap: a letter is counted about five times."""

CHOSEN, CLIENT, RECENT = 60.0, 6.0, 8.0
"""How much likelier a language is that the person chose, has on the phone, or wrote before."""
AT_HAND = {"de": 2.0, "en": 1.5}
"""Everybody here meets these two."""

CLEAR, CLEAR_PAIR, ALIKE = 2.0, 3.5, 4.0
"""By how much a message must fit another language better: from three words, with two, alike."""
CLEAR_LATIN = 6.0
"""By how much more for whoever writes Latin letters anyhow to be taken as writing romanised."""
FOREIGN_BY = 6.0
FEWEST_ROMANISED = 2
FEWEST_FOREIGN = 3
SENTENCE = 3
LATIN_SHARE = 0.7

ALIKE_PAIRS = frozenset(
    {
        frozenset(pair)
        for pair in (
            ("uk", "ru"),
            ("fa", "ps"),
            ("fa", "ar"),
            ("ps", "ar"),
            ("fa", "ckb"),
            ("ar", "ckb"),
            ("ps", "ckb"),
            ("tr", "ku"),
            ("en", "de"),
            ("ti", "am"),
        )
    }
)
SCRIPT_LANGUAGES = {
    "arab": ("ar", "fa", "ps", "ckb", "ur"),
    "cyrl": ("ru", "uk", "sh"),
    "ethi": ("ti", "am"),
    "geor": ("ka",),
    "latn": ("de", "en", "tr", "fr", "ku", "so", "sq", "es", "ro", "sh"),
}
ROMANISED = {"ar-Latn": 0.5, "fa-Latn": 0.5, "ru-Latn": 0.5, "uk-Latn": 2.5}
"""By how much a message must fit romanised better; hardly anybody writes Ukrainian so."""
URDU = "ur"
"""Out of question where a letter stands that only Pashto or Sorani has."""
FOREIGN = frozenset({"es", "ro", "sh", URDU})


class Guess(NamedTuple):
    """What a message says about its language.

    Args:
        code: the language; None: cannot tell, keep what the person has.
        confidence: how sure, 0 to 1.
        romanised: whether it is written in Latin letters although the language is not.
        ranking: all candidates, best first.
    """

    code: str | None
    confidence: float
    romanised: bool
    ranking: tuple[tuple[str, float], ...]


SILENT = Guess(None, 0.0, False, ())


class _Reading(NamedTuple):
    """A message, read: its script, its telling words, and the score per language."""

    script: str
    words: tuple[str, ...]
    scores: dict[str, float]


@dataclass(frozen=True, slots=True)
class Identifier:
    """Reads the language of messages; one instance serves everybody.

    Args:
        table: what runs of characters say.
        engine: langdetect with our profiles.
        neutral: words that say nothing.
    """

    table: Table
    engine: Engine
    neutral: Neutral

    @classmethod
    def load(cls, folder: Path = HERE) -> Identifier:
        """Read the profiles."""
        return cls(
            Table.load(folder / "table.npz"),
            Engine.load(folder),
            Neutral.load(folder),
        )

    def identify(
        self,
        text: str,
        *,
        chosen: str | None,
        client: str | None,
        recent: Sequence[str] = (),
    ) -> Guess:
        """Say which language a message is in.

        Args:
            text: the message.
            chosen: what the person chose or speaks with us.
            client: the language of the person's phone (Telegram's language_code).
            recent: codes or texts of the last messages, oldest first.
        """
        reading = self._read(text, keep=not chosen and not recent)
        if reading is None:
            return SILENT
        before = [code for item in recent[-3:] if (code := self._code_of(item))]
        prior = _prior(chosen, _base(client), before)
        ranking = _rank(reading.scores, prior)
        best = ranking[0][0]
        merged = _merged(ranking)
        code = self._ours(reading, best, merged)
        anchor = chosen or (before[-1] if before else None)
        if anchor and code != anchor and not self._clear(reading, best, anchor):
            code = None
        sure = dict(merged)[code or best.removesuffix("-Latn")]
        return Guess(code, sure, best.endswith("-Latn"), merged)

    def _read(self, text: str, *, keep: bool) -> _Reading | None:
        words = clean(text).split()
        telling = [word for word in words if word not in self.neutral]
        if not telling and keep:
            telling = words
        script, telling = _one_script(telling)
        if script is None:
            return None
        cleaned = " ".join(telling)
        found, _count = self.table.score(cleaned)
        scores = dict(zip(self.table.names, found.tolist(), strict=True))
        profile = dict(zip(self.engine.names, self.engine.score(cleaned).tolist(), strict=True))
        extra = bonuses(cleaned)
        fitting = {
            code: scores[code] + ENGINE_WEIGHT * profile.get(code, 0.0) + extra.get(code, 0.0)
            for code in SCRIPT_LANGUAGES[script]
            if not (code == URDU and extra)
        }
        if script == "latn" and len(telling) >= FEWEST_ROMANISED:
            fitting |= {
                code: scores[code] - TEMPERATURE * less for code, less in ROMANISED.items()
            }
        return _Reading(script, tuple(telling), fitting)

    def _ours(
        self, reading: _Reading, best: str, ranking: Sequence[tuple[str, float]]
    ) -> str | None:
        """Return our likeliest language, unless the text is clearly in a foreign one."""
        if best not in FOREIGN:
            return best.removesuffix("-Latn")
        mine = next((code for code, _ in ranking if code not in FOREIGN), None)
        if mine is None:
            return None
        gap = (reading.scores[best] - reading.scores.get(mine, -1e9)) / TEMPERATURE
        return None if gap > FOREIGN_BY and len(reading.words) >= FEWEST_FOREIGN else mine

    def _clear(self, reading: _Reading, best: str, chosen: str) -> bool:
        """Tell whether a message is clear enough to leave the chosen language."""
        count = len(reading.words)
        writable = chosen in SCRIPT_LANGUAGES[reading.script]
        if count == 1:
            known = self.neutral.own.get(reading.words[0])
            return reading.script != "latn" and not writable and known == best
        if not writable:
            needed = CLEAR if reading.script == "latn" else 0.0
            rival = max((s for c, s in reading.scores.items() if c != best), default=-1e9)
            gap = (reading.scores[best] - rival) / TEMPERATURE
            return gap >= (needed if count < SENTENCE else 0.0)
        gap = (reading.scores[best] - reading.scores[chosen]) / TEMPERATURE
        alike = frozenset((best.removesuffix("-Latn"), chosen)) in ALIKE_PAIRS
        needed = ALIKE if alike else CLEAR if count >= SENTENCE else CLEAR_PAIR
        return gap >= needed + (CLEAR_LATIN if best.endswith("-Latn") else 0.0)

    def _code_of(self, item: str) -> str | None:
        if item in self.table.names:
            return item
        reading = self._read(item, keep=False)
        if reading is None or len(reading.words) < FEWEST_ROMANISED:
            return None
        return max(reading.scores, key=lambda code: reading.scores[code]).removesuffix("-Latn")


def _base(client: str | None) -> str | None:
    return client.replace("_", "-").partition("-")[0].lower() if client else None


def _prior(chosen: str | None, client: str | None, recent: Sequence[str]) -> Mapping[str, float]:
    weights = dict(AT_HAND)
    for code, weight in ((chosen, CHOSEN), (client, CLIENT), *((c, RECENT) for c in recent)):
        if code:
            weights[code] = max(weights.get(code, 1.0), weight)
    return weights if chosen or client or recent else {}


def _rank(scores: Mapping[str, float], prior: Mapping[str, float]) -> list[tuple[str, float]]:
    codes = list(scores)
    logits: NDArray[np.float64] = np.array([scores[c] / TEMPERATURE for c in codes])
    logits += np.log([prior.get(c.removesuffix("-Latn"), 1.0) for c in codes])
    chances = np.exp(logits - logits.max())
    chances /= chances.sum()
    return sorted(zip(codes, chances.tolist(), strict=True), key=lambda pair: -pair[1])


def _merged(ranking: Sequence[tuple[str, float]]) -> tuple[tuple[str, float], ...]:
    """Count a language and its romanised form as one."""
    shares: dict[str, float] = {}
    for code, share in ranking:
        plain = code.removesuffix("-Latn")
        shares[plain] = shares.get(plain, 0.0) + share
    return tuple(sorted(shares.items(), key=lambda pair: -pair[1]))


def _one_script(words: Sequence[str]) -> tuple[str | None, list[str]]:
    """Keep the words of one script: German terms inside another script do not count."""
    by_script: dict[str, list[str]] = {}
    for word in words:
        script = script_of(word)
        if script:
            by_script.setdefault(script, []).append(word)
    if not by_script:
        return None, []
    letters = {script: sum(map(len, found)) for script, found in by_script.items()}
    best = max(letters, key=lambda script: letters[script])
    others = [script for script in letters if script != "latn"]
    if best == "latn" and others and letters["latn"] < LATIN_SHARE * sum(letters.values()):
        best = max(others, key=lambda script: letters[script])
    return best, by_script[best]
