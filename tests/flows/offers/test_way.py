"""The way, the costs and who may come along: for a booked date and for one talked about."""

import pytest

from flows.offers.way import Directions
from knowledge.whole import Knowledge
from tests.flows.fakes import FakeBookings, a_session
from tests.flows.stage import Done, act
from tests.flows.talk import Talk

FORM: dict[str, object] = {"module": "werkstattbesuch"}


async def told(knowledge: Knowledge, bookings: FakeBookings, **heard: object) -> Done:
    return await act(Directions(knowledge, bookings), "directions_bring_costs", **heard)


async def test_the_way_is_told_for_the_booking_that_is_meant(
    knowledge: Knowledge, bookings: FakeBookings
) -> None:
    bookings.has("VISIT1")
    other = bookings.has("VISIT2")

    done = await told(knowledge, bookings, entities={"booking": "BVISIT2"})

    assert done.keys == ["offers-directions", "offers-directions-home", "offers-directions-cost"]
    assert other.session.meet_at is not None
    assert done.said[0].values == {
        "point": "booking-meet-zue-gate",
        "meet": other.session.meet_at.isoformat(),
    }


async def test_while_one_is_asked_about_a_reminder_it_is_the_date_just_booked(
    knowledge: Knowledge, bookings: FakeBookings
) -> None:
    bookings.has("VISIT1")
    booked = bookings.has("VISIT2")

    slots = {"reminder_booking": "BVISIT2"}
    done = await told(knowledge, bookings, form="reminder_form", slots=slots)

    assert booked.session.meet_at is not None
    assert done.said[0].values["meet"] == booked.session.meet_at.isoformat()


@pytest.mark.parametrize(
    ("trade", "picture"), [("car", "trade-car"), ("car+metal", "trade-car"), (None, None)]
)
async def test_the_way_comes_with_a_picture_of_the_trade_if_there_is_one(
    knowledge: Knowledge, bookings: FakeBookings, trade: str | None, picture: str | None
) -> None:
    bookings.stock = [a_session("VISIT1", trade=trade)]
    bookings.has("VISIT1")

    done = await told(knowledge, bookings)

    assert done.said[0].attach.get("picture") == picture
    assert done.said[-1].choices[0]["entities"] == {"about": "picture.bring"}


async def test_without_any_date_there_is_a_way_to_one_and_a_human(
    knowledge: Knowledge, bookings: FakeBookings
) -> None:
    done = await told(knowledge, bookings)

    assert done.keys == ["offers-directions-none"]
    assert done.said[0].intents == ["list_offers", "contact_human"]


async def test_a_date_that_is_not_booked_yet_is_told_of_and_said_to_be_open(
    knowledge: Knowledge, bookings: FakeBookings
) -> None:
    bookings.has("VISIT2")

    slots = {**FORM, "session": "VISIT1"}
    done = await told(knowledge, bookings, form="booking_form", slots=slots)

    assert done.keys[0] == "offers-directions-before"
    assert done.said[0].values["start"] == "2026-12-01T09:00:00+00:00"
    assert done.said[-1].values["alone"] == 0, "there are places for several"


async def test_before_a_date_is_picked_the_first_one_is_told_of(
    knowledge: Knowledge, bookings: FakeBookings
) -> None:
    done = await told(knowledge, bookings, form="booking_form", slots=FORM)

    assert done.said[0].values["start"] == "2026-12-01T09:00:00+00:00"


async def test_to_a_talk_of_two_one_cannot_bring_somebody_without_asking(
    knowledge: Knowledge, bookings: FakeBookings
) -> None:
    bookings.stock = [a_session("TALK", module="berufsberatung", trade=None, capacity=1)]

    done = await told(knowledge, bookings, form="booking_form", slots={"session": "TALK"})

    assert done.said[-1].values["alone"] == 1


async def test_for_a_call_nobody_goes_anywhere(
    knowledge: Knowledge, bookings: FakeBookings
) -> None:
    bookings.stock = [a_session("CALL", module="wl_gespraech", trade=None, way="call_back")]

    done = await told(knowledge, bookings, form="call_form", slots={"session": "CALL"})

    assert done.keys == ["offers-directions-before", "offers-directions-call"]


async def test_the_question_is_answered_and_the_booking_goes_on_in_short(talk: Talk) -> None:
    await talk.agree()
    await talk.say("book_workshop_visit", place="zue_muenster", age=24)

    said = await talk.say("directions_bring_costs", "was kostet das")

    assert said[0] == "offers-directions-before"
    assert "offers-directions-cost" in said
    assert said[-1] == "booking-choose-date-again"
    assert await talk.tap("btn-date") == ["booking-confirm"]
    again = await talk.say("directions_bring_costs", "wer darf mit")
    assert again[-1] == "booking-confirm-again"
    assert (await talk.tap("btn-yes-book"))[0] == "booking-booked"
