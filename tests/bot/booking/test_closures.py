"""An institution closes: its dates are shown first, then cancelled, and none is made there."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.booking.closures import Shut
from bot.booking.house_desk import HouseDesk
from bot.booking.moving import Times
from bot.booking.seeds import Offer
from bot.booking.stock import seed
from bot.store.session import Database
from tests.bot.booking.conftest import Offered
from tests.bot.booking.house import House
from tests.fakes import FrozenClock, an_offer, on

HWK = "hwk-muenster"
NOON = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
FIRST, LAST = date(2026, 12, 1), date(2026, 12, 4)


@pytest.fixture
def house(db: Database, clock: FrozenClock) -> House:
    clock.at = NOON
    return House(db, clock)


def _wednesdays() -> Offer:
    when = {"rule": "FREQ=WEEKLY;BYDAY=WE", "since": "2026-11-25", "at": "16:00", "until": "18:00"}
    return an_offer(id="series", when=[when])


async def _close(house: House, *seen: str, institution: str = HWK) -> Shut:
    return await HouseDesk(house.db).closures.close(
        institution=institution,
        first=FIRST,
        last=LAST,
        reason="holidays",
        seen=seen,
        by="staff:7",
        now=house.now,
    )


async def _days(house: House, institution: str = HWK) -> list[int]:
    found = await house.desk.sessions(now=house.now, place="zue_muenster", limit=50)
    return [one.starts_at.day for one in found if one.institution == institution]


async def test_the_dates_concerned_are_shown_cancelled_and_told_once_in_everybodys_language(
    house: House, offered: Offered
) -> None:
    session = await offered(capacity=2)
    people = [await house.somebody(n, lang) for n, lang in enumerate(("ar", "fa", "tr"), start=1)]
    for one in people[:2]:
        await house.book(one, session)
    await house.join(people[2], session)
    await offered(id="after", when=on("2026-12-05"))
    await offered(id="other", institution="agentur", when=on("2026-12-02"))

    shown = await HouseDesk(house.db).closures.concerned(
        institution=HWK, first=FIRST, last=LAST, now=house.now
    )
    done = await _close(house, session.token)

    assert [(one.session.token, one.bookings, one.waiting) for one in shown] == [
        (session.token, 2, 1)
    ]
    assert (done.result, done.people, len(done.dates)) == ("closed", 2, 1)
    assert sorted(one[: one.rindex(" ")] for one in await house.told()) == [
        "session_cancelled ar",
        "session_cancelled fa",
        "waiting_off tr",
    ]
    assert await house.told() == []
    assert await house.states() == {people[2]: "closed"}
    assert await _days(house) == [5]
    assert await _days(house, "agentur") == [2]


async def test_nothing_is_cancelled_that_was_not_shown(house: House, offered: Offered) -> None:
    session = await offered()
    await house.book(await house.somebody(1), session)

    done = await _close(house)

    assert (done.result, [one.session.token for one in done.dates]) == ("changed", [session.token])
    assert await house.told() == []
    assert await _days(house) == [1]


async def test_a_series_makes_nothing_while_it_is_closed_and_goes_on_afterwards(
    house: House,
) -> None:
    assert (await _close(house)).result == "closed"

    await seed(house.db, [_wednesdays()], house.now)

    assert await _days(house) == [25, 9, 16]


async def test_what_a_closure_cancelled_does_not_come_back_and_the_rest_does(
    house: House,
) -> None:
    await seed(house.db, [_wednesdays()], house.now)
    desk = HouseDesk(house.db).closures
    shown = await desk.concerned(institution=HWK, first=FIRST, last=LAST, now=house.now)
    await _close(house, *(one.session.token for one in shown))
    period = (await desk.listed(institution=HWK, today=house.now.date()))[0]

    elsewhere = await desk.lift(
        institution="agentur", number=period.number, by="staff:9", now=house.now
    )
    lifted = await desk.lift(institution=HWK, number=period.number, by="staff:7", now=house.now)
    await seed(house.db, [_wednesdays()], house.now)

    assert (period.first, period.last, period.reason) == (FIRST, LAST, "holidays")
    assert (elsewhere.result, lifted.result) == ("unknown", "lifted")
    assert await _days(house) == [25, 9, 16]
    assert await desk.listed(institution=HWK, today=house.now.date()) == []


async def test_a_moved_date_of_a_series_is_not_made_a_second_time(house: House) -> None:
    await seed(house.db, [_wednesdays()], house.now)
    found = await house.desk.sessions(now=house.now, place="zue_muenster")
    to = Times(NOON + timedelta(days=4), NOON + timedelta(days=4, hours=2))
    await HouseDesk(house.db).move_session(
        institution=HWK, session=found[0].token, to=to, by="staff:7", now=house.now
    )

    assert await seed(house.db, [_wednesdays()], house.now) == 0


async def test_one_day_of_several_is_enough_to_be_concerned(
    house: House, offered: Offered
) -> None:
    when = {"on": "2026-11-30", "at": "09:00", "until": "13:00", "days": 3}
    trial = await offered(id="trial", when=[when])
    await house.book(await house.somebody(1), trial)

    done = await _close(house, trial.token)

    assert (done.result, done.people) == ("closed", 1)
    assert await house.told() == ["session_cancelled de None"]


async def test_a_closure_that_ends_before_it_begins_is_a_fault(house: House) -> None:
    with pytest.raises(ValueError, match="2026-11-30"):
        await HouseDesk(house.db).closures.close(
            institution=HWK,
            first=FIRST,
            last=date(2026, 11, 30),
            reason="other",
            seen=(),
            by="staff:7",
            now=house.now,
        )
