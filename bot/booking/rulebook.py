"""The local rule of a series: which days it names, seen as a calendar sees it (RFC 5545)."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from dateutil.rrule import rrulestr

_KEYS = frozenset({"FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY"})
_FREQUENCIES = frozenset({"WEEKLY", "MONTHLY"})


def checked(rule: str) -> str:
    """Give a rule back that names days and nothing else.

    ``FREQ=WEEKLY;BYDAY=WE`` · ``FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH`` · ``FREQ=MONTHLY;BYDAY=1TU``

    Raises:
        ValueError: It is no such rule.
    """
    parts = dict(part.partition("=")[::2] for part in rule.split(";"))
    if parts.get("FREQ") not in _FREQUENCIES or not set(parts) <= _KEYS:
        reason = "a rule is like FREQ=WEEKLY;BYDAY=WE, with INTERVAL or BYMONTHDAY if need be"
        raise ValueError(reason)
    # The time of the day and the end of a series stand beside the rule, not in it.
    rrulestr(rule, dtstart=datetime(2026, 1, 1))  # noqa: DTZ001 - days are counted, no moment
    return rule


def days(rule: str, *, since: date, first: date, last: date) -> Iterator[date]:
    """Give the days that a rule names, earliest first.

    Args:
        rule: The rule.
        since: The day it counts from: every second week is the second one after this.
        first: Not before.
        last: Not after.
    """
    counted = rrulestr(rule, dtstart=_noon(since))
    for moment in counted.between(_noon(first), _noon(last), inc=True):
        yield moment.date()


def following(day: date, count: int) -> Iterator[date]:
    """Give the next so many days of the calendar."""
    return (day + timedelta(days=n) for n in range(1, count + 1))


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12))
