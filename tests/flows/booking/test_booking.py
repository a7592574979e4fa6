"""From the wish for a date to the booked place, and everything that may come between."""

from datetime import UTC, datetime

import pytest

from flows.booking.take import Book
from flows.ports import Asker
from tests.flows.fakes import ME, FakeBookings, FakeDrafts, a_session, two_visits
from tests.flows.stage import act
from tests.flows.talk import Talk

LANGUAGES = ["de", "en", "ar"]
READY: dict[str, object] = {
    "place": "zue_muenster",
    "age": 24,
    "module": "werkstattbesuch",
    "session": "VISIT1",
    "booking_confirmed": True,
}


def a_day(**more: object) -> dict[str, object]:
    return {"date": None, "weekday": None, "invalid": False, "raw": "", **more}


async def at_the_dates(talk: Talk) -> None:
    """Bring an adult from the ZUE to the question which date it shall be."""
    await talk.agree()
    said = await talk.say("book_workshop_visit", place="zue_muenster", age=24)
    assert said == ["booking-choose-date"]


async def at_the_yes(talk: Talk) -> None:
    """Bring them to the last question before the booking."""
    await at_the_dates(talk)
    assert await talk.tap("btn-date") == ["booking-confirm"]


async def test_a_tap_on_a_date_and_a_yes_book_it_and_ask_for_a_reminder(talk: Talk) -> None:
    await at_the_yes(talk)

    said = await talk.tap("btn-yes-book")

    assert said == ["booking-booked", "booking-only-looking", "booking-ask-reminder"]
    assert talk.bookings.acts == [("book", ME, "VISIT1", 1)]
    assert talk.bookings.asked == [Asker(age=24, place="zue_muenster")]
    assert talk.last[0].document is not None
    assert talk.last[0].document.name == "termin.ics"


async def test_nothing_is_booked_without_a_yes(talk: Talk) -> None:
    await at_the_yes(talk)

    await talk.say("inform", "hm")
    await talk.say("nlu_fallback", "hm")
    await talk.say("thanks_bye", "danke")

    assert talk.bookings.acts == []


async def test_a_goodbye_ends_the_questions_and_they_can_be_taken_up_again(talk: Talk) -> None:
    await at_the_yes(talk)

    assert await talk.say("thanks_bye", "danke") == ["welcome-bye"]
    assert await talk.say("pause_resume_abort", "weiter") == ["booking-confirm"]


async def test_place_and_age_are_asked_once_and_only_they(talk: Talk) -> None:
    await talk.agree()

    assert await talk.say("book_workshop_visit") == ["eligibility-ask-place"]
    assert await talk.tap("btn-place-zue-muenster") == ["eligibility-ask-age"]
    assert await talk.tap("btn-age-22") == ["booking-choose-date"]
    assert await talk.say("book_workshop_visit") == ["booking-choose-date"]


async def test_refusing_to_say_the_age_still_leads_to_dates(talk: Talk) -> None:
    await talk.agree()
    await talk.say("book_workshop_visit", place="zue_muenster")

    assert await talk.tap("btn-refuse") == ["booking-choose-date"]


@pytest.mark.parametrize(
    ("entities", "token"),
    [
        ({"date": a_day(date="2026-12-03")}, "VISIT2"),
        ({"date": a_day(weekday=1)}, "VISIT1"),
        ({"trade": "wood"}, "VISIT2"),
        ({"time": {"hour": 2, "minute": 0, "vague": None}}, "VISIT2"),
    ],
)
async def test_a_date_may_be_named_in_words(
    talk: Talk, entities: dict[str, object], token: str
) -> None:
    await at_the_dates(talk)

    assert await talk.say("inform", "dann", facts=entities) == ["booking-confirm"]

    await talk.say("affirm")
    assert talk.bookings.acts == [("book", ME, token, 1)]


async def test_everything_in_the_first_message_leads_straight_to_the_yes(talk: Talk) -> None:
    await talk.agree()

    said = await talk.say(
        "book_workshop_visit",
        place="zue_muenster",
        age=24,
        date=a_day(weekday=3),
        trade="wood",
    )

    assert said == ["booking-confirm"]
    assert talk.values("booking-confirm")["title"] == "trade-wood"


async def test_the_31st_of_november_is_not_booked_but_asked_back(talk: Talk) -> None:
    await at_the_dates(talk)

    said = await talk.say("inform", "31.11.", date=a_day(invalid=True, raw="31.11."))

    assert said == ["booking-no-such-day", "booking-confirm"]
    assert talk.bookings.acts == []


async def test_a_day_without_a_date_is_said_back_and_the_dates_are_shown(talk: Talk) -> None:
    await at_the_dates(talk)

    said = await talk.say("inform", "Mittwoch", date=a_day(date="2026-12-02"))

    assert said == ["booking-no-date-then", "booking-choose-date"]
    assert talk.values("booking-no-date-then") == {
        "day": "2026-12-02",
        "start": "2026-12-01T09:00:00+00:00",
    }


async def test_another_date_may_be_asked_for_instead_of_the_yes(talk: Talk) -> None:
    await at_the_yes(talk)

    assert await talk.tap("btn-other-date") == ["booking-choose-date"]
    assert talk.bookings.acts == []


async def test_a_no_that_names_another_day_goes_there(talk: Talk) -> None:
    await at_the_yes(talk)

    said = await talk.say("deny", "nein, Donnerstag", date=a_day(weekday=3))

    assert said == ["booking-confirm"]
    assert talk.values("booking-confirm")["title"] == "trade-wood"


async def test_another_day_instead_of_a_yes_changes_the_date(talk: Talk) -> None:
    await at_the_yes(talk)

    assert await talk.say("inform", "Donnerstag", date=a_day(weekday=3)) == ["booking-confirm"]

    await talk.say("affirm")
    assert talk.bookings.acts == [("book", ME, "VISIT2", 1)]


async def test_a_full_date_says_so_and_shows_the_others(talk: Talk) -> None:
    await at_the_yes(talk)
    talk.bookings.refuse = "full"

    said = await talk.tap("btn-yes-book")

    assert said == ["booking-full-list", "booking-choose-date"]
    assert talk.bookings.held == []


@pytest.mark.parametrize(
    ("result", "key"), [("past", "booking-past"), ("unknown", "booking-gone")]
)
async def test_a_date_that_is_over_or_gone_leads_to_the_others(
    talk: Talk, result: str, key: str
) -> None:
    await at_the_yes(talk)
    talk.bookings.refuse = result

    assert await talk.tap("btn-yes-book") == [key, "booking-choose-date"]


@pytest.mark.parametrize(
    ("result", "key"),
    [
        ("already", "booking-already"),
        ("overlap", "booking-overlap"),
        ("too_many", "booking-too-many"),
        ("too_young", "booking-minor"),
        ("not_here", "booking-not-for-place"),
    ],
)
async def test_every_other_no_is_said_with_a_way_on(
    bookings: FakeBookings, result: str, key: str
) -> None:
    bookings.refuse = result
    bookings.has("VISIT2")

    done = await act(Book(bookings, FakeDrafts()), "affirm", slots=READY, form="booking_form")

    assert done.keys == [key]
    assert done.said[0].intents == ["list_offers", "contact_human"]
    assert done.slots["booking_confirmed"] is None


async def test_an_unknown_result_is_no_silence(bookings: FakeBookings) -> None:
    bookings.refuse = "something_new"

    done = await act(Book(bookings, FakeDrafts()), "affirm", slots=READY)

    assert done.keys == ["booking-gone"]


async def test_the_same_update_books_once(bookings: FakeBookings) -> None:
    first = await act(Book(bookings, FakeDrafts()), "affirm", slots=READY)
    again = await act(Book(bookings, FakeDrafts()), "affirm", slots=READY)

    assert bookings.acts == [("book", ME, "VISIT1", 1)]
    assert first.keys == again.keys == ["booking-booked", "booking-only-looking"]


async def test_somebody_else_may_take_the_last_dates_meanwhile(talk: Talk) -> None:
    await at_the_yes(talk)
    talk.bookings.refuse = "full"
    talk.bookings.stock.clear()

    said = await talk.tap("btn-yes-book")

    assert said == ["booking-gone", "booking-no-dates"]


async def test_without_dates_there_is_a_way_on(talk: Talk) -> None:
    talk.bookings.stock.clear()
    await talk.agree()

    said = await talk.say("book_workshop_visit", place="zue_muenster", age=24)

    assert said == ["booking-no-dates"]
    assert [row[0].text for row in talk.last[0].rows] == ["btn-what-can-i-do", "btn-human"]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_minor_hears_who_helps_and_books_nothing(spoken: Talk, language: str) -> None:
    spoken.ear.hears = language
    await spoken.agree()

    said = await spoken.say("book_workshop_visit", place="zue_muenster", age=16)

    assert said == [spoken.knowledge.texts.say("booking-minor", language)]
    assert "JMD" in said[0]
    assert spoken.last[0].rows[-1][0].data == "contact_human"
    assert spoken.bookings.acts == []


async def test_somebody_elsewhere_is_led_to_what_there_is_at_their_place(talk: Talk) -> None:
    await talk.agree()
    await talk.say("book_workshop_visit")

    said = await talk.tap("btn-place-wuppertal")

    assert said == ["booking-not-here", "eligibility-ask-age"]
    assert talk.values("booking-not-here") == {"place": "place-wuppertal"}


async def test_who_does_not_say_the_place_is_not_told_that_they_live_elsewhere(
    talk: Talk,
) -> None:
    await talk.agree()
    await talk.say("book_workshop_visit")

    said = await talk.tap("btn-refuse")

    assert said == ["booking-not-for-place"]
    assert [row[0].text for row in talk.last[0].rows] == ["btn-what-can-i-do", "btn-human"]


async def test_an_offer_without_names_needs_no_booking(talk: Talk) -> None:
    talk.bookings.stock = [a_session("OPEN", module="sport", trade=None, named=False)]
    await talk.agree()
    await talk.say("join_event_leisure", place="zue_muenster", age=24)

    said = await talk.tap("btn-offer")

    assert said[0] == "booking-just-come"
    assert talk.bookings.acts == []


async def test_an_offer_that_lost_its_list_of_names_meanwhile_is_still_told_with_its_hour(
    bookings: FakeBookings,
) -> None:
    bookings.refuse = "just_come"

    done = await act(Book(bookings, FakeDrafts()), "affirm", slots=READY)

    assert done.keys == ["booking-just-come"]
    assert done.said[0].values["start"] == "2026-12-01T09:00:00+00:00"


async def test_a_place_that_an_organiser_must_decide_on_is_no_booking_yet(talk: Talk) -> None:
    talk.bookings.stock = [a_session("TRIAL", module="erprobung", permit_needed=True)]
    await talk.agree()
    await talk.say("book_craft_trial", place="zue_muenster", age=24)
    await talk.tap("btn-date")

    said = await talk.tap("btn-yes-book")

    assert said[0] == "booking-request-only"


async def test_an_offer_that_was_tapped_leads_to_its_own_date(talk: Talk) -> None:
    await talk.agree()
    await talk.say("inform", place="zue_muenster", age=24)
    await talk.say("list_offers")

    said = await talk.tap("btn-offer", number=1)

    assert said == ["booking-confirm"]
    assert talk.values("booking-confirm")["title"] == "trade-wood"


async def test_a_doubtful_place_is_read_back_before_dates_are_shown(talk: Talk) -> None:
    await talk.agree()

    said = await talk.say("book_workshop_visit", place="zue_muenster", sure_of_facts=0.7)
    assert said == ["eligibility-confirm-place"]

    assert await talk.tap("btn-yes-here") == ["eligibility-ask-age"]


async def test_dates_of_the_named_trade_come_first(talk: Talk) -> None:
    await talk.agree()

    await talk.say("book_workshop_visit", place="zue_muenster", age=24, trade="wood")

    assert talk.find("btn-date")[0].startswith("inform?session=VISIT2")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_booking_is_confirmed_in_words_and_says_that_it_is_no_internship(
    spoken: Talk, language: str
) -> None:
    spoken.ear.hears = language
    await spoken.agree()
    await spoken.say("book_workshop_visit", place="zue_muenster", age=24)
    await spoken.say("inform", date=a_day(weekday=1))

    said = await spoken.say("affirm")

    session = two_visits()[0]
    assert said[0] == spoken.knowledge.texts.say(
        "booking-booked",
        language,
        module="module-werkstattbesuch",
        title="trade-car",
        start=datetime(2026, 12, 1, 9, tzinfo=UTC),
        end=session.ends_at,
        meet=datetime(2026, 12, 1, 8, 15, tzinfo=UTC),
        point="booking-meet-zue-gate",
        free=5,
        fictional=1,
    )
    assert "10:00" in said[0]
    assert "09:15" in said[0]


QUESTIONS = [
    ("bot_identity_trust", "welcome-identity"),
    ("list_offers", "offers-list"),
    ("contact_human", "handoff-opened"),
    ("ask_modellprojekt", "offers-about-mim"),
    ("out_of_scope", "fallback-out-of-scope"),
    ("nlu_fallback", "fallback-which"),
    ("not_text", "fallback-other"),
    ("travel_restriction", None),
]


@pytest.mark.parametrize(("intent", "key"), QUESTIONS)
async def test_a_question_in_the_middle_is_answered_and_the_booking_goes_on(
    talk: Talk, intent: str, key: str | None
) -> None:
    await at_the_yes(talk)

    said = await talk.say(intent)

    assert key in {said[0], None}
    assert said[-1] == "booking-confirm-again"

    await talk.tap("btn-yes-book")
    assert talk.bookings.acts == [("book", ME, "VISIT1", 1)]


async def test_a_question_about_work_waits_for_its_answer_and_then_the_booking_goes_on(
    talk: Talk,
) -> None:
    await at_the_yes(talk)

    assert await talk.say("may_i_work", "und arbeiten?") == ["legal-ask-paper"]
    await talk.say("inform", paper="gestattung", months=2)
    said = await talk.tap("btn-no-thanks")

    assert said == ["booking-confirm-again"]


async def test_a_form_that_is_opened_afresh_asks_in_full_again(talk: Talk) -> None:
    await at_the_yes(talk)
    await talk.say("may_i_work", "und arbeiten?")
    await talk.say("inform", paper="gestattung", months=2)
    assert await talk.tap("btn-no-thanks") == ["booking-confirm-again"]

    assert await talk.say("book_workshop_visit") == ["booking-choose-date"]


@pytest.mark.parametrize("intent", ["switch_language", "not_understood_simplify"])
async def test_who_could_not_read_the_question_gets_it_in_full(talk: Talk, intent: str) -> None:
    await at_the_yes(talk)

    assert (await talk.say(intent))[-1] == "booking-confirm"


async def test_a_pause_keeps_the_booking_open_for_later(talk: Talk) -> None:
    await at_the_dates(talk)

    said = await talk.tap("btn-not-now")

    assert said == ["welcome-pause"]
    assert talk.bookings.acts == []
    assert await talk.tap("btn-continue") == ["booking-choose-date"]


@pytest.mark.parametrize(
    ("point", "told"),
    [
        ("booking-meet-hbz", True),
        ("booking-meet-zue-gate", False),
        ("booking-meet-chat", False),
    ],
)
async def test_who_must_leave_the_camp_for_a_date_is_told_to_ask_first_whether_they_may(
    talk: Talk, point: str, *, told: bool
) -> None:
    talk.bookings.stock = [a_session(meeting_point=point)]
    await talk.agree()
    await talk.say("book_workshop_visit", place="zue_muenster", age=24)

    said = await talk.tap("btn-date")

    assert ("booking-travel" in said) is told
    assert said[-1] == "booking-confirm"


async def test_who_moves_to_a_date_elsewhere_is_told_so_too(talk: Talk) -> None:
    elsewhere = a_session("VISIT2", "2026-12-03T13:00", meeting_point="booking-meet-hbz")
    talk.bookings.stock = [a_session("VISIT1"), elsewhere]
    talk.bookings.has("VISIT1")
    await talk.agree()
    await talk.say("reschedule_late")

    said = await talk.tap("btn-date")

    assert said == ["booking-travel", "booking-confirm-move"]
