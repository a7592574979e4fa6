"""Leases: what a process has taken is its own until a moment that it keeps putting off."""

from datetime import datetime, timedelta

from sqlalchemy import BindParameter, Column, ColumnElement, and_, bindparam
from sqlalchemy.orm import InstrumentedAttribute

# A lease that ends so much later was written by a clock that has been put back since.
_LONGEST = 3

Until = InstrumentedAttribute[datetime | None] | Column[datetime | None]
Moment = datetime | BindParameter[datetime]


def held(until: Until, now: datetime, lease: timedelta) -> ColumnElement[bool]:
    """Say in SQL whether somebody holds a row."""
    return _held(until, **moments(now, lease))


def held_then(until: Until) -> ColumnElement[bool]:
    """Say the same in a statement that is made once; see ``moments`` for when."""
    return _held(until, now=bindparam("now"), longest=bindparam("longest"))


def _held(until: Until, *, now: Moment, longest: Moment) -> ColumnElement[bool]:
    return and_(until.is_not(None), until > now, until <= longest)


def moments(now: datetime, lease: timedelta) -> dict[str, datetime]:
    """Give the values of ``held_then``."""
    return {"now": now, "longest": now + _LONGEST * lease}


def is_held(until: datetime | None, now: datetime, lease: timedelta) -> bool:
    """Say whether somebody holds a row."""
    return until is not None and now < until <= now + _LONGEST * lease
