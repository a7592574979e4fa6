"""On which days work rests in North Rhine-Westphalia."""

from datetime import date
from functools import cache

from holidays import country_holidays

_SATURDAY = 5


def is_holiday(day: date) -> bool:
    """Say whether a day is a public holiday in North Rhine-Westphalia."""
    return day in _holidays(day.year)


def is_workday(day: date) -> bool:
    """Say whether a day is neither a weekend nor a public holiday."""
    return day.weekday() < _SATURDAY and not is_holiday(day)


@cache
def _holidays(year: int) -> frozenset[date]:
    return frozenset(country_holidays("DE", subdiv="NW", years=year))
