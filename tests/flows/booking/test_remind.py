"""When to be reminded: a tap, a word, a yes, a no, or later."""

import pytest

from tests.flows.fakes import ME
from tests.flows.talk import Talk


@pytest.fixture
async def asked(talk: Talk) -> Talk:
    """A talk that has come to the question about the reminder."""
    await talk.agree()
    await talk.say("book_workshop_visit", place="zue_muenster", age=24)
    await talk.tap("btn-date")
    assert (await talk.tap("btn-yes-book"))[-1] == "booking-ask-reminder"
    talk.bookings.acts.clear()
    return talk


@pytest.mark.parametrize(
    ("label", "when", "key"),
    [
        ("btn-remind-day-before", "day_before", "booking-reminder-set"),
        ("btn-remind-two-hours", "two_hours", "booking-reminder-set"),
        ("btn-remind-none", "none", "booking-reminder-none"),
    ],
)
async def test_each_button_sets_what_it_says(asked: Talk, label: str, when: str, key: str) -> None:
    assert await asked.tap(label) == [key]
    assert asked.bookings.acts == [("remind", ME, "BVISIT1", when)]


@pytest.mark.parametrize(
    ("intent", "when"), [("affirm", "day_before"), ("deny", "none"), ("thanks_bye", "none")]
)
async def test_yes_means_the_day_before_and_no_means_none(
    asked: Talk, intent: str, when: str
) -> None:
    await asked.say(intent)

    assert asked.bookings.acts == [("remind", ME, "BVISIT1", when)]


async def test_a_wish_in_words_is_taken(asked: Talk) -> None:
    await asked.say("my_bookings_reminder", reminder="two_hours")

    assert asked.bookings.acts == [("remind", ME, "BVISIT1", "two_hours")]


async def test_a_wish_that_is_none_is_asked_again(asked: Talk) -> None:
    said = await asked.say("inform", reminder="in_a_year")

    assert said == ["booking-ask-reminder"]
    assert asked.bookings.acts == []


async def test_showing_the_appointments_is_another_question(asked: Talk) -> None:
    assert await asked.say("my_bookings_reminder") == [
        "booking-mine",
        "booking-ask-reminder-again",
    ]


async def test_a_question_in_the_middle_is_answered_and_the_reminder_is_asked_again(
    asked: Talk,
) -> None:
    said = await asked.say("bot_identity_trust")

    assert said == ["welcome-identity", "booking-ask-reminder-again"]


async def test_after_another_form_the_appointment_is_summed_up_again(asked: Talk) -> None:
    await asked.say("may_i_work", paper="gestattung", months=2)

    assert await asked.tap("btn-no-thanks") == ["booking-ask-reminder"]


async def test_a_reminder_may_be_wished_for_later(talk: Talk) -> None:
    await talk.agree()
    talk.bookings.has("VISIT1")

    said = await talk.say("my_bookings_reminder", reminder="day_before")

    assert said == ["booking-reminder-set"]
    assert talk.bookings.acts == [("remind", ME, "BVISIT1", "day_before")]


async def test_a_reminder_without_a_booking_is_none(talk: Talk) -> None:
    await talk.agree()

    said = await talk.say("my_bookings_reminder", reminder="day_before")

    assert said[0] == "booking-none-yet"


async def test_a_booking_that_is_gone_meanwhile_gets_no_reminder(asked: Talk) -> None:
    asked.bookings.held.clear()

    assert await asked.tap("btn-remind-day-before") == ["booking-reminder-none"]
