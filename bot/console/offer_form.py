"""The form of a new offer: what was typed, kept as it was typed, and what it says to the desk."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time
from typing import Any

from starlette.datastructures import FormData

from bot.booking.offer_desk import Draft, Fault
from bot.booking.seeds import WEEKDAYS

SIZES = ("shoe", "clothes")
POOLS = ("women", "step_free", "childcare", "partner")
PLAIN = ("module", "meeting_point", "pin", "min_age", "permit_needed", "capacity", "way")
WHEN = ("on", "every", "weeks", "days", "at", "until", "meet", "slots")
PERMITS = ("unknown", "no", "yes")
WAYS = ("book", "waiting_list", "call_back")


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the form.

    Attributes:
        institution: Whose offer it is.
        values: The plain fields.
        places: Where people live whom it serves.
        trades: Which trades are to be seen.
        sizes: Which sizes people are asked for.
    """

    institution: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    places: tuple[str, ...] = ()
    trades: tuple[str, ...] = ()
    sizes: tuple[str, ...] = ()

    @classmethod
    def sent(cls, form: FormData) -> "Typed":
        """Read what somebody has sent."""
        values = {key: str(value).strip() for key, value in form.items()}
        return cls(
            values.get("institution", ""),
            values,
            tuple(str(one) for one in form.getlist("places")),
            tuple(str(one) for one in form.getlist("trades") if one),
            tuple(str(one) for one in form.getlist("sizes")),
        )

    @classmethod
    def of(cls, draft: Draft) -> "Typed":
        """Read what a draft says."""
        offer, when = draft.offer, draft.offer.when[0]
        values = {name: _text(getattr(offer, name)) for name in PLAIN}
        values |= {name: _text(getattr(when, name)) for name in WHEN}
        values |= {f"pool_{pool}": str(count) for pool, count in offer.pools.items()}
        values["kind"] = "every" if when.every else "on"
        return cls(offer.institution, values, offer.places, offer.trades, offer.sizes)

    def get(self, name: str, otherwise: str = "") -> str:
        """Give a field as it stands in the form."""
        return self.values.get(name) or otherwise

    def draft(self) -> dict[str, Any]:
        """Give the draft that this says, as the desk reads it; what is empty is left out."""
        plain = {name: self.get(name) for name in PLAIN if self.get(name)}
        pools = {pool: self.get(f"pool_{pool}") for pool in POOLS}
        others = ("on", "days") if self.get("kind") == "every" else ("every", "weeks")
        when = {name: self.get(name) for name in WHEN if self.get(name) and name not in others}
        return {
            **plain,
            "places": list(self.places),
            "trades": list(self.trades),
            "sizes": list(self.sizes),
            "pools": {pool: count for pool, count in pools.items() if count not in {"", "0"}},
            "when": [when],
        }


def faulty(faults: tuple[Fault, ...]) -> list[str]:
    """Name the fields that something is wrong with, as the page calls them, each once."""
    named = [_field(one.field) for one in faults]
    return list(dict.fromkeys(named))


def _field(path: str) -> str:
    parts = path.split(".")
    if parts[0] == "when":
        return parts[-1] if parts[-1] in WHEN else "when"
    return parts[0] if parts[0] in {*PLAIN, "places", "trades", "pools", "sizes"} else "together"


def _text(value: object) -> str:
    if isinstance(value, time):
        return f"{value:%H:%M}"
    return "" if value is None else str(value)


__all__ = ["PERMITS", "POOLS", "SIZES", "WAYS", "WEEKDAYS", "Typed", "faulty"]
