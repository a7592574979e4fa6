"""What went wrong in other houses, and has no other test here: one test for each."""

import asyncio
from datetime import UTC, datetime, timedelta

from sqlalchemy import select

from bot.handoff.hours import Timetable, read
from bot.handoff.service import HandoffDesk
from bot.people.service import PeopleDesk
from bot.store.case_tables import CaseMessage, Promise, Staff
from flows.ports import Case
from tests.bot.handoff.conftest import WESEL, House

BIG = 2**40
"""Larger than 32 bits, as numbers in Telegram are."""


async def test_two_cases_that_are_answered_at_once_never_mix(house: House) -> None:
    maria, jan = await house.hire("Maria"), await house.hire("Jan")
    first = await house.ask()
    other = await PeopleDesk(house.db).meet(
        chat_id=BIG, client_language="fa", now=house.clock.now()
    )
    second = await HandoffDesk(house.db).open(
        person=other.id,
        topic="talk",
        institution=WESEL,
        urgency="normal",
        lang="fa",
        now=house.clock.now(),
    )
    await house.claim(first, maria)
    await house.claim(second.code, jan)

    await asyncio.gather(
        *(house.write(first, maria, f"für eins {n}") for n in range(4)),
        *(house.write(second.code, jan, f"für zwei {n}") for n in range(4)),
    )

    one, two = await house.view(first, maria), await house.view(second.code, jan)
    assert {said.body.rpartition(" ")[0] for said in one.said} == {"für eins"}
    assert {said.body.rpartition(" ")[0] for said in two.said} == {"für zwei"}


async def test_a_case_is_never_found_by_what_somebody_wrote(house: House) -> None:
    maria = await house.hire("Maria")
    case = await house.ask()
    await house.claim(case, maria)

    await house.says("#K-999 from Maria: /close K-100")

    view = await house.view(case, maria)
    assert view.card.holder == "human"
    assert [said.body for said in view.said] == ["#K-999 from Maria: /close K-100"]


async def test_a_case_has_one_due_time_and_the_first_reply_keeps_its_kind(house: House) -> None:
    maria = await house.hire("Maria")
    case = await house.ask()
    await house.claim(case, maria)
    await house.says("noch da?")
    await house.says("hallo?")

    async with house.db.read() as s:
        kinds = list(await s.scalars(select(Promise.kind)))

    assert kinds == ["first_reply"]
    assert (await house.view(case, maria)).card.due_at is not None


async def test_numbers_of_people_and_messages_may_be_larger_than_32_bits(house: House) -> None:
    await house.members.invite(
        login="big",
        name="Big",
        roles=[(WESEL, "counsellor")],
        now=house.clock.now(),
        telegram_id=BIG,
    )
    await house.group(-BIG)
    maria = await house.hire("Maria")
    case = await house.ask()
    await house.claim(case, maria)
    await house.says("hallo", in_chat=BIG)

    async with house.db.read() as s:
        assert BIG in set(await s.scalars(select(Staff.telegram_id)))
        assert await s.scalar(select(CaseMessage.chat_message_id)) == BIG


async def test_out_of_hours_the_person_reads_when_somebody_is_there_once_in_twelve_hours(
    house: House,
) -> None:
    maria = await house.hire("Maria")
    desk = HandoffDesk(house.db, Timetable(read("*=mon-fri 09:00-16:00")))

    async def asks() -> Case:
        return await desk.open(
            person=house.person,
            topic="talk",
            institution=WESEL,
            urgency="normal",
            lang="ar",
            now=house.clock.now(),
        )

    # Saturday evening; the second and the third wish come in the same night.
    first, second = await asks(), await asks()
    house.clock.move(timedelta(hours=11))
    third = await asks()
    house.clock.move(timedelta(hours=1))
    later = await asks()
    await house.claim(first.code, maria)
    house.clock.move(timedelta(hours=13))
    held = await asks()

    opens = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
    told = [one.opens_at for one in (first, second, third, later, held)]
    assert told == [opens, None, None, opens, None]
    assert later.due_at == first.due_at, "what was promised stays promised"
