"""A date of several days: one place is a place on all of them, one booking, all or none."""

from datetime import UTC, date, datetime, timedelta

import icalendar
import pytest
from sqlalchemy import select

from bot.booking.house_desk import HouseDesk
from bot.booking.moving import Times
from bot.people.retention import Retention, purge_people
from bot.store import tables
from bot.store.session import Database
from bot.store.tables import Place
from flows.ports import Need, Session
from tests.bot.booking.conftest import Offered
from tests.bot.booking.house import House
from tests.fakes import FrozenClock, on

HWK = "hwk-muenster"
NOON = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
THREE = [{"on": "2026-12-01", "at": "09:00", "until": "13:00", "meet": "08:15", "days": 3}]


@pytest.fixture
def house(db: Database, clock: FrozenClock) -> House:
    clock.at = NOON
    return House(db, clock)


async def _trial(offered: Offered, capacity: int = 2) -> Session:
    return await offered(id="trial", module="erprobung", capacity=capacity, when=THREE)


async def _booked(house: House, offered: Offered) -> tuple[Session, int, str]:
    """Let somebody book the three days; give them, the person and the booking."""
    trial = await _trial(offered)
    person = await house.somebody(1)
    return trial, person, await house.book(person, trial)


async def _pass(house: House) -> str:
    async with house.db.read() as s:
        return str(await s.scalar(select(tables.Booking.pass_code)))


async def test_one_booking_takes_all_days_and_one_cancellation_frees_all(
    house: House, offered: Offered
) -> None:
    trial = await _trial(offered, capacity=1)
    first, second = await house.somebody(1), await house.somebody(2)
    booking = await house.book(first, trial)
    await house.join(second, trial)

    mine = await house.desk.mine(person=first, now=house.now)
    refused = await house.wish(second, trial)
    await house.cancel(first, booking)

    assert [len(one.session.days) for one in mine] == [2]
    assert refused.result == "full"
    assert await house.states() == {second: "offered"}


async def test_the_file_for_the_calendar_has_every_day(house: House, offered: Offered) -> None:
    _, person, booking = await _booked(house, offered)

    file = await house.desk.calendar_file(
        person=person, booking=booking, title="Termin", place="Tor", now=house.now
    )

    days = icalendar.Calendar.from_ical(file or b"").walk("VEVENT")
    assert [day["dtstart"].dt.date() for day in days] == [date(2026, 12, n) for n in (1, 2, 3)]
    assert len({str(day["uid"]) for day in days}) == 3


async def test_a_day_in_the_middle_is_in_the_way_of_another_date_and_an_evening_is_not(
    house: House, offered: Offered
) -> None:
    trial = await _trial(offered)
    person = await house.somebody(1)
    await house.book(person, trial)
    clash = await offered(id="clash", when=on("2026-12-02", "12:00", "14:00"))
    evening = await offered(id="evening", when=on("2026-12-02", "18:00", "20:00"))

    results = [(await house.wish(person, one)).result for one in (clash, evening)]

    assert results == ["overlap", "booked"]


async def test_every_day_is_reminded_of_the_evening_before_and_none_after_a_cancellation(
    house: House, offered: Offered
) -> None:
    _, person, booking = await _booked(house, offered)
    await house.desk.remind(person=person, booking=booking, when="day_before", now=house.now)
    said = []
    for day in (0, 1):
        house.clock.at = datetime(2026, 11, 30, 17, 0, tzinfo=UTC) + timedelta(days=day)
        said.append([*await house.told(), *await house.told()])
    await house.cancel(person, booking)
    house.clock.at = datetime(2026, 12, 2, 17, 0, tzinfo=UTC)

    assert said == [["reminder de None"]] * 2
    assert await house.told() == []


async def test_a_pass_is_taken_once_on_each_day_and_one_day_may_be_missed(
    house: House, offered: Offered
) -> None:
    trial, person, booking = await _booked(house, offered)
    code, desk = await _pass(house), HouseDesk(house.db)
    shown = []
    for day in (0, 2):
        house.clock.at = trial.starts_at + timedelta(days=day)
        for _ in range(2):
            done = await desk.check_in(institution=HWK, shown=code, by="staff:7", now=house.now)
            shown.append(done.result)
        if day == 0:
            missed = await desk.mark_attendance(
                institution=HWK,
                booking=booking,
                state="excused",
                by="staff:7",
                now=house.now,
                day=date(2026, 12, 2),
            )
            alive = await house.desk.mine(person=person, now=house.now)

    (visit,) = await desk.day_list(institution=HWK, day=date(2026, 12, 2))
    assert shown == ["checked_in", "again"] * 2
    assert (missed.result, len(alive)) == ("noted", 1)
    assert [(one.day, state) for one, state in visit.days] == [
        (1, "attended"),
        (2, "excused"),
        (3, "attended"),
    ]
    assert visit.state == "attended"


async def test_a_day_that_it_does_not_have_is_unknown(house: House, offered: Offered) -> None:
    _, _, booking = await _booked(house, offered)

    done = await HouseDesk(house.db).mark_attendance(
        institution=HWK,
        booking=booking,
        state="attended",
        by="staff:7",
        now=house.now,
        day=date(2026, 12, 9),
    )

    assert done.result == "unknown"


async def test_moving_moves_all_days_and_keeps_their_hour_over_the_change_of_the_clocks(
    house: House, offered: Offered
) -> None:
    house.clock.at = datetime(2027, 3, 1, 11, 0, tzinfo=UTC)
    when = [{"on": "2027-03-22", "at": "09:00", "until": "13:00", "days": 3}]
    trial = await offered(id="trial", when=when)
    person = await house.somebody(1)
    await house.book(person, trial)
    to = datetime(2027, 3, 26, 8, 0, tzinfo=UTC)

    await HouseDesk(house.db).move_session(
        institution=HWK,
        session=trial.token,
        to=Times(to, to + timedelta(hours=4)),
        by="staff:7",
        now=house.now,
    )

    (mine,) = await house.desk.mine(person=person, now=house.now)
    assert [one.starts_at for one in mine.session.days] == [
        datetime(2027, 3, 27, 8, 0, tzinfo=UTC),
        datetime(2027, 3, 28, 7, 0, tzinfo=UTC),
    ]
    assert await house.told() == ["session_moved de None"]


async def test_what_was_needed_and_who_came_is_forgotten_counted_from_the_last_day(
    house: House, offered: Offered
) -> None:
    trial, person, booking = await _booked(house, offered)
    await house.visits.need(
        person=person, booking=booking, need=Need("interpreter", "fa"), now=house.now
    )

    async def left(days: int) -> tuple[int, int]:
        at = trial.days[-1].ends_at + timedelta(days=days)
        await purge_people(house.db, at, Retention())
        async with house.db.read() as s:
            row = (await s.scalars(select(tables.Booking))).one()
            needs = await s.scalars(select(tables.Base.metadata.tables["need"].c.id))
            return len(needs.all()), int(row.person_id is not None)

    assert [await left(days) for days in (2, 3, 29, 30)] == [(1, 1), (0, 1), (0, 1), (0, 0)]


async def test_a_place_is_a_row_of_the_whole_and_never_of_a_day(
    house: House, offered: Offered
) -> None:
    trial = await _trial(offered, capacity=2)
    await house.book(await house.somebody(1), trial)

    async with house.db.read() as s:
        rows = (await s.scalars(select(Place.booking_id))).all()

    assert sorted(one is None for one in rows) == [False, True]
