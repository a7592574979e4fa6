"""Weighs a message against every intent: numpy only, no learning library at run time."""

from __future__ import annotations

import json
import math
from collections import Counter
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from nlu.intent.features import pieces
from nlu.intent.index import Index
from nlu.intent.mending import Mender

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from nlu.entities.lexicon import Lexicon
    from nlu.intent.features import Pieces

    Numbers = NDArray[np.float32]
    Whole = NDArray[np.int32]
    Small = NDArray[np.int8]

BLOCK_WEIGHTS = (0.7, 1.2, 2.0, 1.0, 0.7, 0.5, 1.8)
"""Words, raw and normalised character runs, senses, their pairs and chains, sounds."""
_BLOCK_WEIGHTS = np.array(BLOCK_WEIGHTS, np.float32)
_KINDS = np.arange(len(BLOCK_WEIGHTS))

KINDS = ("words", "raw", "normal", "senses", "pairs", "chains", "sounds")
TEXTUAL = (0, 1, 2, 6)
"""The kinds that show how much of a message is known."""

BACKGROUND = "out_of_scope"
ESCALATION = "esc_"
FILES = ("weights.npz", "names.json", "features.txt")
_WEIGHTS, _NAMES, _FEATURES = FILES


class Sparse(NamedTuple):
    """One message as numbers: which features, how strong, and how much of it is known."""

    ids: Whole
    values: Numbers
    coverage: float
    length: int


class Verdict(NamedTuple):
    """What the model says about one message."""

    name: str
    confidence: float
    ranking: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The known features.

    Args:
        index: finds the number of a feature.
        idf: how telling each is.
        lexicon: the word lists.
        mender: mends slips.
        names: what the features are called, by kind; nothing in a model that was read.
    """

    index: Index
    idf: Numbers
    lexicon: Lexicon
    mender: Mender
    names: Sequence[Sequence[str]] = ()

    def vector(self, text: str, language: str | None) -> Sparse:
        """Turn a message into numbers."""
        return self.weigh(pieces(text, self.lexicon, language, self.mender))

    def weigh(self, cut: Pieces) -> Sparse:
        """Turn the pieces of a message into numbers."""
        counted = [Counter(grams) for grams in cut]
        sizes = [len(counts) for counts in counted]
        # All kinds at once: so few numbers cost less than the calls about them.
        known, found = self.index.find(list(chain.from_iterable(counted)), sizes)
        if not len(found):
            return Sparse(np.zeros(0, np.int32), np.zeros(0, np.float32), 0.0, 0)
        often = np.array([times for counts in counted for times in counts.values()])[known]
        kinds = _KINDS.repeat(sizes)[known]
        widths = np.bincount(kinds, minlength=len(cut))
        there = widths.nonzero()[0]
        strength = (np.log(often.astype(np.float32)) + 1) * self.idf[found]
        squares = np.add.reduceat(strength**2, (widths.cumsum() - widths)[there])
        lengths: Numbers = np.sqrt(squares)
        scales = _BLOCK_WEIGHTS[there] / lengths
        values = strength * scales.repeat(widths[there])
        all_known = np.bincount(kinds, weights=often, minlength=len(cut))
        length = max(len(cut.normal), len(cut.sounds))
        return Sparse(found, values, _coverage(cut, all_known.tolist()), length)


def _coverage(cut: Pieces, known: Sequence[float]) -> float:
    """Return the share of the text that is known; a kind without pieces does not count."""
    missing = [(len(cut[kind]) - known[kind], len(cut[kind])) for kind in TEXTUAL if cut[kind]]
    return sum(1 - less / size for less, size in missing) / max(len(missing), 1)


@dataclass(frozen=True, slots=True)
class Weights:
    """One linear model: small integers and a scale for each intent.

    Args:
        rows: the features it knows, sorted; None means all.
        table: one row per feature, one column per intent.
        scale: what one step of the table is worth, per intent.
        bias: what an empty message scores, per intent.
    """

    rows: Whole | None
    table: Small
    scale: Numbers
    bias: Numbers

    def margins(self, message: Sparse) -> Numbers:
        """Score a message for every intent."""
        ids, values = message.ids, message.values
        if self.rows is not None and len(self.rows):
            place = np.searchsorted(self.rows, ids)
            place[place == len(self.rows)] = 0
            hit = self.rows[place] == ids
            ids, values = place[hit], values[hit]
        if not len(ids):
            return self.bias
        known = self.table.take(ids, axis=0).astype(np.float32)
        score: Numbers = (values @ known) * self.scale + self.bias
        return score


@dataclass(frozen=True, slots=True)
class Model:
    """A trained model.

    Args:
        labels: the intents, in the order of the columns.
        vocabulary: the known features.
        joint: the weights learnt from all languages together.
        own: the weights learnt from one language alone, by language.
        mix: the share of the own weights.
        calibration: intercept and weights that turn margins into a probability.
        lift: what is added to the margin of an escalation: better once too often.
    """

    labels: tuple[str, ...]
    vocabulary: Vocabulary
    joint: Weights
    own: Mapping[str, Weights]
    mix: float
    calibration: tuple[float, ...]
    lift: float
    _esc: NDArray[np.bool_] = field(init=False)
    _background: int = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_esc", escalations(self.labels))
        object.__setattr__(self, "_background", background(self.labels))

    def judge(self, text: str, language: str | None, *, top: int = 10) -> Verdict:
        """Rank the intents for one message."""
        message = self.vocabulary.vector(text, language)
        return self.rank(self.margins(message, language), message, top=top)

    def margins(self, message: Sparse, language: str | None) -> Numbers:
        """Score a message for every intent with the mix of joint and own weights."""
        joint = self.joint.margins(message)
        own = self.own.get(language or "")
        if own is None:
            return joint
        score: Numbers = (1 - self.mix) * joint + self.mix * own.margins(message)
        return score

    def rank(self, margins: Numbers, message: Sparse, *, top: int) -> Verdict:
        """Turn margins into names with probabilities, best first."""
        lifted = margins + self._esc * np.float32(self.lift)
        order = np.argsort(-lifted)[:top]
        signals = signals_of(margins, order, self._background, message.coverage, message.length)
        best = logistic(self.calibration, signals)
        rest = np.exp(4 * (lifted[order[1:]] - lifted[order[0]]))
        shares = np.minimum(best, (1 - best) * rest / max(float(rest.sum()), 1e-9))
        names = [self.labels[i] for i in order]
        ranking = tuple(zip(names, [best, *map(float, shares)], strict=True))
        return Verdict(ranking[0][0], best, ranking)

    def save(self, folder: Path) -> None:
        """Write the model, just learnt, as arrays and names; nothing in it can run."""
        features = self.vocabulary.names
        arrays: dict[str, Any] = {"idf": self.vocabulary.idf, **_arrays("joint", self.joint)}
        for language, weights in self.own.items():
            arrays |= _arrays(f"own.{language}", weights)
        np.savez_compressed(folder / _WEIGHTS, **arrays)
        names = {
            "labels": self.labels,
            "features": [len(kind) for kind in features],
            "words": {code: dict(known) for code, known in self.vocabulary.mender.words.items()},
            "own": list(self.own),
            "mix": self.mix,
            "calibration": self.calibration,
            "lift": self.lift,
        }
        (folder / _NAMES).write_text(json.dumps(names, ensure_ascii=False), encoding="utf-8")
        # One a line, for whoever reads them: there no list of all of them is needed.
        lines = (f"{name}\n".encode() for kind in features for name in kind)
        (folder / _FEATURES).write_bytes(b"".join(lines))

    @classmethod
    def load(cls, folder: Path, lexicon: Lexicon) -> Model:
        """Read a model that was saved; it needs the word lists it was trained with."""
        names = json.loads((folder / _NAMES).read_text(encoding="utf-8"))
        with np.load(folder / _WEIGHTS, allow_pickle=False) as file:
            arrays = {key: file[key] for key in file.files}
        with (folder / _FEATURES).open(encoding="utf-8", newline="\n") as lines:
            index = Index.of((line.removesuffix("\n") for line in lines), names["features"])
        return cls(
            labels=tuple(names["labels"]),
            vocabulary=Vocabulary(index, arrays["idf"], lexicon, Mender(names["words"])),
            joint=_weights("joint", arrays),
            own={code: _weights(f"own.{code}", arrays) for code in names["own"]},
            mix=names["mix"],
            calibration=tuple(names["calibration"]),
            lift=names["lift"],
        )


def escalations(labels: Sequence[str]) -> NDArray[np.bool_]:
    """Mark the intents that must reach a human."""
    return np.array([label.startswith(ESCALATION) for label in labels], dtype=bool)


def background(labels: Sequence[str]) -> int:
    """Return the column of the background class, or -1."""
    return labels.index(BACKGROUND) if BACKGROUND in labels else -1


def signals_of(
    margins: Numbers,
    order: NDArray[np.int64],
    background_at: int,
    coverage: float,
    length: int,
) -> tuple[float, ...]:
    """Return what the probability of the best intent is judged by."""
    best = float(margins[order[0]])
    second = float(margins[order[1]]) if len(order) > 1 else -1.0
    behind = float(margins[background_at]) if background_at >= 0 else -1.0
    return best, best - second, behind, coverage, math.log1p(length)


def logistic(calibration: Sequence[float], signals: Sequence[float]) -> float:
    """Turn signals into a probability."""
    logit = calibration[0] + sum(w * s for w, s in zip(calibration[1:], signals, strict=True))
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, logit))))


def _arrays(name: str, weights: Weights) -> dict[str, NDArray[np.generic]]:
    found: dict[str, NDArray[np.generic]] = {
        f"{name}.table": weights.table,
        f"{name}.scale": weights.scale,
        f"{name}.bias": weights.bias,
    }
    if weights.rows is not None:
        found[f"{name}.rows"] = weights.rows
    return found


def _weights(name: str, arrays: Mapping[str, NDArray[np.generic]]) -> Weights:
    return Weights(
        arrays.get(f"{name}.rows"),  # type: ignore[arg-type]
        arrays[f"{name}.table"],  # type: ignore[arg-type]
        arrays[f"{name}.scale"],  # type: ignore[arg-type]
        arrays[f"{name}.bias"],  # type: ignore[arg-type]
    )
