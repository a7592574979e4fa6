"""The rules of booking: pure, with the nights on which the clocks change."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.booking.rules import LOCAL, begin, is_quiet, overlaps, refusal, reminder_at, send_at
from flows.ports import Asker, Session

NOW = datetime(2026, 11, 21, 21, 10, tzinfo=UTC)


def _session(
    *, starts: datetime | None = None, meet: datetime | None = None, hours: int = 2
) -> Session:
    starts_at = starts or datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
    return Session(
        token="ABCDEFGH",
        module="werkstattbesuch",
        trade="car",
        institution="hwk-muenster",
        starts_at=starts_at,
        ends_at=starts_at + timedelta(hours=hours),
        meet_at=meet,
        meeting_point="booking-meet-zue-gate",
        free=3,
        capacity=12,
        min_age=18,
        permit_needed=False,
        named=True,
        fictional=True,
    )


def _local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=LOCAL)


def _refusal(session: Session, *, is_open: bool = True, asker: Asker | None = None) -> str | None:
    return refusal(
        session,
        is_open=is_open,
        places=frozenset({"zue_muenster"}),
        asker=asker or Asker(),
        persons=1,
        now=NOW,
    )


def test_what_a_person_has_not_said_decides_nothing() -> None:
    assert _refusal(_session()) is None


@pytest.mark.parametrize(("age", "expected"), [(17, "too_young"), (18, None), (99, None)])
def test_the_age_gate_opens_on_the_birthday(age: int, expected: str | None) -> None:
    assert _refusal(_session(), asker=Asker(age=age, place="zue_muenster")) == expected


def test_a_closed_session_is_unknown_whatever_else_is_wrong_with_it() -> None:
    assert _refusal(_session(starts=NOW), is_open=False) == "unknown"


def test_a_session_may_be_booked_until_the_moment_it_begins() -> None:
    assert _refusal(_session(starts=NOW + timedelta(seconds=1))) is None
    assert _refusal(_session(starts=NOW)) == "past"


def test_the_reminder_of_the_day_before_comes_at_six_in_the_evening() -> None:
    at = reminder_at(_session(), "day_before", NOW)

    assert at == _local("2026-11-30T18:00")


@pytest.mark.parametrize(
    ("starts", "evening"),
    [
        ("2027-03-28T10:00", "2027-03-27T17:00+00:00"),
        ("2027-03-29T10:00", "2027-03-28T16:00+00:00"),
        ("2027-10-31T10:00", "2027-10-30T16:00+00:00"),
        ("2027-11-01T10:00", "2027-10-31T17:00+00:00"),
    ],
)
def test_six_in_the_evening_stays_six_when_the_clocks_change(starts: str, evening: str) -> None:
    session = _session(starts=_local(starts))

    assert reminder_at(session, "day_before", NOW) == datetime.fromisoformat(evening)


@pytest.mark.parametrize(
    ("begins", "expected"),
    [
        ("2026-12-01T14:00", "2026-12-01T12:00"),
        ("2026-12-01T10:00", "2026-12-01T08:00"),
        ("2026-12-01T09:15", "2026-12-01T08:00"),
        ("2026-12-01T08:30", "2026-11-30T18:00"),
        ("2026-12-01T23:30", "2026-12-01T18:00"),
    ],
)
def test_two_hours_before_leaves_the_night_in_peace(begins: str, expected: str) -> None:
    session = _session(starts=_local(begins))

    assert reminder_at(session, "two_hours", NOW) == _local(expected)


def test_when_the_evening_before_is_over_two_hours_before_are_left() -> None:
    session = _session(starts=_local("2026-12-01T14:00"))
    now = _local("2026-11-30T19:00")

    assert reminder_at(session, "day_before", now) == _local("2026-12-01T12:00")


def test_no_reminder_is_set_for_a_moment_that_is_over() -> None:
    session = _session(starts=_local("2026-12-01T14:00"))

    assert reminder_at(session, "day_before", _local("2026-12-01T13:00")) is None
    assert reminder_at(session, "none", NOW) is None


def test_a_late_reminder_waits_for_the_morning_or_is_left_out() -> None:
    session = _session(starts=_local("2026-12-01T10:00"))

    assert send_at(session, _local("2026-11-30T20:59")) == _local("2026-11-30T20:59")
    assert send_at(session, _local("2026-11-30T21:00")) == _local("2026-12-01T08:00")
    assert send_at(session, _local("2026-12-01T03:00")) == _local("2026-12-01T08:00")
    assert send_at(session, _local("2026-12-01T10:00")) is None


def test_the_meeting_is_when_one_has_to_be_there() -> None:
    meet = datetime(2026, 12, 1, 8, 15, tzinfo=UTC)

    assert begin(_session(meet=meet)) == meet
    assert begin(_session()) == _session().starts_at


def test_one_may_begin_when_the_other_ends() -> None:
    first = _session()

    assert not overlaps(first, _session(starts=first.ends_at))
    assert overlaps(first, _session(starts=first.ends_at - timedelta(seconds=1)))


MOMENTS = st.integers(0, 3 * 365 * 24 * 60).map(
    lambda minutes: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)


@given(starts=MOMENTS, asked=MOMENTS, when=st.sampled_from(["day_before", "two_hours"]))
def test_no_reminder_is_ever_at_night_or_too_late_or_in_the_past(
    starts: datetime, asked: datetime, when: str
) -> None:
    session = _session(starts=starts)

    at = reminder_at(session, when, asked)

    assert at is None or (asked < at < starts and not is_quiet(at))


@given(starts=MOMENTS, now=MOMENTS)
def test_nothing_is_ever_sent_at_night_or_after_the_beginning(
    starts: datetime, now: datetime
) -> None:
    at = send_at(_session(starts=starts), now)

    assert at is None or (now <= at < starts and not is_quiet(at))


@given(hours=st.integers(1, 8), shift=st.integers(-12, 12))
def test_overlapping_is_mutual(hours: int, shift: int) -> None:
    one = _session()
    other = replace(
        _session(hours=hours),
        starts_at=one.starts_at + timedelta(hours=shift),
        ends_at=one.starts_at + timedelta(hours=shift + hours),
    )

    assert overlaps(one, other) == overlaps(other, one)
