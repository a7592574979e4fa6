"""Finds ages, months since arrival, numbers of persons and small children who come along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nlu.entities.detail import Detail

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nlu.entities.detail import Context
    from nlu.entities.match import Found, Match

YOUNGEST, OLDEST = 14, 99
YOUNGEST_ASKED = 5
MOST_MONTHS = 240
MOST_PERSONS = 30
MONTHS_A_YEAR = 12
UNITS = ("unit_month", "unit_year", "unit_week", "unit_other")


def ages(context: Context) -> Iterator[Detail]:
    """Find ages: a number beside a word of age, or a bare number that was asked for."""
    found, asked = context.found, context.expects == "age"
    now = list(_of_now(found))
    for number in now or found.numbers():
        value = int(number.value[:4])
        after = found.after(number, "age_after", *UNITS)
        since = found.before(number.first, "since")
        if after and after.kind == "unit_year" and not since and value >= YOUNGEST:
            after = after._replace(kind="age_after")
        said = bool(after and after.kind == "age_after" and not since) or _clear(found, number)
        if not said and (now or found.before(number.first, "age_before")):
            said = not found.after(number, *UNITS, "person", "clock")
        plain = asked and not after and not _part_of_date(found, number)
        if (said and YOUNGEST <= value <= OLDEST) or (
            (plain or (asked and said)) and YOUNGEST_ASKED <= value <= OLDEST
        ):
            last = after.last if after and after.kind == "age_after" else number.last
            yield Detail("age", value, number.first, last, 1.0 if said else 0.9)


def children(context: Context) -> Iterator[Detail]:
    """Find a small child that comes along, "with my son, 4": somebody has to look after it."""
    found = context.found
    for number in found.numbers():
        child = found.before(number.first, "with_child")
        other = found.after(number, "number", "clock", "day_part", "month_name", "person")
        if child and not other and int(number.value[:4]) < YOUNGEST:
            yield Detail("need", "childcare", child.first, number.last)


def _of_now(found: Found) -> Iterator[Match]:
    """Find the age of today beside that of the next birthday: "18 next month, 17 now"."""
    next_years = {int(number.value[:4]) - 1 for number in found.numbers()}
    for number in found.numbers():
        beside = found.before(number.first, "now") or found.after(number, "now")
        if beside and int(number.value[:4]) in next_years:
            yield number


def months(context: Context) -> Iterator[Detail]:
    """Find how long somebody has been here, in whole months."""
    found, asked = context.found, context.expects == "months"
    for match in found.of("months_value"):
        yield Detail("months", int(match.value), match.first, match.last)
    for number in found.numbers():
        unit = found.after(number, *UNITS, "age_after")
        if _clear(found, number):
            continue
        since = found.before(number.first, "since")
        value = _months(int(number.value[:4]), unit, asked=asked, since=bool(since))
        if value is not None and 0 <= value <= MOST_MONTHS:
            last = unit.last if unit else number.last
            yield Detail("months", value, number.first, last, 1.0 if unit else 0.9)


def _clear(found: Found, number: Match) -> bool:
    """Tell whether a word of age alone follows: "I" in Persian reads like "since" in Arabic."""
    return bool(found.after(number, "age_after")) and not found.after(number, "unit_year")


def _months(value: int, unit: Match | None, *, asked: bool, since: bool) -> int | None:
    if unit is None:
        return value if asked else None
    if unit.kind == "unit_month":
        return value
    if unit.kind in {"unit_year", "age_after"} and (since or asked):
        return value * MONTHS_A_YEAR
    if unit.kind == "unit_week" and (since or asked):
        return round(value / 4.345)
    return None


def persons(context: Context) -> Iterator[Detail]:
    """Find how many people come."""
    found, asked = context.found, context.expects == "persons"
    for match in found.of("persons_value"):
        yield Detail("persons", int(match.value), match.first, match.last)
    for number in found.numbers():
        unit = found.after(number, "person")
        value = int(number.value[:4])
        if 1 <= value <= MOST_PERSONS and (unit or (asked and context.bare)):
            yield Detail("persons", value, number.first, unit.last if unit else number.last)


def _part_of_date(found: Found, number: Match) -> bool:
    return bool(found.after(number, "month_name") or found.before(number.first, "month_name"))
