"""Learns the weights of the intent model from examples: the only room that needs scikit-learn."""

from __future__ import annotations

from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from typing import TYPE_CHECKING

import numpy as np
from sklearn.svm import LinearSVC

from nlu.intent.choosing import Outside, by_mix, choose
from nlu.intent.counting import FOLDS, Example, Numbers, numbers
from nlu.intent.model import Model, Weights
from nlu.romanised import MARK

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray
    from scipy.sparse import csr_matrix

    from nlu.entities.lexicon import Lexicon
    from nlu.intent.choosing import Report

    Floats = NDArray[np.float32]
    Places = NDArray[np.int64]
    Mask = NDArray[np.bool_]

ENOUGH = 6000
"""So many examples outside their fold are enough to choose by; more folds cost only time."""
SMALL = 8000
"""Below so many examples everything can be tried."""
FEWEST_OWN = 8
"""A language needs so many examples per intent before it gets weights of its own."""
ASKED = 3
"""Where examples are many, so many languages tell what weights of their own are worth."""
WORKERS = 2
STIFFNESS, STIFFER = 0.5, 1.0
"""How closely the weights follow the examples; where these are few, the folds choose."""
TOLERANCE = 0.5
ROUNDS = 200


def fit_and_report(
    examples: Sequence[Example], lexicon: Lexicon, *, say: Callable[[str], None] = lambda _: None
) -> tuple[Model, Report]:
    """Learn a model, and tell how well it did on examples it had not seen."""
    data, known = numbers(examples, lexicon)
    say(f"{len(examples)} examples, {data.table.shape[1]} features, {len(data.labels)} intents")
    with _pool(len(examples)) as pool:
        stiffness, outside = STIFFNESS, None
        if len(data.target) < SMALL:
            stiffness, outside = _stiffness(data, pool)
        final = pool.submit(_learn, data.table, data.target, len(data.labels), stiffness)
        choice = choose(outside or _outside(data, pool, stiffness))
        own = _own(data, pool, stiffness) if choice.mix > 0 else {}
        joint = _pack(*final.result(), rows=None)
    model = Model(
        labels=data.labels,
        vocabulary=known,
        joint=joint,
        own=own,
        mix=choice.mix,
        calibration=choice.calibration,
        lift=choice.lift,
    )
    return model, choice.report


def _pool(examples: int) -> Executor:
    """Work in processes, never in threads: scikit-learn's fits share one source of chance.

    Two fits at once in a process draw from it in an order that changes from run to run, and so
    would the weights. Few examples are not worth the start of a process.
    """
    if examples < ENOUGH:
        return ThreadPoolExecutor(1)
    return ProcessPoolExecutor(WORKERS, mp_context=get_context("spawn"))


def _stiffness(data: Numbers, pool: Executor) -> tuple[float, Outside]:
    """Let the folds choose how closely to follow the examples."""
    tried = {one: _outside(data, pool, one) for one in (STIFFNESS, STIFFER)}
    best = max(tried, key=lambda one: max(by_mix(tried[one]).values()))
    return best, tried[best]


def _learn(
    table: csr_matrix, target: Places, width: int, stiffness: float
) -> tuple[Floats, Floats]:
    """Fit one line per intent; an intent without examples stays at -1."""
    weights = np.zeros((table.shape[1], width), dtype=np.float32)
    bias = np.full(width, -1.0, dtype=np.float32)
    classes = np.unique(target)
    if len(classes) < 2:  # noqa: PLR2004 - one class needs no line
        bias[classes] = 1.0
        return weights, bias
    machine = LinearSVC(C=stiffness, tol=TOLERANCE, max_iter=ROUNDS, random_state=0)
    machine.fit(table, target)
    coefficients, intercept = machine.coef_, machine.intercept_
    if len(classes) == 2:  # noqa: PLR2004 - scikit-learn folds two classes into one line
        coefficients = np.vstack([-coefficients, coefficients])
        intercept = np.array([-intercept[0], intercept[0]])
    weights[:, classes] = coefficients.T
    bias[classes] = intercept
    return weights, bias


def _own_languages(data: Numbers) -> list[str]:
    codes, counts = np.unique(data.languages, return_counts=True)
    fewest = FEWEST_OWN * len(data.labels)
    pairs = zip(map(str, codes), counts, strict=True)
    return [c for c, n in pairs if c and n >= fewest and not c.endswith(MARK)]


def _own(data: Numbers, pool: Executor, stiffness: float) -> dict[str, Weights]:
    jobs = {
        code: pool.submit(_own_weights, data, code, stiffness) for code in _own_languages(data)
    }
    return {code: job.result() for code, job in jobs.items()}


def _own_weights(data: Numbers, code: str, stiffness: float) -> Weights:
    here = data.languages == code
    table = data.table[here]
    used = np.unique(table.indices).astype(np.int32)
    weights, bias = _learn(table[:, used], data.target[here], len(data.labels), stiffness)
    return _pack(weights, bias, rows=used)


def _pack(weights: Floats, bias: Floats, *, rows: NDArray[np.int32] | None) -> Weights:
    scale = np.maximum(np.abs(weights).max(axis=0, initial=0.0), 1e-6) / 127
    table = np.rint(weights / scale).astype(np.int8)
    return Weights(rows, table, scale.astype(np.float32), bias)


def _outside(data: Numbers, pool: Executor, stiffness: float) -> Outside:
    """Score examples with models that have not seen them nor their translations."""
    used = [f for f in range(FOLDS) if (data.folds < f).sum() < ENOUGH]
    seen = np.isin(data.folds, used)
    jobs = [
        (outside, alone, pool.submit(_scores, data, inside, outside, stiffness))
        for fold in used
        for inside, outside, alone in _tasks(data, fold)
    ]
    joint = np.full((len(data.target), len(data.labels)), -1.0, dtype=np.float32)
    own = np.full(joint.shape, np.nan, dtype=np.float32)
    for outside, alone, job in jobs:
        (own if alone else joint)[outside] = job.result()
    return Outside(
        joint=joint[seen],
        own=own[seen],
        target=data.target[seen],
        languages=data.languages[seen],
        labels=data.labels,
        coverage=data.coverage[seen],
        lengths=data.lengths[seen],
    )


def _tasks(data: Numbers, fold: int) -> list[tuple[Mask, Mask, bool]]:
    inside, outside = data.folds != fold, data.folds == fold
    asked = _own_languages(data)
    if len(data.target) > FOLDS * ENOUGH:
        asked = asked[:ASKED]
    alone = [data.languages == code for code in asked]
    return [
        (inside, outside, False),
        *((inside & here, outside & here, True) for here in alone),
    ]


def _scores(data: Numbers, inside: Mask, outside: Mask, stiffness: float) -> Floats:
    if not inside.any() or not outside.any():
        return np.full((int(outside.sum()), len(data.labels)), -1.0, dtype=np.float32)
    weights, bias = _learn(data.table[inside], data.target[inside], len(data.labels), stiffness)
    score: Floats = data.table[outside] @ weights + bias
    return score
