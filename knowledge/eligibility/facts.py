"""What a person told us, each of it possibly missing or refused."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Final, TypeAlias

from knowledge.criteria import REFUSED, Value
from knowledge.model import FactKind, Vocabulary

Choice: TypeAlias = str | None
Number: TypeAlias = int | str | None

ALIASES: Final = {True: "yes", False: "no"}


class FactError(ValueError):
    """A fact has a value that the vocabulary does not know."""


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts about a person: nothing means not asked yet, `refused` means not said.

    `programme` is the programme a person asks for by name; it only adds an explanation.
    """

    place: Choice = None
    age: Number = None
    goal: Choice = None
    paper: Choice = None
    months_since_registration: Number = None
    years_in_germany: Number = None
    permit_line: Choice = None
    safe_origin: Choice = None
    german: Choice = None
    school: Choice = None
    attends_school: Choice = None
    open_letter: Choice = None
    rejected: Choice = None
    moving_to: Choice = None
    alone: Choice = None
    programme: Choice = None

    def known(self) -> dict[str, Value]:
        """Name the facts that were said or refused."""
        return {name: value for name in _NAMES if (value := getattr(self, name)) is not None}

    def with_(self, **more: Value | None) -> "Facts":
        """Add or change facts.

        Args:
            **more: The facts.
        """
        return replace(self, **more)  # type: ignore[arg-type] # the fields take either type


_NAMES: Final = tuple(entry.name for entry in fields(Facts))


def read_facts(raw: Mapping[str, object], vocabulary: Vocabulary) -> Facts:
    """Understand facts that come from outside; what is no fact is left alone.

    Args:
        raw: Names and values.
        vocabulary: The facts and values there are.

    Raises:
        FactError: A value is none of the vocabulary's.
    """
    found: dict[str, Value] = {}
    for name, value in raw.items():
        kind = vocabulary.facts.get(name)
        if value is None or (kind is None and name != "programme"):
            continue
        found[name] = str(value) if kind is None else _value(kind, value)
    return Facts(**found)  # type: ignore[arg-type] # the fields take either type


def _value(kind: FactKind, value: object) -> Value:
    if value == REFUSED:
        return REFUSED
    if kind.kind == "number":
        if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
            return value
    else:
        said = ALIASES[value] if isinstance(value, bool) else value
        if isinstance(said, str) and said in kind.values:
            return said
    wanted = "a whole number from 0" if kind.kind == "number" else ", ".join(sorted(kind.values))
    message = f'{kind.id}: {value!r} is not one of its values, {wanted} or "refused"'
    raise FactError(message)
