"""The calendar file: read back with a reader, stable and rising."""

from datetime import UTC, datetime, timedelta

import icalendar
import pytest

from bot.booking.house_desk import HouseDesk
from bot.booking.moving import Times
from bot.booking.service import BookingDesk
from tests.bot.booking.conftest import Offered, token_of_booking
from tests.fakes import FrozenClock, on


async def _event(
    desk: BookingDesk, person: int, booking: str, clock: FrozenClock
) -> tuple[icalendar.Calendar, icalendar.Event]:
    file = await desk.calendar_file(
        person=person, booking=booking, title="Termin", place="Tor, Straße 1", now=clock.now()
    )
    assert file is not None
    calendar = icalendar.Calendar.from_ical(file)
    return calendar, calendar.walk("VEVENT")[0]


@pytest.fixture
async def booked(desk: BookingDesk, offered: Offered, person: int, clock: FrozenClock) -> str:
    return await token_of_booking(desk, person, await offered(), clock)


async def test_the_file_is_an_information_in_utc_that_says_nothing_about_the_reason(
    desk: BookingDesk, person: int, booked: str, clock: FrozenClock
) -> None:
    calendar, event = await _event(desk, person, booked, clock)

    assert calendar["method"] == "PUBLISH"
    assert event["summary"] == "Termin"
    assert event["location"] == "Tor, Straße 1"
    assert event["status"] == "CONFIRMED"
    assert event["sequence"] == 0
    assert event["dtstart"].to_ical() == b"20261201T081500Z"
    assert event["dtend"].to_ical() == b"20261201T110000Z"
    assert "organizer" not in event
    assert "attendee" not in event


async def test_a_moved_booking_keeps_its_entry_and_counts_up(
    desk: BookingDesk, offered: Offered, person: int, booked: str, clock: FrozenClock
) -> None:
    _, before = await _event(desk, person, booked, clock)
    new = await offered(id="later", when=on("2026-12-08"))
    moved = await desk.move(
        person=person,
        booking=booked,
        session=new.token,
        lang="ar",
        idem_key="move",
        now=clock.now(),
    )
    assert moved.booking is not None

    _, after = await _event(desk, person, moved.booking.token, clock)

    assert after["uid"] == before["uid"]
    assert after["sequence"] > before["sequence"]
    assert after["dtstart"].to_ical() == b"20261208T090000Z"


async def test_what_was_cancelled_has_no_file(
    desk: BookingDesk, person: int, booked: str, clock: FrozenClock
) -> None:
    await desk.cancel(person=person, booking=booked, now=clock.now())

    file = await desk.calendar_file(
        person=person, booking=booked, title="Termin", place="Tor", now=clock.now()
    )

    assert file is None


async def test_the_hour_of_summer_is_written_in_utc_and_a_move_of_the_institution_counts_up(
    desk: BookingDesk, offered: Offered, person: int, clock: FrozenClock
) -> None:
    clock.at = datetime(2027, 6, 1, 9, 0, tzinfo=UTC)
    session = await offered(when=on("2027-07-06"))
    token = await token_of_booking(desk, person, session, clock)
    _, before = await _event(desk, person, token, clock)
    november = datetime(2027, 11, 2, 9, 0, tzinfo=UTC)
    await HouseDesk(desk.db).move_session(
        institution="hwk-muenster",
        session=session.token,
        to=Times(november, november + timedelta(hours=2)),
        by="staff:7",
        now=clock.now(),
    )

    _, after = await _event(desk, person, token, clock)

    assert before["dtstart"].to_ical() == b"20270706T080000Z"
    assert after["dtstart"].to_ical() == b"20271102T090000Z"
    assert after["uid"] == before["uid"]
    assert after["sequence"] == before["sequence"] + 1
