"""What happens while nobody looks: silent holders, people who leave, promises not kept."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import select

from bot.handoff import watch
from bot.handoff.hours import Timetable, read
from bot.handoff.matching import Profile
from bot.people.service import PeopleDesk
from bot.store.case_tables import Promise
from tests.bot.handoff.conftest import MUENSTER, WESEL, House

HALF_AN_HOUR = timedelta(minutes=30)


async def _release(house: House) -> int:
    return await watch.release_silent(house.db, house.notices, house.clock.now())


async def test_a_holder_who_is_silent_while_somebody_waits_holds_no_longer(house: House) -> None:
    maria = await house.hire("Maria")
    case = await house.ask()
    await house.claim(case, maria)
    await house.write(case, maria, "Hallo")
    house.clock.move(timedelta(hours=3))
    await house.says("Sind Sie da?")

    at_once = await _release(house)
    house.clock.move(HALF_AN_HOUR)
    later = await _release(house)

    assert (at_once, later) == (0, 1)
    assert (await house.ticket()).holder == "queue"
    assert (await house.told())[-1] == house.said("handoff-released", code=case)
    assert (await house.view(case, maria)).held[-1].ended_by == "silent"


async def test_a_holder_for_whom_nobody_waits_keeps_the_case(house: House) -> None:
    maria = await house.hire("Maria")
    case = await house.ask()
    await house.claim(case, maria)
    await house.says("Hallo")
    await house.write(case, maria, "Ich frage nach.")
    house.clock.move(timedelta(hours=3))

    assert await _release(house) == 0


async def test_the_end_of_somebody_s_own_shift_frees_the_case_while_the_house_is_open(
    house: House,
) -> None:
    house.clock.at = datetime(2026, 11, 23, 11, 50, tzinfo=UTC)
    maria = await house.hire("Maria")
    mornings = Profile(hours=read("*=mon-fri 09:00-13:00")["*"])
    await house.profiles.keep(staff=maria, profile=mornings, now=house.clock.now())
    case = await house.ask()
    await house.claim(case, maria)
    await house.says("Hallo?")
    open_until_four = Timetable(read("*=mon-fri 09:00-16:00"))

    released = []
    for minutes in (9, 6):
        now = house.clock.move(timedelta(minutes=minutes))
        released.append(
            await watch.release_after_hours(house.db, house.notices, open_until_four, now)
        )

    assert released == [0, 1]
    assert (await house.ticket()).holder == "queue"
    assert (await house.view(case, maria)).held[-1].ended_by == "shift"


async def test_who_works_longer_than_the_house_is_open_keeps_the_case(house: House) -> None:
    house.clock.at = datetime(2026, 11, 23, 15, 30, tzinfo=UTC)
    maria = await house.hire("Maria")
    evenings = Profile(hours=read("*=mon-fri 14:00-20:00")["*"])
    await house.profiles.keep(staff=maria, profile=evenings, now=house.clock.now())
    case = await house.ask()
    await house.claim(case, maria)
    await house.says("Hallo?")

    now = house.clock.move(timedelta(minutes=20))
    until_four = Timetable(read("*=mon-fri 09:00-16:00"))

    assert await watch.release_after_hours(house.db, house.notices, until_four, now) == 0


async def test_who_leaves_leaves_no_case_behind_that_nobody_sees(house: House) -> None:
    maria, jan = await house.hire("Maria"), await house.hire("Jan")
    case = await house.ask()
    await house.claim(case, maria)

    assert await house.members.deactivate(login="maria", now=house.clock.now())

    assert (await house.ticket()).holder == "queue"
    assert await house.members.of(maria) is None
    assert (await house.write(case, maria, "noch etwas")).word == "unknown"
    assert (await house.claim(case, jan)).is_done


async def _promises(house: House) -> list[tuple[str, str]]:
    async with house.db.read() as s:
        rows = await s.scalars(select(Promise).order_by(Promise.id))
        return [(row.kind, row.state) for row in rows]


async def _deputies(house: House) -> int:
    timetable = Timetable(deputies={WESEL: MUENSTER})
    return await watch.call_deputies(house.db, house.notices, timetable, house.clock.now())


async def test_after_a_working_day_without_an_answer_the_deputy_is_called_and_the_person_told(
    house: House,
) -> None:
    deputy = await house.hire("Dora", at=MUENSTER)
    case = await house.ask()
    # From Saturday evening to Monday evening.
    house.clock.move(timedelta(days=1, hours=23))
    early = await _deputies(house)
    house.clock.move(timedelta(hours=2))

    late, again = await _deputies(house), await _deputies(house)

    assert (early, late, again) == (0, 1, 0)
    assert await _promises(house) == [("first_reply", "broken")]
    assert (await house.told())[-1] == house.said("handoff-late", code=case)
    assert (await house.claim(case, deputy)).is_done


async def test_a_red_case_calls_the_deputy_at_once_and_the_number_that_works_stands_first(
    house: House,
) -> None:
    deputy = await house.hire("Dora", at=MUENSTER)
    case = await house.ask(urgency="red", topic="esc_mental_crisis_suicide")
    house.clock.move(timedelta(minutes=14))
    early = await _deputies(house)
    house.clock.move(timedelta(minutes=1))

    late, again = await _deputies(house), await _deputies(house)

    assert (early, late, again) == (0, 1, 0)
    assert (await house.told())[-2:] == [
        house.said("handoff-still-here", code=case),
        house.said("handoff-late", code=case),
    ]
    assert (await house.ticket()).urgency == "red"
    assert (await house.claim(case, deputy)).is_done


async def test_a_case_that_becomes_red_is_due_earlier_than_it_was(house: House) -> None:
    await house.ask()
    house.clock.move(timedelta(minutes=5))
    await house.ask(urgency="red")
    await house.ask(urgency="normal")
    house.clock.move(timedelta(minutes=15))

    assert await _deputies(house) == 1


async def test_an_orange_case_calls_the_deputy_on_the_same_working_day(house: House) -> None:
    house.clock.at = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
    case = await house.ask(urgency="orange", topic="esc_deportation_fear")
    house.clock.at = datetime(2026, 11, 23, 14, 59, tzinfo=UTC)
    early = await _deputies(house)
    house.clock.at = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)

    assert (early, await _deputies(house)) == (0, 1)
    assert (await house.told())[-1] == house.said("handoff-late", code=case)


async def test_among_the_equally_urgent_the_overdue_stand_first(house: House) -> None:
    maria = await house.hire("Maria")
    people = PeopleDesk(house.db)
    codes = []
    for chat in (51, 52, 53):
        met = await people.meet(chat_id=chat, client_language="ar", now=house.clock.now())
        house.person = met.id
        codes.append(await house.ask(urgency="normal"))
    async with house.db.write() as s:
        late = await s.get_one(Promise, 2)
        late.due_at = house.clock.now() - timedelta(minutes=1)
    house.person = (await people.meet(chat_id=54, client_language="ar", now=house.clock.now())).id
    red = await house.ask(urgency="red")

    shown = await house.reading.inbox(by=maria, now=house.clock.now())

    assert [card.code for card in shown] == [red, codes[1], codes[0], codes[2]]
    assert shown[0].due_at == house.clock.now() + timedelta(minutes=15)


async def test_a_promise_that_was_kept_calls_nobody(house: House) -> None:
    maria = await house.hire("Maria")
    case = await house.ask()
    await house.claim(case, maria)
    await house.write(case, maria, "Hallo")
    await house.says("Danke, noch eine Frage")
    await house.write(case, maria, "Ja?")
    house.clock.move(timedelta(days=5))

    assert await _deputies(house) == 0
    assert await _promises(house) == [("first_reply", "kept"), ("reply", "kept")]


async def test_at_the_end_of_the_opening_hours_a_case_in_which_somebody_waits_is_free_again(
    house: House,
) -> None:
    maria = await house.hire("Maria")
    case = await house.ask()
    timetable = Timetable(read("*=mon-fri 09:00-16:00"))
    # A Monday, 15:50 in Münster.
    house.clock.at = datetime(2026, 11, 23, 14, 50, tzinfo=UTC)
    await house.claim(case, maria)
    await house.says("Sind Sie da?")

    async def released(minutes: int) -> int:
        house.clock.move(timedelta(minutes=minutes))
        return await watch.release_after_hours(
            house.db, house.notices, timetable, house.clock.now()
        )

    still_open, just_closed = await released(9), await released(2)

    assert (still_open, just_closed) == (0, 1)
    assert (await house.ticket()).holder == "queue"
    assert (await house.view(case, maria)).held[-1].ended_by == "shift"


async def test_who_still_writes_after_the_hours_keeps_the_case(house: House) -> None:
    maria = await house.hire("Maria")
    case = await house.ask()
    timetable = Timetable(read("*=mon-fri 09:00-16:00"))
    await house.claim(case, maria)
    await house.write(case, maria, "Noch eine Minute")
    await house.says("Danke")
    house.clock.move(timedelta(minutes=4))
    writing = await watch.release_after_hours(
        house.db, house.notices, timetable, house.clock.now()
    )

    assert writing == 0
