"""Giving a place back or taking another date: one question, no blame, nothing lost."""

import pytest

from tests.flows.fakes import ME, FakeBookings, a_session
from tests.flows.talk import Talk


@pytest.fixture
async def booked(talk: Talk) -> Talk:
    """A talk with somebody who has one booking."""
    await talk.agree()
    talk.bookings.has("VISIT1")
    return talk


async def test_one_booking_is_cancelled_after_one_yes(booked: Talk) -> None:
    assert await booked.say("cancel_booking") == ["booking-confirm-cancel"]
    assert booked.bookings.acts == []

    said = await booked.tap("btn-yes-cancel")

    assert said == ["booking-cancelled"]
    assert booked.bookings.acts == [("cancel", ME, "BVISIT1")]


async def test_a_no_keeps_the_booking(booked: Talk) -> None:
    await booked.say("cancel_booking")

    assert await booked.tap("btn-keep") == ["booking-kept"]
    assert booked.bookings.acts == []


async def test_one_booking_is_moved_to_another_date_after_one_yes(booked: Talk) -> None:
    assert await booked.say("reschedule_late") == ["booking-choose-new-date"]
    assert [data.split("#")[0] for data in booked.find("btn-date")] == ["inform?session=VISIT2"]
    assert await booked.tap("btn-date") == ["booking-confirm-move"]

    said = await booked.tap("btn-yes-move")

    assert said == ["booking-moved"]
    assert booked.bookings.acts == [("move", ME, "BVISIT1", "VISIT2")]
    assert booked.last[0].document is not None


async def test_a_day_in_the_wish_is_taken_at_once(booked: Talk) -> None:
    day = {"date": "2026-12-03", "weekday": None, "invalid": False, "raw": "3.12."}

    assert await booked.say("reschedule_late", date=day) == ["booking-confirm-move"]


async def test_the_old_place_is_kept_if_the_new_one_is_gone(booked: Talk) -> None:
    await booked.say("reschedule_late")
    await booked.tap("btn-date")
    booked.bookings.refuse = "full"

    assert await booked.tap("btn-yes-move") == ["booking-move-failed"]
    assert [one.token for one in booked.bookings.held] == ["BVISIT1"]


async def test_without_another_date_the_place_is_kept(booked: Talk) -> None:
    booked.bookings.stock = booked.bookings.stock[:1]

    assert await booked.say("reschedule_late") == ["booking-no-other-date"]
    assert booked.bookings.acts == []


async def test_keeping_everything_is_possible_when_dates_are_shown(booked: Talk) -> None:
    await booked.say("reschedule_late")

    assert await booked.tap("btn-keep") == ["booking-kept"]


@pytest.mark.parametrize("intent", ["cancel_booking", "reschedule_late"])
async def test_without_a_booking_there_is_nothing_to_change(talk: Talk, intent: str) -> None:
    await talk.agree()

    assert (await talk.say(intent))[0] == "booking-none-yet"
    # Who seemed to move a date may well have asked for a first one.
    assert talk.find("btn-book-visit")


async def test_with_several_bookings_it_is_asked_which(booked: Talk) -> None:
    booked.bookings.has("VISIT2")

    assert await booked.say("cancel_booking") == ["booking-which"]
    assert await booked.tap("btn-booking", number=1) == ["booking-confirm-cancel"]
    await booked.tap("btn-yes-cancel")

    assert booked.bookings.acts == [("cancel", ME, "BVISIT2")]


async def test_with_several_bookings_moving_asks_which_and_then_the_date(booked: Talk) -> None:
    booked.bookings.has("VISIT2")
    booked.bookings.stock.append(a_session("VISIT3", "2026-12-08T09:00"))

    assert await booked.say("reschedule_late") == ["booking-which"]
    assert await booked.tap("btn-booking") == ["booking-choose-new-date"]


async def test_a_booking_on_a_button_is_the_one_that_is_meant(booked: Talk) -> None:
    booked.bookings.has("VISIT2")
    await booked.say("my_bookings_reminder")

    assert await booked.tap("btn-cancel") == ["booking-confirm-cancel"]
    await booked.tap("btn-yes-cancel")

    assert booked.bookings.acts == [("cancel", ME, "BVISIT2")]


async def test_a_booking_of_somebody_else_cannot_be_cancelled(booked: Talk) -> None:
    booked.bookings.has("VISIT2")

    assert await booked.do("button", data="cancel_booking?booking=BOTHER") == ["booking-which"]
    assert booked.bookings.acts == []


async def test_a_button_of_a_booking_that_is_gone_does_not_choose_another_one(
    booked: Talk,
) -> None:
    said = await booked.do("button", data="cancel_booking?booking=BGONE")

    assert said == ["booking-which"]


async def test_a_made_up_booking_as_an_answer_changes_nothing(booked: Talk) -> None:
    booked.bookings.has("VISIT2")
    await booked.say("cancel_booking")

    assert await booked.say("inform", booking="BOTHER") == ["booking-which"]
    assert booked.bookings.acts == []


async def test_a_question_in_the_middle_is_answered_and_the_change_goes_on(
    booked: Talk,
) -> None:
    await booked.say("cancel_booking")

    assert await booked.say("bot_identity_trust") == [
        "welcome-identity",
        "booking-confirm-cancel",
    ]


async def test_a_booking_that_is_gone_meanwhile_is_no_fault(booked: Talk) -> None:
    await booked.say("cancel_booking")
    booked.bookings.held.clear()

    assert await booked.tap("btn-yes-cancel") == ["booking-none-yet"]


async def test_cancelling_instead_of_moving_is_possible_in_the_middle(booked: Talk) -> None:
    await booked.say("reschedule_late")

    assert await booked.say("cancel_booking") == ["booking-confirm-cancel"]


async def test_moving_keeps_to_the_same_kind_of_offer(talk: Talk, bookings: FakeBookings) -> None:
    await talk.agree()
    talk.bookings.stock.append(a_session("TALK", "2026-12-04T09:00", module="berufsberatung"))
    talk.bookings.has("VISIT1")

    await talk.say("reschedule_late")

    assert [data.split("#")[0] for data in talk.find("btn-date")] == ["inform?session=VISIT2"]
