"""The doctor says in sentences what is wrong, and nothing where nothing is."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from pydantic import SecretStr
from sqlalchemy import text

from bot import doctor, inbox
from bot.handoff.desks import staff_desks
from bot.handoff.hours import Timetable
from bot.practice.server import PracticeServer
from bot.settings import Settings
from bot.store.migrate import migrate
from bot.store.secret import Box
from bot.store.session import Database
from knowledge.loader import load
from nlu import train
from tests.conftest import KEY
from tests.fakes import FrozenClock


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """A service that was set up, with a model."""
    (tmp_path / f"lotse-{train.fingerprint(train.Place())}.tar.gz").touch()
    return Settings(data_dir=tmp_path, secret_keys=SecretStr(KEY), model_dir=tmp_path)


@pytest.fixture
async def house(settings: Settings, clock: FrozenClock) -> AsyncIterator[Database]:
    """Its database, with somebody in the staff."""
    db = Database(settings.store_url, box=Box([KEY]))
    await migrate(db)
    members = staff_desks(db, load().texts, Timetable()).members
    roles = [("bezreg-muenster", "counsellor")]
    await members.invite(login="maria", name="Maria", roles=roles, now=clock.now())
    yield db
    await db.close()


async def keys(settings: Settings, clock: FrozenClock) -> list[str]:
    return [one.key for one in await doctor.look(settings, clock)]


async def test_where_all_is_well_nothing_is_found(
    settings: Settings, house: Database, clock: FrozenClock
) -> None:
    async with PracticeServer() as telegram:
        token = SecretStr(telegram.token)
        well = settings.model_copy(
            update={"telegram_bot_token": token, "telegram_api_url": telegram.url}
        )
        assert await keys(well, clock) == []

        wrong = well.model_copy(update={"telegram_bot_token": SecretStr("1:wrong")})
        assert await keys(wrong, clock) == ["doctor-token-wrong"]

        hooked = well.model_copy(update={"webhook_url": "https://elsewhere.example/telegram"})
        assert await keys(hooked, clock) == ["doctor-webhook-other"]
    assert await keys(well, clock) == ["doctor-telegram-gone"]


async def test_a_fresh_machine_hears_what_to_do_first(tmp_path: Path, clock: FrozenClock) -> None:
    found = await keys(Settings(data_dir=tmp_path, model_dir=tmp_path), clock)

    assert found == ["doctor-model", "doctor-database-old", "doctor-token-missing"]


async def test_other_keys_an_old_lease_and_what_lies_aside_are_told(
    settings: Settings, house: Database, clock: FrozenClock
) -> None:
    rows = [inbox.Received(number, 7, b"{}") for number in (11, 12, 13)]
    await house.transact(lambda s: inbox.receive(s, rows, clock.now()))
    for _ in range(inbox.MAX_ATTEMPTS):
        await house.transact(lambda s: inbox.poison(s, 11, "KeyError", clock.now()))
    await house.transact(lambda s: inbox.set_aside(s, 12, clock.now()))
    clock.move(timedelta(minutes=7))
    other = settings.model_copy(update={"secret_keys": SecretStr(Box.new_key())})

    found = {one.key: one.values for one in await doctor.look(other, clock)}

    assert found == {
        "doctor-keys": {"file": str(settings.data_dir / "secret.keys")},
        "doctor-inbox-late": {"minutes": 7},
        "doctor-poison": {"count": 1, "ids": "11"},
        "doctor-sealed": {"count": 1},
        "doctor-token-missing": {},
    }


async def test_a_database_of_a_newer_version_is_left_alone(
    settings: Settings, house: Database, clock: FrozenClock
) -> None:
    async with house.write() as s:
        await s.execute(text("UPDATE alembic_version SET version_num = '9999'"))

    assert await keys(settings, clock) == ["doctor-database-new", "doctor-token-missing"]


async def test_a_database_that_is_gone_is_told(settings: Settings, clock: FrozenClock) -> None:
    gone = settings.model_copy(
        update={"database_url": SecretStr("postgresql://nobody@127.0.0.1:1/lotse")}
    )

    assert (await keys(gone, clock))[0] == "doctor-database-gone"


@pytest.mark.parametrize("lang", ["de", "en"])
def test_every_finding_has_a_sentence(lang: str) -> None:
    words = load().staff_texts

    said = words.say("doctor-poison", lang, count=2, ids="11, 12")

    assert "11, 12" in said
    assert words.say("doctor-well", lang) != "doctor-well"
