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
      pin: "51.95, 7.62"          # optional: where that is on the map, latitude and longitude
      min_age: 18                 # optional
      permit_needed: "no"         # no | yes | unknown; anything but "no" makes it a request
      named: "yes"                # "no": just come, there is no list and nothing to book
      fictional: "no"             # "yes": invented, for a demonstration; shown as such
      capacity: 12                # places of each date (of each slot); 0 if not named
      taken: 9                    # optional: places that are gone already
      sizes: [shoe]               # optional: shoe | clothes; who books is asked for it
      pools: {women: 3}           # optional: how many of the places are of a kind of their own:
                                  # women | step_free | childcare | partner
      when:
      - {next: tuesday, skip: 1, at: "10:00", until: "12:00", meet: "09:15"}
      - {in_days: 10, at: "13:00", until: "15:00", slots: 30}
      - {every: wednesday, weeks: 4, at: "16:00", until: "18:00"}
      - {on: 2026-12-01, at: "10:00", until: "12:00"}
      - {rule: "FREQ=MONTHLY;BYDAY=1TU", since: 2026-12-01, last: 2027-06-30, weeks: 26, at: …}
      - {next: tuesday, at: "14:00", until: "16:00", days: 3}
      - {on: 2026-12-01, also: [2026-12-08, 2026-12-15], at: "14:00", until: "16:00"}
      way: book                   # optional: book | waiting_list | call_back

``next`` is the next such weekday after today, ``skip`` weeks later; ``every`` gives one for each
of the coming ``weeks``; ``slots`` cuts the time into pieces of so many minutes, each with its own
places. Times are local (Europe/Berlin). An offer either names its dates (``on``), or has them made
from today (``next``, ``every``, ``in_days``), topped up whenever one is past, or is a series: a
``rule`` (RFC 5545) that counts from ``since``, ends with ``last``, and has its dates made for the
coming ``weeks``. What is made skips NRW's holidays and the institution's closures.

``days`` (the following days of work) or ``also`` (days by name) make one date of several days:
who books it comes on all of them. ``waiting_list`` cannot be booked directly: the next in the list
is asked when there is a place, the date says only how long the list is open, and there need not be
a place yet. ``call_back`` is a window in which somebody of the institution gets in touch;
``capacity`` says with how many.
"""

from datetime import date, time
from pathlib import Path
from typing import Annotated, Literal, Self

import yaml
from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    ValidationError,
    model_validator,
)

from bot.booking.rulebook import checked
from bot.errors import SeedError

DEMO = Path(__file__).parent / "demo_offers.yml"
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
Name = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9_-]*$")]
YesNo = Literal["yes", "no"]
Way = Literal["book", "waiting_list", "call_back"]
Rule = Annotated[str, AfterValidator(checked)]


def _on_the_map(pin: str) -> str:
    """Give a point back as it is stored; one far from Germany is a slip of the keyboard."""
    latitude, longitude = (float(part) for part in pin.split(","))
    if not (47 <= latitude <= 55.1 and 5.8 <= longitude <= 15.1):  # noqa: PLR2004 - Germany
        reason = "a pin is latitude and longitude of a place in Germany"
        raise ValueError(reason)
    return f"{latitude:.5f},{longitude:.5f}"


Pin = Annotated[str, AfterValidator(_on_the_map)]
Pool = Literal["women", "step_free", "childcare", "partner"]
Size = Literal["shoe", "clothes"]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class When(_Strict):
    """When an offer takes place."""

    next: Weekday | None = None
    skip: Annotated[int, Field(ge=0)] = 0
    in_days: Annotated[int, Field(ge=0)] | None = None
    every: Weekday | None = None
    weeks: Annotated[int, Field(ge=1, le=52)] = 4
    rule: Rule | None = None
    since: date | None = None
    last: date | None = None
    on: date | None = None
    also: tuple[date, ...] = ()
    days: Annotated[int, Field(ge=1, le=20)] = 1
    at: time
    until: time
    meet: time | None = None
    slots: Annotated[int, Field(ge=5)] | None = None

    @model_validator(mode="after")
    def _holds_together(self) -> Self:
        ways = (self.next, self.in_days, self.every, self.on, self.rule)
        if sum(way is not None for way in ways) != 1:
            reason = "say exactly one of next, in_days, every, on, rule"
            raise ValueError(reason)
        if self.until <= self.at:
            reason = "until must be later than at"
            raise ValueError(reason)
        if self.meet is not None and self.meet > self.at:
            reason = "meet must not be later than at"
            raise ValueError(reason)
        return self

    @model_validator(mode="after")
    def _is_a_series(self) -> Self:
        if (self.rule is None) != (self.since is None) or (self.last and self.rule is None):
            reason = "a rule counts from since; only a rule has since and last"
            raise ValueError(reason)
        if self.rule and self.since and self.last and self.last < self.since:
            reason = "last must not be before since"
            raise ValueError(reason)
        return self

    @model_validator(mode="after")
    def _has_days(self) -> Self:
        if self.slots and (self.days > 1 or self.also):
            reason = "what is cut into slots takes one day"
            raise ValueError(reason)
        if self.also and (self.on is None or self.days > 1):
            reason = "also stands beside on, and takes the place of days"
            raise ValueError(reason)
        if self.on and list(self.also) != sorted({d for d in self.also if d > self.on}):
            reason = "the days of also follow on, in order"
            raise ValueError(reason)
        return self

    @property
    def kind(self) -> str:
        """How its days are known: ``on``, ``rule`` or ``made``."""
        return "on" if self.on else "rule" if self.rule else "made"


class Offer(_Strict):
    """An offer and its dates."""

    id: Name
    module: Name
    trades: tuple[Name, ...] = ()
    institution: Name
    places: Annotated[tuple[Name, ...], Field(min_length=1)]
    meeting_point: Name
    pin: Pin | None = None
    min_age: Annotated[int, Field(ge=0, le=120)] | None = None
    permit_needed: Literal["yes", "no", "unknown"]
    named: YesNo = "yes"
    way: Way = "book"
    fictional: YesNo
    capacity: Annotated[int, Field(ge=0, le=200)] = 0
    taken: Annotated[int, Field(ge=0)] = 0
    sizes: tuple[Size, ...] = ()
    pools: dict[Pool, Annotated[int, Field(ge=1)]] = Field(default_factory=dict)
    when: Annotated[tuple[When, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _holds_together(self) -> Self:
        if self.way != "book" and self.named == "no":
            reason = "where people just come there is no waiting list and no call"
            raise ValueError(reason)
        if (self.named == "yes") != (self.capacity > 0) and self.way != "waiting_list":
            reason = "an offer with a list of names has a capacity, one without has none"
            raise ValueError(reason)
        if self.sizes and (self.named == "no" or self.way == "call_back"):
            reason = "a size is asked of those who book a date"
            raise ValueError(reason)
        if sum(self.pools.values()) > self.capacity:
            reason = "more places are of a kind of their own than there are"
            raise ValueError(reason)
        if self.taken > self.capacity:
            reason = "more places are taken than there are"
            raise ValueError(reason)
        if len({one.kind for one in self.when}) > 1:
            reason = "dates are named (on), made from today or a series (rule), not two of them"
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
