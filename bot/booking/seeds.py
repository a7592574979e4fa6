"""The format of a file of offers, and how it is read.

Such a file is how an operator puts dates into the service before, or instead of, typing them in
at a console. It is YAML; every value is read as text first: ``10:00`` is a time, never a number.

.. code-block:: yaml

    offers:
    - id: workshop-car            # stays the same for ever; letters, digits, hyphens
      module: werkstattbesuch     # a module of the knowledge
      trades: [car, metal]        # optional; the first one names the offer
      institution: hwk-muenster   # a contact of the knowledge
      places: [zue_muenster]      # where people live whom it serves; or [anywhere]
      meeting_point: booking-meet-zue-gate   # key of a text
      min_age: 18                 # optional
      permit_needed: "no"         # no | yes | unknown; anything but "no" makes it a request
      named: "yes"                # "no": just come, there is no list and nothing to book
      fictional: "no"             # "yes": invented, for a demonstration; shown as such
      capacity: 12                # places of each date (of each slot); 0 if not named
      taken: 9                    # optional: places that are gone already
      pools: {women: 3}           # optional: how many of the places are of a kind of their own:
                                  # women | step_free | childcare | partner
      when:
      - {next: tuesday, skip: 1, at: "10:00", until: "12:00", meet: "09:15"}
      - {in_days: 10, at: "13:00", until: "15:00", slots: 30}
      - {every: wednesday, weeks: 4, at: "16:00", until: "18:00"}
      - {on: 2026-12-01, at: "10:00", until: "12:00"}

``next`` is the next such weekday after today, ``skip`` weeks later; ``every`` gives one for each
of the coming ``weeks``; ``slots`` cuts the time into pieces of so many minutes, each with its own
places. Times are local (Europe/Berlin). An offer either names its dates (``on``) or has them made
from today; the made ones are topped up whenever one is past.
"""

from datetime import date, time
from pathlib import Path
from typing import Annotated, Literal, Self

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from bot.errors import SeedError

DEMO = Path(__file__).parent / "demo_offers.yml"
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
Name = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9_-]*$")]
YesNo = Literal["yes", "no"]
Pool = Literal["women", "step_free", "childcare", "partner"]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class When(_Strict):
    """When an offer takes place."""

    next: Weekday | None = None
    skip: Annotated[int, Field(ge=0)] = 0
    in_days: Annotated[int, Field(ge=0)] | None = None
    every: Weekday | None = None
    weeks: Annotated[int, Field(ge=1, le=52)] = 4
    on: date | None = None
    at: time
    until: time
    meet: time | None = None
    slots: Annotated[int, Field(ge=5)] | None = None

    @model_validator(mode="after")
    def _holds_together(self) -> Self:
        ways = (self.next, self.in_days, self.every, self.on)
        if sum(way is not None for way in ways) != 1:
            reason = "say exactly one of next, in_days, every, on"
            raise ValueError(reason)
        if self.until <= self.at:
            reason = "until must be later than at"
            raise ValueError(reason)
        if self.meet is not None and self.meet > self.at:
            reason = "meet must not be later than at"
            raise ValueError(reason)
        return self


class Offer(_Strict):
    """An offer and its dates."""

    id: Name
    module: Name
    trades: tuple[Name, ...] = ()
    institution: Name
    places: Annotated[tuple[Name, ...], Field(min_length=1)]
    meeting_point: Name
    min_age: Annotated[int, Field(ge=0, le=120)] | None = None
    permit_needed: Literal["yes", "no", "unknown"]
    named: YesNo = "yes"
    fictional: YesNo
    capacity: Annotated[int, Field(ge=0, le=200)] = 0
    taken: Annotated[int, Field(ge=0)] = 0
    pools: dict[Pool, Annotated[int, Field(ge=1)]] = Field(default_factory=dict)
    when: Annotated[tuple[When, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _holds_together(self) -> Self:
        if (self.named == "yes") != (self.capacity > 0):
            reason = "an offer with a list of names has a capacity, one without has none"
            raise ValueError(reason)
        if sum(self.pools.values()) > self.capacity:
            reason = "more places are of a kind of their own than there are"
            raise ValueError(reason)
        if self.taken > self.capacity:
            reason = "more places are taken than there are"
            raise ValueError(reason)
        if len({one.on is None for one in self.when}) > 1:
            reason = "dates are either named (on) or made from today, not both"
            raise ValueError(reason)
        return self


class _File(_Strict):
    offers: tuple[Offer, ...]

    @model_validator(mode="after")
    def _ids_differ(self) -> Self:
        ids = [one.id for one in self.offers]
        twice = sorted({one for one in ids if ids.count(one) > 1})
        if twice:
            reason = f"the same id twice: {', '.join(twice)}"
            raise ValueError(reason)
        return self


def load(path: Path = DEMO) -> tuple[Offer, ...]:
    """Read a file of offers.

    Raises:
        SeedError: The file has faults; all of them are listed.
    """
    try:
        # Everything as text: YAML would take 10:00 for the number 600.
        raw = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 - BaseLoader makes nothing but text, lists and mappings
    except (OSError, yaml.YAMLError) as error:
        raise SeedError([f"{path.name}: {error}"]) from error
    try:
        return _File.model_validate(raw).offers
    except ValidationError as error:
        raise SeedError([_fault(path, raw, one) for one in error.errors()]) from error


def _fault(path: Path, raw: object, error: object) -> str:
    assert isinstance(error, dict)  # noqa: S101 - pydantic's own shape; for the type checker
    where = list(error["loc"])
    if len(where) > 1 and where[0] == "offers" and isinstance(raw, dict):
        offer = raw["offers"][where[1]]
        name = offer.get("id") if isinstance(offer, dict) else None
        where[1] = name or f"number {where[1] + 1}"
    return f"{path.name}: {' › '.join(map(str, where)) or 'file'}: {error['msg']}"
