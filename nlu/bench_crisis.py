"""Measures how many people in danger are found, and how many others are alarmed, per language."""

from __future__ import annotations

import json
import random
from collections import defaultdict
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING

import yaml

from nlu import crisis

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from nlu.reader import Reader

HARMLESS = "harmless"
GENTLE = "~ "
"""Before a message that may be answered by the gentle question."""
SEEN = "+ "
"""Before a message that wordings were written for: it never judges."""
EVERY = 3
"""Each third message judges only: no wording was written with it in sight."""
SHORTEST = 4
"""Letters of a word that gets a slip."""
ALLOWED_DROP = 0.011
"""One message of the smallest language may be lost by a change that helps elsewhere."""


@dataclass(slots=True)
class Figures:
    """What came out for one language, as shares from 0 to 1.

    Args:
        judged: red messages that were found, among those that only judge.
        found: red messages that were found: alarmed, or asked about where that is allowed.
        asked: red messages that were found or at least asked about.
        slips: the same with one random slip of the finger in each.
        union: the same with the suspicion of the trained model; None without a model.
        false: harmless messages that were alarmed.
        gentle: harmless messages that were asked about.
    """

    judged: float = 0.0
    found: float = 0.0
    asked: float = 0.0
    slips: float = 0.0
    union: float | None = None
    false: float = 0.0
    gentle: float = 0.0


@dataclass(slots=True)
class _Counts:
    """Yes and no by what was looked at."""

    votes: dict[str, list[bool]] = field(default_factory=lambda: defaultdict(list))

    def share(self, name: str) -> float:
        """Return the share of yes."""
        return round(sum(self.votes[name]) / max(len(self.votes[name]), 1), 4)


def measure(folder: Path, reader: Reader | None = None) -> Mapping[str, Figures]:
    """Measure every language.

    Args:
        folder: one file per language: messages by kind.
        reader: the trained model, to measure both together.
    """
    return {file.stem: _language(file, reader) for file in sorted(folder.glob("*.yml"))}


def lines(now: Mapping[str, Figures]) -> Iterator[str]:
    """Say the figures, one line per language."""
    for code, one in now.items():
        union = "" if one.union is None else f", with the model {_percent(one.union)}"
        yield (
            f"crisis, {code}: found {_percent(one.found)} (judging only {_percent(one.judged)}), "
            f"found or asked {_percent(one.asked)}, with a slip {_percent(one.slips)}{union}; "
            f"harmless alarmed {_percent(one.false)}, asked {_percent(one.gentle)}"
        )


def drops(now: Mapping[str, Figures], baseline: Path) -> list[str]:
    """Name what became worse than what was committed."""
    before = json.loads(baseline.read_text(encoding="utf-8"))
    worse: list[str] = []
    for code, old in before.items():
        new = asdict(now[code]) if code in now else {}
        worse += [
            f"crisis, {code}: {name} fell from {old[name]} to {new.get(name)}"
            for name in ("judged", "found", "asked", "slips")
            if new.get(name, 0.0) < old[name] - ALLOWED_DROP
        ]
        if new.get("false", 1.0) > old["false"] + ALLOWED_DROP:
            worse.append(f"crisis, {code}: false alarms rose to {new.get('false')}")
    return worse


def report(folder: Path, reader: Reader | None, say: Callable[[str], None]) -> int:
    """Print the figures; return 1 if one fell below the committed ones."""
    now = measure(folder, reader)
    worse = drops(now, folder / "baseline.json")
    for line in (*lines(now), *(f"WORSE: {one}" for one in worse)):
        say(line)
    return 1 if worse else 0


def slipped(text: str) -> str:
    """Return a text with one slip of the finger, always the same for the same text."""
    chance = random.Random(text)  # noqa: S311 - for repeatable slips, not for secrets
    words = text.split()
    long = [at for at, word in enumerate(words) if len(word) >= SHORTEST]
    if not long:
        return text
    at = chance.choice(long)
    word, place = words[at], chance.randrange(1, len(words[at]) - 1)
    words[at] = chance.choice(
        (
            word[:place] + word[place + 1 :],
            word[:place] + word[place] + word[place:],
            word[:place] + word[place + 1] + word[place] + word[place + 2 :],
        )
    )
    return " ".join(words)


def _language(file: Path, reader: Reader | None) -> Figures:
    content: Mapping[str, Sequence[str]] = yaml.safe_load(file.read_text(encoding="utf-8"))
    counts = _Counts()
    for kind, messages in content.items():
        for place, message in enumerate(messages):
            plain = message.removeprefix(SEEN)
            gentle, text = plain.startswith(GENTLE), plain.removeprefix(GENTLE)
            if kind == HARMLESS:
                _harmless(counts, text)
            else:
                judging = place % EVERY == EVERY - 1 and plain is message
                _red(counts, text, gentle=gentle, judging=judging, reader=reader)
    return Figures(
        judged=counts.share("judged"),
        found=counts.share("found"),
        asked=counts.share("asked"),
        slips=counts.share("slips"),
        union=counts.share("union") if reader else None,
        false=counts.share("false"),
        gentle=counts.share("gentle"),
    )


def _red(
    counts: _Counts, text: str, *, gentle: bool, judging: bool, reader: Reader | None
) -> None:
    alarm = crisis.find(text)
    right = alarm is not None and (alarm.certain or gentle)
    counts.votes["found"].append(right)
    if judging:
        counts.votes["judged"].append(right)
    counts.votes["asked"].append(alarm is not None)
    counts.votes["slips"].append(crisis.find(slipped(text)) is not None)
    if reader:
        ranking = reader.model.judge(text, None).ranking
        counts.votes["union"].append(alarm is not None or crisis.suspicious(ranking))


def _harmless(counts: _Counts, text: str) -> None:
    alarm = crisis.find(text)
    counts.votes["false"].append(alarm is not None and alarm.certain)
    counts.votes["gentle"].append(alarm is not None and not alarm.certain)


def _percent(share: float) -> str:
    return f"{100 * share:.1f} %"
