"""The tables of what institutions offer beyond single dates; nothing here is about a person."""

from datetime import date, datetime, time
from typing import Any

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from bot.store.tables import Base, BigId


class Offer(Base):
    """An offer that was entered by hand: a ``draft`` until somebody else has agreed to it.

    ``spec`` is what ``bot.booking.seeds.Offer`` reads: the rule by which dates are made.
    """

    __tablename__ = "offer"

    id: Mapped[str] = mapped_column(primary_key=True)
    institution: Mapped[str] = mapped_column(index=True)
    state: Mapped[str] = mapped_column(default="draft")
    spec: Mapped[dict[str, Any]] = mapped_column(JSON)
    drafted_by: Mapped[str]
    approved_by: Mapped[str | None]
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime]


class Closure(Base):
    """Days on which an institution is closed, the first and the last one included."""

    __tablename__ = "closure"
    __table_args__ = (
        CheckConstraint("last_day >= first_day", name="last_later"),
        Index("ix_closure_institution", "institution", "last_day"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    institution: Mapped[str]
    first_day: Mapped[date]
    last_day: Mapped[date]
    reason: Mapped[str]
    created_at: Mapped[datetime]


class SeriesChange(Base):
    """From one date of an offer on, those planned for the same hour are changed, or end.

    ``clock`` is the local hour that they were planned for, ``since`` the moment that the first of
    them was planned for. Without ``at`` they keep their time. The newest one counts.
    """

    __tablename__ = "series_change"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    offer: Mapped[str] = mapped_column(index=True)
    clock: Mapped[time]
    since: Mapped[datetime]
    shift: Mapped[int] = mapped_column(default=0)
    at: Mapped[time | None]
    until: Mapped[time | None]
    meet: Mapped[time | None]
    meeting_point: Mapped[str | None]
    ended: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime]


class SessionDay(Base):
    """A further day of a session that takes several: ``no`` 2, 3, …; day 1 is the session's own.

    Places hang on the session, so a place is a place on all of its days: nothing is half booked.
    """

    __tablename__ = "session_day"

    session_id: Mapped[int] = mapped_column(
        ForeignKey("session.id", ondelete="CASCADE"), primary_key=True
    )
    no: Mapped[int] = mapped_column(primary_key=True)
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    meet_at: Mapped[datetime | None]
    local_date: Mapped[date] = mapped_column(index=True)


class BookingDay(Base):
    """How somebody came, or did not, on one of several days; the place stays theirs."""

    __tablename__ = "booking_day"

    booking_id: Mapped[int] = mapped_column(
        ForeignKey("booking.id", ondelete="CASCADE"), primary_key=True
    )
    local_date: Mapped[date] = mapped_column(primary_key=True)
    state: Mapped[str]


class Feed(Base):
    """The secret address of an institution's calendar; only a fingerprint of it is kept."""

    __tablename__ = "feed"

    institution: Mapped[str] = mapped_column(primary_key=True)
    digest: Mapped[str] = mapped_column(unique=True)
    created_at: Mapped[datetime]


class Invitation(Base):
    """What an institution's calendar has been told of a date by mail, and what it is to be told.

    ``sequence`` rises with every change; what is above ``sent_sequence`` is still to be sent.
    """

    __tablename__ = "invitation"

    session_id: Mapped[int] = mapped_column(
        ForeignKey("session.id", ondelete="CASCADE"), primary_key=True
    )
    method: Mapped[str]
    said: Mapped[str]
    sequence: Mapped[int] = mapped_column(default=0)
    sent_sequence: Mapped[int] = mapped_column(default=-1)
    attempts: Mapped[int] = mapped_column(default=0)
    retry_at: Mapped[datetime | None]
    leased_until: Mapped[datetime | None]
    error_code: Mapped[str | None]
