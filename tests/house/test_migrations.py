"""The migrations stand in one line: a fork would stop every start."""

from alembic.config import Config
from alembic.script import ScriptDirectory

from bot.store.migrate import SCRIPTS


def test_the_migrations_stand_in_one_line() -> None:
    made = Config()
    made.set_main_option("script_location", str(SCRIPTS))

    assert len(ScriptDirectory.from_config(made).get_heads()) == 1
