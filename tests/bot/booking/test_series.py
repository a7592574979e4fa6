"""This date and all that follow: foreseen, told once, and never undone by the next making."""

import asyncio
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from sqlalchemy import select

from bot.booking.house_desk import HouseDesk
from bot.booking.moving import Times
from bot.booking.seeds import Offer
from bot.booking.series import Series
from bot.booking.series_plan import Edit, Foreseen
from bot.booking.stock import seed
from bot.store import tables
from bot.store.session import Database
from flows.ports import Session
from tests.bot.booking.house import House
from tests.fakes import FrozenClock, an_offer

HWK = "hwk-muenster"
NOON = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
GATE, HALL = "booking-meet-zue-gate", "booking-meet-zue-hall"
THURSDAY = Edit(3, time(17), time(19), None, HALL)
"""Wednesdays at four become Thursdays at five, in the hall."""


@pytest.fixture
def house(db: Database, clock: FrozenClock) -> House:
    clock.at = NOON
    return House(db, clock)


def _wednesdays(**changes: object) -> Offer:
    when = {"rule": "FREQ=WEEKLY;BYDAY=WE", "since": "2026-11-25", "at": "16:00", "until": "18:00"}
    return an_offer(id="series", when=[when | {"weeks": 6} | changes])


async def _make(house: House, offer: Offer) -> int:
    return await seed(house.db, [offer], house.now)


async def _dates(house: House) -> list[Session]:
    found = await house.desk.sessions(now=house.now, place="zue_muenster", limit=50)
    return list(found)


async def _foresee(house: House, session: Session, edit: Edit) -> Foreseen:
    return await Series(house.db).foreseen(
        institutions=[HWK], session=session.token, edit=edit, now=house.now
    )


async def _change(house: House, session: Session, edit: Edit, seen: str | None = None) -> str:
    plan = await _foresee(house, session, edit)
    done = await Series(house.db).change(
        institutions=[HWK],
        session=session.token,
        edit=edit,
        seen=plan.seen if seen is None else seen,
        by="staff:7",
        now=house.now,
    )
    return done.result


def _shown(dates: list[Session]) -> list[str]:
    return [f"{one.starts_at:%m-%d %H:%M} {one.meeting_point.rsplit('-', 1)[1]}" for one in dates]


async def test_this_and_following_go_to_another_day_hour_and_place_and_earlier_ones_stay(
    house: House,
) -> None:
    offer = _wednesdays()
    await _make(house, offer)
    dates = await _dates(house)

    assert await _change(house, dates[2], THURSDAY) == "series_changed"
    assert _shown(await _dates(house)) == [
        "11-25 15:00 gate",
        "12-02 15:00 gate",
        "12-10 16:00 hall",
        "12-17 16:00 hall",
        "12-24 16:00 hall",
        "12-31 16:00 hall",
    ]


async def test_making_dates_again_undoes_nothing_and_new_ones_follow_the_change(
    house: House,
) -> None:
    offer = _wednesdays()
    await _make(house, offer)
    await _change(house, (await _dates(house))[2], THURSDAY)
    before = _shown(await _dates(house))

    again = await _make(house, offer)
    after = _shown(await _dates(house))
    house.clock.at += timedelta(days=14)
    later = [await _make(house, offer), await _make(house, offer)]

    assert (again, after) == (0, before)
    assert later == [2, 0]
    assert _shown(await _dates(house))[-2:] == ["01-07 16:00 hall", "01-14 16:00 hall"]


async def test_everybody_booked_is_told_once_in_their_language_and_asked(house: House) -> None:
    await _make(house, _wednesdays())
    dates = await _dates(house)
    people = [await house.somebody(n, lang) for n, lang in enumerate(("ar", "fa", "tr"), start=1)]
    for person, at in zip(people, (dates[0], dates[2], dates[3]), strict=True):
        await house.book(person, at)

    await _change(house, dates[2], THURSDAY)
    told = [*await house.told(), *await house.told()]

    assert sorted(told) == ["session_moved fa None", "session_moved tr None"]
    async with house.db.read() as s:
        rows = await s.scalars(select(tables.Booking.answer).order_by(tables.Booking.id))
        assert list(rows) == [None, "asked", "asked"]


async def test_what_is_foreseen_names_every_date_and_how_many_would_be_told(house: House) -> None:
    await _make(house, _wednesdays())
    dates = await _dates(house)
    await house.book(await house.somebody(1, "ar"), dates[2])

    plan = await _foresee(house, dates[2], THURSDAY)

    assert plan.result == "foreseen"
    assert [one.session.token for one in plan.steps] == [one.token for one in dates[2:]]
    assert [dict(one.langs) for one in plan.steps] == [{"ar": 1}, {}, {}, {}]
    assert _shown(await _dates(house)) == _shown(dates)


async def test_what_falls_on_a_holiday_or_a_closed_day_is_cancelled_and_not_made_again(
    house: House,
) -> None:
    offer = _wednesdays()
    await _make(house, offer)
    dates = await _dates(house)
    house_desk = HouseDesk(house.db)
    person = await house.somebody(1, "uk")
    await house.book(person, dates[4])
    await house_desk.closures.close(
        institution=HWK,
        first=date(2026, 12, 18),
        last=date(2026, 12, 18),
        reason="building",
        seen=[],
        by="staff:7",
        now=house.now,
    )

    # Friday 25 December is a holiday, Friday 18 December a closed day.
    plan = await _foresee(house, dates[2], replace(THURSDAY, weekday=4))
    await _change(house, dates[2], replace(THURSDAY, weekday=4))
    again = await _make(house, offer)

    assert [one.to is None for one in plan.steps] == [False, True, True, True]
    assert _shown(await _dates(house))[2:] == ["12-11 16:00 hall"]
    assert await house.told() == ["session_cancelled uk None"]
    assert again == 0


async def test_a_holiday_of_the_old_day_is_none_of_the_new_one(house: House) -> None:
    house.clock.at = datetime(2027, 5, 10, 9, 0, tzinfo=UTC)
    thursdays = {"rule": "FREQ=WEEKLY;BYDAY=TH", "since": "2027-05-13", "weeks": 2}
    offer = _wednesdays(**thursdays)
    await _make(house, offer)
    first = (await _dates(house))[0]
    tuesday = Edit(1, time(16), time(18), None, GATE)

    await _change(house, first, tuesday)
    house.clock.at += timedelta(days=14)
    await _make(house, offer)

    # Corpus Christi is Thursday 27 May 2027; the Tuesday before is none.
    assert "05-25 14:00 gate" in _shown(await _dates(house))


async def test_the_end_of_a_series_cancels_what_follows_and_nothing_new_is_made(
    house: House,
) -> None:
    offer = _wednesdays()
    await _make(house, offer)
    dates = await _dates(house)
    await _change(house, dates[1], replace(THURSDAY, ended=True))
    left = [one.token for one in await _dates(house)]

    house.clock.at += timedelta(days=30)
    made = await _make(house, offer)

    assert left == [dates[0].token]
    assert (made, await _dates(house)) == (0, [])


async def test_the_end_of_a_series_is_told_to_those_who_booked(house: House) -> None:
    await _make(house, _wednesdays())
    dates = await _dates(house)
    await house.book(await house.somebody(1, "ar"), dates[5])

    await _change(house, dates[1], replace(THURSDAY, ended=True, reason="room"))

    assert await house.told() == ["session_cancelled ar None"]
    assert [one.token for one in await _dates(house)] == [dates[0].token]


async def test_a_later_change_counts_for_what_follows_it_only(house: House) -> None:
    await _make(house, _wednesdays())
    dates = await _dates(house)
    await _change(house, dates[1], THURSDAY)

    await _change(house, dates[4], replace(THURSDAY, at=time(9), until=time(11), point=GATE))

    assert _shown(await _dates(house))[1:] == [
        "12-03 16:00 hall",
        "12-10 16:00 hall",
        "12-17 16:00 hall",
        "12-24 08:00 gate",
        "12-31 08:00 gate",
    ]


async def test_what_was_moved_by_itself_stays_where_it_was_put(house: House) -> None:
    await _make(house, _wednesdays())
    dates = await _dates(house)
    monday = datetime(2026, 12, 14, 9, 0, tzinfo=UTC)
    await HouseDesk(house.db).move_session(
        institution=HWK,
        session=dates[3].token,
        to=Times(monday, monday + timedelta(hours=2)),
        by="staff:7",
        now=house.now,
    )

    await _change(house, dates[2], THURSDAY)

    assert "12-14 09:00 gate" in _shown(await _dates(house))


async def test_other_hours_of_the_same_offer_are_not_meant(house: House) -> None:
    slots = {"every": "thursday", "weeks": 2, "at": "13:00", "until": "14:00", "slots": 30}
    offer = an_offer(id="slots", when=[slots])
    await _make(house, offer)
    dates = await _dates(house)
    later = Edit(3, time(14), time(14, 30), None, GATE)

    assert await _change(house, dates[0], later) == "series_changed"
    assert [one.starts_at.strftime("%d %H:%M") for one in await _dates(house)] == [
        "26 12:30",
        "26 13:00",
        "03 12:30",
        "03 13:00",
    ]


async def test_a_day_of_many_moves_by_one_day_each_without_meeting_the_next(house: House) -> None:
    daily = {"rule": "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH", "since": "2026-11-24", "weeks": 1}
    await _make(house, _wednesdays(**daily))
    dates = await _dates(house)
    begins = dates[0].starts_at

    done = await _change(house, dates[0], Edit(2, time(16), time(18), None, GATE))

    moved = [one.starts_at - begins for one in await _dates(house)]
    assert done == "series_changed"
    assert moved == [one.starts_at - begins + timedelta(days=1) for one in dates]


async def test_the_clocks_may_change_meanwhile(house: House) -> None:
    house.clock.at = datetime(2027, 3, 15, 9, 0, tzinfo=UTC)
    await _make(house, _wednesdays(since="2027-03-17", weeks=3))
    dates = await _dates(house)

    await _change(house, dates[0], Edit(6, time(10), time(12), time(9, 30), GATE))

    assert _shown(await _dates(house)) == [
        "03-21 09:00 gate",
        "03-28 08:00 gate",
        "04-04 08:00 gate",
    ]


@pytest.mark.parametrize(
    ("edit", "result"),
    [
        (Edit(2, time(16), time(18), time(9, 15), GATE), "same"),
        (Edit(0, time(6), time(7), None, GATE), "no_time"),
        (replace(THURSDAY, weekday=2, at=time(16), until=time(15)), "no_time"),
    ],
)
async def test_what_cannot_be_is_said_and_changes_nothing(
    house: House, edit: Edit, result: str
) -> None:
    await _make(house, _wednesdays(meet="09:15"))
    dates = await _dates(house)

    assert await _change(house, dates[0], edit) == result
    assert _shown(await _dates(house)) == _shown(dates)


async def test_what_was_not_looked_at_is_not_done(house: House) -> None:
    await _make(house, _wednesdays())
    dates = await _dates(house)
    plan = await _foresee(house, dates[2], THURSDAY)
    await _change(house, dates[3], THURSDAY)

    assert await _change(house, dates[2], THURSDAY, plan.seen) == "overtaken"


async def test_of_two_who_change_it_at_once_one_is_told_to_look_again(house: House) -> None:
    await _make(house, _wednesdays())
    dates = await _dates(house)
    plan = await _foresee(house, dates[2], THURSDAY)

    done = await asyncio.gather(*(_change(house, dates[2], THURSDAY, plan.seen) for _ in range(2)))

    assert sorted(done) in (["overtaken", "series_changed"], ["same", "series_changed"])


async def test_dates_that_are_made_meanwhile_follow_the_change(house: House) -> None:
    await _make(house, _wednesdays())
    dates = await _dates(house)
    longer = _wednesdays(weeks=30)

    await asyncio.gather(
        _make(house, longer), _change(house, dates[2], THURSDAY), _make(house, longer)
    )
    await _change(house, dates[2], THURSDAY)

    days = {one.starts_at.weekday() for one in await _dates(house) if one not in dates[:2]}
    assert days == {3}


async def test_dates_of_several_days_keep_their_time_and_may_change_their_place(
    house: House,
) -> None:
    every = {"every": "tuesday", "weeks": 2, "at": "14:00", "until": "17:00", "days": 2}
    await _make(house, an_offer(id="bundle", when=[every]))
    dates = await _dates(house)

    assert await _change(house, dates[0], THURSDAY) == "several"
    place = Edit(1, time(14), time(17), None, HALL)
    assert await _change(house, dates[0], place) == "series_changed"
    assert {one.meeting_point for one in await _dates(house)} == {HALL}


async def test_another_institution_has_no_such_date(house: House) -> None:
    await _make(house, _wednesdays())
    (first, *_) = await _dates(house)

    plan = await Series(house.db).foreseen(
        institutions=["agentur"], session=first.token, edit=THURSDAY, now=house.now
    )

    assert plan.result == "unknown"


async def test_another_number_of_places_on_one_date_stays_when_dates_are_made_again(
    house: House,
) -> None:
    offer = _wednesdays()
    await _make(house, offer)
    dates = await _dates(house)
    desk = HouseDesk(house.db)

    async def resize(pool: str, count: int) -> str:
        done = await desk.set_capacity(
            institution=HWK,
            session=dates[1].token,
            pool=pool,
            count=count,
            by="staff:7",
            now=house.now,
        )
        return done.result

    people = [await house.somebody(n) for n in range(1, 4)]
    assert await resize("all", 2) == "changed"
    for one in people[:2]:
        await house.book(one, dates[1])
    await house.join(people[2], dates[1])
    assert await resize("all", 1) == "taken"
    assert await resize("women", 3) == "changed"
    assert await house.states() == {people[2]: "waiting"}
    assert await resize("all", 3) == "changed"
    assert await house.states() == {people[2]: "offered"}
    assert await _make(house, offer) == 0

    after = await _dates(house)
    assert [one.capacity for one in after] == [5, 6, 5, 5, 5, 5]
    assert dict(after[1].pools) == {"all": 0, "women": 3}


async def test_only_those_in_the_kind_of_place_are_named_when_places_go(house: House) -> None:
    await _make(house, an_offer(id="kinds", pools={"women": 2}))
    (at,) = await _dates(house)
    plain = await house.book(await house.somebody(1), at)
    hers = await house.book(await house.somebody(2), at, "women")

    done = await HouseDesk(house.db).set_capacity(
        institution=HWK, session=at.token, pool="women", count=0, by="staff:7", now=house.now
    )

    assert done.result == "taken"
    assert [one.booking for one in done.visits] == [hers] != [plain]


async def test_a_pin_goes_with_its_meeting_point_only(house: House) -> None:
    offer = an_offer(id="pinned", pin="51.95,7.62", when=_wednesdays().when)
    await _make(house, offer)
    dates = await _dates(house)

    await _change(house, dates[2], THURSDAY)
    house.clock.at += timedelta(days=14)
    await _make(house, offer)

    assert {one.pin for one in dates} == {(51.95, 7.62)}
    assert {one.pin for one in await _dates(house)} == {None}
