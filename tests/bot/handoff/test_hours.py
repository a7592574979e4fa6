"""Opening hours: several times a day, holidays of NRW, the night of the clocks, midnight."""

from datetime import UTC, date, datetime

import pytest

from bot.errors import ConfigurationError
from bot.handoff.hours import Hours, Timetable, read
from bot.workdays import is_holiday

WEEK = read("*=mon-thu 09:00-12:00,mon-thu 13:00-16:00,fri 09:00-12:00")["*"]


def _berlin(text: str, hours_ahead: int = 1) -> datetime:
    moment = datetime.fromisoformat(text).replace(tzinfo=UTC)
    return moment.replace(hour=moment.hour - hours_ahead)


@pytest.mark.parametrize(
    ("at", "is_open"),
    [
        ("2026-11-23T09:00", True),
        ("2026-11-23T11:59", True),
        ("2026-11-23T12:30", False),
        ("2026-11-23T13:00", True),
        ("2026-11-27T13:30", False),
        ("2026-11-28T10:00", False),
    ],
)
def test_somebody_is_there_within_the_hours_only(at: str, is_open: bool) -> None:  # noqa: FBT001 - a row of a table
    assert WEEK.is_open(_berlin(at)) is is_open


def test_the_next_opening_jumps_over_the_weekend_and_over_holidays() -> None:
    # 25 and 26 December 2026 are a Friday and a Saturday.
    assert WEEK.next_opening(_berlin("2026-12-24T17:00")) == _berlin("2026-12-28T09:00")


@pytest.mark.parametrize(
    ("day", "closed"),
    [(date(2027, 5, 27), True), (date(2026, 11, 1), True), (date(2027, 3, 8), False)],
)
def test_corpus_christi_and_all_saints_are_holidays_and_the_eighth_of_march_is_not(
    day: date,
    closed: bool,  # noqa: FBT001 - a row of a table
) -> None:
    assert is_holiday(day) is closed


def test_an_answer_is_due_one_working_day_later_at_the_same_hour() -> None:
    assert WEEK.due(_berlin("2026-11-23T10:00")) == _berlin("2026-11-24T10:00")


def test_what_comes_at_night_counts_from_the_next_opening() -> None:
    assert WEEK.due(_berlin("2026-11-21T22:00")) == _berlin("2026-11-24T09:00")


def test_on_the_weekend_of_the_clocks_the_hours_stay_where_the_wall_clock_says() -> None:
    # Summer time begins on Sunday 28 March 2027; Friday and Monday are Easter holidays.
    saturday = datetime(2027, 3, 27, 12, 0, tzinfo=UTC)

    assert WEEK.next_opening(saturday) == datetime(2027, 3, 30, 7, 0, tzinfo=UTC)


def test_an_institution_may_be_open_until_midnight() -> None:
    late = read("x=sat 20:00-24:00")["x"]

    assert late.is_open(_berlin("2026-11-21T23:59"))
    assert not late.is_open(_berlin("2026-11-22T01:00"))


def test_without_hours_nothing_is_known_but_a_working_day_still_counts() -> None:
    none = Timetable().of("kreis-wesel")

    assert none == Hours()
    assert not none.known
    assert none.next_opening(_berlin("2026-11-21T22:00")) is None
    assert none.due(_berlin("2026-11-20T15:00")) == _berlin("2026-11-23T15:00")


@pytest.mark.parametrize(
    ("at", "due"),
    [
        ("2026-11-23T10:00", "2026-11-23T16:00"),
        ("2026-11-21T22:00", "2026-11-23T16:00"),
        ("2026-11-23T15:30", "2026-11-24T10:00"),
        ("2026-11-27T11:30", "2026-11-30T10:00"),
        ("2026-12-24T17:00", "2026-12-28T16:00"),
    ],
)
def test_an_orange_case_is_due_on_the_same_working_day(at: str, due: str) -> None:
    assert Timetable({"*": WEEK}).due("kim", "orange", _berlin(at)) == _berlin(due)


@pytest.mark.parametrize(
    ("at", "due"),
    [
        ("2026-11-23T10:00", "2026-11-23T16:00"),
        ("2026-11-23T15:30", "2026-11-24T15:30"),
        ("2026-11-21T20:00", "2026-11-23T16:00"),
    ],
)
def test_without_hours_an_orange_case_is_due_before_offices_close(at: str, due: str) -> None:
    assert Timetable().due("kim", "orange", _berlin(at)) == _berlin(due)


@pytest.mark.parametrize(
    ("at", "due"),
    [
        ("2026-11-23T10:00", "2026-11-23T10:15"),
        ("2026-11-23T12:30", "2026-11-23T13:15"),
        ("2026-11-21T22:00", "2026-11-23T09:15"),
    ],
)
def test_a_red_case_is_due_at_once_when_somebody_is_there(at: str, due: str) -> None:
    assert Timetable({"*": WEEK}).due("kim", "red", _berlin(at)) == _berlin(due)


def test_a_red_case_is_due_at_night_where_the_deputy_is_there() -> None:
    always = read("house=mon-sun 00:00-24:00;kim=mon-fri 09:00-16:00")
    table = Timetable(always, {"kim": "house"})
    night = _berlin("2026-11-21T22:00")

    assert table.due("kim", "red", night) == _berlin("2026-11-21T22:15")


def test_a_red_case_runs_at_any_hour_where_nobody_told_the_hours() -> None:
    night = _berlin("2026-11-21T22:00")

    assert Timetable().due("kim", "red", night) == _berlin("2026-11-21T22:15")


@pytest.mark.parametrize("at", ["2026-11-23T10:00", "2026-11-23T15:50", "2026-11-28T03:00"])
def test_the_more_urgent_a_case_is_the_earlier_it_is_due(at: str) -> None:
    table = Timetable({"*": WEEK})

    red, orange, yellow, normal = (
        table.due("kim", urgency, _berlin(at)) for urgency in ("red", "orange", "yellow", "normal")
    )

    assert red < orange < yellow == normal


@pytest.mark.parametrize(
    "wrong", ["x=monday 9-12", "x=mon 12:00-09:00", "x=fri-mon 09:00-12:00", "x=mon 09:00-25:00"]
)
def test_hours_that_cannot_be_read_stop_the_start_and_say_so(wrong: str) -> None:
    with pytest.raises(ConfigurationError, match="STAFF_HOURS"):
        read(wrong)
