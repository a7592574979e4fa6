"""A reminder says when and where, and what can be done about it."""

import pytest

from bot.booking.reminders import ReminderDue
from bot.dialogue.reminder import ReminderWords
from flows.ports import Booking
from knowledge.whole import Knowledge
from tests.flows.fakes import a_session

DUE = {
    lang: ReminderDue(1, lang, Booking("B7", a_session(), "confirmed", 1, None, 1))
    for lang in ("de", "en", "ar")
}


@pytest.mark.parametrize("language", sorted(DUE))
def test_a_reminder_is_in_the_persons_language_with_hour_and_place(
    knowledge: Knowledge, language: str
) -> None:
    message = ReminderWords(knowledge.texts)(DUE[language])

    assert "10:00" in message.text
    assert "09:15" in message.text
    assert knowledge.texts.say("booking-meet-zue-gate", language) in message.text
    assert "…" not in message.text


def test_its_buttons_are_about_this_booking_and_last(knowledge: Knowledge) -> None:
    message = ReminderWords(knowledge.texts)(DUE["de"])

    assert [row[0].data for row in message.rows] == [
        "cancel_booking?booking=B7",
        "reschedule_late?booking=B7",
        "directions_bring_costs?booking=B7",
    ]
