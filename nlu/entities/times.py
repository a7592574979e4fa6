"""Finds times of day: um 2, 14:30, half past two, in the afternoon."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from nlu.entities.detail import Detail

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nlu.entities.detail import Context
    from nlu.entities.match import Match

LAST_HOUR, LAST_MINUTE = 23, 59
NOON = 12
OPENING = 7
"""Nothing begins before seven: "at 2" is two in the afternoon."""
TYPICAL = {"morning": 9, "afternoon": 14, "evening": 18}
NOT_A_TIME = (
    "unit_month",
    "unit_year",
    "unit_week",
    "unit_other",
    "person",
    "age_after",
    "month_name",
)

AFTER = ("half_after", "quarter_after", "quarter_to_after")
BEFORE = ("half_before", "half_past", "quarter_past", "quarter_to", "time_before")
SHIFTS = {
    "half_after": 30,
    "half_past": 30,
    "half_before": -30,
    "quarter_after": 15,
    "quarter_past": 15,
    "quarter_to": -15,
    "quarter_to_after": -15,
}
"""What words around an hour add to it, in minutes."""

_CLOCK = re.compile(r"(?<![\d.:/])(\d{1,2})\s?(?::|[hH](?![^\W\d_]))\s?(\d{2})?(?!\d)")
_DOTTED = re.compile(r"(?<![\d.:/])(\d{1,2})\.(\d{2})(?![\d.])")


class _Clock(NamedTuple):
    hour: int
    minute: int
    first: int
    last: int
    sure: float
    exact: bool = False


def times(context: Context, days: list[Detail]) -> Iterator[Detail]:
    """Find times; `days` are the dates found before, whose numbers are taken.

    A German "Donnerstagnachmittag" is a day and a part of it in one word.
    """
    taken = {i for day in days for i in range(day.first, day.last + 1)}
    part = next(iter(context.found.of("day_part")), None)
    clocks = [c for c in (*_written(context), *_spoken(context, days)) if c.first not in taken]
    if clocks:
        clock = clocks[0]
        last = part.last if part and part.first == clock.last + 1 else clock.last
        yield Detail("time", _value(clock, part), clock.first, last, clock.sure)
    elif part and (part.first not in taken or context.found.at(part.first, "weekday")):
        value = {"hour": TYPICAL[part.value], "minute": 0, "vague": part.value}
        yield Detail("time", value, part.first, part.last, 0.9)


def _written(context: Context) -> Iterator[_Clock]:
    found = context.found
    for pattern in (_CLOCK, _DOTTED):
        for match in pattern.finditer(context.text):
            inside = [
                i for i, t in enumerate(found.tokens) if match.start() <= t.start < match.end()
            ]
            said = found.before(inside[0], "time_before") or found.at(inside[-1] + 1, "clock")
            if pattern is _DOTTED and not said:
                continue
            hour, minute = int(match[1]), int(match[2] or 0)
            if hour <= LAST_HOUR and minute <= LAST_MINUTE:
                yield _Clock(hour, minute, inside[0], inside[-1], 1.0)


def _spoken(context: Context, days: list[Detail]) -> Iterator[_Clock]:
    found = context.found
    day_ends = {day.last for day in days}
    for number in (*found.numbers(), *found.of("hour_name")):
        hour = int(number.value[:4])
        split = found.before(number.first, *SHIFTS)
        if hour > LAST_HOUR or (found.after(number, *NOT_A_TIME) and not split):
            continue
        clock = found.after(number, "clock", *AFTER)
        said = found.before(number.first, *BEFORE)
        asked = context.expects == "time" and context.bare
        beside = number.first - 1 in day_ends and found.tokens[number.first].raw.isdecimal()
        part = 1 <= hour <= NOON and _beside_part(context, number)
        if clock or said or asked or beside or part:
            yield _with_half(context, number, clock, said, sure=1.0 if clock or said else 0.8)


def _beside_part(context: Context, number: Match) -> bool:
    """Tell whether a part of the day stands beside: "ten in the morning", "sabah onda"."""
    found = context.found
    return bool(found.after(number, "day_part") or found.before(number.first, "day_part"))


def _with_half(
    context: Context, number: Match, clock: Match | None, said: Match | None, *, sure: float
) -> _Clock:
    hour, minute, last = int(number.value), 0, clock.last if clock else number.last
    half = context.found.at(last + 1, *AFTER)
    ending = half or clock
    for word in (ending, said):
        if word and word.kind in SHIFTS:
            minutes = (hour * 60 + SHIFTS[word.kind]) % (24 * 60)
            hour, minute, last = minutes // 60, minutes % 60, max(last, word.last)
            break
    first = said.first if said else number.first
    half_day = clock.value if clock and clock.kind == "clock" else ""
    if half_day == "pm" and hour < NOON:
        hour += NOON
    return _Clock(hour, minute, first, last, sure, exact=half_day in {"am", "pm"})


def _value(clock: _Clock, part: Match | None) -> dict[str, object]:
    hour = clock.hour
    late = hour < OPENING if part is None else part.value != "morning"
    if late and hour < NOON and not clock.exact:
        hour += NOON
    return {"hour": hour, "minute": clock.minute, "vague": None}
