"""Not having been there is a question, asked once and kindly, and never a penalty."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.booking.house_desk import HouseDesk
from bot.store.session import Database
from tests.bot.booking.conftest import Offered
from tests.bot.booking.house import House
from tests.fakes import FrozenClock, on

HWK = "hwk-muenster"
NOON = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
ASKED = ["missed ar None"]


@pytest.fixture
def house(db: Database, clock: FrozenClock) -> House:
    clock.at = NOON
    return House(db, clock)


async def _booked(house: House, offered: Offered, person: int, *days: str) -> list[str]:
    made = []
    for day in days:
        session = await offered(id=f"offer-{day}", when=on(day))
        made.append(await house.book(person, session))
    return made


async def _mark(house: House, booking: str, state: str = "not_there") -> None:
    await HouseDesk(house.db).mark_attendance(
        institution=HWK, booking=booking, state=state, by="staff:7", now=house.now
    )


async def test_the_second_time_is_asked_about_once_and_the_first_is_not(
    house: House, offered: Offered
) -> None:
    person = await house.somebody(1, "ar")
    first, second = await _booked(house, offered, person, "2026-11-24", "2026-11-25")
    house.clock.at += timedelta(days=3)

    await _mark(house, first)
    once = await house.told()
    await _mark(house, second)
    await _mark(house, second)
    twice = [*await house.told(), *await house.told()]

    assert (once, twice) == ([], ASKED)


async def test_who_missed_two_dates_books_the_next_as_anybody_does(
    house: House, offered: Offered
) -> None:
    person = await house.somebody(1, "ar")
    for booking in await _booked(house, offered, person, "2026-11-24", "2026-11-25"):
        await _mark(house, booking)

    outcome = await house.wish(person, await offered(id="next", when=on("2026-12-01")))

    assert outcome.result == "booked"


async def test_what_was_an_error_and_is_put_right_is_not_asked(
    house: House, offered: Offered
) -> None:
    person = await house.somebody(1, "ar")
    first, second = await _booked(house, offered, person, "2026-11-24", "2026-11-25")
    await _mark(house, first)
    await _mark(house, second)

    await _mark(house, second, "attended")

    assert await house.told() == []


async def test_at_night_it_waits_and_after_days_it_is_left(house: House, offered: Offered) -> None:
    person = await house.somebody(1, "ar")
    house.clock.at = datetime(2026, 11, 23, 21, 0, tzinfo=UTC)
    for booking in await _booked(house, offered, person, "2026-11-24", "2026-11-25"):
        await _mark(house, booking)

    assert await house.told() == []
    house.clock.at += timedelta(days=4)
    assert await house.told() == []


async def test_two_institutions_know_nothing_of_one_another(
    house: House, offered: Offered
) -> None:
    person = await house.somebody(1, "ar")
    (here,) = await _booked(house, offered, person, "2026-11-24")
    other = await offered(id="other", institution="agentur", when=on("2026-11-25"))
    there = await house.book(person, other)
    await _mark(house, here)

    await HouseDesk(house.db).mark_attendance(
        institution="agentur", booking=there, state="not_there", by="staff:9", now=house.now
    )

    assert await house.told() == []
