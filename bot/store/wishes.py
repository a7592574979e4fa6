"""The tables of what somebody wishes for a date: to wait for a place, to be helped there."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from bot.store.tables import Base, BigId

_NO_RE_USE = {"sqlite_autoincrement": True}
SIZES = ("shoe_size", "clothes_size")
"""Needs that only a date may know that asks for them."""
QUEUED_STATES = ("waiting", "offered", "passed")
_QUEUED = text("state IN ('waiting', 'offered', 'passed')")


class Need(Base):
    """What somebody needs at one date, and how far the institution is with it; gone soon after."""

    __tablename__ = "need"
    __table_args__ = (UniqueConstraint("booking_id", "kind"), _NO_RE_USE)

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    booking_id: Mapped[int] = mapped_column(ForeignKey("booking.id", ondelete="CASCADE"))
    kind: Mapped[str]
    detail: Mapped[str] = mapped_column(default="")
    state: Mapped[str] = mapped_column(default="wanted")
    changed_at: Mapped[datetime]


class Follow(Base):
    """A kind of offer (a module, or ``all``) that somebody wishes to hear of when one is new."""

    __tablename__ = "follow"

    person_id: Mapped[int] = mapped_column(
        ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    module: Mapped[str] = mapped_column(primary_key=True)


class Draft(Base):
    """The date somebody was about to book: found again after days; nothing about the person."""

    __tablename__ = "draft"

    person_id: Mapped[int] = mapped_column(
        ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    session_id: Mapped[int] = mapped_column(ForeignKey("session.id", ondelete="CASCADE"))
    pool: Mapped[str | None]
    persons: Mapped[int] = mapped_column(default=1)
    saved_at: Mapped[datetime] = mapped_column(index=True)


class Waiting(Base):
    """Somebody who waits for places: ``waiting``, ``offered``, or ``passed`` on this one time."""

    __tablename__ = "waiting"
    __table_args__ = (
        Index(
            "uq_waiting_queued",
            "person_id",
            "session_id",
            unique=True,
            sqlite_where=_QUEUED,
            postgresql_where=_QUEUED,
        ),
        Index("ix_waiting_queue", "session_id", "state", "queued_at"),
        CheckConstraint("persons > 0", name="persons"),
        _NO_RE_USE,
    )

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    token: Mapped[str] = mapped_column(unique=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    session_id: Mapped[int] = mapped_column(ForeignKey("session.id"))
    pool: Mapped[str] = mapped_column(default="all")
    persons: Mapped[int] = mapped_column(default=1)
    lang: Mapped[str]
    state: Mapped[str] = mapped_column(default="waiting")
    offered_until: Mapped[datetime | None]
    why_skipped: Mapped[str | None]
    version: Mapped[int] = mapped_column(default=1)
    queued_at: Mapped[datetime]
    changed_at: Mapped[datetime]
