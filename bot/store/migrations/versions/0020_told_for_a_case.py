"""What a person tells for a case itself: when they can be reached, whether a guardian knows."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("ticket", sa.Column("told", sa.JSON(none_as_null=True), nullable=True))


def downgrade() -> None:
    op.drop_column("ticket", "told")
