"""Dates are made from the file: never twice, topped up when past, right when the clocks change."""

from datetime import UTC, date, datetime, timedelta

from bot.booking.seeds import load
from bot.booking.service import BookingDesk
from bot.booking.stock import seed, spans
from bot.store.session import Database
from flows.ports import Session
from tests.fakes import FrozenClock, an_offer

SATURDAY = date(2026, 11, 21)


async def _all(desk: BookingDesk, now: datetime) -> list[Session]:
    return list(await desk.sessions(now=now, place="zue_muenster", limit=100))


async def test_the_demonstration_has_what_its_story_needs(
    db: Database, desk: BookingDesk, clock: FrozenClock
) -> None:
    await seed(db, load(), clock.now())

    found = await _all(desk, clock.now())

    shown = {(one.module, one.trade, one.starts_at, one.free, one.capacity) for one in found}
    tuesday = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
    assert ("werkstattbesuch", "car", tuesday, 3, 12) in shown
    assert ("werkstattbesuch", "electric", datetime(2026, 12, 3, 13, tzinfo=UTC), 5, 12) in shown
    assert ("erprobung", "hair", datetime(2026, 12, 8, 8, tzinfo=UTC), 2, 8) in shown
    assert ("erprobung", "brick", datetime(2026, 12, 10, 8, tzinfo=UTC), 6, 12) in shown
    assert sum(one.module == "berufsberatung" for one in found) == 4
    assert sum(one.module == "perspektivberatung" for one in found) == 6
    assert {one.named for one in found if one.module in {"recht", "sport"}} == {False}
    assert all(one.fictional for one in found)


async def test_a_restart_adds_nothing_today_and_nothing_tomorrow(
    db: Database, clock: FrozenClock
) -> None:
    first = await seed(db, load(), clock.now())
    again = await seed(db, load(), clock.now())
    tomorrow = await seed(db, load(), clock.move(timedelta(days=1)))

    assert first == 18
    assert (again, tomorrow) == (0, 0)


async def test_what_is_past_is_topped_up(
    db: Database, desk: BookingDesk, clock: FrozenClock
) -> None:
    await seed(db, load(), clock.now())
    before = {one.module for one in await _all(desk, clock.now())}

    for _ in range(12):
        await seed(db, load(), clock.move(timedelta(days=5)))

    found = await _all(desk, clock.now())
    assert {one.module for one in found} == before
    assert sum(one.trade == "car" for one in found) == 1
    assert sum(one.module == "sport" for one in found) == 3


async def test_named_dates_are_put_in_once_and_not_when_they_are_past(
    db: Database, desk: BookingDesk, clock: FrozenClock
) -> None:
    when = [{"on": day, "at": "10:00", "until": "12:00"} for day in ("2026-11-20", "2026-12-01")]
    offer = an_offer(when=when)

    added = [await seed(db, [offer], clock.now()) for _ in range(2)]

    assert added == [1, 0]
    assert [one.starts_at.day for one in await _all(desk, clock.now())] == [1]


def test_the_next_weekday_is_never_today() -> None:
    offer = an_offer(when=[{"next": "saturday", "at": "10:00", "until": "11:00"}])

    assert spans(offer, SATURDAY)[0].day == date(2026, 11, 28)


def test_a_series_keeps_its_hour_when_the_clocks_change() -> None:
    every = {"every": "sunday", "weeks": "3", "at": "10:00", "until": "12:00", "meet": "09:30"}
    made = spans(an_offer(when=[every]), date(2027, 3, 15))

    assert [(one.day.isoformat(), one.starts_at.hour) for one in made] == [
        ("2027-03-21", 9),
        ("2027-03-28", 8),
        ("2027-04-04", 8),
    ]
    assert {one.ends_at - one.starts_at for one in made} == {timedelta(hours=2)}


def test_an_evening_over_the_change_has_its_true_length() -> None:
    night = an_offer(when=[{"on": "2026-10-25", "at": "01:00", "until": "05:00"}])

    made = spans(night, date(2026, 10, 1))[0]

    assert made.ends_at - made.starts_at == timedelta(hours=5)


def test_slots_cut_the_time_and_a_rest_is_left_out() -> None:
    when = [{"on": "2026-12-03", "at": "13:00", "until": "14:10", "slots": "30"}]

    made = spans(an_offer(when=when), SATURDAY)

    assert [one.starts_at.minute for one in made] == [0, 30]


def test_a_date_over_the_night_of_the_long_hour_is_as_long_as_it_really_is() -> None:
    every = {"every": "sunday", "weeks": 2, "at": "01:00", "until": "05:00"}

    made = spans(an_offer(when=[every]), date(2027, 10, 23))

    lengths = [(str(one.day), one.ends_at - one.starts_at) for one in made]
    assert lengths == [
        ("2027-10-24", timedelta(hours=4)),
        ("2027-10-31", timedelta(hours=5)),
    ]
