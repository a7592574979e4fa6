"""Without a model the bot still starts: it helps in danger, calls a human, and says how it is."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import select

from bot import app
from bot.practice.server import PracticeServer
from bot.store.case_tables import Ticket
from tests.disks import untouchable
from tests.fakes import FrozenClock
from tests.walks.booth import running, to_the_date, until
from tests.walks.conftest import Walker, plain, serving, words
from tests.walks.process import started

NO_MODEL = "No model can be read: Lotse only helps in danger and calls humans."


@pytest.fixture
async def bare(
    practice: PracticeServer, tmp_path: Path, clock: FrozenClock
) -> AsyncIterator[app.Service]:
    async with serving(practice, tmp_path, tmp_path / "no-model", clock) as running:
        yield running


async def _cases(service: app.Service) -> list[tuple[str, str]]:
    async with service.db.read() as s:
        rows = await s.execute(select(Ticket.topic, Ticket.urgency).order_by(Ticket.id))
        return [(row.topic, row.urgency) for row in rows]


async def test_without_a_model_words_of_crisis_are_answered_and_a_human_is_called(
    practice: PracticeServer, bare: app.Service
) -> None:
    amal = Walker(practice.phone(first_name="Amal", language_code="ar"), bare)

    said = words(await amal.say("بدي موت"))

    assert "112" in said
    assert bare.knowledge.texts.say("handoff-esc-mental-crisis-suicide", "ar") in said
    assert await _cases(bare) == [("esc_mental_crisis_suicide", "red")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Wo gibt es einen Deutschkurs?"),
        ("ar", "وين في دورة لغة؟"),
        ("ti", "ኮርስ ጀርመን ኣበይ ኣሎ?"),
    ],
)
async def test_without_a_model_it_says_so_kindly_and_offers_a_human(
    practice: PracticeServer, bare: app.Service, language: str, text: str
) -> None:
    person = Walker(practice.phone(first_name="Amal", language_code=language), bare)

    said = await person.say(text)
    called = await person.tap(bare.knowledge.texts.say("btn-human", language))

    assert words(said) == bare.knowledge.texts.say("fallback-reduced", language)
    assert "K-100" in words(called)
    assert await _cases(bare) == [("talk", "normal")]


async def test_the_command_for_a_human_works_without_a_model(
    practice: PracticeServer, bare: app.Service
) -> None:
    person = Walker(practice.phone(first_name="Amal", language_code="en"), bare)

    first, again = await person.say("/human"), await person.say("/human")

    assert "K-100" in words(first)
    already = bare.knowledge.texts.say("handoff-open-already", "en", code="K-100")
    assert words(again) == plain(already)


async def test_a_manner_of_speaking_is_asked_about_without_a_model(
    practice: PracticeServer, bare: app.Service
) -> None:
    person = Walker(practice.phone(first_name="Amal", language_code="de"), bare)

    said = await person.say("Ich ertrinke in Papieren")

    assert bare.knowledge.texts.say("handoff-gentle-question", "de") in words(said)
    assert await _cases(bare) == []


async def test_with_a_broken_model_file_the_service_starts_and_calls_a_human(
    practice: PracticeServer, tmp_path: Path, model: Path
) -> None:
    said = await _calling(practice, tmp_path, _with_half_of(model, tmp_path))

    assert "model.missing" in said
    assert NO_MODEL in said


async def test_without_a_model_and_where_none_can_be_made_the_service_starts_and_says_so(
    practice: PracticeServer, tmp_path: Path, model: Path
) -> None:
    (tmp_path / "models").mkdir()

    with untouchable(tmp_path / "models") as models:
        said = await _calling(practice, tmp_path, models)

    assert NO_MODEL in said


async def test_a_model_in_a_folder_that_nobody_may_write_to_is_good_enough(
    practice: PracticeServer, tmp_path: Path, model: Path
) -> None:
    phone = practice.phone(first_name="Amal", language_code="de")
    (tmp_path / "models").mkdir()
    shutil.copy(model, tmp_path / "models")

    with untouchable(tmp_path / "models") as models:
        async with running(practice, tmp_path, more={"MODEL_DIR": str(models)}) as process:
            await to_the_date(phone)

    assert "model.missing" not in process.said


async def test_the_demo_says_where_it_cannot_keep_a_model(tmp_path: Path, model: Path) -> None:
    (tmp_path / "models").mkdir()

    with untouchable(tmp_path / "models") as models:
        async with started("demo", tmp_path, MODEL_DIR=str(models)) as process:
            assert await process.end() == 1

    assert process.said.splitlines()[-1].startswith(f"MODEL_DIR: {models}: ")
    assert "Traceback" not in process.said


def _with_half_of(model: Path, home: Path) -> Path:
    """Make a folder of models whose newest one was cut off while it was copied."""
    models = home / "models"
    models.mkdir()
    whole = model.read_bytes()
    (models / model.name).write_bytes(whole[: len(whole) // 2])
    return models


async def _calling(practice: PracticeServer, home: Path, models: Path) -> str:
    """Start with these models, let somebody call a human, and give what the terminal shows."""
    phone = practice.phone(first_name="Amal", language_code="en")
    async with running(practice, home, more={"MODEL_DIR": str(models)}) as process:
        await phone.say("/human")
        await until(phone, "K-100")
    return process.said
