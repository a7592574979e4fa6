"""A size is asked for where it is needed, is seen there only, and goes with the needs."""

from datetime import timedelta

import pytest

from bot.booking.house_desk import HouseDesk
from bot.people.service import PeopleDesk
from bot.store.session import Database
from flows.ports import Need
from tests.bot.booking.conftest import Offered
from tests.bot.booking.house import House
from tests.fakes import FrozenClock, an_offer, on

HWK = "hwk-muenster"
SHOES = Need("shoe_size", "42")


@pytest.fixture
def house(db: Database, clock: FrozenClock) -> House:
    return House(db, clock)


async def _needs(house: House, person: int) -> list[tuple[str, str]]:
    mine = await house.desk.mine(person=person, now=house.now)
    return [(need.kind, need.detail) for one in mine for need in one.needs]


async def test_the_institution_that_asked_sees_it_and_no_other_one(
    house: House, offered: Offered
) -> None:
    person = await house.somebody(1)
    booking = await house.book(person, await offered(sizes=["shoe"]))
    done = await house.visits.need(person=person, booking=booking, need=SHOES, now=house.now)
    desk, day = HouseDesk(house.db), (house.now + timedelta(days=10)).date()

    seen = await desk.day_list(institution=HWK, day=day)
    elsewhere = await desk.day_list(institution="kreis-wesel", day=day)

    assert done.result == "needed"
    assert [one.needs for one in seen] == [(SHOES,)]
    assert elsewhere == ()


async def test_nothing_is_kept_that_nobody_asked_for(house: House, offered: Offered) -> None:
    person = await house.somebody(1)
    booking = await house.book(person, await offered(sizes=["clothes"]))

    done = await house.visits.need(person=person, booking=booking, need=SHOES, now=house.now)

    assert done.result == "not_asked"
    assert await _needs(house, person) == []


async def test_a_corrected_size_takes_the_place_of_the_first(
    house: House, offered: Offered
) -> None:
    person = await house.somebody(1)
    booking = await house.book(person, await offered(sizes=["shoe"]))
    for size in ("42", "43"):
        need = Need("shoe_size", size)
        await house.visits.need(person=person, booking=booking, need=need, now=house.now)

    assert await _needs(house, person) == [("shoe_size", "43")]


@pytest.mark.parametrize(
    ("sizes", "kept"), [(["shoe"], [("shoe_size", "42")]), ([], []), (["clothes"], [])]
)
async def test_a_move_takes_the_size_along_only_where_it_is_asked_for(
    house: House, offered: Offered, sizes: list[str], kept: list[tuple[str, str]]
) -> None:
    person = await house.somebody(1)
    booking = await house.book(person, await offered(sizes=["shoe"]))
    await house.visits.need(person=person, booking=booking, need=SHOES, now=house.now)
    other = await offered(id="other", sizes=sizes, when=on("2026-12-03"))

    done = await house.desk.move(
        person=person, booking=booking, session=other.token, lang="de", idem_key="m", now=house.now
    )

    assert done.result == "moved"
    assert await _needs(house, person) == kept


async def test_it_is_in_the_export_and_goes_with_the_needs(house: House, offered: Offered) -> None:
    person = await house.somebody(1)
    booking = await house.book(person, await offered(sizes=["shoe"]))
    await house.visits.need(person=person, booking=booking, need=SHOES, now=house.now)
    people = PeopleDesk(house.db)

    told = await people.export(person=person, now=house.now)
    await people.forget_part(person=person, part="needs", now=house.now)

    assert told["needs"] == [
        {"kind": "shoe_size", "detail": "42", "state": "wanted", "booking": booking}
    ]
    assert await _needs(house, person) == []
    assert len(await house.desk.mine(person=person, now=house.now)) == 1


def test_a_size_cannot_be_asked_of_those_who_just_come() -> None:
    with pytest.raises(ValueError, match="a size is asked of those who book"):
        an_offer(sizes=["shoe"], named="no", capacity=0)
    with pytest.raises(ValueError, match="a size is asked of those who book"):
        an_offer(sizes=["shoe"], way="call_back")
