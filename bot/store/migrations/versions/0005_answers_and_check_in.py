"""What people answer to a notice, and how they show at the door that they booked."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("booking", sa.Column("answer", sa.String(), nullable=True))
    op.add_column("booking", sa.Column("asked_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("booking", sa.Column("pass_token", sa.String(), nullable=True))
    op.add_column("booking", sa.Column("pass_code", sa.String(), nullable=True))
    op.add_column(
        "booking", sa.Column("checked_in_at", sa.DateTime(timezone=True), nullable=True)
    )
    op.create_index("uq_booking_pass_token", "booking", ["pass_token"], unique=True)
    op.create_index(op.f("ix_booking_asked_at"), "booking", ["asked_at"])


def downgrade() -> None:
    op.drop_index(op.f("ix_booking_asked_at"), table_name="booking")
    op.drop_index("uq_booking_pass_token", table_name="booking")
    for column in ("checked_in_at", "pass_code", "pass_token", "asked_at", "answer"):
        op.drop_column("booking", column)
