"""Which process answers an update, and until when nobody else does."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("inbox", sa.Column("owner", sa.String(), nullable=True))
    op.add_column("inbox", sa.Column("leased_until", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    op.drop_column("inbox", "leased_until")
    op.drop_column("inbox", "owner")
