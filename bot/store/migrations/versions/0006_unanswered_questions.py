"""Questions that nobody answered, so that editors can see what people look for."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "unanswered",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("lang", sa.String(), nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unanswered")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_unanswered_asked_on"), "unanswered", ["asked_on"])


def downgrade() -> None:
    op.drop_index(op.f("ix_unanswered_asked_on"), table_name="unanswered")
    op.drop_table("unanswered")
