"""Files that people send into a case: their number in Telegram, until the case is closed."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("case_message", sa.Column("file", sa.LargeBinary(), nullable=True))
    op.add_column("case_message", sa.Column("file_type", sa.String(), nullable=True))
    op.add_column("case_message", sa.Column("file_size", sa.Integer(), nullable=True))


def downgrade() -> None:
    for column in ("file_size", "file_type", "file"):
        op.drop_column("case_message", column)
