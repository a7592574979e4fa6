"""Series, sessions of several days, offers entered by hand, closures, call-backs."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.add_column("session", sa.Column("planned_at", _MOMENT, nullable=True))
    op.add_column("session", sa.Column("over_at", _MOMENT, nullable=True))
    op.add_column("session", sa.Column("way", sa.String(), nullable=False, server_default="book"))
    op.add_column("booking", sa.Column("case_code", sa.String(), nullable=True))
    op.execute("UPDATE session SET planned_at = starts_at")
    op.create_index("uq_session_planned", "session", ["offer", "planned_at"], unique=True)
    op.create_table(
        "offer",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("institution", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("spec", sa.JSON(), nullable=False),
        sa.Column("drafted_by", sa.String(), nullable=False),
        sa.Column("approved_by", sa.String(), nullable=True),
        sa.Column("created_at", _MOMENT, nullable=False),
        sa.Column("changed_at", _MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_offer")),
    )
    op.create_index(op.f("ix_offer_institution"), "offer", ["institution"])
    op.create_table(
        "closure",
        sa.Column("id", _ID, nullable=False),
        sa.Column("institution", sa.String(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("created_at", _MOMENT, nullable=False),
        sa.CheckConstraint("last_day >= first_day", name=op.f("ck_closure_last_later")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_closure")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_closure_institution", "closure", ["institution", "last_day"])
    op.create_table(
        "session_day",
        sa.Column("session_id", _ID, nullable=False),
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("starts_at", _MOMENT, nullable=False),
        sa.Column("ends_at", _MOMENT, nullable=False),
        sa.Column("meet_at", _MOMENT, nullable=True),
        sa.Column("local_date", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["session.id"],
            name=op.f("fk_session_day_session_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("session_id", "no", name=op.f("pk_session_day")),
    )
    op.create_index(op.f("ix_session_day_local_date"), "session_day", ["local_date"])
    op.create_table(
        "booking_day",
        sa.Column("booking_id", _ID, nullable=False),
        sa.Column("local_date", sa.Date(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["booking_id"],
            ["booking.id"],
            name=op.f("fk_booking_day_booking_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("booking_id", "local_date", name=op.f("pk_booking_day")),
    )


def downgrade() -> None:
    op.drop_table("booking_day")
    op.drop_table("session_day")
    op.drop_table("closure")
    op.drop_table("offer")
    op.drop_index("uq_session_planned", table_name="session")
    op.drop_column("booking", "case_code")
    for column in ("way", "over_at", "planned_at"):
        op.drop_column("session", column)
