"""The hand-off desk: one open case, one holder, and only what the person agreed to pass on."""

import asyncio
from datetime import UTC, datetime

import pytest
from sqlalchemy import select

from bot.booking.stock import seed
from bot.errors import UnknownPersonError
from bot.handoff.codes import code, number
from bot.handoff.hours import Timetable, read
from bot.handoff.service import HandoffDesk, Holder
from bot.store import tables
from bot.store.case_tables import Promise
from bot.store.wishes import Need
from flows.ports import Asked, Handoffs
from tests.bot.handoff.conftest import MUENSTER, WESEL, House
from tests.fakes import an_offer

# mypy compares here what the conversation needs with what the desk does.
SHAPE: type[Handoffs] = HandoffDesk

ASKED = (Asked("person", "أريد أن أعمل", "may_i_work"), Asked("bot", "الجواب"))


async def test_a_case_is_opened_once_per_person_and_institution(house: House) -> None:
    codes = await asyncio.gather(*(house.ask() for _ in range(12)))
    other = await house.ask(at=MUENSTER)

    assert len(set(codes)) == 1
    assert other not in codes


async def test_the_holder_goes_from_bot_to_queue_to_human_and_back_and_the_epoch_rises(
    house: House,
) -> None:
    maria = await house.hire("Maria")
    seen: list[Holder] = [await house.desk.holder_of(person=house.person)]
    case = await house.ask()
    seen.append(await house.desk.holder_of(person=house.person))
    await house.claim(case, maria)
    seen.append(await house.desk.holder_of(person=house.person))
    await house.cases.release(case=case, by=maria, now=house.clock.now())
    seen.append(await house.desk.holder_of(person=house.person))
    await house.cases.close(case=case, by=maria, outcome="settled", now=house.clock.now())
    seen.append(await house.desk.holder_of(person=house.person))

    assert [one.kind for one in seen] == ["bot", "queue", "human", "queue", "bot"]
    epochs = [one.epoch for one in seen]
    assert epochs == sorted(set(epochs))
    assert seen[2] == Holder("human", 2, case, WESEL)


async def test_a_human_holds_the_conversation_even_if_another_case_waits(house: House) -> None:
    maria = await house.hire("Maria")
    await house.ask(at=MUENSTER)
    second = await house.ask()
    await house.claim(second, maria)

    holder = await house.desk.holder_of(person=house.person)

    assert (holder.kind, holder.code) == ("human", second)


async def test_a_case_that_is_open_becomes_as_urgent_as_the_new_wish(house: House) -> None:
    await house.ask()
    await house.ask(urgency="red")
    await house.ask(urgency="yellow")

    assert (await house.ticket()).urgency == "red"


async def test_nobody_can_be_handed_over_who_is_not_there(house: House) -> None:
    house.person = 4711

    with pytest.raises(UnknownPersonError):
        await house.ask()


async def test_by_default_the_staff_learns_language_and_topic_only(house: House) -> None:
    maria = await house.hire("Maria")
    case = await house.ask()

    card = (await house.view(case, maria)).card

    assert (card.lang, card.topic, card.share) == ("ar", "talk", "least")
    assert (card.earlier, card.booked) == ((), ())


async def test_what_was_asked_before_is_passed_on_only_after_a_yes(house: House) -> None:
    maria = await house.hire("Maria")
    case = await house.ask()

    for _ in range(2):
        assert await house.desk.share(
            person=house.person, case=case, asked=ASKED, once="7", now=house.clock.now()
        )
    card = (await house.view(case, maria)).card

    assert [(one.author, one.text) for one in card.earlier] == [
        ("person", "أريد أن أعمل"),
        ("bot", "الجواب"),
    ]


async def test_what_is_told_for_the_case_itself_stands_on_its_card(house: House) -> None:
    maria = await house.hire("Maria")
    case = await house.ask()

    for what in ("until-noon", "guardian-unaware", "from-noon", "guardian-knows"):
        assert await house.desk.tell(
            person=house.person, case=case, what=what, now=house.clock.now()
        )
    card = (await house.view(case, maria)).card

    assert list(card.told) == ["from-noon", "guardian-knows"], "the last word about each"


async def test_nobody_tells_something_for_the_case_of_somebody_else(house: House) -> None:
    maria = await house.hire("Maria")
    case = await house.ask()

    assert not await house.desk.tell(
        person=house.person + 1, case=case, what="from-noon", now=house.clock.now()
    )
    assert (await house.view(case, maria)).card.told == ()


async def test_nobody_can_pass_something_on_with_the_case_of_somebody_else(house: House) -> None:
    case = await house.ask()

    done = await house.desk.share(
        person=house.person + 1, case=case, asked=ASKED, once="7", now=house.clock.now()
    )

    assert not done


async def test_who_waits_learns_the_place_in_the_queue_and_when_somebody_is_there(
    house: House,
) -> None:
    await house.ask()
    desk = HandoffDesk(house.db, Timetable(read("*=mon-fri 09:00-16:00")))

    found = await desk.open(
        person=house.person,
        topic="talk",
        institution=MUENSTER,
        urgency="normal",
        lang="ar",
        now=house.clock.now(),
    )

    # The clock stands on a Saturday evening.
    assert found.before == 0
    assert found.opens_at == datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
    assert found.due_at == datetime(2026, 11, 24, 8, 0, tzinfo=UTC)


async def test_who_is_in_danger_is_promised_no_hour_and_learns_when_somebody_reads(
    house: House,
) -> None:
    desk = HandoffDesk(house.db, Timetable(read("*=mon-fri 09:00-16:00")))

    red = await desk.open(
        person=house.person,
        topic="esc_mental_crisis_suicide",
        institution=MUENSTER,
        urgency="red",
        lang="ar",
        now=house.clock.now(),
    )

    assert (red.opens_at, red.due_at) == (datetime(2026, 11, 23, 8, 0, tzinfo=UTC), None)
    async with house.db.read() as s:
        due = await s.scalar(select(Promise.due_at))
    assert due == datetime(2026, 11, 23, 8, 15, tzinfo=UTC), "the staff is held to it"


@pytest.mark.parametrize("wrong", ["", "K-", "K-abc", "K-7", "482; DROP", "K-٤٨٢"])
async def test_a_code_that_is_none_finds_nothing(house: House, wrong: str) -> None:
    maria = await house.hire("Maria")

    assert (await house.claim(wrong, maria)).word == "unknown"


def test_a_code_leads_back_to_its_case() -> None:
    assert code(1) == "K-100"
    assert all(number(code(n)) == n for n in (1, 2, 383, 100_000))


async def _with_a_need(house: House) -> None:
    """Give the person a coming date at which they need an interpreter."""
    await seed(house.db, [an_offer()], house.clock.now())
    async with house.db.write() as s:
        session = (await s.scalars(select(tables.Session))).one()
        made = tables.Booking(
            token="b1",
            person_id=house.person,
            session_id=session.id,
            state="confirmed",
            persons=1,
            lang="ar",
            ics_uid="u1",
            created_at=house.clock.now(),
            changed_at=house.clock.now(),
        )
        s.add(made)
        await s.flush()
        s.add(Need(booking_id=made.id, kind="interpreter", changed_at=house.clock.now()))


async def test_needs_stand_on_the_card_only_if_the_person_agreed(house: House) -> None:
    maria = await house.hire("Maria")
    case = await house.ask()
    await _with_a_need(house)

    before = (await house.view(case, maria)).card.needs
    await house.desk.share(
        person=house.person, case=case, asked=(), once="7", now=house.clock.now()
    )

    assert before == ()
    assert (await house.view(case, maria)).card.needs == ["interpreter"]
