"""Measures which details are found in messages."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from nlu.measure.figure import Figure, mean, shares

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from nlu.entities.find import Finder
    from nlu.measure.heldout import Message

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
"""A Tuesday morning; every message is read at this moment."""
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
WEEK = 7


def details(finder: Finder, messages: Sequence[Message]) -> Iterator[Figure]:
    """Measure each kind of detail, and how many messages are read without a fault."""
    kinds: dict[str, list[bool]] = defaultdict(list)
    whole: dict[str, list[bool]] = defaultdict(list)
    for message in messages:
        found = {
            str(entity["entity"]): said(entity) for entity in finder.find(message.text, now=NOW)
        }
        right = {
            kind: found.get(kind) == meant(kind, value)
            for kind, value in (message.entities or {}).items()
        }
        for kind, hit in right.items():
            kinds[kind].append(hit)
        whole[message.language].append(all(right.values()))
    if kinds:
        each, by_language = shares(kinds), shares(whole)
        yield Figure("details found, by kind", mean(each), each=each)
        yield Figure("messages with all details found", mean(by_language), each=by_language)


def said(entity: dict[str, object]) -> str:
    """Return what was found, as the held-out file writes it."""
    value = entity["value"]
    if isinstance(value, dict) and "hour" in value:
        return f"{value['hour']:02d}:{value['minute']:02d}"
    if isinstance(value, dict):
        return str(value.get("date"))
    return str(value)


def meant(kind: str, value: object) -> str:
    """Return what should have been found: days count from the moment of the message."""
    text = str(value)
    if kind != "date":
        return text
    today = NOW.date()
    if text in {"today", "tomorrow"} or text.startswith("+"):
        ahead = {"today": 0, "tomorrow": 1}.get(text)
        return str(today + timedelta(days=int(text) if ahead is None else ahead))
    if text.startswith("weekday:"):
        wanted = WEEKDAYS.index(text.partition(":")[2])
        return str(today + timedelta(days=(wanted - today.weekday() - 1) % WEEK + 1))
    month, day = (int(part) for part in text.split("-"))
    there = date(today.year, month, day)
    return str(there if there >= today else date(today.year + 1, month, day))
