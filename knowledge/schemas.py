"""A JSON Schema for every kind of content file, so that editors complete and validate."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from knowledge.description import Schema, describe
from knowledge.faults import Faults
from knowledge.kinds import KINDS, Kind
from knowledge.model import Vocabulary
from knowledge.rulebook import RuleReader
from knowledge.where import Where
from knowledge.whole import Knowledge

FOLDER: Final = "schemas"
_DRAFT: Final = "http://json-schema.org/draft-07/schema#"
_WIDTH: Final = 99
_LONG: Final = 120


def schemas(vocabulary: Vocabulary) -> Mapping[str, Schema]:
    """Derive the schema of every kind of content file from its reader.

    Args:
        vocabulary: The facts and values that rules may name.
    """
    rules = RuleReader(vocabulary)
    return {f"{kind.name}.json": _schema(kind, rules) for kind in KINDS}


def write(knowledge: Knowledge) -> list[Path]:
    """Write the schemas beside the content.

    Args:
        knowledge: Everything, as loaded.
    """
    folder = knowledge.root / FOLDER
    folder.mkdir(exist_ok=True)
    written = []
    for name, schema in schemas(knowledge.vocabulary).items():
        (folder / name).write_text(_told(schema), encoding="utf-8")
        written.append(folder / name)
    return written


def stale(knowledge: Knowledge, faults: Faults) -> None:
    """Note a fault for every schema that is not what its reader reads today.

    Args:
        knowledge: Everything, as loaded.
        faults: The basket.
    """
    for name, schema in schemas(knowledge.vocabulary).items():
        path = knowledge.root / FOLDER / name
        if not path.is_file() or path.read_text(encoding="utf-8") != _told(schema):
            where = Where(f"{FOLDER}/{name}", 1)
            faults.add(where, "is not up to date: run `python -m knowledge schemas`")


def _schema(kind: Kind[object], rules: RuleReader) -> Schema:
    record = describe(lambda one: kind.read(one, rules))
    whole = _once({"type": "array", "items": record} if kind.many else record)
    return {"$schema": _DRAFT, "title": kind.files, **whole}


def _once(schema: Schema) -> Schema:
    """Write a long part that stands in many places once, under the name of its first field."""
    seen = Counter(_dumped(part) for part in _long_parts(schema))
    definitions: dict[str, object] = {}
    names: dict[str, str] = {}

    def moved(value: object, key: str) -> object:
        if isinstance(value, list):
            return [moved(one, key) for one in value]
        if not isinstance(value, dict):
            return value
        text = _dumped(value)
        if seen[text] == 1 or not _is_long(value):
            return {name: moved(one, _named(name, key)) for name, one in value.items()}
        if text not in names:
            taken = sum(name.rstrip("0123456789") == key for name in definitions)
            names[text] = f"{key}{taken + 1}" if taken else key
            definitions[names[text]] = None
            inside = {name: moved(one, _named(name, key)) for name, one in value.items()}
            definitions[names[text]] = inside
        return {"$ref": f"#/definitions/{names[text]}"}

    slim = {name: moved(one, name) for name, one in schema.items()}
    return slim | ({"definitions": definitions} if definitions else {})


def _long_parts(value: object) -> Iterator[Schema]:
    if isinstance(value, list):
        for one in value:
            yield from _long_parts(one)
    elif isinstance(value, dict):
        if _is_long(value):
            yield value
        for one in value.values():
            yield from _long_parts(one)


def _is_long(value: Schema) -> bool:
    return value.get("type") in ("array", "object") and len(_dumped(value)) > _LONG


def _named(name: str, key: str) -> str:
    """Name a part after the field it describes, not after a word of JSON Schema."""
    return key if name in {"items", "properties", "then", "allOf"} else name


def _dumped(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _told(schema: Schema) -> str:
    return _lines(schema, "") + "\n"


def _lines(value: object, indent: str) -> str:
    """Write JSON in as few lines as are readable: what fits into a line stands in one."""
    short = _dumped(value)
    if len(indent) + len(short) <= _WIDTH or not isinstance(value, dict | list) or not value:
        return short
    inner = indent + "  "
    if isinstance(value, list):
        parts = [inner + _lines(one, inner) for one in value]
        return "[\n" + ",\n".join(parts) + f"\n{indent}]"
    parts = [f"{inner}{json.dumps(key)}: {_lines(one, inner)}" for key, one in value.items()]
    return "{\n" + ",\n".join(parts) + f"\n{indent}}}"
