"""The tables, each with the reason for what it keeps.

Nothing here decides anything; what must hold whatever the code does stands as a constraint, a
partial unique index or (in the first migration) a trigger.
"""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    ColumnElement,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    UniqueConstraint,
    false,
    func,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeEngine

from bot.store.moment import UtcDateTime

# SQLite counts up only integers of its own kind.
BigId = BigInteger().with_variant(Integer, "sqlite")

ACTIVE_STATES = ("requested", "confirmed")
_ACTIVE = text("state IN ('requested', 'confirmed')")
_NO_RE_USE = {"sqlite_autoincrement": True}


class Base(DeclarativeBase):
    """What all tables share."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[type, TypeEngine[Any]]] = {datetime: UtcDateTime()}


def core(entity: type[Base]) -> Table:
    """Give the plain table of an entity: what runs in every turn goes without the ORM."""
    table = entity.__table__
    assert isinstance(table, Table)  # noqa: S101 - a declarative class has one; for the type checker
    return table


class Person(Base):
    """Whom we speak with: the one place where a chat and a person meet."""

    __tablename__ = "person"
    __table_args__ = (_NO_RE_USE,)

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    chat_id: Mapped[int] = mapped_column(BigInteger, unique=True)
    lang: Mapped[str | None]
    lang_chosen: Mapped[bool] = mapped_column(default=False)
    solar: Mapped[bool] = mapped_column(default=False, server_default=false())
    discreet: Mapped[bool] = mapped_column(default=False, server_default=false())
    consent_version: Mapped[int | None]
    consent_at: Mapped[datetime | None]
    reachable: Mapped[bool] = mapped_column(default=True)
    created_at: Mapped[datetime]
    seen_at: Mapped[datetime] = mapped_column(index=True)


class Update(Base):
    """A received update; its number is kept for a while so that it is taken once only.

    ``owner`` is the process that answers it, until ``leased_until``; ``sealed`` is the state of
    one that no key of ours opens.
    """

    __tablename__ = "inbox"
    __table_args__ = (Index("ix_inbox_state", "state", "update_id"),)

    update_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    chat_id: Mapped[int | None] = mapped_column(BigInteger, index=True)
    payload: Mapped[bytes | None]
    state: Mapped[str] = mapped_column(default="new")
    attempts: Mapped[int] = mapped_column(default=0)
    error_code: Mapped[str | None]
    owner: Mapped[str | None]
    leased_until: Mapped[datetime | None]
    received_at: Mapped[datetime]
    done_at: Mapped[datetime | None]


class Conversation(Base):
    """Where a conversation stands, sealed; gone when it expires or with the person."""

    __tablename__ = "conversation"

    person_id: Mapped[int] = mapped_column(
        ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    blob: Mapped[bytes]
    version: Mapped[int]
    updated_at: Mapped[datetime]
    expires_at: Mapped[datetime] = mapped_column(index=True)


class Session(Base):
    """One date of an offer, at a moment in UTC and on a day as it is called in Germany.

    ``starts_at``, ``ends_at`` and ``local_date`` are those of the first day; ``over_at`` is set if
    there are more (``session_day``). ``way``: ``book`` · ``waiting_list`` · ``call_back``.
    """

    __tablename__ = "session"
    __table_args__ = (
        UniqueConstraint("offer", "starts_at"),
        # A date that was moved keeps the moment it was planned for, so it is not made again.
        Index("uq_session_planned", "offer", "planned_at", unique=True),
        CheckConstraint("ends_at > starts_at", name="ends_later"),
        Index("ix_session_open", "state", "starts_at"),
        _NO_RE_USE,
    )

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    token: Mapped[str] = mapped_column(unique=True)
    offer: Mapped[str]
    module: Mapped[str]
    trade: Mapped[str | None]
    institution: Mapped[str]
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    meet_at: Mapped[datetime | None]
    local_date: Mapped[date]
    meeting_point: Mapped[str]
    min_age: Mapped[int | None]
    permit_needed: Mapped[bool | None]
    named: Mapped[bool]
    fictional: Mapped[bool]
    way: Mapped[str] = mapped_column(default="book", server_default="book")
    planned_at: Mapped[datetime | None]
    over_at: Mapped[datetime | None]
    pin: Mapped[str | None]
    asks: Mapped[list[str] | None] = mapped_column(JSON(none_as_null=True))
    state: Mapped[str] = mapped_column(default="open")
    version: Mapped[int] = mapped_column(default=1)


def over() -> ColumnElement[datetime]:
    """Make the expression: when the last day of a session ends."""
    return func.coalesce(Session.over_at, Session.ends_at)


class SessionTag(Base):
    """Whom a session serves (``place``) and what may be seen there (``trade``)."""

    __tablename__ = "session_tag"

    session_id: Mapped[int] = mapped_column(
        ForeignKey("session.id", ondelete="CASCADE"), primary_key=True
    )
    kind: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str] = mapped_column(primary_key=True)


class Place(Base):
    """One place in a session: a row carries one booking, so nothing can be overbooked.

    ``offered_to`` keeps it for one person until ``offered_until``: while they decide, or because
    they waited for it.
    """

    __tablename__ = "place"
    __table_args__ = (UniqueConstraint("session_id", "no"), _NO_RE_USE)

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    session_id: Mapped[int] = mapped_column(ForeignKey("session.id", ondelete="CASCADE"))
    no: Mapped[int]
    pool: Mapped[str] = mapped_column(default="all")
    booking_id: Mapped[int | None] = mapped_column(ForeignKey("booking.id"), index=True)
    offered_to: Mapped[int | None] = mapped_column(BigInteger)
    offered_until: Mapped[datetime | None] = mapped_column(index=True)


class Booking(Base):
    """A wish for places that was granted, kept for a decision, or given back."""

    __tablename__ = "booking"
    __table_args__ = (
        Index(
            "uq_booking_active",
            "person_id",
            "session_id",
            unique=True,
            sqlite_where=_ACTIVE,
            postgresql_where=_ACTIVE,
        ),
        Index("uq_booking_pass_token", "pass_token", unique=True),
        CheckConstraint("persons > 0", name="persons"),
        _NO_RE_USE,
    )

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    token: Mapped[str] = mapped_column(unique=True)
    person_id: Mapped[int | None] = mapped_column(
        ForeignKey("person.id", ondelete="SET NULL"), index=True
    )
    session_id: Mapped[int] = mapped_column(ForeignKey("session.id"), index=True)
    state: Mapped[str]
    persons: Mapped[int]
    lang: Mapped[str]
    idem_key: Mapped[str | None] = mapped_column(unique=True)
    rescheduled_from: Mapped[int | None] = mapped_column(ForeignKey("booking.id"))
    remind: Mapped[str] = mapped_column(default="none")
    reminder_at: Mapped[datetime | None]
    ics_uid: Mapped[str]
    ics_seq: Mapped[int] = mapped_column(default=0)
    answer: Mapped[str | None]
    asked_at: Mapped[datetime | None] = mapped_column(index=True)
    pass_token: Mapped[str | None]
    pass_code: Mapped[str | None]
    checked_in_at: Mapped[datetime | None]
    case_code: Mapped[str | None]
    version: Mapped[int] = mapped_column(default=1)
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime]


class Outgoing(Base):
    """A message that is to be sent: ``waiting`` (no text yet), ``pending``, then gone.

    One that no key of ours opens is ``sealed``: it waits for its key, and nothing for it. One
    that is ``veiled`` waits for the person to ask for it.
    """

    __tablename__ = "outbox"
    __table_args__ = (
        Index("ix_outbox_due", "state", "due_at", "id"),
        Index("ix_outbox_chat", "chat_id", "state", "due_at"),
        _NO_RE_USE,
    )

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    chat_id: Mapped[int] = mapped_column(BigInteger)
    kind: Mapped[str]
    state: Mapped[str] = mapped_column(default="pending")
    payload: Mapped[bytes | None]
    due_at: Mapped[datetime]
    retry_at: Mapped[datetime | None]
    leased_until: Mapped[datetime | None]
    entity: Mapped[str | None] = mapped_column(index=True)
    entity_version: Mapped[int | None]
    dedupe_key: Mapped[str | None] = mapped_column(unique=True)
    attempts: Mapped[int] = mapped_column(default=0)
    error_code: Mapped[str | None]
    remote_id: Mapped[int | None] = mapped_column(BigInteger)
    in_chat: Mapped[list[int] | None] = mapped_column(JSON(none_as_null=True))
    created_at: Mapped[datetime]
    done_at: Mapped[datetime | None]


class Event(Base):
    """What happened, as codes without a person's words; never removed.

    The only change there is: once a person is erased, their events let go of their number.
    """

    __tablename__ = "event"
    __table_args__ = (_NO_RE_USE,)

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    at: Mapped[datetime] = mapped_column(index=True)
    actor: Mapped[str]
    code: Mapped[str]
    entity: Mapped[str | None] = mapped_column(index=True)
    params: Mapped[dict[str, str | int | bool | None]] = mapped_column(JSON, default=dict)


class Job(Base):
    """When a repeated piece of work is due next, and which replica is at it."""

    __tablename__ = "job"

    name: Mapped[str] = mapped_column(primary_key=True)
    due_at: Mapped[datetime]
    leased_until: Mapped[datetime | None]
