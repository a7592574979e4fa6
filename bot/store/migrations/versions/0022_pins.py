"""Where on the map the meeting point of a date is."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("session", sa.Column("pin", sa.String(), nullable=True))


def downgrade() -> None:
    op.drop_column("session", "pin")
