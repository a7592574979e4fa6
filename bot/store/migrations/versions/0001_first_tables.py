"""First tables, and the triggers that hold whatever the code does."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_SQLITE_TRIGGERS = (
    """
    CREATE TRIGGER place_taken_once BEFORE UPDATE OF booking_id ON place
    WHEN OLD.booking_id IS NOT NULL AND NEW.booking_id IS NOT NULL
        AND NEW.booking_id <> OLD.booking_id
    BEGIN SELECT RAISE(ABORT, 'place is taken'); END
    """,
    """
    CREATE TRIGGER event_unchanged BEFORE UPDATE ON event
    BEGIN SELECT RAISE(ABORT, 'event is append only'); END
    """,
    """
    CREATE TRIGGER event_kept BEFORE DELETE ON event
    BEGIN SELECT RAISE(ABORT, 'event is append only'); END
    """,
)
_POSTGRESQL_TRIGGERS = (
    """
    CREATE FUNCTION place_taken_once() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        RAISE EXCEPTION 'place is taken' USING ERRCODE = 'integrity_constraint_violation';
    END $$
    """,
    """
    CREATE TRIGGER place_taken_once BEFORE UPDATE OF booking_id ON place FOR EACH ROW
    WHEN (OLD.booking_id IS NOT NULL AND NEW.booking_id IS NOT NULL
        AND NEW.booking_id <> OLD.booking_id)
    EXECUTE FUNCTION place_taken_once()
    """,
    """
    CREATE FUNCTION event_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        RAISE EXCEPTION 'event is append only' USING ERRCODE = 'integrity_constraint_violation';
    END $$
    """,
    """
    CREATE TRIGGER event_append_only BEFORE UPDATE OR DELETE ON event FOR EACH ROW
    EXECUTE FUNCTION event_append_only()
    """,
)


def upgrade() -> None:
    op.create_table(
        "event",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("entity", sa.String(), nullable=True),
        sa.Column("params", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_event_at"), "event", ["at"], unique=False)
    op.create_table(
        "inbox",
        sa.Column("update_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=True),
        sa.Column("payload", sa.LargeBinary(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("error_code", sa.String(), nullable=True),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("update_id", name=op.f("pk_inbox")),
    )
    op.create_index(op.f("ix_inbox_chat_id"), "inbox", ["chat_id"], unique=False)
    op.create_index("ix_inbox_state", "inbox", ["state", "update_id"], unique=False)
    op.create_table(
        "job",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("leased_until", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_job")),
    )
    op.create_table(
        "outbox",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("retry_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("leased_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("entity", sa.String(), nullable=True),
        sa.Column("entity_version", sa.Integer(), nullable=True),
        sa.Column("dedupe_key", sa.String(), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("error_code", sa.String(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sa.UniqueConstraint("dedupe_key", name=op.f("uq_outbox_dedupe_key")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_outbox_chat", "outbox", ["chat_id", "state", "due_at"], unique=False)
    op.create_index("ix_outbox_due", "outbox", ["state", "due_at", "id"], unique=False)
    op.create_index(op.f("ix_outbox_entity"), "outbox", ["entity"], unique=False)
    op.create_table(
        "person",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("lang", sa.String(), nullable=True),
        sa.Column("lang_chosen", sa.Boolean(), nullable=False),
        sa.Column("consent_version", sa.Integer(), nullable=True),
        sa.Column("consent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reachable", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sa.UniqueConstraint("chat_id", name=op.f("uq_person_chat_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_person_seen_at"), "person", ["seen_at"], unique=False)
    op.create_table(
        "session",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("token", sa.String(), nullable=False),
        sa.Column("offer", sa.String(), nullable=False),
        sa.Column("module", sa.String(), nullable=False),
        sa.Column("trade", sa.String(), nullable=True),
        sa.Column("institution", sa.String(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("meet_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("local_date", sa.Date(), nullable=False),
        sa.Column("meeting_point", sa.String(), nullable=False),
        sa.Column("min_age", sa.Integer(), nullable=True),
        sa.Column("permit_needed", sa.Boolean(), nullable=True),
        sa.Column("named", sa.Boolean(), nullable=False),
        sa.Column("fictional", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("ends_at > starts_at", name=op.f("ck_session_ends_later")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session")),
        sa.UniqueConstraint("offer", "starts_at", name=op.f("uq_session_offer_starts_at")),
        sa.UniqueConstraint("token", name=op.f("uq_session_token")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_session_open", "session", ["state", "starts_at"], unique=False)
    op.create_table(
        "booking",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("token", sa.String(), nullable=False),
        sa.Column(
            "person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
        ),
        sa.Column(
            "session_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("persons", sa.Integer(), nullable=False),
        sa.Column("needs", sa.JSON(), nullable=False),
        sa.Column("lang", sa.String(), nullable=False),
        sa.Column("idem_key", sa.String(), nullable=True),
        sa.Column(
            "rescheduled_from", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
        ),
        sa.Column("hold_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("remind", sa.String(), nullable=False),
        sa.Column("reminder_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ics_uid", sa.String(), nullable=False),
        sa.Column("ics_seq", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("persons > 0", name=op.f("ck_booking_persons")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_booking_person_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["rescheduled_from"], ["booking.id"], name=op.f("fk_booking_rescheduled_from")
        ),
        sa.ForeignKeyConstraint(
            ["session_id"], ["session.id"], name=op.f("fk_booking_session_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_booking")),
        sa.UniqueConstraint("idem_key", name=op.f("uq_booking_idem_key")),
        sa.UniqueConstraint("token", name=op.f("uq_booking_token")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_booking_hold_until"), "booking", ["hold_until"], unique=False)
    op.create_index(op.f("ix_booking_person_id"), "booking", ["person_id"], unique=False)
    op.create_index(op.f("ix_booking_session_id"), "booking", ["session_id"], unique=False)
    op.create_index(
        "uq_booking_active",
        "booking",
        ["person_id", "session_id"],
        unique=True,
        sqlite_where=sa.text("state IN ('held', 'requested', 'confirmed')"),
        postgresql_where=sa.text("state IN ('held', 'requested', 'confirmed')"),
    )
    op.create_table(
        "conversation",
        sa.Column(
            "person_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=False,
            nullable=False,
        ),
        sa.Column("blob", sa.LargeBinary(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_conversation_person_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_conversation")),
    )
    op.create_index(
        op.f("ix_conversation_expires_at"), "conversation", ["expires_at"], unique=False
    )
    op.create_table(
        "session_tag",
        sa.Column(
            "session_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["session.id"],
            name=op.f("fk_session_tag_session_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("session_id", "kind", "value", name=op.f("pk_session_tag")),
    )
    op.create_table(
        "ticket",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("institution", sa.String(), nullable=False),
        sa.Column("topic", sa.String(), nullable=False),
        sa.Column("urgency", sa.String(), nullable=False),
        sa.Column("lang", sa.String(), nullable=False),
        sa.Column("holder", sa.String(), nullable=False),
        sa.Column("owner_id", sa.BigInteger(), nullable=True),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("waiting_since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("first_reply_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_ticket_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ticket")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "uq_ticket_open",
        "ticket",
        ["person_id", "institution"],
        unique=True,
        sqlite_where=sa.text("holder <> 'closed'"),
        postgresql_where=sa.text("holder <> 'closed'"),
    )
    op.create_table(
        "place",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "session_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("pool", sa.String(), nullable=False),
        sa.Column(
            "booking_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
        ),
        sa.Column("offered_to", sa.BigInteger(), nullable=True),
        sa.Column("offered_until", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["booking_id"], ["booking.id"], name=op.f("fk_place_booking_id")),
        sa.ForeignKeyConstraint(
            ["session_id"], ["session.id"], name=op.f("fk_place_session_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_place")),
        sa.UniqueConstraint("session_id", "no", name=op.f("uq_place_session_id_no")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_place_booking_id"), "place", ["booking_id"], unique=False)
    is_sqlite = op.get_bind().dialect.name == "sqlite"
    for statement in _SQLITE_TRIGGERS if is_sqlite else _POSTGRESQL_TRIGGERS:
        op.execute(statement)


def downgrade() -> None:
    op.drop_index(op.f("ix_place_booking_id"), table_name="place")
    op.drop_table("place")
    op.drop_index(
        "uq_ticket_open",
        table_name="ticket",
        sqlite_where=sa.text("holder <> 'closed'"),
        postgresql_where=sa.text("holder <> 'closed'"),
    )
    op.drop_table("ticket")
    op.drop_table("session_tag")
    op.drop_index(op.f("ix_conversation_expires_at"), table_name="conversation")
    op.drop_table("conversation")
    op.drop_index(
        "uq_booking_active",
        table_name="booking",
        sqlite_where=sa.text("state IN ('held', 'requested', 'confirmed')"),
        postgresql_where=sa.text("state IN ('held', 'requested', 'confirmed')"),
    )
    op.drop_index(op.f("ix_booking_session_id"), table_name="booking")
    op.drop_index(op.f("ix_booking_person_id"), table_name="booking")
    op.drop_index(op.f("ix_booking_hold_until"), table_name="booking")
    op.drop_table("booking")
    op.drop_index("ix_session_open", table_name="session")
    op.drop_table("session")
    op.drop_index(op.f("ix_person_seen_at"), table_name="person")
    op.drop_table("person")
    op.drop_index(op.f("ix_outbox_entity"), table_name="outbox")
    op.drop_index("ix_outbox_due", table_name="outbox")
    op.drop_index("ix_outbox_chat", table_name="outbox")
    op.drop_table("outbox")
    op.drop_table("job")
    op.drop_index("ix_inbox_state", table_name="inbox")
    op.drop_index(op.f("ix_inbox_chat_id"), table_name="inbox")
    op.drop_table("inbox")
    op.drop_index(op.f("ix_event_at"), table_name="event")
    op.drop_table("event")
    if op.get_bind().dialect.name != "sqlite":
        op.execute("DROP FUNCTION place_taken_once")
        op.execute("DROP FUNCTION event_append_only")
