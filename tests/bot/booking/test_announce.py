"""A new offer is told once to those who wished for it, and to nobody else."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from bot.booking.house_desk import HouseDesk
from bot.booking.offer_desk import Entered, OfferDesk
from bot.store.session import Database
from bot.store.wishes import Follow
from tests.bot.booking.house import House
from tests.fakes import FrozenClock, on

HWK = "hwk-muenster"
NOON = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
VISIT = {
    "module": "werkstattbesuch",
    "places": ["zue_muenster"],
    "meeting_point": "booking-meet-zue-gate",
    "permit_needed": "no",
    "capacity": "5",
    "when": on("2026-12-01"),
}


@pytest.fixture
def house(db: Database, clock: FrozenClock) -> House:
    clock.at = NOON
    return House(db, clock)


async def _follower(house: House, number: int, lang: str, *modules: str) -> int:
    person = await house.somebody(number, lang)
    await house.people.consent(person=person, version=1, now=house.now)
    for module in modules:
        await house.people.follow(person=person, module=module, wished=True)
    return person


async def _approved(house: House, **changes: object) -> Entered:
    offers = OfferDesk(house.db)
    draft = await offers.new_offer(
        institution=HWK, draft=VISIT | changes, by="staff:1", now=house.now
    )
    return await offers.approve_offer(institution=HWK, offer=draft.id, by="staff:2", now=house.now)


async def _wishes(house: House) -> list[tuple[int, str]]:
    async with house.db.read() as s:
        return [(one.person_id, one.module) for one in await s.scalars(select(Follow))]


async def test_whoever_wished_for_it_is_told_once_in_their_language(house: House) -> None:
    await _follower(house, 1, "ar", "werkstattbesuch", "all")
    await _follower(house, 2, "fa", "all")
    await _follower(house, 3, "tr", "sport")
    await _follower(house, 4, "fr")

    done = await _approved(house)
    told = [*await house.told(), *await house.told()]

    assert (done.result, done.told) == ("approved", 2)
    assert sorted(told) == ["offer_new ar None", "offer_new fa None"]


async def test_a_draft_that_one_alone_has_written_is_told_to_nobody(house: House) -> None:
    await _follower(house, 1, "ar", "all")
    offers = OfferDesk(house.db)
    draft = await offers.new_offer(institution=HWK, draft=VISIT, by="staff:1", now=house.now)

    await offers.approve_offer(institution=HWK, offer=draft.id, by="staff:1", now=house.now)

    assert await house.told() == []


async def test_at_night_it_waits_for_the_morning(house: House) -> None:
    await _follower(house, 1, "ar", "all")
    house.clock.at = datetime(2026, 11, 23, 21, 0, tzinfo=UTC)
    await _approved(house)

    assert await house.told() == []
    house.clock.at = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)
    assert await house.told() == ["offer_new ar None"]


async def test_who_stops_it_before_it_goes_out_hears_nothing(house: House) -> None:
    person = await _follower(house, 1, "ar", "werkstattbesuch")
    await _approved(house)

    await house.people.follow(person=person, module="werkstattbesuch", wished=False)

    assert await house.told() == []


async def test_an_offer_that_is_over_before_it_could_be_said_is_not_said(house: House) -> None:
    await _follower(house, 1, "ar", "all")
    ended = await _approved(house)
    await _approved(house, when=on("2026-11-23", "13:00", "14:00"))
    await OfferDesk(house.db).end_offer(
        institution=HWK, offer=ended.id, by="staff:1", now=house.now
    )

    house.clock.at += timedelta(hours=2)

    assert await house.told() == []


async def test_a_cancelled_first_date_is_not_announced(house: House) -> None:
    await _follower(house, 1, "ar", "all")
    await _approved(house)
    (date,) = await house.desk.sessions(now=house.now, place="zue_muenster")
    await HouseDesk(house.db).cancel_session(
        institution=HWK, session=date.token, by="staff:1", now=house.now
    )

    assert await house.told() == []


async def test_who_blocks_the_bot_or_takes_the_consent_back_wishes_for_nothing_any_more(
    house: House,
) -> None:
    blocked = await _follower(house, 1, "ar", "all")
    withdrew = await _follower(house, 2, "fa", "all")
    stays = await _follower(house, 3, "tr", "all")
    await _approved(house)
    await house.people.unreachable(chat_id=1, now=house.now)
    await house.people.withdraw(person=withdrew, now=house.now)

    later = await _approved(house, when=on("2026-12-02"))

    assert await _wishes(house) == [(stays, "all")]
    assert later.told == 1
    assert await house.told() == ["offer_new tr None"] * 2
    del blocked


async def test_the_wish_is_in_the_export_and_goes_with_the_person(house: House) -> None:
    person = await _follower(house, 1, "ar", "werkstattbesuch", "sport")

    told = await house.people.export(person=person, now=house.now)
    await house.people.forget(person=person, now=house.now)

    assert told["news"] == ["sport", "werkstattbesuch"]
    assert await _wishes(house) == []


async def test_nothing_is_stored_before_it_is_switched_on_and_twice_is_once(
    house: House,
) -> None:
    person = await _follower(house, 1, "ar")
    before = await _wishes(house)
    for wished in (True, True):
        await house.people.follow(person=person, module="all", wished=wished)

    assert before == []
    assert await _wishes(house) == [(person, "all")]
