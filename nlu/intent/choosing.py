"""Chooses what the folds say: the mix of joint and own weights, the lift, the calibration."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from sklearn.linear_model import LogisticRegression

from nlu.intent.model import background, escalations, signals_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

MIXES = (0.0, 0.15, 0.3, 0.5, 0.7, 1.0)
LIFTS = (0.0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5)
FALSE_ALARMS = 0.03
"""How many more ordinary messages may be taken for an escalation, to miss fewer of them."""
TOO_FEW = (0.0, 4.0, 2.0, 0.0, 0.0, 0.0)
"""The calibration of a set that is too small to learn one."""
BINS = 10
LISTED = 40


@dataclass(frozen=True, slots=True)
class Outside:
    """Examples scored by models that had not seen them.

    Args:
        joint: scores of the joint weights.
        own: scores of the own-language weights; nan where a language has none.
        target: the right intents.
        languages: the languages.
        labels: the names of the intents.
        coverage: the share of each example that is known.
        lengths: how many character runs each example has.
    """

    joint: Floats
    own: Floats
    target: NDArray[np.int64]
    languages: NDArray[np.str_]
    labels: Sequence[str]
    coverage: Floats
    lengths: NDArray[np.int64]

    def mixed(self, mix: float) -> Floats:
        """Return the scores at a share of own weights."""
        both = (1 - mix) * self.joint + mix * np.nan_to_num(self.own)
        scores: Floats = np.where(np.isnan(self.own), self.joint, both)
        return scores


@dataclass(frozen=True, slots=True)
class Report:
    """How well the examples were understood by models that had not seen them."""

    accuracy: float
    top_three: float
    by_language: dict[str, float]
    by_mix: dict[float, float]
    mix: float
    lift: float
    escalation_recall: float
    false_alarms: float
    calibration_error: float
    confusions: tuple[tuple[str, str, int], ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen."""

    mix: float
    lift: float
    calibration: tuple[float, ...]
    report: Report


def choose(outside: Outside) -> Choice:
    """Choose everything that the final model takes from the folds."""
    shares = by_mix(outside)
    mix = max(shares, key=lambda share: shares[share])
    margins = outside.mixed(mix)
    lift = _lift(outside, margins)
    calibration, error = _calibrate(outside, margins, lift)
    report = _report(outside, margins, shares, (mix, lift, error))
    return Choice(mix, lift, calibration, report)


def by_mix(outside: Outside) -> dict[float, float]:
    """Return how many examples are understood, by the share of own weights."""
    return {
        mix: float((outside.mixed(mix).argmax(axis=1) == outside.target).mean()) for mix in MIXES
    }


def _lift(outside: Outside, margins: Floats) -> float:
    """Raise escalations as far as the false alarms allow."""
    esc = escalations(outside.labels)
    ordinary = ~esc[outside.target]
    if not esc.any() or not ordinary.any():
        return 0.0

    def alarms(lift: float) -> float:
        return float(esc[(margins + esc * np.float32(lift)).argmax(axis=1)][ordinary].mean())

    allowed = alarms(0.0) + FALSE_ALARMS
    return max(lift for lift in LIFTS if alarms(lift) <= allowed)


def _calibrate(outside: Outside, margins: Floats, lift: float) -> tuple[tuple[float, ...], float]:
    """Learn how often the best intent is right, from how it won."""
    lifted = margins + escalations(outside.labels) * np.float32(lift)
    order = np.argsort(-lifted, axis=1)[:, :2]
    at = background(outside.labels)
    signals = np.array(
        [
            signals_of(scores, best, at, float(coverage), int(length))
            for scores, best, coverage, length in zip(
                margins, order, outside.coverage, outside.lengths, strict=True
            )
        ]
    )
    right = order[:, 0] == outside.target
    if right.all() or not right.any():
        return TOO_FEW, 0.0
    line = LogisticRegression(C=10.0, max_iter=1000).fit(signals, right)
    chance = line.predict_proba(signals)[:, 1]
    return (float(line.intercept_[0]), *map(float, line.coef_[0])), _error(chance, right)


def _error(chance: NDArray[np.float64], right: NDArray[np.bool_]) -> float:
    """Return by how much confidence and accuracy differ, on average over ten bins."""
    bins = np.minimum((chance * BINS).astype(int), BINS - 1)
    parts = [bins == number for number in range(BINS) if (bins == number).any()]
    return float(sum(abs(chance[p].mean() - right[p].mean()) * p.mean() for p in parts))


def _report(
    outside: Outside, margins: Floats, shares: dict[float, float], chosen: tuple[float, ...]
) -> Report:
    mix, lift, error = chosen
    esc = escalations(outside.labels)
    best = np.argsort(-(margins + esc * np.float32(lift)), axis=1)[:, :3]
    guess, alarms = best[:, 0], esc[outside.target]
    right = guess == outside.target
    wrong = Counter(
        (outside.labels[t], outside.labels[g])
        for t, g in zip(outside.target[~right], guess[~right], strict=True)
    )
    return Report(
        accuracy=float(right.mean()),
        top_three=float((best == outside.target[:, None]).any(axis=1).mean()),
        by_language={
            str(code): float(right[outside.languages == code].mean())
            for code in np.unique(outside.languages)
        },
        by_mix=shares,
        mix=mix,
        lift=lift,
        escalation_recall=float(esc[guess][alarms].mean()) if alarms.any() else 1.0,
        false_alarms=float(esc[guess][~alarms].mean()) if (~alarms).any() else 0.0,
        calibration_error=error,
        confusions=tuple((a, b, n) for (a, b), n in wrong.most_common(LISTED)),
    )
