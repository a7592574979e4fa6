"""Counts what `nlu/profiles` holds: langdetect profiles and our own table, from labelled text.

Only counts are kept. `SOURCES.md` beside them names where the text came from.
"""

from __future__ import annotations

import json
import random
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

import numpy as np
import yaml

from nlu import examples
from nlu.lid.engine import ngrams
from nlu.lid.latin import latin
from nlu.lid.table import Table, hashes
from nlu.lid.text import clean, grams
from nlu.romanised import MARK

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

OURS = ("ar", "de", "en", "fa", "fr", "ku", "ps", "ru", "so", "sq", "ti", "tr", "uk")
DRAFTS = ("am", "ckb", "ka")
FOREIGN = ("es", "ro", "sh", "ur")
ROMANISED = ("ar-Latn", "fa-Latn", "ru-Latn", "uk-Latn")
CYRILLIC = ("ru", "uk")
"""Languages whose texts are counted a second time as they would be typed in Latin letters."""
NAMES = (*OURS, *DRAFTS, *FOREIGN, *ROMANISED)
OTHER_NAMES = {"kmr": "ku"}
LICENCES = {
    "commonvoice": "CC0-1.0",
    "lingua": "Apache-2.0",
    "odk": "Apache-2.0",
    "wikipedia-app": "Apache-2.0",
    "afrisenti-amh": "CC BY 4.0",
    "afrisenti-tir": "CC BY 4.0",
    "afrisenti-ary": "CC BY 4.0",
    "afrisenti-arq": "CC BY 4.0",
}

WINDOWS = 14_000
SMALL = 4_000
"""Below so many sentences a language is cut into more windows."""
FEWEST = 3
FEATURES = 260_000
SMOOTHING = 0.05
STEP = 1 / 12
PROFILE_SIZE = 3_000
OWN_WEIGHT = 6
SEED = 7

_KEYBOARD = str.maketrans(
    {
        **dict.fromkeys("ıîí", "i"),
        **dict.fromkeys("êëéè", "e"),
        **dict.fromkeys("ûü", "u"),
        **dict.fromkeys("äàâ", "a"),
        "ş": "s",
        "ğ": "g",
        "ç": "c",
        "ö": "o",
        "ß": "ss",
        "ی": "ي",
        "ې": "ي",
        "ۍ": "ي",
        "ک": "ك",
        "ګ": "ك",
        "گ": "ك",
        "پ": "ب",
        "چ": "ج",
        "څ": "ج",
        "ځ": "ح",
        "ښ": "ش",
        "ټ": "ت",
        "ډ": "د",
        "ړ": "ر",
        "ڼ": "ن",
        "ё": "е",
        "ґ": "г",
    }
)


def build(
    *, train: Path, own: Path, data: Path, target: Path, say: Callable[[str], None] = print
) -> None:
    """Read everything, count, and write profiles, table and sources."""
    texts, sources = _read(train)
    words = _own(own)
    for example in examples.read(data) if data.exists() else ():
        texts[example.language].append(clean(example.text))
    rng = random.Random(SEED)  # noqa: S311 - a draw of examples, not a secret
    for name in CYRILLIC:
        texts[name + MARK] += [latin(text, name, rng) for text in sorted(texts[name])]
    drawn = {name: _draw(texts.get(name, []), words.get(name, []), rng) for name in NAMES}
    say("windows: " + " ".join(f"{name} {len(rows)}" for name, rows in drawn.items()))
    target.mkdir(parents=True, exist_ok=True)
    for name in (*OURS, *DRAFTS):
        profile = _profile(name, drawn[name])
        (target / f"{name}.json").write_text(
            json.dumps(profile, ensure_ascii=False, sort_keys=True), encoding="utf-8"
        )
    table = _table(drawn)
    table.save(target / "table.npz")
    (target / "SOURCES.md").write_text(_sources(sources, drawn), encoding="utf-8")
    say(f"table: {len(table.keys)} runs")


def _read(train: Path) -> tuple[dict[str, list[str]], Counter[tuple[str, str]]]:
    texts: dict[str, list[str]] = defaultdict(list)
    sources: Counter[tuple[str, str]] = Counter()
    for line in train.read_text(encoding="utf-8").split("\n")[1:]:
        parts = line.split("\t")
        if len(parts) < 4:  # noqa: PLR2004 - four columns
            continue
        name = OTHER_NAMES.get(parts[0], parts[0])
        cleaned = clean(parts[2])
        if name in NAMES and cleaned:
            texts[name].append(cleaned)
            sources[name, parts[3]] += 1
    return texts, sources


def _own(file: Path) -> dict[str, list[str]]:
    content = yaml.safe_load(file.read_text(encoding="utf-8"))
    return {
        name: [cleaned for part in text.split("|") if (cleaned := clean(part))]
        for name, text in content.items()
    }


def _draw(texts: Sequence[str], own: Sequence[str], rng: random.Random) -> list[str]:
    """Draw whole sentences and windows of one to three words, as chats have them."""
    times = 3 if len(texts) > SMALL else 6
    drawn = [window for text in sorted(texts) for window in _windows(text, times, rng)]
    rng.shuffle(drawn)
    drawn = drawn[:WINDOWS]
    if not texts:
        drawn = [" ".join(rng.sample(own, rng.choice((1, 2, 2)))) for _ in range(6 * len(own))]
    drawn += [phrase for phrase in own for _ in range(OWN_WEIGHT)]
    return drawn + [window.translate(_KEYBOARD) for window in drawn[::4]]


def _windows(text: str, times: int, rng: random.Random) -> Iterable[str]:
    words = text.split()
    yield " ".join(words[:12])
    if len(words) > 2:  # noqa: PLR2004 - shorter ones are windows already
        for _ in range(times):
            size = rng.choice((1, 1, 2, 3))
            start = rng.randrange(len(words) - size + 1)
            yield " ".join(words[start : start + size])


def _profile(name: str, rows: Sequence[str]) -> dict[str, object]:
    """Count n-grams in the format of a langdetect profile."""
    counts: Counter[str] = Counter()
    for row in rows:
        counts.update(ngrams(row))
    totals = [sum(n for gram, n in counts.items() if len(gram) == size) for size in (1, 2, 3)]
    kept = sorted(counts, key=lambda gram: (-counts[gram], gram))[:PROFILE_SIZE]
    return {"freq": {gram: counts[gram] for gram in kept}, "n_words": totals, "name": name}


def _table(drawn: dict[str, list[str]]) -> Table:
    per_language = {name: _count(rows) for name, rows in drawn.items()}
    everywhere: Counter[str] = Counter()
    for counts in per_language.values():
        everywhere.update(counts)
    kept = [gram for gram, n in everywhere.items() if n >= FEWEST]
    table = np.array(
        [[per_language[name][gram] for name in NAMES] for gram in kept], dtype=np.float32
    )
    total = np.array([sum(per_language[name].values()) for name in NAMES], dtype=np.float32)
    share = np.log((table + SMOOTHING) / (total + SMOOTHING * len(kept)))
    share -= share.mean(axis=1, keepdims=True)
    telling = table.sum(axis=1) * np.abs(share).max(axis=1)
    best = np.sort(np.argsort(-telling, kind="stable")[:FEATURES])
    keys = hashes(kept[i] for i in best)
    values = np.clip(np.rint(share[best] / STEP), -127, 127).astype(np.int8)
    order = np.argsort(keys, kind="stable")
    unknown = -np.log(total + SMOOTHING * len(kept))
    unknown -= unknown.mean()
    return Table(NAMES, keys[order], values[order], unknown.astype(np.float32), STEP)


def _count(rows: Iterable[str]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for row in rows:
        counts.update(grams(row))
    return counts


def _sources(sources: Counter[tuple[str, str]], drawn: dict[str, list[str]]) -> str:
    lines = [
        "# Where the counts come from",
        "",
        "The profiles and the table hold counts of character runs and words, no text. Beside the",
        "sources below they count `own.yml` and the examples in `nlu/data`, both our own.",
        "",
        "| language | source | licence | texts |",
        "|---|---|---|---|",
    ]
    lines += [
        f"| {name} | {source} | {LICENCES[source]} | {count} |"
        for (name, source), count in sorted(sources.items())
    ]
    lines += ["", "| language | windows counted |", "|---|---|"]
    lines += [f"| {name} | {len(rows)} |" for name, rows in drawn.items()]
    return "\n".join(lines) + "\n"
