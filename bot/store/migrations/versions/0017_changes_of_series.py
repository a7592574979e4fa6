"""Changes of a series from one of its dates on."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "series_change",
        sa.Column("id", _ID, nullable=False),
        sa.Column("offer", sa.String(), nullable=False),
        sa.Column("clock", sa.Time(), nullable=False),
        sa.Column("since", _MOMENT, nullable=False),
        sa.Column("shift", sa.Integer(), nullable=False),
        sa.Column("at", sa.Time(), nullable=True),
        sa.Column("until", sa.Time(), nullable=True),
        sa.Column("meet", sa.Time(), nullable=True),
        sa.Column("meeting_point", sa.String(), nullable=True),
        sa.Column("ended", sa.Boolean(), nullable=False),
        sa.Column("created_at", _MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_series_change")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_series_change_offer"), "series_change", ["offer"])


def downgrade() -> None:
    op.drop_table("series_change")
