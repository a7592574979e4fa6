"""Which sizes a date asks for."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("session", sa.Column("asks", sa.JSON(none_as_null=True), nullable=True))


def downgrade() -> None:
    op.drop_column("session", "asks")
