"""New keys: everything is sealed anew, and only then an old key may go."""

from pathlib import Path

import pytest
from pydantic import SecretStr
from sqlalchemy import LargeBinary, select

from bot import inbox, keys_command, outbox
from bot.errors import ConfigurationError, UnsealError
from bot.keys import FILE, box_for
from bot.message import Message
from bot.settings import Settings
from bot.store.migrate import migrate
from bot.store.secret import Box
from bot.store.session import Database
from bot.store.tables import Base
from tests.fakes import FrozenClock


async def _filled(settings: Settings, clock: FrozenClock, rows: int = 3) -> None:
    db = Database(settings.store_url, box=box_for(settings))
    await migrate(db)
    async with db.write() as s:
        received = [inbox.Received(at, 7, b'{"text": "salam"}') for at in range(rows)]
        await inbox.receive(s, received, clock.now())
        await outbox.put(s, chat_id=7, message=Message("Termin"), now=clock.now())
    await db.close()


async def _sealed(settings: Settings, box: Box) -> list[bytes]:
    db, found = Database(settings.store_url, box=box), []
    async with db.read() as s:
        for table in Base.metadata.sorted_tables:
            for column in table.columns:
                if isinstance(column.type, LargeBinary):
                    values = (await s.scalars(select(column))).all()
                    found += [value for value in values if value is not None]
    await db.close()
    return found


async def test_after_a_rotation_the_newest_key_alone_opens_everything(
    tmp_path: Path, clock: FrozenClock
) -> None:
    old, new = Box.new_key(), Box.new_key()
    await _filled(Settings(data_dir=tmp_path, secret_keys=SecretStr(old)), clock)
    both = Settings(data_dir=tmp_path, secret_keys=SecretStr(f"{new},{old}"))

    said = await keys_command.rotate(both, drop_old=False)

    assert said.startswith("4 values are sealed with the newest key")
    opened = [Box([new]).open(one) for one in await _sealed(both, Box([new]))]
    assert opened.count(b'{"text": "salam"}') == 3


async def test_the_kept_file_gets_a_new_key_and_lets_the_old_one_go_when_asked(
    tmp_path: Path, clock: FrozenClock
) -> None:
    settings = Settings(data_dir=tmp_path)
    await _filled(settings, clock)
    first = (tmp_path / FILE).read_text(encoding="ascii").split()

    await keys_command.rotate(settings, drop_old=False)
    second = (tmp_path / FILE).read_text(encoding="ascii").split()
    await keys_command.rotate(settings, drop_old=True)
    third = (tmp_path / FILE).read_text(encoding="ascii").split()

    assert (second[1:], third) == (first, second[:1])
    assert (tmp_path / FILE).stat().st_mode & 0o777 == 0o600
    for value in await _sealed(settings, Box(third)):
        with pytest.raises(UnsealError):
            Box(first).open(value)


async def test_where_a_key_is_missing_nothing_is_dropped_and_it_is_said(
    tmp_path: Path, clock: FrozenClock
) -> None:
    settings = Settings(data_dir=tmp_path)
    await _filled(settings, clock)
    (tmp_path / FILE).write_text(f"{Box.new_key()}\n{Box.new_key()}\n", encoding="ascii")

    with pytest.raises(ConfigurationError, match="4 values were sealed with a key that is not"):
        await keys_command.rotate(settings, drop_old=True)

    assert len((tmp_path / FILE).read_text(encoding="ascii").split()) == 2


async def test_more_rows_than_go_at_once_are_all_sealed_anew(
    tmp_path: Path, clock: FrozenClock
) -> None:
    settings = Settings(data_dir=tmp_path)
    await _filled(settings, clock, rows=450)

    said = await keys_command.rotate(settings, drop_old=False)

    assert said.startswith("451 values")


def test_a_box_and_the_settings_say_nothing_of_their_secrets(tmp_path: Path) -> None:
    key = Box.new_key()
    settings = Settings(
        data_dir=tmp_path,
        secret_keys=SecretStr(key),
        telegram_bot_token=SecretStr("81234:Kxq7TzPa"),
        database_url=SecretStr("postgresql://lotse:Kxq7TzPa@db/lotse"),
    )

    said = f"{Box([key])!r} {settings!r} {settings} {settings.model_dump()}"

    assert key not in said
    assert "Kxq7TzPa" not in said
