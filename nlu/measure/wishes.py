"""Measures which wish messages are taken to carry, on the held-out sentences."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

import numpy as np

from nlu import crisis
from nlu.intent.model import BACKGROUND, ESCALATION
from nlu.intent.second import understand
from nlu.measure.figure import Figure, mean, shares

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from nlu.intent.model import Model, Verdict
    from nlu.measure.heldout import Heldout, Message

    Judged = Sequence[tuple[Message, Verdict]]

BINS = 10
REFUSED = 0.05
"""Of ordinary messages so many may be refused, to find what is none of our business."""
SEED = 11
SHORTEST_TO_SLIP = 4
OFFERED = 2


def wishes(model: Model, held: Heldout) -> Iterator[Figure]:
    """Measure everything about wishes."""
    single = [message for message in held.wishes if not message.second]
    judged = [(m, understand(model, m.text, m.language)[0]) for m in single]
    ours = [pair for pair in judged if pair[0].intent != BACKGROUND]
    each = _top(ours, 1)
    yield Figure("intent, mean of languages", mean(each), 0.92, each=each)
    yield Figure("intent, worst language", min(each.values(), default=0.0), 0.88)
    two = _top(ours, OFFERED)
    yield Figure("right intent among two offered", mean(two), 0.97, each=two)
    slipped = _slips(model, [message for message, _ in ours])
    loss = mean(each) - mean(slipped)
    yield Figure("lost by one random slip", loss, 0.02, less=True, each=slipped)
    yield _escalations(ours)
    yield _escalations(ours, wordings=True)
    yield _outside(judged)
    yield _calibration(judged)
    yield _both(model, [message for message in held.wishes if message.second])
    yield _romanised(model, held.romanised)


def confusions(model: Model, held: Heldout, most: int) -> list[tuple[str, str, int, str]]:
    """List what is taken for what, how often, and in which languages."""
    found: Counter[tuple[str, str]] = Counter()
    where: dict[tuple[str, str], set[str]] = defaultdict(set)
    for message in held.wishes:
        guess = understand(model, message.text, message.language)[0].name
        if not message.second and guess != message.intent:
            found[message.intent, guess] += 1
            where[message.intent, guess].add(message.language)
    return [(*pair, n, " ".join(sorted(where[pair]))) for pair, n in found.most_common(most)]


def _top(judged: Judged, offered: int) -> dict[str, float]:
    right: dict[str, list[bool]] = defaultdict(list)
    for message, verdict in judged:
        names = [verdict.name, *(n for n, _ in verdict.ranking if n != verdict.name)]
        if offered > 1:
            names = [name for name in names if name != BACKGROUND]
        right[message.language].append(message.intent in names[:offered])
    return shares(right)


def _slips(model: Model, messages: Sequence[Message]) -> dict[str, float]:
    rng = random.Random(SEED)  # noqa: S311 - slips, not secrets
    right: dict[str, list[bool]] = defaultdict(list)
    for message in messages:
        guess = understand(model, slip(message.text, rng), message.language)[0]
        right[message.language].append(guess.name == message.intent)
    return shares(right)


def slip(text: str, rng: random.Random) -> str:
    """Return a text with one letter doubled, dropped, swapped with the next, or mistyped."""
    places = [i for i, letter in enumerate(text) if letter.isalpha()]
    if len(places) < SHORTEST_TO_SLIP:
        return text
    at = rng.choice(places)
    kind = rng.randrange(4)
    if kind == 0:
        return text[:at] + text[at] + text[at:]
    if kind == 1:
        return text[:at] + text[at + 1 :]
    if kind == 2 and at + 1 < len(text):  # noqa: PLR2004 - the third kind
        return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    return text[:at] + text[rng.choice(places)] + text[at + 1 :]


def _escalations(ours: Judged, *, wordings: bool = False) -> Figure:
    """Measure how many messages reach a human, by the model alone or with the crisis words."""
    found: dict[str, list[bool]] = defaultdict(list)
    for message, verdict in ours:
        if message.intent.startswith(ESCALATION):
            heard = wordings and crisis.find(message.text) is not None
            found[message.language].append(heard or verdict.name.startswith(ESCALATION))
    each = shares(found)
    name = f"escalations found{', with the crisis words' if wordings else ''}, worst language"
    return Figure(name, min(each.values(), default=0.0), 0.98, each=each)


def _outside(judged: Judged) -> Figure:
    """Refuse by how sure the model is of one of our intents; the threshold is set on ours."""
    score = [
        (message, -v.confidence if v.name == BACKGROUND else v.confidence) for message, v in judged
    ]
    ours = [value for message, value in score if message.intent != BACKGROUND]
    threshold = float(np.quantile(ours, REFUSED)) if ours else 0.0
    found: dict[str, list[bool]] = defaultdict(list)
    for message, value in score:
        if message.intent == BACKGROUND:
            found[message.language].append(value <= threshold)
    each = shares(found)
    return Figure("none of our business found, 5 % wrongly refused", mean(each), 0.85, each=each)


def _calibration(judged: Judged) -> Figure:
    sure = np.array([verdict.confidence for _, verdict in judged])
    right = np.array([verdict.name == message.intent for message, verdict in judged])
    bins = np.minimum((sure * BINS).astype(int), BINS - 1)
    parts = [bins == number for number in range(BINS) if (bins == number).any()]
    error = float(sum(abs(sure[p].mean() - right[p].mean()) * p.mean() for p in parts))
    return Figure("calibration error of the confidence", error, 0.04, less=True)


def _both(model: Model, messages: Sequence[Message]) -> Figure:
    found: dict[str, list[bool]] = defaultdict(list)
    for message in messages:
        first, second = understand(model, message.text, message.language)
        names = {first.name, second.name if second else ""}
        found[message.language].append({message.intent, message.second} <= names)
    each = shares(found)
    return Figure("both of two wishes found", mean(each), each=each)


def _romanised(model: Model, messages: Sequence[Message]) -> Figure:
    found: dict[str, list[bool]] = defaultdict(list)
    for message in messages:
        guess = understand(model, message.text, message.language)[0]
        found[message.language].append(guess.name == message.intent)
    each = shares(found)
    return Figure(
        "intent of romanised messages, worst", min(each.values(), default=0.0), 0.80, each=each
    )
