"""What the staff has begun to write: notes beside answers, and forms."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

_BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column("case_draft", sa.Column("note", sa.LargeBinary(), nullable=True))
    op.create_table(
        "form_draft",
        sa.Column("staff_id", _BIG, nullable=False, autoincrement=False),
        sa.Column("form", sa.String(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_form_draft_staff_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("staff_id", "form", name=op.f("pk_form_draft")),
    )


def downgrade() -> None:
    op.drop_table("form_draft")
    op.drop_column("case_draft", "note")
