"""A notice says what it is about in the person's language, and what can be done about it."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot import veil
from bot.booking import announce, moving, queue, reminders
from bot.booking.delivery import DECIDED
from bot.booking.notice import Notice
from bot.dialogue.notices import SAID, NoticeWords
from flows.ports import Booking
from knowledge.whole import Knowledge
from tests.flows.fakes import a_session

BOOKING = Booking("B7", a_session(), "confirmed", 1, None, 1)
UNTIL = datetime(2026, 11, 30, 11, 30, tzinfo=UTC)
VALUES = {"wait": "W7", "until": UNTIL, "pool": "women", "before": UNTIL, "wish": "all"}
LANGUAGES = ["de", "en", "ar", "fa", "tr", "fr", "ru", "uk", "ps", "ku", "so", "ti", "sq"]


def notice(kind: str, language: str = "de") -> Notice:
    return Notice(kind, 1, language, BOOKING.session, BOOKING, VALUES)


def test_every_kind_that_is_decided_about_has_words() -> None:
    assert set(SAID) == set(DECIDED)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", sorted(DECIDED))
def test_a_notice_is_whole_in_every_language(
    knowledge: Knowledge, language: str, kind: str
) -> None:
    message = NoticeWords(knowledge.texts)(notice(kind, language))

    assert "10:00" in message.text
    assert not [mark for mark in "{}" if mark in message.text]
    assert all(button.text and "{" not in button.text for row in message.rows for button in row)


@pytest.mark.parametrize("language", ["de", "en", "ar"])
def test_a_reminder_says_hour_and_place(knowledge: Knowledge, language: str) -> None:
    message = NoticeWords(knowledge.texts)(notice(reminders.KIND, language))

    assert "09:15" in message.text
    assert knowledge.texts.say("booking-meet-zue-gate", language) in message.text


def test_the_buttons_of_a_reminder_are_about_this_booking_and_last(knowledge: Knowledge) -> None:
    message = NoticeWords(knowledge.texts)(notice(reminders.KIND))

    assert [row[0].data for row in message.rows] == [
        "answer_notice?booking=B7&answer=yes",
        "answer_notice?booking=B7&answer=late",
        "answer_notice?booking=B7&answer=no",
        "directions_bring_costs?booking=B7",
    ]


def test_an_offered_place_says_until_when_it_is_kept_and_can_be_taken(
    knowledge: Knowledge,
) -> None:
    message = NoticeWords(knowledge.texts)(notice(queue.OFFER))

    assert "12:30" in message.text
    assert [row[0].data for row in message.rows] == [
        "waiting_list?wait=W7&answer=take",
        "waiting_list?wait=W7&answer=pass",
        "waiting_list?wait=W7&answer=leave",
    ]


def test_an_offer_that_ran_out_leads_back_to_the_list_for_the_same_kind_of_place(
    knowledge: Knowledge,
) -> None:
    message = NoticeWords(knowledge.texts)(notice(queue.OVER))

    assert [row[0].data for row in message.rows] == [
        "waiting_list?session=VISIT1&answer=join&pool=women"
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_neutral_sentence_names_nothing_and_makes_no_sound(
    knowledge: Knowledge, language: str
) -> None:
    message = NoticeWords(knowledge.texts)(notice(veil.KIND, language))

    assert message.text == knowledge.texts.say("privacy-neutral", language)
    assert not [sign for sign in message.text if sign.isdigit()]
    assert [one.data for row in message.rows for one in row] == ["data_consent_delete?kind=unveil"]
    assert message.silent


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_only_the_place_changed_no_old_time_is_named(
    knowledge: Knowledge, language: str
) -> None:
    same = {"before": BOOKING.session.starts_at}
    told = Notice(moving.MOVED, 1, language, BOOKING.session, BOOKING, same)

    message = NoticeWords(knowledge.texts)(told)

    assert message.text.count("10:00") == 1
    assert knowledge.texts.say("booking-meet-zue-gate", language) in message.text
    assert len(message.rows) == 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_announcement_promises_no_fit_and_can_be_stopped(
    knowledge: Knowledge, language: str
) -> None:
    message = NoticeWords(knowledge.texts)(notice(announce.KIND, language))

    assert [row[0].data for row in message.rows] == [
        "check_eligibility",
        "book_workshop_visit?module=werkstattbesuch",
        "offer_news?answer=off&module=all",
    ]


def test_to_whom_may_be_watched_an_announcement_says_nothing(knowledge: Knowledge) -> None:
    words = NoticeWords(knowledge.texts)

    message = words(replace(notice(announce.KIND), kind=veil.KIND))

    assert "Werkstatt" not in message.text
