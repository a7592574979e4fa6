"""Reading a call's parameters as leniently, and refusing them as strictly, as Telegram does."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from bot.practice.refusals import refuse

if TYPE_CHECKING:
    from bot.practice.model import Json, Upload


class Params:
    """What came with a call: text values or JSON values, with files apart.

    Args:
        values: By name; from a form they are text, from a JSON body they have any shape.
        files: Uploads by the name of their form field.
    """

    __slots__ = ("files", "values")

    def __init__(self, values: Json, files: dict[str, Upload] | None = None) -> None:
        self.values = values
        self.files = files or {}

    def text(self, name: str) -> str:
        """Return a value as text, "" when it is absent."""
        value = self.values.get(name)
        if value is None:
            return ""
        if isinstance(value, str):
            return value
        if isinstance(value, bool):
            return "true" if value else "false"
        return json.dumps(value)

    def has(self, name: str) -> bool:
        """Return whether the call names this value at all."""
        return self.values.get(name) not in (None, "")

    def integer(self, name: str, default: int = 0) -> int:
        """Return a whole number; what is none counts as the default."""
        value = self.values.get(name)
        if value is None or value == "":
            return default
        try:
            return int(value)
        except (TypeError, ValueError):
            return default

    def number(self, name: str) -> float:
        """Return a number with a fraction, refusing an absent one by its name."""
        text = self.text(name)
        if not text:
            refuse(f"{name} is empty")
        try:
            return float(text)
        except ValueError:
            refuse(f"can't parse {name}")

    def flag(self, name: str) -> bool:
        """Return a yes or no."""
        return self.text(name).lower() in {"true", "yes", "1"}

    def json(self, name: str, what: str | None = None) -> Any:  # noqa: ANN401 - any JSON
        """Return a nested value, decoding it when it came as text; None when absent."""
        value = self.values.get(name)
        if value is None or value == "":
            return None
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value)
        except ValueError:
            refuse(f"can't parse {what or name} JSON object")

    def record(self, name: str, what: str | None = None) -> Json | None:
        """Return a nested object, refusing every other shape."""
        value = self.json(name, what)
        if value is None:
            return None
        if not isinstance(value, dict):
            refuse(f"object expected as {what or name}")
        return value

    def records(self, name: str, what: str | None = None) -> list[Any] | None:
        """Return a nested list, refusing every other shape."""
        value = self.json(name, what)
        if value is None:
            return None
        if not isinstance(value, list):
            refuse(f"expected an Array of {what or name}")
        return value

    def upload(self, name: str) -> Upload | None:
        """Return the file under this name, given at once or as ``attach://…``."""
        direct = self.files.get(name)
        if direct is not None:
            return direct
        return self.attached(self.text(name))

    def attached(self, reference: str) -> Upload | None:
        """Return the file that an ``attach://…`` text points to."""
        if not reference.startswith("attach://"):
            return None
        return self.files.get(reference.removeprefix("attach://"))
