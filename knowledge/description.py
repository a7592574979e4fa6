"""A record that is not there: it notes what its reader asks for, as a JSON Schema."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias

import yaml

from knowledge.faults import Faults
from knowledge.reading import DAY, Record
from knowledge.where import Where

Schema: TypeAlias = dict[str, Any]

_NOWHERE: Final = Where("", 0)
_TEXT: Final[Schema] = {"type": "string", "minLength": 1}


@dataclass(slots=True)
class Description(Record):
    """Takes the place of a record while its reader runs, so that no schema is written twice.

    What it hands out is empty and harmless; what counts is what was asked for. Where a `case`
    decides which other fields there are, the reader runs once for each value of the case.
    """

    fields: dict[str, yaml.Node] = field(default_factory=dict)
    where: Where = _NOWHERE
    faults: Faults = field(default_factory=Faults)
    properties: Schema = field(default_factory=dict)
    required: list[str] = field(default_factory=list)
    decided: Mapping[str, str] = field(default_factory=dict)
    deciding: tuple[str, tuple[str, ...]] | None = None
    open: bool = False
    optional: bool = False

    def text(self, key: str, default: str = "") -> str:
        """Note a text.

        Args:
            key: The field.
            default: What stands in for a missing field; nothing means it is required.
        """
        self._note(key, _or_null(_TEXT) if default else _TEXT, needed=not default)
        return default

    def maybe(self, key: str) -> None:
        """Note a text that may be missing or null.

        Args:
            key: The field.
        """
        self._note(key, {"type": ["string", "null"]})

    def texts(
        self, key: str, among: Collection[str] = (), *, needed: bool = False
    ) -> tuple[str, ...]:
        """Note a list of texts.

        Args:
            key: The field.
            among: What they may be, if not anything.
            needed: Whether there has to be at least one.
        """
        self._note(key, _list_of(among) | ({"minItems": 1} if needed else {}), needed=needed)
        return ()

    def choice(self, key: str, allowed: Collection[str], default: str = "") -> str:
        """Note a text that is one of a few.

        Args:
            key: The field.
            allowed: What it may be.
            default: What stands in for a missing field.
        """
        self._note(key, {"enum": [*allowed, *([None] if default else [])]}, needed=not default)
        return default

    def case(self, key: str, allowed: Collection[str]) -> str:
        """Note a choice that decides which other fields there are.

        Args:
            key: The field.
            allowed: What it may be.
        """
        self.choice(key, allowed)
        self.deciding = key, tuple(allowed)
        return self.decided.get(key, next(iter(allowed), ""))

    def flag(self, key: str, *, default: bool) -> bool:
        """Note true or false.

        Args:
            key: The field.
            default: What a missing field means.
        """
        self._note(key, {"type": ["boolean", "null"]})
        return default

    def number(self, key: str) -> None:
        """Note a whole number.

        Args:
            key: The field.
        """
        self._note(key, {"type": ["integer", "null"]})

    def day(self, key: str, *, needed: bool = False) -> None:
        """Note a date.

        Args:
            key: The field.
            needed: Whether there has to be one.
        """
        day = {"type": "string", "format": "date", "pattern": f"^{DAY.pattern}$"}
        self._note(key, day if needed else _or_null(day), needed=needed)

    def records(self, key: str) -> Iterator[Record]:
        """Note a list of mappings, each of which the reader describes in turn.

        Args:
            key: The field.
        """
        cases: list[Description] = []
        yield from _cases(cases)
        self._note(key, {"type": "array", "items": _together(cases)})

    def record(self, key: str) -> Record:
        """Note a mapping, which the reader describes.

        Args:
            key: The field.
        """
        inside = Description()
        self.properties[key] = inside
        return inside

    def lists(self, among: Collection[str] = ()) -> Mapping[str, tuple[str, ...]]:
        """Note fields that are lists of texts.

        Args:
            among: The fields there may be, if not any.
        """
        self.open = not among
        self.properties.update({key: _list_of(()) for key in among})
        return {}

    def names(self, allowed: Collection[str]) -> tuple[str, ...]:
        """Claim that every field is there, although none has to be.

        Args:
            allowed: The fields there may be.
        """
        self.optional = True
        return tuple(allowed)

    def schema(self) -> Schema:
        """Write down what was asked for."""
        found = {
            key: value.schema() if isinstance(value, Description) else value
            for key, value in self.properties.items()
        }
        rest: Schema | bool = _list_of(()) if self.open else False
        shape: Schema = {"type": "object", "properties": found, "additionalProperties": rest}
        return shape | ({"required": self.required} if self.required else {})

    def _note(self, key: str, schema: Schema, *, needed: bool = False) -> None:
        self.properties[key] = schema
        if needed and not self.optional:
            self.required.append(key)


def describe(read: Callable[[Record], object]) -> Schema:
    """Let a reader describe the records that it reads.

    Args:
        read: The reader.
    """
    cases: list[Description] = []
    for one in _cases(cases):
        read(one)
    return _together(cases)


def _cases(noted: list[Description]) -> Iterator[Record]:
    """Hand out one description, and one more for every further value of its deciding field."""
    first = Description()
    noted.append(first)
    yield first
    if first.deciding is not None:
        key, values = first.deciding
        for value in values[1:]:
            noted.append(Description(decided={key: value}))
            yield noted[-1]


def _together(cases: list[Description]) -> Schema:
    """Join the cases: what all of them share, and what holds only if the field decides so."""
    shapes = [case.schema() for case in cases]
    if cases[0].deciding is None:
        return shapes[0]
    deciding, values = cases[0].deciding
    fields = list(dict.fromkeys(key for shape in shapes for key in shape["properties"]))
    same = {
        key
        for key in fields
        if all(
            shape["properties"].get(key) == shapes[0]["properties"].get(key) for shape in shapes
        )
    }
    joined = {key: shapes[0]["properties"][key] if key in same else True for key in fields}
    common = [key for key in shapes[0]["required"] if key in same]
    return shapes[0] | {
        "properties": joined,
        "required": common,
        "allOf": [
            {
                "if": {"properties": {deciding: {"const": value}}},
                "then": {
                    "properties": {
                        key: shape["properties"].get(key, False)
                        for key in fields
                        if key not in same
                    },
                    "required": [key for key in shape["required"] if key not in common],
                },
            }
            for value, shape in zip(values, shapes, strict=True)
        ],
    }


def _list_of(among: Collection[str]) -> Schema:
    return {"type": "array", "items": {"enum": list(among)} if among else {"type": "string"}}


def _or_null(schema: Schema) -> Schema:
    return schema | {"type": [schema["type"], "null"]}
