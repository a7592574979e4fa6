"""Holding calls, answers and updates against a third party's description of the Bot API 10.0."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.practice.model import Upload

if TYPE_CHECKING:
    from collections.abc import Mapping

FILE = Path(__file__).resolve().parents[4] / "shared" / "telegram" / "bot_api_10.0.json"
_PLAIN = {"String", "Integer", "Float", "Boolean", "InputFile"}
_CONSTANT = re.compile(r"(?:always \"([^\"]+)\"|, must be ([a-z_]+)$)")
_ENUM = re.compile(r"(?:can be(?: either)?|one of) (\".+)")
_LATE = 4_000_000_000


class Spec:
    """A walker over the description.

    Args:
        described: The parsed JSON file.
    """

    def __init__(self, described: Mapping[str, Any]) -> None:
        self._methods = described["methods"]
        self._types = described["types"]

    @classmethod
    def load(cls) -> Spec | None:
        """Return the walker, or None when the file is not beside the repository."""
        if not FILE.exists():
            return None
        return cls(json.loads(FILE.read_text(encoding="utf-8")))

    def check_request(self, method: str, params: Mapping[str, object]) -> list[str]:
        """Return what is wrong with a call as it went over the wire."""
        described = self._methods.get(method)
        if described is None:
            return [f"{method}: unknown method"]
        fields = {field["name"]: field for field in described.get("fields", [])}
        faults = [
            f"{method}.{name}: missing"
            for name, field in fields.items()
            if field["required"] and params.get(name) in (None, "")
        ]
        for name, value in params.items():
            if isinstance(value, Upload) and name not in fields:
                continue  # a file that another value points to with attach://
            if name not in fields:
                faults.append(f"{method}.{name}: unknown parameter")
                continue
            faults += self._sent(f"{method}.{name}", fields[name], value)
        return faults

    def check_answer(self, method: str, result: object) -> list[str]:
        """Return what is wrong with the result of a call."""
        described = self._methods.get(method)
        if described is None:
            return [f"{method}: unknown method"]
        return self._any_of(f"{method}→", described["returns"], result)

    def check_update(self, update: object) -> list[str]:
        """Return what is wrong with an update."""
        return self.check(update, "Update")

    def check(self, value: object, kind: str) -> list[str]:
        """Return what is wrong with an object of a named type."""
        return self._one(kind, kind, value)

    # ── values ──────────────────────────────────────────────────────────────────────────

    def _sent(self, place: str, field: Mapping[str, Any], value: object) -> list[str]:
        if isinstance(value, Upload):
            good = any("InputFile" in kind for kind in field["types"])
            return [] if good else [f"{place}: a file is not expected here"]
        return self._any_of(place, field["types"], _decoded(field["types"], value))

    def _any_of(self, place: str, kinds: list[str], value: object) -> list[str]:
        attempts = [self._one(place, kind, value) for kind in kinds]
        if any(not faults for faults in attempts):
            return []
        return min(attempts, key=len) if attempts else [f"{place}: no type described"]

    def _one(self, place: str, kind: str, value: object) -> list[str]:
        if kind.startswith("Array of "):
            return self._array(place, kind.removeprefix("Array of "), value)
        if kind in _PLAIN:
            return [] if _plain(kind, value) else [f"{place}: {value!r} is no {kind}"]
        described = self._types[kind]
        if described.get("subtypes"):
            return self._subtype(place, described["subtypes"], value)
        return self._object(place, kind, described, value)

    def _array(self, place: str, kind: str, value: object) -> list[str]:
        if not isinstance(value, list):
            return [f"{place}: {value!r} is no array"]
        return [
            fault
            for index, item in enumerate(value)
            for fault in self._one(f"{place}[{index}]", kind, item)
        ]

    def _subtype(self, place: str, kinds: list[str], value: object) -> list[str]:
        if not isinstance(value, dict):
            return [f"{place}: {value!r} is no object"]
        fitting = [kind for kind in kinds if self._labelled(kind, value)]
        return self._any_of(place, fitting or kinds, value)

    def _labelled(self, kind: str, value: Mapping[str, object]) -> bool:
        for field in self._types[kind].get("fields", []):
            constant = _constant(field)
            if constant is not None:
                return value.get(field["name"]) == constant
        return True

    def _object(
        self, place: str, kind: str, described: Mapping[str, Any], value: object
    ) -> list[str]:
        if not isinstance(value, dict):
            return [f"{place}: {value!r} is no {kind}"]
        fields = {field["name"]: field for field in described.get("fields", [])}
        faults = [
            f"{place}.{name}: missing"
            for name, field in fields.items()
            if field["required"] and name not in value
        ]
        for name, item in value.items():
            if name not in fields:
                faults.append(f"{place}.{name}: unknown field of {kind}")
                continue
            faults += self._any_of(f"{place}.{name}", fields[name]["types"], item)
            faults += _said(f"{place}.{name}", fields[name], item)
        return faults


class Collector:
    """A judge that writes down every breach of the description.

    Args:
        spec: The description.
    """

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self.requests: list[str] = []
        self.answers: list[str] = []
        self.updates: list[str] = []
        self.seen = 0

    def request(self, method: str, params: Mapping[str, object]) -> None:
        """Look at a call."""
        self.seen += 1
        self.requests += self._spec.check_request(method, params)

    def answer(self, method: str, result: object) -> None:
        """Look at a result."""
        self.seen += 1
        self.answers += self._spec.check_answer(method, result)

    def update(self, update: Mapping[str, object]) -> None:
        """Look at an update."""
        self.seen += 1
        self.updates += self._spec.check_update(update)

    @property
    def all(self) -> list[str]:
        """Everything that broke the rules."""
        return self.requests + self.answers + self.updates


def _decoded(kinds: list[str], value: object) -> object:
    """Read a value that came as text of a form."""
    if not isinstance(value, str) or "String" in kinds or kinds == ["InputFile"]:
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value


def _plain(kind: str, value: object) -> bool:
    if kind == "Integer":
        return isinstance(value, int) and not isinstance(value, bool)
    if kind == "Float":
        return isinstance(value, int | float) and not isinstance(value, bool)
    if kind == "Boolean":
        return isinstance(value, bool)
    return isinstance(value, str)


def _constant(field: Mapping[str, Any]) -> str | None:
    found = _CONSTANT.search(field["description"])
    return (found.group(1) or found.group(2)) if found else None


def _said(place: str, field: Mapping[str, Any], value: object) -> list[str]:
    """Check what the description says in prose: constants, choices, Unix times."""
    text = field["description"]
    constant = _constant(field)
    if constant is not None and isinstance(value, str) and value != constant:
        return [f"{place}: {value!r} is not {constant!r}"]
    choices = _ENUM.search(text)
    if choices and isinstance(value, str):
        allowed = re.findall(r"\"([^\"]+)\"", choices.group(1))
        if value not in allowed:
            return [f"{place}: {value!r} is none of {allowed}"]
    if "Unix time" in text and isinstance(value, int) and value > _LATE:
        return [f"{place}: {value} is no time in seconds"]
    return []
