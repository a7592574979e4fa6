"""What a machine made of words in a case."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("case_message", sa.Column("translation", sa.LargeBinary(), nullable=True))
    op.add_column("case_message", sa.Column("translated", sa.String(), nullable=True))


def downgrade() -> None:
    op.drop_column("case_message", "translated")
    op.drop_column("case_message", "translation")
