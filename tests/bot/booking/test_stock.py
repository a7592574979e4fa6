"""Dates are made from the file: never twice, topped up when past, right when the clocks change."""

from datetime import UTC, date, datetime, timedelta

import pytest
from pydantic import ValidationError

from bot.booking.seeds import Offer, load
from bot.booking.service import BookingDesk
from bot.booking.spans import spans
from bot.booking.stock import seed
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

    assert first == 29
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


def _series(rule: str, since: str, **more: object) -> Offer:
    when = {"rule": rule, "since": since, "at": "10:00", "until": "12:00"} | more
    return an_offer(when=[when])


def test_a_series_skips_corpus_christi_and_all_saints_and_not_the_eighth_of_march() -> None:
    thursdays = spans(_series("FREQ=WEEKLY;BYDAY=TH", "2027-05-01"), date(2027, 5, 20))
    mondays = spans(_series("FREQ=WEEKLY;BYDAY=MO", "2027-10-01"), date(2027, 10, 25))
    march = spans(_series("FREQ=WEEKLY;BYDAY=MO", "2027-03-01"), date(2027, 3, 5))

    assert [str(one.day) for one in thursdays] == [
        "2027-05-20",
        "2027-06-03",
        "2027-06-10",
        "2027-06-17",
    ]
    assert [str(one.day) for one in mondays] == [
        "2027-10-25",
        "2027-11-08",
        "2027-11-15",
        "2027-11-22",
    ]
    assert str(march[0].day) == "2027-03-08"


def test_every_second_week_counts_from_its_first_day_and_the_last_day_ends_it() -> None:
    rule = "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE"
    offer = _series(rule, "2026-11-18", last="2026-12-16", weeks=12)

    seen = [spans(offer, day) for day in (date(2026, 11, 18), date(2026, 11, 25))]

    assert [[one.day.day for one in made] for made in seen] == [[18, 2, 16], [2, 16]]


def test_the_first_tuesday_of_the_month_keeps_its_hour_over_both_changes() -> None:
    made = spans(_series("FREQ=MONTHLY;BYDAY=1TU", "2027-01-01", weeks=52), date(2027, 3, 1))

    hours = {str(one.day): one.starts_at.hour for one in made}
    assert (hours["2027-03-02"], hours["2027-04-06"]) == (9, 8)
    assert (hours["2027-10-05"], hours["2027-11-02"]) == (8, 9)
    assert {one.ends_at - one.starts_at for one in made} == {timedelta(hours=2)}


@pytest.mark.parametrize(("day", "hours"), [("2027-03-28", 3), ("2027-10-31", 5)])
def test_the_nights_of_the_change_are_as_long_as_they_are(day: str, hours: int) -> None:
    offer = _series("FREQ=WEEKLY;BYDAY=SU", day, at="00:00", until="04:00")

    first = spans(offer, date.fromisoformat(day))[0]

    assert first.ends_at - first.starts_at == timedelta(hours=hours)


def test_an_hour_that_does_not_exist_makes_no_date_and_stops_nothing() -> None:
    offer = _series("FREQ=WEEKLY;BYDAY=SU", "2027-03-21", at="02:30", until="03:15")

    made = spans(offer, date(2027, 3, 21))

    assert [one.day.day for one in made] == [21, 4, 11, 18]


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY",
        "FREQ=WEEKLY;COUNT=3",
        "FREQ=WEEKLY;BYDAY=XX",
        "every week",
        "FREQ=WEEKLY;BYHOUR=9",
    ],
)
def test_a_rule_names_days_and_nothing_else(rule: str) -> None:
    with pytest.raises(ValidationError):
        _series(rule, "2026-12-01")


def test_several_days_are_the_next_days_of_work() -> None:
    when = {"on": "2026-12-23", "at": "09:00", "until": "13:00", "meet": "08:15", "days": 3}

    made = spans(an_offer(when=[when]), SATURDAY)[0]

    assert [one.day.isoformat() for one in made.more] == ["2026-12-24", "2026-12-28"]
    assert made.over_at == datetime(2026, 12, 28, 12, tzinfo=UTC)
    assert made.more[0].meet_at == datetime(2026, 12, 24, 7, 15, tzinfo=UTC)


async def test_a_series_makes_each_date_once_and_goes_on_by_itself(
    db: Database, desk: BookingDesk, clock: FrozenClock
) -> None:
    offer = _series("FREQ=WEEKLY;BYDAY=WE", "2026-12-02", last="2027-01-13", weeks=3)

    added = [await seed(db, [offer], clock.now()), await seed(db, [offer], clock.now())]
    added += [await seed(db, [offer], clock.move(timedelta(days=7))) for _ in range(8)]

    assert added == [2, 0, 1, 1, 1, 1, 1, 0, 0, 0]


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
