"""An interpreter is wanted, searched, and found or not; the person hears of the end, once."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.booking.delivery import deliver
from bot.booking.house_desk import HouseDesk
from bot.booking.notice import Notice
from bot.dialogue.notices import NoticeWords
from bot.message import Message
from bot.store.session import Database
from flows.ports import Need
from knowledge.loader import load
from tests.bot.booking.conftest import Offered
from tests.bot.booking.house import House
from tests.fakes import FrozenClock

HWK = "hwk-muenster"
NOON = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)


@pytest.fixture
def house(db: Database, clock: FrozenClock) -> House:
    clock.at = NOON
    return House(db, clock)


@pytest.fixture
async def booking(house: House, offered: Offered) -> str:
    """A booking of somebody who needs an interpreter."""
    person = await house.somebody(1, "fa")
    made = await house.book(person, await offered())
    await house.visits.need(
        person=person, booking=made, need=Need("interpreter", "fa"), now=house.now
    )
    return made


async def _settle(house: House, booking: str, state: str, kind: str = "interpreter") -> str:
    house.clock.at += timedelta(minutes=1)
    done = await HouseDesk(house.db).settle_need(
        institution=HWK, booking=booking, kind=kind, state=state, by="staff:7", now=house.now
    )
    return done.result


async def test_the_person_hears_of_the_end_of_the_search_and_of_nothing_before(
    house: House, booking: str
) -> None:
    said = []
    for state in ("searched", "found", "found"):
        assert await _settle(house, booking, state) == "noted"
        said.append(await house.told())

    assert said == [[], ["need_found fa None"], []]


async def test_what_was_corrected_before_it_was_said_is_not_said(
    house: House, booking: str
) -> None:
    await _settle(house, booking, "found")
    await _settle(house, booking, "none")

    assert await house.told() == ["need_none fa None"]


async def test_what_is_found_again_after_all_is_told_again(house: House, booking: str) -> None:
    said = []
    for state in ("none", "searched", "found"):
        await _settle(house, booking, state)
        said += await house.told()

    assert said == ["need_none fa None", "need_found fa None"]


async def test_nobody_hears_of_a_need_of_a_booking_that_is_gone(
    house: House, booking: str
) -> None:
    await _settle(house, booking, "found")
    person = await house.somebody(1)
    await house.cancel(person, booking)

    assert await house.told() == []


async def test_a_settled_search_cannot_become_a_wish_again(house: House, booking: str) -> None:
    await _settle(house, booking, "found")

    results = [
        await _settle(house, booking, "wanted"),
        await _settle(house, booking, "found", kind="childcare"),
    ]

    assert results == ["refused", "unknown"]


@pytest.mark.parametrize("state", ["found", "none"])
async def test_it_is_said_in_the_persons_language_with_the_need_and_the_date(
    house: House, booking: str, state: str
) -> None:
    words = NoticeWords(load().texts)
    said = []

    def render(notice: Notice) -> Message:
        said.append(words(notice))
        return said[-1]

    await _settle(house, booking, state)

    await deliver(house.db, render, house.now)

    (message,) = said
    assert "ترجمان" in message.text
    assert "{" not in message.text
    assert len(message.rows) == (3 if state == "none" else 0)
