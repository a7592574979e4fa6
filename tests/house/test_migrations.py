"""The migrations stand in one line, and the version before can live beside each of them."""

import io
import re
from collections.abc import Callable
from types import ModuleType

import pytest
from alembic import op
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy import BigInteger, Column, Integer, String

from bot.store.migrate import SCRIPTS

TAKES_AWAY = re.compile(
    r"\bDROP (?:TABLE|COLUMN)\b"
    r"|\bRENAME\b"
    r"|\bSET NOT NULL\b"
    r"|\bALTER COLUMN \S+ TYPE\b"
    r"|\bADD COLUMN (?![^;]*\bDEFAULT\b)[^;]*\bNOT NULL\b",
    re.IGNORECASE,
)
"""What a process of the version before would stumble over."""

CONTRACTS = "CONTRACTS"
"""A migration that takes something away says under this name since when nobody uses it."""


def scripts() -> ScriptDirectory:
    made = Config()
    made.set_main_option("script_location", str(SCRIPTS))
    return ScriptDirectory.from_config(made)


def sql_of(upgrade: Callable[[], None]) -> str:
    """Write down what a migration would do on PostgreSQL, without doing it."""
    said = io.StringIO()
    context = MigrationContext.configure(
        dialect_name="postgresql", opts={"as_sql": True, "output_buffer": said}
    )
    with Operations.context(context):
        upgrade()
    return said.getvalue()


MIGRATIONS = [one.module for one in scripts().walk_revisions()]


def test_the_migrations_stand_in_one_line() -> None:
    assert len(scripts().get_heads()) == 1


@pytest.mark.parametrize("module", MIGRATIONS, ids=lambda one: one.revision)
def test_a_migration_only_adds_unless_it_says_that_nobody_uses_what_it_takes(
    module: ModuleType,
) -> None:
    taken = TAKES_AWAY.findall(sql_of(module.upgrade))

    assert bool(taken) == hasattr(module, CONTRACTS), taken


@pytest.mark.parametrize(
    "upgrade",
    [
        lambda: op.drop_column("person", "lang"),
        lambda: op.drop_table("person"),
        lambda: op.alter_column("person", "lang", new_column_name="language"),
        lambda: op.alter_column("person", "lang", nullable=False),
        lambda: op.alter_column("person", "lang", type_=Integer()),
        lambda: op.add_column("person", Column("size", Integer(), nullable=False)),
        lambda: op.rename_table("person", "human"),
    ],
)
def test_what_the_version_before_would_stumble_over_is_seen(upgrade: Callable[[], None]) -> None:
    assert TAKES_AWAY.search(sql_of(upgrade))


@pytest.mark.parametrize(
    "upgrade",
    [
        lambda: op.add_column("person", Column("size", Integer(), nullable=True)),
        lambda: op.add_column(
            "person", Column("size", Integer(), nullable=False, server_default="0")
        ),
        lambda: op.create_table("fresh", Column("id", BigInteger(), nullable=False)),
        lambda: op.create_index("ix_person_lang", "person", ["lang"]),
        lambda: op.alter_column("person", "lang", existing_type=String(), nullable=True),
    ],
)
def test_what_the_version_before_can_live_beside_is_let_pass(upgrade: Callable[[], None]) -> None:
    assert not TAKES_AWAY.search(sql_of(upgrade))
