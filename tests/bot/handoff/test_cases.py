"""Who holds a case: one of many, and by the same rules wherever they sit."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot import audit
from bot.handoff.rules import Result
from bot.store.tables import Event
from tests.bot.handoff.conftest import MUENSTER, WESEL, House


async def test_of_24_who_claim_a_case_one_gets_it_and_the_others_learn_who(house: House) -> None:
    staff = [await house.hire(f"Maria{n}") for n in range(24)]
    case = await house.ask()

    results = await asyncio.gather(*(house.claim(case, one) for one in staff))

    winner = (await house.ticket()).owner_id
    assert sorted(one.word for one in results) == ["done"] + ["held"] * 23
    assert {one.holder for one in results} == {winner}
    assert (await house.told()).count(
        house.said("handoff-claimed", institution=house.said("contact-kreis-wesel"))
    ) == 1


async def test_a_colleague_is_relieved_only_on_purpose_and_with_a_reason(house: House) -> None:
    maria, jan = await house.hire("Maria"), await house.hire("Jan")
    case = await house.ask()
    await house.claim(case, maria)
    now = house.clock.now()

    claimed = await house.claim(case, jan)
    without = await house.cases.take_over(case=case, by=jan, reason=" ", now=now)
    relieved = await house.cases.take_over(case=case, by=jan, reason="Maria ist krank", now=now)

    assert claimed == Result("held", maria)
    assert without.word == "no_reason"
    assert relieved == Result("done", jan)
    view = await house.view(case, maria)
    assert [(one.name, one.ended_by) for one in view.held] == [
        ("Maria", "taken_over"),
        ("Jan", None),
    ]
    assert [one.body for one in view.said] == ["Maria ist krank"]


async def test_the_beginning_and_the_end_of_every_human_stretch_are_kept(house: House) -> None:
    maria = await house.hire("Maria")
    case = await house.ask()
    began = house.clock.now()
    await house.claim(case, maria)
    ended = house.clock.move(timedelta(minutes=10))
    await house.cases.release(case=case, by=maria, now=ended)

    held = (await house.view(case, maria)).held

    assert [(one.began_at, one.ended_at, one.ended_by) for one in held] == [
        (began, ended, "by_hand")
    ]


async def test_on_return_the_person_is_told_and_asked_and_can_go_on_where_they_were(
    house: House,
) -> None:
    maria = await house.hire("Maria")
    case = await house.ask()
    await house.claim(case, maria)

    await house.cases.close(case=case, by=maria, outcome="settled", now=house.clock.now())

    last = (await house.outgoing())[-1]
    wesel = house.said("contact-kreis-wesel")
    assert (await house.told())[-1] == house.said("handoff-closed", institution=wesel)
    assert [row[0].data for row in last.rows] == [
        "thanks_bye",
        "contact_human",
        "pause_resume_abort",
    ]


async def test_after_closing_there_is_a_new_case_that_knows_the_old_one(house: House) -> None:
    maria = await house.hire("Maria")
    first = await house.ask()
    await house.cases.close(case=first, by=maria, outcome="settled", now=house.clock.now())

    again = await house.cases.close(case=first, by=maria, outcome="other", now=house.clock.now())
    claimed = await house.claim(first, maria)
    second = await house.ask()

    assert (again.word, claimed.word) == ("closed", "closed")
    assert second != first
    assert (await house.view(second, maria)).card.previous == first


@pytest.mark.parametrize("role", ["organiser", "editor", "protection"])
async def test_conversations_are_closed_to_who_does_not_answer_them(
    house: House, role: str
) -> None:
    other = await house.hire("Other", role)
    case = await house.ask()

    assert (await house.claim(case, other)).word == "unknown"
    assert await house.reading.case(case=case, by=other, now=house.clock.now()) is None
    assert await house.reading.inbox(by=other, now=house.clock.now()) == []


async def test_nobody_sees_the_people_of_another_institution(house: House) -> None:
    stranger = await house.hire("Stranger", "lead", at=MUENSTER)
    case = await house.ask(at=WESEL)

    assert (await house.claim(case, stranger)).word == "unknown"
    assert await house.reading.inbox(by=stranger, now=house.clock.now()) == []
    assert await house.reading.news(by=stranger, after=0) == []


async def test_only_the_holder_or_a_lead_lets_go_of_a_case(house: House) -> None:
    maria, jan = await house.hire("Maria"), await house.hire("Jan")
    lead = await house.hire("Lea", "lead")
    case = await house.ask()
    await house.claim(case, maria)
    now = house.clock.now()

    assert await house.cases.release(case=case, by=jan, now=now) == Result("held", maria)
    closed = await house.cases.close(case=case, by=jan, outcome="settled", now=now)
    assert closed == Result("held", maria)
    assert (await house.cases.release(case=case, by=lead, now=now)).is_done


async def test_every_act_stands_in_the_log_with_who_and_when_but_without_words(
    house: House,
) -> None:
    maria = await house.hire("Maria")
    case = await house.ask()
    await house.claim(case, maria)
    await house.says("سري جداً")
    await house.write(case, maria, "streng geheim")
    await house.cases.close(case=case, by=maria, outcome="settled", now=house.clock.now())

    async with house.db.read() as s:
        events = await audit.of(s, entity="case:1")
        everything = str([(e.code, e.params) for e in await s.scalars(select(Event))])

    assert [(one.code, one.actor) for one in events] == [
        ("case.opened", "person"),
        ("case.claimed", f"staff:{maria}"),
        ("case.heard", "person"),
        ("case.answered", f"staff:{maria}"),
        ("case.closed", f"staff:{maria}"),
    ]
    assert "geheim" not in everything
    assert "سري" not in everything
