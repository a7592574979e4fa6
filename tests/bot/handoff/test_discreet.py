"""Who may be watched reads one neutral sentence, and the rest only after a tap."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot import outbox, veil
from bot.handoff import deliveries
from bot.message import Message
from bot.people.service import PeopleDesk
from bot.store.case_tables import CaseMessage
from bot.store.session import Database
from bot.store.tables import Outgoing
from tests.bot.handoff.conftest import CHAT, House

NEUTRAL = "هناك شيء جديد."


@pytest.fixture
async def watched(house: House) -> House:
    await PeopleDesk(house.db).speak(
        person=house.person, lang="ar", chosen=True, now=house.clock.now()
    )
    await PeopleDesk(house.db).be_discreet(person=house.person, wished=True)
    return house


async def _sent(house: House) -> list[Message]:
    async with house.db.write() as s:
        rows = await outbox.due(s, house.clock.now())
        await outbox.mark_sent(s, [row.id for row in rows], house.clock.now())
    return [row.message for row in rows]


async def _answered(house: House) -> None:
    sara = await house.hire("Sara")
    case = await house.ask()
    await house.claim(case, sara)
    await house.write(case, sara, "Dein Mann weiss nichts davon")


async def test_nothing_that_the_staff_does_shows_what_it_is_about(watched: House) -> None:
    await _answered(watched)

    sent = await _sent(watched)

    assert [one.text for one in sent] == [NEUTRAL]
    assert [one.data for row in sent[0].rows for one in row] == ["data_consent_delete?kind=unveil"]


async def test_a_tap_shows_all_that_was_kept_back_in_its_order_and_once(watched: House) -> None:
    await _answered(watched)
    await _sent(watched)
    desk, now = PeopleDesk(watched.db), watched.clock.now()

    count = await desk.unveil(person=watched.person, now=now)

    shown = [one.text for one in await _sent(watched)]
    assert len(shown) == count
    assert "Dein Mann weiss nichts davon" in shown[-1]
    assert await desk.unveil(person=watched.person, now=now) == 0


async def test_the_staff_reads_delivered_only_when_it_was_looked_at(watched: House) -> None:
    await _answered(watched)
    await _sent(watched)
    assert await deliveries.settle(watched.db, watched.clock.now()) == 0

    await PeopleDesk(watched.db).unveil(person=watched.person, now=watched.clock.now())
    await _sent(watched)
    await deliveries.settle(watched.db, watched.clock.now())

    async with watched.db.read() as s:
        states = await s.scalars(select(CaseMessage.state).where(CaseMessage.author == "staff"))
        assert states.all() == ["sent"]


async def test_what_nobody_asks_to_see_is_forgotten_after_two_days(watched: House) -> None:
    await _answered(watched)
    await _sent(watched)
    watched.clock.move(timedelta(hours=49))

    async with watched.db.write() as s:
        await outbox.purge(s, watched.clock.now())

    async with watched.db.read() as s:
        left = await s.scalars(select(Outgoing.id).where(Outgoing.chat_id == CHAT))
        assert left.all() == []


async def test_who_switched_it_off_reads_everything_at_once(watched: House) -> None:
    await PeopleDesk(watched.db).be_discreet(person=watched.person, wished=False)

    await _answered(watched)

    assert any("Dein Mann" in one.text for one in await _sent(watched))


async def test_news_soon_after_other_news_is_told_once_and_again_after_a_look(
    db: Database, watched: House
) -> None:
    now = watched.clock.now()

    async def tell() -> None:
        async with db.write() as s:
            row = await outbox.put(s, chat_id=CHAT, message=Message("Termin"), now=now)
            assert row is not None
            await veil.cover(s, row=row, chat_id=CHAT, instead=Message("."), now=now)

    await tell()
    await tell()
    assert [one.text for one in await _sent(watched)] == ["."]
    await PeopleDesk(db).unveil(person=watched.person, now=now)
    await tell()

    assert [one.text for one in await _sent(watched)] == ["Termin", "Termin", "."]
