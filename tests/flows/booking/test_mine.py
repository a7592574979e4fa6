"""My appointments: what is said about each, and what a tap below it shows."""

from dataclasses import replace
from datetime import UTC, datetime

from flows.booking.mine import MyBookings
from flows.ports import Need
from flows.shapes import Day
from tests.flows.fakes import FakeBookings, FakeVisits, FakeWaits, a_session
from tests.flows.stage import act
from tests.flows.talk import Talk

MINE = "my_bookings_reminder"


async def test_each_appointment_has_its_own_buttons(bookings: FakeBookings) -> None:
    bookings.has("VISIT2")
    bookings.has("VISIT1")

    done = await act(MyBookings(bookings, FakeWaits(), FakeVisits()), "my_bookings_reminder")

    assert done.keys == ["booking-mine", "booking-mine"]
    assert [one.choices[0]["entities"]["booking"] for one in done.said] == ["BVISIT1", "BVISIT2"]
    assert done.said[0].labels == [
        "btn-ticket",
        "btn-directions",
        "btn-calendar",
        "btn-change-reminder",
        "btn-move",
        "btn-cancel",
    ]


async def test_without_appointments_there_is_a_way_to_one(bookings: FakeBookings) -> None:
    done = await act(MyBookings(bookings, FakeWaits(), FakeVisits()), "my_bookings_reminder")

    assert done.keys == ["booking-none-yet"]
    assert done.said[0].intents == ["book_workshop_visit", "list_offers"]


async def test_what_a_person_waits_for_stands_beside_what_is_booked(
    bookings: FakeBookings,
) -> None:
    waits = FakeWaits()
    waits.has(a_session("VISIT1"), ahead=2)
    waits.has(a_session("VISIT2"), state="offered")

    done = await act(MyBookings(bookings, waits, FakeVisits()), "my_bookings_reminder")

    assert done.keys == ["booking-waiting", "booking-offer"]
    assert done.said[0].values["ahead"] == 2
    assert done.said[1].labels == ["btn-take-place", "btn-not-this-time", "btn-leave-list"]


async def test_it_says_how_an_appointment_stands(bookings: FakeBookings) -> None:
    at = datetime(2026, 11, 30, 17, tzinfo=UTC)
    bookings.has("VISIT1", state="requested", reminder_at=at)

    done = await act(MyBookings(bookings, FakeWaits(), FakeVisits()), MINE)

    values = done.said[0].values
    assert (values["state"], values["reminds"]) == ("booking-state-requested", 1)
    assert values["reminder"] == at.isoformat()


async def test_it_says_how_far_the_search_for_an_interpreter_is(bookings: FakeBookings) -> None:
    bookings.has("VISIT1", needs=(Need("interpreter", "fa", "found"),))

    done = await act(MyBookings(bookings, FakeWaits(), FakeVisits()), MINE)

    assert done.keys == ["booking-mine-need", "booking-mine"]
    assert done.said[0].values == {"need": "need-interpreter", "state": "need-state-found"}


async def test_all_days_of_a_date_of_several_are_named(bookings: FakeBookings) -> None:
    begin = datetime(2026, 12, 2, 9, tzinfo=UTC)
    days = (Day(begin, begin.replace(hour=11)),)
    bookings.stock = [a_session("VISIT1", days=days)]
    bookings.has("VISIT1")

    done = await act(MyBookings(bookings, FakeWaits(), FakeVisits()), MINE)

    assert done.keys == ["booking-days", "booking-mine"]
    assert str(done.said[0].values["spans"]).split() == [
        "2026-12-01T09:00:00+00:00/2026-12-01T11:00:00+00:00",
        "2026-12-02T09:00:00+00:00/2026-12-02T11:00:00+00:00",
    ]


async def test_what_has_no_fixed_day_is_shown_without_one(bookings: FakeBookings) -> None:
    held = bookings.has("VISIT1")
    bookings.held = [replace(held, session=replace(held.session, way="waiting_list"))]

    done = await act(MyBookings(bookings, FakeWaits(), FakeVisits()), MINE)

    assert done.keys == ["booking-booked-open"]


async def test_a_tap_on_the_ticket_shows_a_picture_and_the_code(talk: Talk) -> None:
    await talk.agree()
    talk.bookings.has("VISIT1")
    await talk.say(MINE)

    said = await talk.tap("btn-ticket")

    assert said[0] == "booking-pass"
    assert talk.values("booking-pass")["code"] == "012 345"
    document = talk.last[0].document
    assert document is not None
    assert (document.mime, document.content[1:4]) == ("image/png", b"PNG")


async def test_the_ticket_of_a_booking_that_is_gone_is_not_shown(talk: Talk) -> None:
    await talk.agree()

    said = await talk.do("button", data=f"{MINE}?booking=OTHER&kind=pass")

    assert said[0] == "booking-none-yet"


async def test_a_tap_on_the_calendar_sends_the_file(talk: Talk) -> None:
    await talk.agree()
    talk.bookings.has("VISIT1")
    await talk.say(MINE)

    said = await talk.tap("btn-calendar")

    assert said[0] == "booking-calendar"
    assert talk.last[0].document is not None


async def test_the_reminder_of_an_appointment_can_be_changed_later(talk: Talk) -> None:
    await talk.agree()
    talk.bookings.has("VISIT1")
    await talk.say(MINE)

    assert (await talk.tap("btn-change-reminder"))[0] == "booking-ask-reminder"
    assert (await talk.tap("btn-remind-two-hours"))[0] == "booking-reminder-set"
