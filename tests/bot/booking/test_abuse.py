"""Nobody collects places, guesses what is somebody else's, or learns it by trying."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from bot.booking.rules import MOST_OPEN
from bot.store import tables
from bot.store.session import Database
from bot.store.wishes import Waiting
from tests.bot.booking.conftest import Offered
from tests.bot.booking.house import House
from tests.fakes import FrozenClock, on

NOON = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)


@pytest.fixture
def house(db: Database, clock: FrozenClock) -> House:
    clock.at = NOON
    return House(db, clock)


async def test_one_person_has_one_open_booking_of_an_offer_on_whatever_day(
    house: House, offered: Offered
) -> None:
    days = [*on("2026-12-01"), *on("2026-12-08")]
    await offered(when=days)
    first, second = await house.desk.sessions(now=house.now, place="zue_muenster")
    person = await house.somebody(1)

    results = [(await house.wish(person, one)).result for one in (first, second)]

    assert results == ["booked", "already"]


async def test_nobody_collects_places_and_one_given_back_makes_room_for_another(
    house: House, offered: Offered
) -> None:
    person = await house.somebody(1)
    dates = [
        await offered(id=f"d{day}", when=on(f"2026-12-{day:02}"))
        for day in range(1, MOST_OPEN + 3)
    ]
    booked = [await house.book(person, one) for one in dates[:MOST_OPEN]]

    refused = await house.wish(person, dates[MOST_OPEN])
    kept = await house.desk.hold(
        person=person, session=dates[MOST_OPEN].token, persons=1, now=house.now
    )
    moved = await house.desk.move(
        person=person,
        booking=booked[0],
        session=dates[MOST_OPEN].token,
        lang="de",
        idem_key="move",
        now=house.now,
    )
    await house.cancel(person, booked[1])
    again = await house.wish(person, dates[MOST_OPEN + 1])

    assert (refused.result, kept.result) == ("too_many", "too_many")
    assert (moved.result, again.result) == ("moved", "booked")


async def test_what_is_over_does_not_count(house: House, offered: Offered) -> None:
    person = await house.somebody(1)
    for day in range(1, MOST_OPEN + 1):
        await house.book(person, await offered(id=f"d{day}", when=on(f"2026-12-{day:02}")))
    house.clock.at += timedelta(days=10)

    assert (await house.wish(person, await offered(id="new", when=on("2026-12-20")))).result == (
        "booked"
    )


async def test_names_of_dates_bookings_and_waits_say_nothing_and_follow_no_order(
    house: House, offered: Offered
) -> None:
    session = await offered(capacity=20)
    full = await offered(id="full", capacity=1, when=on("2026-12-08"))
    people = [await house.somebody(n) for n in range(1, 13)]
    for person in people:
        await house.book(person, session)
    await house.book(people[0], full)
    for person in people[1:]:
        await house.join(person, full)

    async with house.db.read() as s:
        in_order = [
            select(tables.Session.token).order_by(tables.Session.id),
            select(tables.Booking.token).order_by(tables.Booking.id),
            select(Waiting.token).order_by(Waiting.id),
        ]
        named = [(await s.scalars(query)).all() for query in in_order]
        passes = (await s.scalars(select(tables.Booking.pass_token))).all()

    for names in named:
        assert all(re.fullmatch(r"[A-Z2-7]{8}", name) for name in names)
        assert len(set(names)) == len(names)
    # Twelve in order by chance: once in 479 million.
    assert list(named[1][:12]) != sorted(named[1][:12])
    assert min(len(str(one)) for one in passes) >= 16


async def test_trying_names_shows_nothing_of_what_is_somebody_elses(
    house: House, offered: Offered
) -> None:
    session, owner, thief = await offered(), await house.somebody(1), await house.somebody(2)
    theirs = await house.book(owner, session)
    asked = []
    for name in (theirs, "AAAAAAAA", "", "' OR 1=1 --", theirs.lower()):
        asked += [
            await house.desk.cancel(person=thief, booking=name, now=house.now),
            await house.desk.remind(person=thief, booking=name, when="day_before", now=house.now),
            await house.visits.answer(person=thief, booking=name, answer="late", now=house.now),
        ]
        file = await house.desk.calendar_file(
            person=thief, booking=name, title="x", place="y", now=house.now
        )
        assert file is None

    assert {one.result for one in asked} == {"not_yours", "unknown"}
    assert {(one.booking, one.wait, one.alternatives) for one in asked} == {(None, None, ())}
    (mine,) = await house.desk.mine(person=owner, now=house.now)
    assert (mine.state, mine.reminder_at) == ("confirmed", None)
