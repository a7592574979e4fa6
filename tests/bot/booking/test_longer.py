"""A series that is made longer: seen first, holidays and closed days left out, never twice."""

import asyncio
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select

from bot.booking.closures import Closures
from bot.booking.longer import Ahead, Longer
from bot.booking.stock import seed
from bot.store import tables
from bot.store.session import Database
from flows.ports import Session
from tests.bot.booking.house import House
from tests.fakes import FrozenClock, an_offer

HWK = "hwk-muenster"
NOON = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
RULE = {"rule": "FREQ=WEEKLY;BYDAY=WE", "since": "2026-11-25", "last": "2026-12-09", "weeks": 6}
OFFER = an_offer(
    id="series",
    capacity=5,
    pools={"women": 2},
    when=[RULE | {"at": "16:00", "until": "18:00", "meet": "15:30"}],
)


@pytest.fixture
def house(db: Database, clock: FrozenClock) -> House:
    clock.at = NOON
    return House(db, clock)


async def _dates(house: House) -> list[Session]:
    return list(await house.desk.sessions(now=house.now, place="zue_muenster", limit=50))


async def _ahead(
    house: House, until: date | None, every: int | None = None, at: str = HWK
) -> Ahead:
    first = (await _dates(house))[0]
    return await Longer(house.db).foreseen(
        institutions=[at], session=first.token, until=until, every=every, now=house.now
    )


async def _lengthen(house: House, until: date, seen: str | None = None) -> str:
    first = (await _dates(house))[0]
    done = await Longer(house.db).lengthen(
        institutions=[HWK],
        session=first.token,
        until=until,
        every=None,
        seen=(await _ahead(house, until)).seen if seen is None else seen,
        by="staff:7",
        now=house.now,
    )
    return done.result


def _shown(ahead: Ahead) -> list[tuple[str, str | None]]:
    return [(f"{one.starts_at:%m-%d %H:%M}", one.skipped) for one in ahead.days]


async def test_it_goes_on_after_the_last_date_and_leaves_out_holidays_and_closed_days(
    house: House,
) -> None:
    await seed(house.db, [OFFER], house.now)
    await Closures(house.db).close(
        institution=HWK,
        first=date(2026, 12, 23),
        last=date(2026, 12, 31),
        reason="holidays",
        seen=(),
        by="staff:7",
        now=house.now,
    )

    ahead = await _ahead(house, date(2027, 5, 27), every=4)
    weekly = await _ahead(house, date(2027, 1, 6))
    done = await _lengthen(house, date(2027, 1, 6))

    # The clocks change on 28 March: it stays four in the afternoon.
    assert _shown(ahead) == [
        ("01-06 15:00", None),
        ("02-03 15:00", None),
        ("03-03 15:00", None),
        ("03-31 14:00", None),
        ("04-28 14:00", None),
        ("05-26 14:00", None),
    ]
    assert _shown(weekly) == [
        ("12-16 15:00", None),
        ("12-23 15:00", "closed"),
        ("12-30 15:00", "closed"),
        ("01-06 15:00", None),
    ]
    assert done == "series_longer"
    assert [f"{one.starts_at:%m-%d}" for one in await _dates(house)] == [
        "11-25",
        "12-02",
        "12-09",
        "12-16",
        "01-06",
    ]


async def test_a_public_holiday_is_named_as_one(house: House) -> None:
    fridays = RULE | {"rule": "FREQ=WEEKLY;BYDAY=FR", "since": "2026-11-27", "last": "2026-12-18"}
    offer = an_offer(id="series", when=[fridays | {"at": "16:00", "until": "18:00"}])
    await seed(house.db, [offer], house.now)

    assert _shown(await _ahead(house, date(2027, 1, 8))) == [
        ("12-25 15:00", "holiday"),
        ("01-01 15:00", "holiday"),
        ("01-08 15:00", None),
    ]


async def test_a_new_date_is_as_the_last_one_was_and_can_be_booked(house: House) -> None:
    await seed(house.db, [OFFER], house.now)
    await _lengthen(house, date(2026, 12, 16))
    *_, before, new = await _dates(house)
    person = await house.somebody(1, "ar")

    await house.book(person, new)

    assert (new.module, new.institution, new.meeting_point) == (
        before.module,
        before.institution,
        before.meeting_point,
    )
    assert new.meet_at == datetime(2026, 12, 16, 14, 30, tzinfo=UTC)
    async with house.db.read() as s:
        pools = await s.execute(
            select(tables.Place.pool, tables.Place.booking_id)
            .join(tables.Session, tables.Session.id == tables.Place.session_id)
            .where(tables.Session.token == new.token)
            .order_by(tables.Place.no)
        )
        found = pools.all()
    assert [pool for pool, _ in found] == ["all"] * 3 + ["women"] * 2
    assert len([taken for _, taken in found if taken]) == 1


async def test_making_dates_by_the_rule_again_adds_none_twice(house: House) -> None:
    await seed(house.db, [OFFER], house.now)
    await _lengthen(house, date(2026, 12, 30))
    longer = RULE | {"last": "2027-01-06", "at": "16:00", "until": "18:00", "meet": "15:30"}
    later = an_offer(id="series", when=[longer])

    added = await seed(house.db, [later], house.now)

    assert added == 0, "six weeks ahead every date is there"
    assert len(await _dates(house)) == 6


@pytest.mark.parametrize(
    ("until", "word"),
    [
        (None, "no_end"),
        (date(2026, 12, 9), "no_end"),
        (date(2027, 12, 31), "no_end"),
        (date(2026, 12, 15), "no_day"),
    ],
)
async def test_an_end_that_cannot_be_is_said(house: House, until: date | None, word: str) -> None:
    await seed(house.db, [OFFER], house.now)

    assert (await _ahead(house, until)).result == word


async def test_dates_of_another_institution_are_not_there(house: House) -> None:
    await seed(house.db, [OFFER], house.now)

    assert (await _ahead(house, date(2026, 12, 30), at="kim")).result == "unknown"


async def test_dates_of_several_days_are_not_made_longer(house: House) -> None:
    offer = an_offer(id="series", when=[RULE | {"at": "16:00", "until": "18:00", "days": 3}])
    await seed(house.db, [offer], house.now)

    assert (await _ahead(house, date(2026, 12, 30))).result == "one_day"


async def test_of_two_who_do_it_at_once_one_does(house: House) -> None:
    await seed(house.db, [OFFER], house.now)
    until = date(2026, 12, 30)
    seen = (await _ahead(house, until)).seen

    done = await asyncio.gather(*(_lengthen(house, until, seen) for _ in range(2)))

    assert sorted(done) in (["no_end", "series_longer"], ["overtaken", "series_longer"])
    assert len(await _dates(house)) == 6
