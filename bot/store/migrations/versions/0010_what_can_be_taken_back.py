"""Numbers of what was said in a chat; events that can let go of a person; no secret of a form."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

CONTRACTS = "Nothing was in service yet."

_LETS_GO = """
    OLD.entity LIKE 'person:%' AND NEW.entity = 'person'
        AND NEW.id = OLD.id AND NEW.at = OLD.at AND NEW.actor = OLD.actor
        AND NEW.code = OLD.code AND {params}
"""
_SQLITE = (
    "DROP TRIGGER event_unchanged",
    f"""
    CREATE TRIGGER event_unchanged BEFORE UPDATE ON event
    WHEN NOT ({_LETS_GO.format(params="NEW.params IS OLD.params")})
    BEGIN SELECT RAISE(ABORT, 'event is append only'); END
    """,
)
_POSTGRESQL = (
    "DROP TRIGGER event_append_only ON event",
    """
    CREATE TRIGGER event_append_only BEFORE DELETE ON event FOR EACH ROW
    EXECUTE FUNCTION event_append_only()
    """,
    f"""
    CREATE TRIGGER event_unchanged BEFORE UPDATE ON event FOR EACH ROW
    WHEN (({_LETS_GO.format(params="NEW.params::text = OLD.params::text")}) IS NOT TRUE)
    EXECUTE FUNCTION event_append_only()
    """,
)
_SQLITE_BEFORE = (
    "DROP TRIGGER event_unchanged",
    """
    CREATE TRIGGER event_unchanged BEFORE UPDATE ON event
    BEGIN SELECT RAISE(ABORT, 'event is append only'); END
    """,
)
_POSTGRESQL_BEFORE = (
    "DROP TRIGGER event_unchanged ON event",
    "DROP TRIGGER event_append_only ON event",
    """
    CREATE TRIGGER event_append_only BEFORE UPDATE OR DELETE ON event FOR EACH ROW
    EXECUTE FUNCTION event_append_only()
    """,
)


def upgrade() -> None:
    op.add_column("outbox", sa.Column("in_chat", sa.JSON(), nullable=True))
    op.create_index(op.f("ix_event_entity"), "event", ["entity"])
    # Who is signed in must sign in again: their forms carry another secret now.
    op.execute("DELETE FROM staff_session")
    op.drop_column("staff_session", "csrf")
    is_sqlite = op.get_bind().dialect.name == "sqlite"
    for statement in _SQLITE if is_sqlite else _POSTGRESQL:
        op.execute(statement)


def downgrade() -> None:
    is_sqlite = op.get_bind().dialect.name == "sqlite"
    for statement in _SQLITE_BEFORE if is_sqlite else _POSTGRESQL_BEFORE:
        op.execute(statement)
    op.execute("DELETE FROM staff_session")
    op.add_column("staff_session", sa.Column("csrf", sa.String(), nullable=False, server_default=""))
    op.drop_index(op.f("ix_event_entity"), table_name="event")
    op.drop_column("outbox", "in_chat")
