"""The tables of the hand-off: cases, what is said in them, and the people of the staff."""

from datetime import datetime

from sqlalchemy import JSON, BigInteger, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from bot.store.tables import Base, BigId

_NO_RE_USE = {"sqlite_autoincrement": True}


class Ticket(Base):
    """A case: a conversation that people were asked to take over, and who holds it now.

    ``share`` says what the person agreed to pass on; ``told`` is what they told for the case
    itself, as codes; ``acted_at`` is the holder's last act.
    """

    __tablename__ = "ticket"
    __table_args__ = (
        Index(
            "uq_ticket_open",
            "person_id",
            "institution",
            unique=True,
            sqlite_where=text("holder <> 'closed'"),
            postgresql_where=text("holder <> 'closed'"),
        ),
        Index("ix_ticket_holder", "holder", "institution"),
        _NO_RE_USE,
    )

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    institution: Mapped[str]
    topic: Mapped[str]
    urgency: Mapped[str]
    lang: Mapped[str]
    holder: Mapped[str] = mapped_column(default="queue")
    owner_id: Mapped[int | None] = mapped_column(BigInteger)
    epoch: Mapped[int] = mapped_column(default=1)
    opened_at: Mapped[datetime]
    waiting_since: Mapped[datetime | None]
    first_reply_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
    share: Mapped[str] = mapped_column(default="least")
    told: Mapped[list[str] | None] = mapped_column(JSON(none_as_null=True))
    previous_id: Mapped[int | None] = mapped_column(BigInteger)
    outcome: Mapped[str | None]
    acted_at: Mapped[datetime | None]
    deputy: Mapped[str | None]


class Staff(Base):
    """Somebody who answers people; their name is sealed, their number stands in the log."""

    __tablename__ = "staff"
    __table_args__ = (_NO_RE_USE,)

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    name: Mapped[bytes]
    login: Mapped[str] = mapped_column(unique=True)
    lang: Mapped[str] = mapped_column(default="de")
    state: Mapped[str] = mapped_column(default="invited")
    telegram_id: Mapped[int | None] = mapped_column(BigInteger, unique=True)
    password: Mapped[str | None]
    totp: Mapped[bytes | None]
    totp_step: Mapped[int | None] = mapped_column(BigInteger)
    invite: Mapped[str | None] = mapped_column(unique=True)
    invite_until: Mapped[datetime | None]
    failures: Mapped[int] = mapped_column(default=0)
    locked_until: Mapped[datetime | None]
    created_at: Mapped[datetime]


class Membership(Base):
    """What somebody may do, for one institution."""

    __tablename__ = "membership"

    staff_id: Mapped[int] = mapped_column(
        ForeignKey("staff.id", ondelete="CASCADE"), primary_key=True
    )
    institution: Mapped[str] = mapped_column(primary_key=True)
    role: Mapped[str] = mapped_column(primary_key=True)


class StaffProfile(Base):
    """What somebody has told of themselves so that cases find them: sealed, and voluntary."""

    __tablename__ = "staff_profile"

    staff_id: Mapped[int] = mapped_column(
        ForeignKey("staff.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    body: Mapped[bytes]
    updated_at: Mapped[datetime]


class StaffSession(Base):
    """A browser that is signed in; only a digest of its token is kept."""

    __tablename__ = "staff_session"

    digest: Mapped[str] = mapped_column(primary_key=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id", ondelete="CASCADE"), index=True)
    created_at: Mapped[datetime]
    seen_at: Mapped[datetime]
    expires_at: Mapped[datetime] = mapped_column(index=True)


class CaseMessage(Base):
    """One thing said in a case, sealed, with what became of it.

    ``chat_message_id`` is its number in the person's chat, ``group_message_id`` the one in the
    staff's group: through these two an answer finds what it answers. ``file`` is the sealed number
    of a file in Telegram, until the case is closed. ``translation`` is by a machine: of a person's
    words into German, of the staff's what the person's language says when it is translated back.
    """

    __tablename__ = "case_message"
    __table_args__ = (
        Index("ix_case_message_ticket", "ticket_id", "id"),
        Index("ix_case_message_state", "state"),
        Index("ix_case_message_group", "group_message_id"),
        _NO_RE_USE,
    )

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    ticket_id: Mapped[int] = mapped_column(ForeignKey("ticket.id", ondelete="CASCADE"))
    author: Mapped[str]
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="SET NULL"))
    kind: Mapped[str]
    body: Mapped[bytes]
    shown: Mapped[bytes | None]
    canned: Mapped[str | None]
    lang: Mapped[str | None]
    intent: Mapped[str | None]
    surface: Mapped[str]
    at: Mapped[datetime]
    edited_at: Mapped[datetime | None]
    reply_to: Mapped[int | None] = mapped_column(BigInteger)
    state: Mapped[str | None]
    error_code: Mapped[str | None]
    outbox_id: Mapped[int | None] = mapped_column(BigInteger)
    chat_message_id: Mapped[int | None] = mapped_column(BigInteger)
    group_message_id: Mapped[int | None] = mapped_column(BigInteger)
    idem_key: Mapped[str | None] = mapped_column(unique=True)
    file: Mapped[bytes | None]
    file_type: Mapped[str | None]
    file_size: Mapped[int | None]
    translation: Mapped[bytes | None]
    translated: Mapped[str | None]


class Draft(Base):
    """What somebody has begun to write in a case: theirs alone, whoever holds the case.

    ``body`` is the answer, ``note`` the note.
    """

    __tablename__ = "case_draft"

    staff_id: Mapped[int] = mapped_column(
        ForeignKey("staff.id", ondelete="CASCADE"), primary_key=True
    )
    ticket_id: Mapped[int] = mapped_column(
        ForeignKey("ticket.id", ondelete="CASCADE"), primary_key=True
    )
    body: Mapped[bytes]
    note: Mapped[bytes | None]
    updated_at: Mapped[datetime]


class FormDraft(Base):
    """A form that somebody of the staff has begun to fill in."""

    __tablename__ = "form_draft"

    staff_id: Mapped[int] = mapped_column(
        ForeignKey("staff.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    form: Mapped[str] = mapped_column(primary_key=True)
    body: Mapped[bytes]
    updated_at: Mapped[datetime]


class Stretch(Base):
    """A time in which a human held a case, from its beginning to its end."""

    __tablename__ = "case_stretch"
    __table_args__ = (Index("ix_case_stretch_ticket", "ticket_id", "id"), _NO_RE_USE)

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    ticket_id: Mapped[int] = mapped_column(ForeignKey("ticket.id", ondelete="CASCADE"))
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="SET NULL"))
    began_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    ended_by: Mapped[str | None]


class Promise(Base):
    """By when we want to have answered; one is open at a time, and every one is settled."""

    __tablename__ = "case_promise"
    __table_args__ = (
        Index(
            "uq_case_promise_open",
            "ticket_id",
            unique=True,
            sqlite_where=text("state = 'open'"),
            postgresql_where=text("state = 'open'"),
        ),
        Index("ix_case_promise_due", "state", "due_at"),
        _NO_RE_USE,
    )

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    ticket_id: Mapped[int] = mapped_column(ForeignKey("ticket.id", ondelete="CASCADE"))
    kind: Mapped[str]
    due_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(default="open")
    settled_at: Mapped[datetime | None]


class StaffGroup(Base):
    """The Telegram group of an institution: as it was set, and where it lives now."""

    __tablename__ = "staff_group"

    institution: Mapped[str] = mapped_column(primary_key=True)
    chat_id: Mapped[int] = mapped_column(BigInteger, index=True)
    configured: Mapped[int] = mapped_column(BigInteger)


class CaseTopic(Base):
    """Where a case is shown in a group of the staff; another one is made if it is lost."""

    __tablename__ = "case_topic"
    __table_args__ = (UniqueConstraint("chat_id", "topic_id"),)

    ticket_id: Mapped[int] = mapped_column(
        ForeignKey("ticket.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    chat_id: Mapped[int] = mapped_column(BigInteger)
    topic_id: Mapped[int | None] = mapped_column(BigInteger)
    name: Mapped[str] = mapped_column(default="")
    state: Mapped[str] = mapped_column(default="wanted")


class GroupPost(Base):
    """Something that a group of the staff is still to be shown, in order within a case."""

    __tablename__ = "group_post"
    __table_args__ = (Index("ix_group_post_due", "state", "id"), _NO_RE_USE)

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    ticket_id: Mapped[int] = mapped_column(ForeignKey("ticket.id", ondelete="CASCADE"))
    kind: Mapped[str]
    message_id: Mapped[int | None] = mapped_column(BigInteger)
    note: Mapped[str | None]
    state: Mapped[str] = mapped_column(default="pending")
    attempts: Mapped[int] = mapped_column(default=0)
    retry_at: Mapped[datetime | None]
    error_code: Mapped[str | None]
    created_at: Mapped[datetime]
