"""Finds days: 31.11., 1 December, tomorrow, next Tuesday, in three kinds of digits."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from nlu.entities.detail import Detail

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nlu.entities.detail import Context

RECENTLY = 60
"""A day without a year that lies so many days back is meant as past, not as next year's."""
DAYS, MONTHS = 31, 12
COUNTED = ("number", "day_number")
THIS_CENTURY = 2000
LEAP_YEAR = 2024

_ISO = re.compile(r"(?<!\d)(20\d\d)-(\d{1,2})-(\d{1,2})(?!\d)")
_NUMERIC = re.compile(
    r"(?<![\d:.,/])(\d{1,2})\s?[./]\s?(\d{1,2})(?:[./]\s?(\d{4}|\d{2})?)?(?![\d:])"
)
_DAY_ONLY = re.compile(r"(?<![\d.:/])(\d{1,2})\.(?!\s?\d)")


class Day(NamedTuple):
    """A day as said."""

    day: date | None
    weekday: int | None
    invalid: bool


def dates(context: Context) -> Iterator[Detail]:
    """Find days, each once."""
    taken: set[int] = set()
    for detail in (*_numeric(context), *_named(context), *_relative(context), *_ordinal(context)):
        covered = set(range(detail.first, detail.last + 1))
        if not covered & taken:
            taken |= covered
            yield detail


def _numeric(context: Context) -> Iterator[Detail]:
    for match in _ISO.finditer(context.text):
        written = [int(part) for part in match.groups()]
        yield _detail(context, match, _resolve(context, written[2], written[1], written[0]))
    for match in _NUMERIC.finditer(context.text):
        day, month = int(match[1]), int(match[2])
        year = int(match[3]) if match[3] else None
        if _is_clock(context, match):
            continue
        if month > MONTHS >= day and month <= DAYS and "/" in match[0]:
            day, month = month, day
        if day >= 1 and 1 <= month <= MONTHS:
            yield _detail(context, match, _resolve(context, day, month, year))


def _is_clock(context: Context, match: re.Match[str]) -> bool:
    first, last = _tokens(context, match)
    found = context.found
    if found.at(last + 1, "clock"):
        return True
    return bool(found.before(first, "time_before")) and int(match[2]) > MONTHS


def _named(context: Context) -> Iterator[Detail]:
    found = context.found
    for name in found.of("month_name"):
        number = found.before(name.first, *COUNTED) or found.after(name, *COUNTED)
        if number is None or not 1 <= int(number.value[:4]) <= DAYS:
            continue
        day = _resolve(context, int(number.value), int(name.value), None)
        first, last = min(number.first, name.first), max(number.last, name.last)
        yield _with_weekday(context, first, last, day, min(name.sure, 1.0))


def _relative(context: Context) -> Iterator[Detail]:
    today = context.today
    for match in context.found.of("relative_day"):
        day = today + timedelta(days=int(match.value)) if today else None
        yield _with_weekday(context, match.first, match.last, Day(day, None, invalid=False), 1.0)
    for match in context.found.of("weekday"):
        weekday = int(match.value)
        ahead = (weekday - today.weekday() - 1) % 7 + 1 if today else 0
        day = today + timedelta(days=ahead) if today else None
        before = context.found.before(match.first, "next")
        first = before.first if before else match.first
        value = Day(day, weekday, invalid=False)
        yield _detail_at(context, first, match.last, value, match.sure)


def _ordinal(context: Context) -> Iterator[Detail]:
    """Find "am 5." and, when a day was asked for, a bare "5"."""
    for match in _DAY_ONLY.finditer(context.text):
        first, _last = _tokens(context, match)
        asked = context.expects == "date" and context.bare
        if (asked or context.found.before(first, "on_day")) and 1 <= int(match[1]) <= DAYS:
            yield _detail(context, match, _day_of_month(context, int(match[1])), 0.9)
    if context.expects == "date" and context.bare:
        for number in context.found.numbers():
            value = int(number.value[:4])
            if 1 <= value <= DAYS and len(list(context.found.numbers())) == 1:
                day = _day_of_month(context, value)
                yield _detail_at(context, number.first, number.last, day, 0.7)


def _day_of_month(context: Context, day: int) -> Day:
    today = context.today
    if today is None:
        return Day(None, None, invalid=False)
    month, year = today.month, today.year
    if day < today.day:
        month, year = (1, year + 1) if month == MONTHS else (month + 1, year)
    if day > monthrange(year, month)[1]:
        return Day(None, None, invalid=True)
    return Day(date(year, month, day), None, invalid=False)


def _resolve(context: Context, day: int, month: int, year: int | None) -> Day:
    longest = monthrange(LEAP_YEAR, month)[1] if 1 <= month <= MONTHS else 0
    if not 1 <= day <= longest:
        return Day(None, None, invalid=True)
    today = context.today
    if year is None and today is None:
        return Day(None, None, invalid=False)
    chosen = _year(year, day, month, today)
    if day > monthrange(chosen, month)[1]:
        return Day(None, None, invalid=True)
    return Day(date(chosen, month, day), None, invalid=False)


def _year(year: int | None, day: int, month: int, today: date | None) -> int:
    if year is not None:
        return year if year >= THIS_CENTURY else THIS_CENTURY + year
    if today is None:
        return THIS_CENTURY
    first = min(day, monthrange(today.year, month)[1])
    long_past = date(today.year, month, first) < today - timedelta(days=RECENTLY)
    return today.year + 1 if long_past else today.year


def _tokens(context: Context, match: re.Match[str]) -> tuple[int, int]:
    inside = [
        i
        for i, token in enumerate(context.found.tokens)
        if token.start < match.end() and token.end > match.start()
    ]
    return inside[0], inside[-1]


def _detail(context: Context, match: re.Match[str], day: Day, sure: float = 1.0) -> Detail:
    first, last = _tokens(context, match)
    return _with_weekday(context, first, last, day, sure)


def _with_weekday(context: Context, first: int, last: int, day: Day, sure: float) -> Detail:
    """Join "Tuesday" with the date that stands beside it."""
    beside = context.found.before(first, "weekday") or context.found.at(last + 1, "weekday")
    before_article = context.found.before(first, "on_day")
    if beside is None and before_article:
        beside = context.found.before(before_article.first, "weekday")
    if beside is None:
        return _detail_at(context, first, last, day, sure)
    first, last = min(first, beside.first), max(last, beside.last)
    return _detail_at(context, first, last, day._replace(weekday=int(beside.value)), sure)


def _detail_at(context: Context, first: int, last: int, day: Day, sure: float) -> Detail:
    tokens = context.found.tokens
    value = {
        "date": day.day.isoformat() if day.day else None,
        "weekday": day.weekday,
        "invalid": day.invalid,
        "raw": context.text[tokens[first].start : tokens[last].end],
    }
    return Detail("date", value, first, last, sure)
