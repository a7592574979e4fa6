"""Who wishes to hear of new offers, and of which."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "follow",
        sa.Column(
            "person_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=False,
            nullable=False,
        ),
        sa.Column("module", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_follow_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", "module", name=op.f("pk_follow")),
    )


def downgrade() -> None:
    op.drop_table("follow")
