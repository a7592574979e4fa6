"""Alembic's way in: it runs on the connection that ``bot.store.migrate`` hands over."""

from typing import Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext

from bot.store import case_tables, offer_tables, questions, wishes
from bot.store.moment import UtcDateTime
from bot.store.tables import Base

# Alembic compares with every table there is, so each room of tables must be open.
ROOMS = (case_tables, offer_tables, questions, wishes)


def _render(kind: str, item: object, _context: AutogenContext) -> str | Literal[False]:
    # A migration must go on working when our own type is changed or gone.
    if kind == "type" and isinstance(item, UtcDateTime):
        return "sa.DateTime(timezone=True)"
    return False


def _run() -> None:
    context.configure(
        connection=context.config.attributes["connection"],
        target_metadata=Base.metadata,
        render_item=_render,
    )
    with context.begin_transaction():
        context.run_migrations()


_run()
