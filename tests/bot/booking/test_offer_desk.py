"""Journey ST2: a new offer is entered by one, agreed to by another, booked, and over by itself."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta

import pytest

from bot import audit
from bot.booking.house_desk import HouseDesk
from bot.booking.offer_desk import OfferDesk, grow
from bot.store.session import Database
from tests.bot.booking.house import House
from tests.fakes import FrozenClock

BEZREG, ZUE, CITY = "bezreg-muenster", "zue_muenster", "muenster"
NOON = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
AFTERNOONS = {
    "module": "qualifizierung",
    "places": [ZUE],
    "meeting_point": "booking-meet-zue-hall",
    "min_age": "18",
    "permit_needed": "unknown",
    "capacity": "12",
    "when": [{"on": "2026-12-08", "at": "14:00", "until": "16:00", "days": "3"}],
}


@pytest.fixture
def house(db: Database, clock: FrozenClock) -> House:
    clock.at = NOON
    return House(db, clock)


@pytest.fixture
def offers(house: House) -> OfferDesk:
    return HouseDesk(house.db).offers


async def _draft(offers: OfferDesk, house: House, **changes: object) -> str:
    done = await offers.new_offer(
        institution=BEZREG, draft=AFTERNOONS | changes, by="staff:1", now=house.now
    )
    assert (done.result, done.faults) == ("drafted", ())
    return done.id


async def _approve(offers: OfferDesk, house: House, offer: str, by: str = "staff:2") -> str:
    done = await offers.approve_offer(institution=BEZREG, offer=offer, by=by, now=house.now)
    return done.result


async def _seen(house: House, place: str = ZUE) -> list[date]:
    found = await house.desk.sessions(now=house.now, place=place, limit=50)
    return [one.starts_at.date() for one in found]


async def test_st2_three_afternoons_from_the_draft_to_fifteen_people_on_twelve_places(
    house: House, offers: OfferDesk
) -> None:
    draft = await _draft(offers, house)
    assert await _seen(house) == []
    answered = AFTERNOONS | {"permit_needed": "no"}
    await offers.change_offer(
        institution=BEZREG, offer=draft, draft=answered, by="staff:1", now=house.now
    )

    assert await _approve(offers, house, draft) == "approved"

    assert (await _seen(house), await _seen(house, CITY)) == ([date(2026, 12, 8)], [])
    session = (await house.desk.sessions(now=house.now, place=ZUE))[0]
    assert [one.starts_at.date().day for one in session.days] == [9, 10]
    people = [await house.somebody(n) for n in range(1, 16)]
    results = Counter([(await house.wish(one, session)).result for one in people[:12]])
    queued = [await house.join(one, session) for one in people[12:]]
    assert results == {"booked": 12}
    assert [one.wait.ahead for one in queued if one.wait] == [0, 1, 2]
    await house.cancel(people[0], (await house.desk.mine(person=people[0], now=NOON))[0].token)
    assert list((await house.states()).values()) == ["offered", "waiting", "waiting"]
    house.clock.at = session.days[-1].ends_at
    assert await _seen(house) == []


async def test_an_unanswered_question_of_the_permit_makes_it_a_request(
    house: House, offers: OfferDesk
) -> None:
    await _approve(offers, house, await _draft(offers, house))
    session = (await house.desk.sessions(now=house.now, place=ZUE))[0]

    assert (await house.wish(await house.somebody(1), session)).result == "request_only"


async def test_who_wrote_a_draft_cannot_agree_to_it(house: House, offers: OfferDesk) -> None:
    draft = await _draft(offers, house)

    refused = await _approve(offers, house, draft, by="staff:1")
    await offers.change_offer(
        institution=BEZREG, offer=draft, draft=AFTERNOONS, by="staff:2", now=house.now
    )
    other_way_round = await _approve(offers, house, draft, by="staff:2")

    assert (refused, other_way_round) == ("same_person", "same_person")
    assert await _seen(house) == []
    assert await _approve(offers, house, draft, by="staff:1") == "approved"
    assert await _approve(offers, house, draft, by="staff:3") == "unknown"


async def test_all_faults_of_a_draft_are_told_by_field_and_nothing_is_kept(
    house: House, offers: OfferDesk
) -> None:
    wrong = AFTERNOONS | {
        "capacity": "many",
        "permit_needed": "perhaps",
        "when": [{"on": "2026-12-08", "at": "16:00", "until": "14:00"}],
    }

    done = await offers.new_offer(institution=BEZREG, draft=wrong, by="staff:1", now=house.now)

    assert done.result == "faulty"
    told = [one.field for one in done.faults]
    assert told[:3] == ["permit_needed", "capacity", "when.0"]
    assert await offers.listed(institution=BEZREG) == []


async def test_no_institution_can_enter_or_agree_for_another(
    house: House, offers: OfferDesk
) -> None:
    draft = await _draft(offers, house)
    theirs = await offers.new_offer(
        institution="agentur",
        draft=AFTERNOONS | {"institution": BEZREG, "id": draft},
        by="staff:9",
        now=house.now,
    )

    done = await offers.approve_offer(
        institution="agentur", offer=draft, by="staff:9", now=house.now
    )

    assert done.result == "unknown"
    assert [one.offer.institution for one in await offers.listed(institution="agentur")] == [
        "agentur"
    ]
    assert theirs.id != draft


async def test_a_series_goes_on_by_itself_until_its_last_day_or_its_end(
    house: House, offers: OfferDesk
) -> None:
    series = {"rule": "FREQ=WEEKLY;BYDAY=TU", "since": "2026-12-01", "last": "2026-12-15"}
    when = series | {"at": "14:00", "until": "16:00", "weeks": "2"}
    await _approve(offers, house, await _draft(offers, house, when=[when]))
    before = await _seen(house)
    added = []
    for _ in range(4):
        house.clock.at += timedelta(days=7)
        added.append(await grow(house.db, house.now))

    assert [one.day for one in before] == [1]
    assert added == [1, 1, 0, 0]
    assert await _seen(house) == []
    drafts = await offers.listed(institution=BEZREG)
    assert [(one.state, one.approved_by) for one in drafts] == [("open", "staff:2")]


async def test_an_ended_offer_makes_no_dates_and_keeps_those_that_are_there(
    house: House, offers: OfferDesk
) -> None:
    endless = {"rule": "FREQ=WEEKLY;BYDAY=TU", "since": "2026-12-01", "at": "14:00"}
    draft = await _draft(offers, house, when=[endless | {"until": "16:00", "weeks": "2"}])
    await _approve(offers, house, draft)
    house.clock.at += timedelta(days=7)
    assert await grow(house.db, house.now) == 1

    ended = await offers.end_offer(institution=BEZREG, offer=draft, by="staff:1", now=house.now)
    house.clock.at += timedelta(days=7)

    assert ended.result == "ended"
    assert await grow(house.db, house.now) == 0
    assert await _seen(house) == [date(2026, 12, 8)]


async def test_who_drafted_changed_and_agreed_is_written_down_for_good(
    house: House, offers: OfferDesk
) -> None:
    draft = await _draft(offers, house)
    await _approve(offers, house, draft)

    async with house.db.read() as s:
        events = await audit.of(s, entity=f"offer:{draft}")
    assert [(one.code, one.actor) for one in events] == [
        ("offer.drafted", "staff:1"),
        ("offer.approved", "staff:2"),
    ]
