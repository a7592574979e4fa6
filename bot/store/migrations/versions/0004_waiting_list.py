"""A waiting list, needs of a booking, and places that are kept for a while."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

CONTRACTS = "Nothing was in service yet."

_BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_MOMENT = sa.DateTime(timezone=True)
_QUEUED = sa.text("state IN ('waiting', 'offered', 'passed')")
_ACTIVE = sa.text("state IN ('requested', 'confirmed')")
_ACTIVE_BEFORE = sa.text("state IN ('held', 'requested', 'confirmed')")


def upgrade() -> None:
    op.create_table(
        "waiting",
        sa.Column("id", _BIG, nullable=False),
        sa.Column("token", sa.String(), nullable=False),
        sa.Column("person_id", _BIG, nullable=False),
        sa.Column("session_id", _BIG, nullable=False),
        sa.Column("pool", sa.String(), nullable=False),
        sa.Column("persons", sa.Integer(), nullable=False),
        sa.Column("lang", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("offered_until", _MOMENT, nullable=True),
        sa.Column("why_skipped", sa.String(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("queued_at", _MOMENT, nullable=False),
        sa.Column("changed_at", _MOMENT, nullable=False),
        sa.CheckConstraint("persons > 0", name=op.f("ck_waiting_persons")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_waiting_person_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["session_id"], ["session.id"], name=op.f("fk_waiting_session_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_waiting")),
        sa.UniqueConstraint("token", name=op.f("uq_waiting_token")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "uq_waiting_queued",
        "waiting",
        ["person_id", "session_id"],
        unique=True,
        sqlite_where=_QUEUED,
        postgresql_where=_QUEUED,
    )
    op.create_index("ix_waiting_queue", "waiting", ["session_id", "state", "queued_at"])
    op.create_table(
        "need",
        sa.Column("id", _BIG, nullable=False),
        sa.Column("booking_id", _BIG, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("detail", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("changed_at", _MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["booking_id"], ["booking.id"], name=op.f("fk_need_booking_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_need")),
        sa.UniqueConstraint("booking_id", "kind", name=op.f("uq_need_booking_id_kind")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_place_offered_until", "place", ["offered_until"])
    # A hold was a booking once; now it is a place that is kept, like an offer to somebody waiting.
    op.execute(
        "UPDATE place SET booking_id = NULL WHERE booking_id IN"
        " (SELECT id FROM booking WHERE state = 'held')"
    )
    op.execute("UPDATE booking SET state = 'expired' WHERE state = 'held'")
    _index_active(_ACTIVE)
    op.drop_index(op.f("ix_booking_hold_until"), table_name="booking")
    op.drop_column("booking", "hold_until")
    op.drop_column("booking", "needs")


def downgrade() -> None:
    op.add_column(
        "booking", sa.Column("needs", sa.JSON(), nullable=False, server_default=sa.text("'[]'"))
    )
    op.add_column("booking", sa.Column("hold_until", _MOMENT, nullable=True))
    op.create_index(op.f("ix_booking_hold_until"), "booking", ["hold_until"])
    _index_active(_ACTIVE_BEFORE)
    op.drop_index("ix_place_offered_until", table_name="place")
    op.drop_table("need")
    op.drop_table("waiting")


def _index_active(where: sa.TextClause) -> None:
    op.drop_index("uq_booking_active", table_name="booking")
    op.create_index(
        "uq_booking_active",
        "booking",
        ["person_id", "session_id"],
        unique=True,
        sqlite_where=where,
        postgresql_where=where,
    )
