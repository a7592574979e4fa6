"""Which date a person means: by tap, day, weekday, trade, hour; and when nothing fits."""

from collections.abc import Mapping
from datetime import UTC, datetime

import pytest

from flows.booking.pick import Pick, hour_of, pick
from flows.ports import Session
from flows.talk import Turn
from tests.flows.fakes import a_session
from tests.flows.stage import Heard

TUESDAY = a_session("TUE10", "2026-12-01T09:00")
THURSDAY = a_session("THU14", "2026-12-03T13:00", trade="wood")
OPTIONS = [TUESDAY, THURSDAY]


def chosen(
    entities: Mapping[str, object], options: list[Session] = OPTIONS, asked: str = "session"
) -> Pick:
    heard = Heard(entities=entities, slots={"requested_slot": asked})
    return pick(Turn(None, heard.tracker()), options)


def day(**more: object) -> dict[str, object]:
    return {"date": None, "weekday": None, "invalid": False, "raw": "", **more}


@pytest.mark.parametrize(
    ("entities", "session"),
    [
        ({"session": "THU14"}, THURSDAY),
        ({"date": day(date="2026-12-01")}, TUESDAY),
        ({"date": day(weekday=3)}, THURSDAY),
        ({"trade": "wood"}, THURSDAY),
        ({"time": {"hour": 2, "minute": 0, "vague": None}}, THURSDAY),
        ({"time": {"hour": 14, "minute": 0, "vague": None}}, THURSDAY),
        ({"time": {"hour": 10, "minute": 0, "vague": None}}, TUESDAY),
        ({"date": day(date="2026-12-01"), "trade": "car"}, TUESDAY),
    ],
)
def test_an_answer_names_one_date(entities: dict[str, object], session: Session) -> None:
    assert chosen(entities) == Pick(session)


@pytest.mark.parametrize(
    "entities",
    [
        {},
        {"session": "OTHER"},
        {"date": day(weekday=0)},
        {"time": {"hour": None, "minute": None, "vague": "morning"}},
        {"date": day(weekday=1), "trade": "wood"},
    ],
)
def test_an_answer_that_fits_none_or_several_names_none(entities: dict[str, object]) -> None:
    assert chosen(entities) == Pick()


def test_a_day_without_a_date_is_said_back() -> None:
    found = chosen({"date": day(date="2026-12-02")})

    assert found == Pick(missed="2026-12-02", instead=TUESDAY)


def test_an_hour_without_a_date_names_the_date_that_comes_nearest() -> None:
    at_four = {"time": {"hour": 16, "minute": 0, "vague": None}}

    assert chosen(at_four) == Pick(late=True, instead=TUESDAY)


def test_a_day_with_dates_at_other_hours_is_not_said_to_be_without() -> None:
    asked = {
        "date": day(date="2026-12-03"),
        "time": {"hour": 9, "minute": 0, "vague": None},
    }

    assert chosen(asked) == Pick(missed="2026-12-03", late=True, instead=THURSDAY)


def test_what_is_told_instead_is_nearest_to_the_day_that_was_named() -> None:
    assert chosen({"date": day(date="2026-12-24")}).instead == THURSDAY


@pytest.mark.parametrize(
    ("raw", "session"), [("31.11.", TUESDAY), ("31.11", TUESDAY), ("33.11.", THURSDAY)]
)
def test_a_day_that_does_not_exist_means_the_nearest_one(raw: str, session: Session) -> None:
    assert chosen({"date": day(invalid=True, raw=raw)}) == Pick(nearest=session)


@pytest.mark.parametrize("raw", ["99", "1.13.", "morgen", ""])
def test_what_is_no_day_at_all_means_none(raw: str) -> None:
    assert chosen({"date": day(invalid=True, raw=raw)}) == Pick()


def test_a_day_that_does_not_exist_means_none_where_there_are_no_dates() -> None:
    assert chosen({"date": day(invalid=True, raw="31.11.")}, []) == Pick()


def test_two_dates_on_a_day_are_told_apart_by_the_hour() -> None:
    afternoon = a_session("TUE15", "2026-12-01T14:00")
    tuesday = {"date": day(weekday=1)}

    assert chosen(tuesday, [TUESDAY, afternoon]) == Pick()
    assert chosen(
        {**tuesday, "time": {"hour": 3, "minute": 0, "vague": None}}, [TUESDAY, afternoon]
    ) == Pick(afternoon)


def test_a_trade_alone_names_no_date_before_dates_were_shown() -> None:
    assert chosen({"trade": "wood"}, asked="age") == Pick()


def test_one_of_two_trades_of_a_date_is_enough() -> None:
    both = a_session("BOTH", trade="metal+car")

    assert chosen({"trade": "car"}, [both]) == Pick(both)


@pytest.mark.parametrize(
    ("hour", "same"), [(2, True), (14, True), (7, False), (3, False), (15, False)]
)
def test_at_two_means_fourteen(hour: int, same: bool) -> None:  # noqa: FBT001 - a table
    starts = datetime(2026, 12, 1, 13, 0, tzinfo=UTC)

    assert hour_of({"hour": hour, "minute": 0, "vague": None}, starts) is same


def test_a_thursday_of_another_week_is_named_and_the_missed_one_said() -> None:
    asked = day(date="2026-11-26", weekday=3)

    assert chosen({"date": asked}) == Pick(THURSDAY, missed="2026-11-26")


def test_of_several_thursdays_none_is_guessed() -> None:
    later = a_session("THU15", "2026-12-10T13:00")

    found = chosen({"date": day(date="2026-11-26", weekday=3)}, [THURSDAY, later])

    assert found == Pick(missed="2026-11-26", instead=THURSDAY)


def test_two_means_the_full_hour_where_half_past_is_offered_too() -> None:
    half = a_session("THU1430", "2026-12-03T13:30")

    found = chosen({"time": {"hour": 14, "minute": 0, "vague": None}}, [THURSDAY, half])

    assert found == Pick(THURSDAY)
