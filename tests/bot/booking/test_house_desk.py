"""Journey ST1 and the day at the door: an institution moves, cancels, resizes, and checks in."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from bot.booking.house_desk import HouseDesk
from bot.booking.moving import Times, settle
from bot.booking.visits import VisitDesk
from bot.store import tables
from bot.store.session import Database
from flows.ports import Need, Session, Visits
from tests.bot.booking.conftest import Offered
from tests.bot.booking.house import House
from tests.fakes import FrozenClock, on

# mypy compares here what the conversation needs with what the desk does.
SHAPE: type[Visits] = VisitDesk
HWK = "hwk-muenster"
MORNING = datetime(2026, 11, 30, 7, 30, tzinfo=UTC)
"""Monday, 8:30 in Münster: the workshop of the next day reports illness."""
FRIDAY = Times(
    datetime(2026, 12, 4, 9, 0, tzinfo=UTC),
    datetime(2026, 12, 4, 11, 0, tzinfo=UTC),
    datetime(2026, 12, 4, 8, 15, tzinfo=UTC),
)


@pytest.fixture
def house(db: Database, clock: FrozenClock) -> House:
    clock.at = MORNING
    return House(db, clock)


async def _move(house: House, session: Session, to: Times = FRIDAY) -> tuple[str, int]:
    done = await HouseDesk(house.db).move_session(
        institution=HWK, session=session.token, to=to, by="staff:7", now=house.now
    )
    return done.result, done.concerned


async def _answers(house: House) -> list[tuple[str, str | None]]:
    booking = tables.Booking
    async with house.db.read() as s:
        rows = await s.execute(select(booking.state, booking.answer).order_by(booking.id))
        return [(row.state, row.answer) for row in rows]


async def test_st1_a_moved_date_tells_nine_people_once_and_silence_is_no_yes(
    house: House, offered: Offered
) -> None:
    session = await offered(capacity=12)
    langs = ["ar"] * 4 + ["fa"] * 2 + ["tr", "fr", "en"]
    people = [await house.somebody(n, lang) for n, lang in enumerate(langs, start=1)]
    booked = {one: await house.book(one, session) for one in people}
    visits = VisitDesk(house.db)

    assert await _move(house, session) == ("moved", 9)
    told = [*await house.told(), *await house.told()]
    for person in people[:6]:
        await visits.answer(person=person, booking=booked[person], answer="yes", now=house.now)
    await house.cancel(people[6], booked[people[6]])
    house.clock.at = MORNING + timedelta(hours=8, minutes=30)
    settled = [await settle(house.db, house.now), await settle(house.db, house.now)]

    assert sorted(one.split()[1] for one in told) == sorted(langs)
    assert {one.split()[0] for one in told} == {"session_moved"}
    assert settled == [2, 0]
    assert set(await house.told()) == {
        "session_asked_again fr None",
        "session_asked_again en None",
    }
    answers = await _answers(house)
    assert answers.count(("confirmed", "yes")) == 6
    assert answers.count(("confirmed", "unclear")) == 2
    assert answers.count(("cancelled_by_person", None)) == 1
    mine = await house.desk.mine(person=people[0], now=house.now)
    assert mine[0].session.starts_at == FRIDAY.starts_at


async def test_a_place_without_an_answer_goes_on_at_six_the_evening_before(
    house: House, offered: Offered
) -> None:
    session = await offered(capacity=1)
    first, second = await house.somebody(1), await house.somebody(2)
    await house.book(first, session)
    await house.join(second, session)
    await _move(house, session)
    await house.told()

    house.clock.at = datetime(2026, 12, 3, 16, 59, tzinfo=UTC)
    await settle(house.db, house.now)
    assert await house.states() == {second: "waiting"}
    house.clock.at = datetime(2026, 12, 3, 17, 0, tzinfo=UTC)
    await settle(house.db, house.now)

    assert await house.states() == {second: "offered"}
    told = {one.split()[0] for one in await house.told()}
    assert told == {"booking_released", "waiting_offer"}


async def test_a_second_move_before_the_first_was_told_is_the_only_one_told(
    house: House, offered: Offered
) -> None:
    session = await offered()
    await house.book(await house.somebody(1), session)
    await _move(house, session)
    days = timedelta(days=3)

    await _move(house, session, Times(FRIDAY.starts_at + days, FRIDAY.ends_at + days))

    assert len(await house.told()) == 1


async def test_a_reminder_follows_the_moved_date(house: House, offered: Offered) -> None:
    session = await offered()
    person = await house.somebody(1)
    booking = await house.book(person, session)
    await house.desk.remind(person=person, booking=booking, when="day_before", now=house.now)
    await _move(house, session)
    await house.told()

    house.clock.at = datetime(2026, 11, 30, 17, 0, tzinfo=UTC)
    assert await house.told() == []
    house.clock.at = datetime(2026, 12, 3, 17, 0, tzinfo=UTC)
    assert await house.told() == ["reminder de None"]


async def test_a_cancelled_date_is_told_and_nobody_is_reminded_or_offered_anything(
    house: House, offered: Offered
) -> None:
    session = await offered(capacity=1)
    first, second = await house.somebody(1), await house.somebody(2)
    booking = await house.book(first, session)
    await house.desk.remind(person=first, booking=booking, when="two_hours", now=house.now)
    await house.join(second, session)

    done = await HouseDesk(house.db).cancel_session(
        institution=HWK, session=session.token, by="staff:7", now=house.now
    )

    assert (done.result, done.concerned) == ("cancelled", 1)
    told = await house.told()
    assert [one.rsplit(" ", 1)[0] for one in told] == ["session_cancelled de", "waiting_off de"]
    assert await house.states() == {second: "closed"}
    house.clock.at = datetime(2026, 12, 1, 7, 15, tzinfo=UTC)
    assert await house.told() == []


async def test_at_night_nobody_hears_of_a_move(house: House, offered: Offered) -> None:
    session = await offered()
    await house.book(await house.somebody(1), session)
    house.clock.at = datetime(2026, 11, 29, 21, 0, tzinfo=UTC)
    await _move(house, session)

    assert await house.told() == []
    house.clock.at = datetime(2026, 11, 30, 7, 0, tzinfo=UTC)
    assert await house.told() == ["session_moved de None"]


async def test_a_change_for_the_early_morning_is_told_at_night_without_a_sound(
    house: House, offered: Offered
) -> None:
    early = [{"on": "2026-12-01", "at": "08:30", "until": "10:00", "meet": "07:30"}]
    moved = await offered(when=early)
    cancelled = await offered(id="other", when=[early[0] | {"at": "08:45", "meet": "08:45"}])
    later = await offered(id="later", when=on("2026-12-01", "11:00", "12:00"))
    for number, session in enumerate((moved, cancelled, later), start=1):
        await house.book(await house.somebody(number), session)
    house.clock.at = datetime(2026, 11, 30, 21, 0, tzinfo=UTC)
    await _move(house, moved)
    for session in (cancelled, later):
        await HouseDesk(house.db).cancel_session(
            institution=HWK, session=session.token, by="staff:7", now=house.now
        )

    assert sorted(await house.told()) == [
        "session_cancelled de None silent",
        "session_moved de None silent",
    ]
    house.clock.at = datetime(2026, 12, 1, 7, 0, tzinfo=UTC)
    assert await house.told() == ["session_cancelled de None"]


async def test_a_date_moved_into_the_early_morning_is_told_in_the_same_night(
    house: House, offered: Offered
) -> None:
    session = await offered(when=on("2026-12-01", "18:00", "19:00"))
    await house.book(await house.somebody(1), session)
    house.clock.at = datetime(2026, 11, 30, 21, 0, tzinfo=UTC)
    at = datetime(2026, 12, 1, 6, 0, tzinfo=UTC)

    await _move(house, session, Times(at, at + timedelta(hours=1)))

    assert await house.told() == ["session_moved de None silent"]


async def test_more_places_go_to_who_waits_and_booked_ones_are_never_taken_away(
    house: House, offered: Offered
) -> None:
    session = await offered(capacity=2)
    people = [await house.somebody(n) for n in (1, 2, 3)]
    for one in people[:2]:
        await house.book(one, session)
    await house.join(people[2], session)
    desk = HouseDesk(house.db)

    async def resize(count: int) -> tuple[str, int]:
        done = await desk.set_capacity(
            institution=HWK,
            session=session.token,
            pool="all",
            count=count,
            by="staff:7",
            now=house.now,
        )
        return done.result, len(done.visits)

    day = date(2026, 12, 1)
    assert await resize(1) == ("taken", 2)
    assert await resize(4) == ("changed", 0)
    assert await house.states() == {people[2]: "offered"}
    assert await resize(2) == ("taken", 2)
    assert await resize(3) == ("changed", 0)
    found = await desk.session_list(institution=HWK, first=day, last=day)
    assert [one.capacity for one in found] == [3]


async def test_a_pass_is_taken_once_on_its_day_by_its_own_institution(
    house: House, offered: Offered
) -> None:
    session = await offered()
    await house.book(await house.somebody(1), session)
    desk = HouseDesk(house.db)
    async with house.db.read() as s:
        row = (await s.scalars(select(tables.Booking))).one()

    async def show(what: str | None, institution: str = HWK) -> str:
        done = await desk.check_in(
            institution=institution, shown=str(what), by="staff:7", now=house.now
        )
        return done.result

    early = await show(row.pass_token)
    house.clock.at = session.starts_at
    elsewhere = await show(row.pass_token, "agentur")
    shown = [await show(row.pass_token), await show(row.pass_code), await show("000000x")]

    assert (early, elsewhere) == ("unknown", "unknown")
    assert shown == ["checked_in", "again", "unknown"]


async def test_an_institution_sees_who_comes_and_what_they_need_and_nobody_elses(
    house: House, offered: Offered
) -> None:
    session = await offered()
    person = await house.somebody(1, "fa")
    booking = await house.book(person, session)
    visits, desk = VisitDesk(house.db), HouseDesk(house.db)
    need = Need("interpreter", "fa")
    await visits.need(person=person, booking=booking, need=need, now=house.now)
    await visits.answer(person=person, booking=booking, answer="late", now=house.now)
    await desk.settle_need(
        institution=HWK,
        booking=booking,
        kind="interpreter",
        state="found",
        by="staff:7",
        now=house.now,
    )
    await house.people.unreachable(chat_id=1, now=house.now)

    day = date(2026, 12, 1)
    seen = await desk.day_list(institution=HWK, day=day)

    assert [
        (one.booking, one.lang, one.persons, one.answer, one.reachable, one.needs) for one in seen
    ] == [(booking, "fa", 1, "late", False, (Need("interpreter", "fa", "found"),))]
    assert await desk.day_list(institution="agentur", day=day) == ()


async def test_being_away_is_noted_and_never_held_against_anybody(
    house: House, offered: Offered
) -> None:
    session = await offered()
    later = await offered(id="later", when=on("2026-12-08"))
    person = await house.somebody(1)
    booking = await house.book(person, session)
    desk = HouseDesk(house.db)
    house.clock.at = session.ends_at

    noted = [
        await desk.mark_attendance(
            institution=where, booking=booking, state=state, by="staff:7", now=house.now
        )
        for where, state in ((HWK, "not_there"), (HWK, "excused"), ("agentur", "attended"))
    ]

    assert [one.result for one in noted] == ["noted", "noted", "unknown"]
    assert len(await house.book(person, later)) == 8
    with pytest.raises(ValueError, match="banned"):
        await desk.mark_attendance(
            institution=HWK, booking=booking, state="banned", by="staff:7", now=house.now
        )


async def test_what_is_not_theirs_is_unknown_to_an_institution(
    house: House, offered: Offered
) -> None:
    token, now = (await offered()).token, house.now
    desk = HouseDesk(house.db)

    results = [
        await desk.move_session(
            institution="agentur", session=token, to=FRIDAY, by="staff:9", now=now
        ),
        await desk.cancel_session(institution="agentur", session=token, by="staff:9", now=now),
        await desk.set_capacity(
            institution="agentur", session=token, pool="all", count=9, by="staff:9", now=now
        ),
    ]

    assert [one.result for one in results] == ["unknown"] * 3


async def test_staff_see_why_somebody_was_passed_over(house: House, offered: Offered) -> None:
    session = await offered(capacity=1)
    first, silent, heard = [await house.somebody(n) for n in (1, 2, 3)]
    booking = await house.book(first, session)
    for person in (silent, heard):
        await house.join(person, session)
    await house.people.unreachable(chat_id=2, now=house.now)

    await house.cancel(first, booking)

    listed = await HouseDesk(house.db).waiting_list(institution=HWK, session=session.token)
    assert [(row.state, row.why_skipped) for row in listed] == [
        ("waiting", "unreachable"),
        ("offered", None),
    ]
