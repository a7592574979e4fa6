"""Questions that nobody could answer are kept nameless and sealed, and forgotten in time."""

import json
from datetime import timedelta
from pathlib import Path

from pydantic import SecretStr
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from bot import unanswered
from bot.people.retention import Retention, purge_people
from bot.settings import Settings
from bot.store.migrate import migrate
from bot.store.secret import Box
from bot.store.session import Database
from bot.unanswered import UnansweredDesk
from bot.unanswered_command import lines
from nlu.unanswered.clusters import Question
from tests.conftest import KEY
from tests.fakes import FrozenClock

ASKED = Question("de", "wo kann ich ein fahrrad kaufen?")


async def keep(db: Database, clock: FrozenClock, question: Question = ASKED) -> None:
    async def work(s: AsyncSession) -> None:
        await unanswered.keep(s, question, now=clock.now())

    await db.transact(work)


async def test_editors_see_what_was_asked_and_how_often(db: Database, clock: FrozenClock) -> None:
    await keep(db, clock)
    await keep(db, clock)

    found = await UnansweredDesk(db).clusters()

    assert [(one.language, one.times, one.texts) for one in found] == [("de", 2, (ASKED.text,))]


async def test_the_words_lie_sealed_and_only_the_day_is_known(
    db: Database, clock: FrozenClock
) -> None:
    await keep(db, clock)

    async with db.read() as s:
        row = (await s.execute(text("SELECT lang, words, asked_on FROM unanswered"))).one()

    assert b"fahrrad" not in bytes(row.words)
    assert str(row.asked_on) == "2026-11-21"


async def test_a_question_is_forgotten_after_a_month(db: Database, clock: FrozenClock) -> None:
    await keep(db, clock)
    await purge_people(db, clock.move(timedelta(days=29)), Retention())
    early = await UnansweredDesk(db).questions()
    await purge_people(db, clock.move(timedelta(days=1)), Retention())

    assert (list(early), list(await UnansweredDesk(db).questions())) == ([ASKED], [])


async def test_the_command_hands_them_over_line_by_line(
    tmp_path: Path, clock: FrozenClock
) -> None:
    settings = Settings(data_dir=tmp_path, secret_keys=SecretStr(KEY))
    db = Database(settings.store_url, box=Box([KEY]))
    await migrate(db)
    await keep(db, clock)
    await db.close()

    assert [json.loads(line) for line in await lines(settings)] == [ASKED._asdict()]
