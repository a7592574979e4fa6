"""The export tells a person everything that is stored about them, and nobody anything else."""

import json

from bot.people.service import PeopleDesk
from bot.store.session import Database
from tests.bot.people.conftest import CHAT, Known
from tests.fakes import FrozenClock


async def test_everything_is_in_the_export_and_it_can_be_written_out(
    db: Database, known: Known, clock: FrozenClock
) -> None:
    told = json.loads(json.dumps(await PeopleDesk(db).export(person=known.id, now=clock.now())))

    assert told["person"]["telegram_chat_id"] == CHAT
    assert told["person"]["lang"] == "ar"
    assert [one["kind"] for one in told["needs"]] == ["childcare"]
    assert told["bookings"][0]["starts_at"] == "2026-12-01T09:00:00+00:00"
    assert [one["institution"] for one in told["cases"]] == ["jmd"]
    assert told["conversation"] == {"said": "Gestattung"}
    assert told["messages_not_sent_yet"] == 2


async def test_a_conversation_is_told_in_the_form_that_the_service_gives_it(
    db: Database, known: Known, clock: FrozenClock
) -> None:
    desk = PeopleDesk(db, read_conversation=lambda blob: {"bytes": len(blob)})

    told = await desk.export(person=known.id, now=clock.now())

    assert told["conversation"] == {"bytes": 22}


async def test_about_somebody_unknown_there_is_nothing_to_tell(
    db: Database, known: Known, clock: FrozenClock
) -> None:
    assert await PeopleDesk(db).export(person=known.id + 1, now=clock.now()) == {}
