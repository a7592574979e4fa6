"""YAML files as records that remember their lines and collect every fault instead of the first."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Final

import yaml

from knowledge.faults import Faults
from knowledge.where import Where

NULL: Final = frozenset({"", "null", "~"})
DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(slots=True)
class Record:
    """A mapping of a YAML file; every reader notes a fault and returns a harmless value."""

    fields: dict[str, yaml.Node]
    where: Where
    faults: Faults
    asked: set[str] = field(default_factory=set)

    def text(self, key: str, default: str = "") -> str:
        """Read a text that has to be there, unless a default is given.

        Args:
            key: The field.
            default: What stands in for a missing field; nothing means it is required.
        """
        found = self.maybe(key)
        if not found:
            if not default:
                self.faults.add(self.at(key), f"{key} is missing")
            return default
        return found

    def maybe(self, key: str) -> str | None:
        """Read a text that may be missing or null.

        Args:
            key: The field.
        """
        self.asked.add(key)
        node = self.fields.get(key)
        if node is None:
            return None
        if not isinstance(node, yaml.ScalarNode):
            self.faults.add(self._at(node), f"{key} has to be one value")
            return None
        quoted = node.style in {"'", '"'}
        return None if node.value in NULL and not quoted else str(node.value)

    def texts(
        self, key: str, among: Collection[str] = (), *, needed: bool = False
    ) -> tuple[str, ...]:
        """Read a list of texts; a missing one is empty.

        Args:
            key: The field.
            among: What they may be, if not anything.
            needed: Whether there has to be at least one.
        """
        self.asked.add(key)
        found = self._texts(key, self.fields.get(key))
        if needed and not found:
            self.faults.add(self.at(key), f"{key} is missing")
        for one in found:
            if among and one not in among:
                self._strange(key, one, among)
        return found

    def _texts(self, key: str, node: yaml.Node | None) -> tuple[str, ...]:
        if node is None:
            return ()
        if isinstance(node, yaml.SequenceNode) and all(
            isinstance(item, yaml.ScalarNode) for item in node.value
        ):
            return tuple(str(item.value) for item in node.value)
        self.faults.add(self._at(node), f"{key} has to be a list of values")
        return ()

    def choice(self, key: str, allowed: Collection[str], default: str = "") -> str:
        """Read a text that is one of a few.

        Args:
            key: The field.
            allowed: What it may be.
            default: What stands in for a missing field.
        """
        found = self.text(key, default)
        if found and found not in allowed:
            self._strange(key, found, allowed)
        return found

    def case(self, key: str, allowed: Collection[str]) -> str:
        """Read a choice that decides which other fields there are.

        Args:
            key: The field.
            allowed: What it may be.
        """
        return self.choice(key, allowed)

    def flag(self, key: str, *, default: bool) -> bool:
        """Read true or false.

        Args:
            key: The field.
            default: What a missing field means.
        """
        return self.choice(key, ("true", "false"), "true" if default else "false") == "true"

    def number(self, key: str) -> int | None:
        """Read a whole number, if there is one.

        Args:
            key: The field.
        """
        found = self.maybe(key)
        if found is None:
            return None
        if not found.lstrip("-").isdigit():
            self.faults.add(self.at(key), f"{key} is {found!r}, not a whole number")
            return None
        return int(found)

    def day(self, key: str, *, needed: bool = False) -> date | None:
        """Read a date as 2026-11-21, if there is one.

        Args:
            key: The field.
            needed: Whether there has to be one.
        """
        found = self.maybe(key)
        if found is None:
            if needed:
                self.faults.add(self.at(key), f"{key} is missing")
            return None
        try:
            if DAY.fullmatch(found):
                return date.fromisoformat(found)
        except ValueError:
            pass
        self.faults.add(self.at(key), f"{key} is {found!r}, not a date like 2026-11-21")
        return None

    def records(self, key: str) -> Iterable["Record"]:
        """Read a list of mappings; a missing one is empty.

        Args:
            key: The field.
        """
        self.asked.add(key)
        node = self.fields.get(key)
        if node is None:
            return []
        if not isinstance(node, yaml.SequenceNode):
            self.faults.add(self._at(node), f"{key} has to be a list")
            return []
        return list(records_of(node, self.where.file, self.faults))

    def record(self, key: str) -> "Record":
        """Read a mapping; a missing one is empty.

        Args:
            key: The field.
        """
        self.asked.add(key)
        node = self.fields.get(key)
        found = None if node is None else as_record(node, self.where.file, self.faults)
        return found or Record({}, self.at(key), self.faults)

    def lists(self, among: Collection[str] = ()) -> Mapping[str, tuple[str, ...]]:
        """Read every field as a list of texts.

        Args:
            among: The fields there may be, if not any.
        """
        names = self.names(among or self.fields)
        return {key: self._texts(key, self.fields[key]) for key in names}

    def names(self, allowed: Collection[str]) -> tuple[str, ...]:
        """Name the fields that are there, in their order; any other one is a fault.

        Args:
            allowed: The fields there may be.
        """
        for key in self.fields.keys() - allowed:
            self.faults.add(self.at(key), f"{key} is not one of {', '.join(allowed)}")
        self.asked.update(self.fields)
        return tuple(key for key in self.fields if key in allowed)

    def at(self, key: str) -> Where:
        """Say where a field stands.

        Args:
            key: The field.
        """
        node = self.fields.get(key)
        return self.where if node is None else self._at(node)

    def finish(self) -> None:
        """Note a fault for every field that nobody read: it is misspelt."""
        for key in self.fields.keys() - self.asked:
            self.faults.add(self.at(key), f"{key} is not a known field")

    def _strange(self, key: str, value: str, allowed: Collection[str]) -> None:
        self.faults.add(self.at(key), f"{key} is {value!r}, not one of {', '.join(allowed)}")

    def _at(self, node: yaml.Node) -> Where:
        return Where(self.where.file, node.start_mark.line + 1)


def as_record(node: yaml.Node, file: str, faults: Faults) -> Record | None:
    """Turn a YAML mapping into a record.

    Args:
        node: The mapping.
        file: The name shown in faults.
        faults: The basket.
    """
    where = Where(file, node.start_mark.line + 1)
    if not isinstance(node, yaml.MappingNode):
        faults.add(where, "has to be a mapping of names to values")
        return None
    fields: dict[str, yaml.Node] = {}
    for key, value in node.value:
        if key.value in fields:
            faults.add(Where(file, key.start_mark.line + 1), f"{key.value} stands here twice")
        fields[str(key.value)] = value
    return Record(fields, where, faults)


def records_of(node: yaml.Node, file: str, faults: Faults) -> Iterator[Record]:
    """Walk through a list of mappings, or through one mapping.

    Args:
        node: The list or the mapping.
        file: The name shown in faults.
        faults: The basket.
    """
    items = node.value if isinstance(node, yaml.SequenceNode) else [node]
    for item in items:
        record = as_record(item, file, faults)
        if record is not None:
            yield record


def read(path: Path, root: Path, faults: Faults, *, many: bool) -> list[Record]:
    """Read the records of one YAML file.

    Args:
        path: The file.
        root: What file names in faults are relative to.
        faults: The basket.
        many: Whether the file is a list of records; otherwise it is one record.
    """
    file = path.relative_to(root).as_posix()
    try:
        node = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    except FileNotFoundError:
        faults.add(Where(file, 1), "the file is missing")
        return []
    except UnicodeDecodeError:
        faults.add(Where(file, 1), "the file is not UTF-8")
        return []
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        faults.add(Where(file, line), f"is not valid YAML: {error.problem}")
        return []
    if node is None:
        return []
    if isinstance(node, yaml.SequenceNode) != many:
        shape = "a list of records, each after a dash" if many else "one record, without dashes"
        faults.add(Where(file, node.start_mark.line + 1), f"the file has to be {shape}")
        return []
    return list(records_of(node, file, faults))
