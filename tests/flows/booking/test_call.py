"""Call-backs: a window by tap, one yes, no phone number, and a way back."""

import pytest

from flows.booking.mine import MyBookings
from flows.handoff.actions import Human
from flows.offers.actions import ListOffers
from knowledge.whole import Knowledge
from tests.flows.fakes import (
    ME,
    FakeBookings,
    FakeHandoffs,
    FakeVisits,
    FakeWaits,
    a_session,
    two_visits,
)
from tests.flows.stage import act
from tests.flows.talk import Talk

WINDOW = {"module": "wl_gespraech", "trade": None, "way": "call_back"}
WISH = "btn-call-wish"
TIME = "btn-call-back"


def _windows() -> list[str]:
    return ["CALL9", "CALL14"]


@pytest.fixture
def bookings() -> FakeBookings:
    first, second = _windows()
    return FakeBookings(
        [
            *two_visits(),
            a_session(first, "2026-11-24T08:00", **WINDOW),
            a_session(second, "2026-11-26T13:00", **WINDOW),
        ]
    )


@pytest.fixture
async def calling(talk: Talk, bookings: FakeBookings) -> Talk:
    """A talk with somebody who sees the windows."""
    talk.bookings.stock = bookings.stock
    await talk.agree()
    await talk.say("contact_human")
    await talk.tap(WISH)
    return talk


async def test_who_asks_for_a_human_may_pick_a_time(
    knowledge: Knowledge, bookings: FakeBookings
) -> None:
    done = await act(Human(knowledge, bookings, FakeHandoffs()), "contact_human")

    (offer,) = [one for one in done.said if one.key == "handoff-call-back"]
    assert offer.intents == ["call_back"]


async def test_who_asks_to_be_called_sees_the_times_first_and_opens_no_case(
    talk: Talk, bookings: FakeBookings
) -> None:
    talk.bookings.stock = bookings.stock
    await talk.agree()

    assert await talk.say("contact_human", "ruf mich an", channel="call") == [
        "booking-choose-call"
    ]
    assert talk.handoffs.cases == []
    assert (await talk.tap("btn-human"))[0] == "handoff-opened"


async def test_without_times_who_asks_to_be_called_reaches_a_human_at_once(talk: Talk) -> None:
    await talk.agree()

    said = await talk.say("contact_human", "ruf mich an", channel="call")

    assert said[0] == "handoff-opened"


async def test_after_the_call_is_settled_the_booking_goes_on_in_short(
    talk: Talk, bookings: FakeBookings
) -> None:
    talk.bookings.stock = bookings.stock
    await talk.agree()
    await talk.say("book_workshop_visit", place="zue_muenster", age=24)

    assert await talk.say("contact_human", "ruf mich an", channel="call") == [
        "booking-choose-call"
    ]
    await talk.tap(TIME)
    said = await talk.tap("btn-yes-book")

    assert said[:2] == ["booking-booked-call", "booking-call-case"]
    assert said[-1] == "booking-choose-date-again"


async def test_a_date_that_was_chosen_before_the_call_is_still_chosen(
    talk: Talk, bookings: FakeBookings
) -> None:
    talk.bookings.stock = bookings.stock
    await talk.agree()
    await talk.say("book_workshop_visit", place="zue_muenster", age=24)
    await talk.tap("btn-date")

    await talk.say("contact_human", "ruf mich an", channel="call")
    await talk.tap(TIME)
    said = await talk.tap("btn-yes-book")

    assert said[-1] == "booking-confirm-again"
    await talk.tap("btn-yes-book")
    assert talk.bookings.acts == [("book", ME, "CALL9", 1), ("book", ME, "VISIT1", 1)]


@pytest.mark.parametrize("claimed", [False, True])
async def test_who_cancels_the_call_takes_the_wish_back_and_reads_how_it_stands(
    calling: Talk,
    claimed: bool,  # noqa: FBT001 - both ways
) -> None:
    await calling.tap(TIME)
    await calling.tap("btn-yes-book")
    calling.handoffs.claimed = claimed

    await calling.say("cancel_booking")
    said = await calling.tap("btn-yes-cancel")

    assert said[0] == "booking-cancelled-call"
    assert calling.values("booking-cancelled-call")["still"] == int(claimed)
    assert calling.handoffs.withdrawn == [("K-101", "call_back")]


async def test_without_a_free_window_no_call_is_offered(knowledge: Knowledge) -> None:
    human = await act(Human(knowledge, FakeBookings(), FakeHandoffs()), "contact_human")
    offers = await act(ListOffers(FakeBookings()), "list_offers")

    assert "handoff-call-back" not in human.keys
    assert WISH not in offers.said[0].labels


async def test_a_call_stands_among_what_there_is(bookings: FakeBookings) -> None:
    done = await act(ListOffers(bookings), "list_offers")

    assert WISH in done.said[0].labels


async def test_the_windows_are_shown_as_buttons_and_nothing_else_is_asked(calling: Talk) -> None:
    assert [one.text for one in calling.last] == ["booking-choose-call"]
    assert [data.split("#")[0] for data in calling.find(TIME)] == [
        f"inform?session={token}" for token in _windows()
    ]


async def test_a_window_is_taken_after_one_yes_and_opens_one_case(calling: Talk) -> None:
    assert await calling.tap(TIME) == ["booking-confirm-call"]
    assert calling.bookings.acts == []

    said = await calling.tap("btn-yes-book")

    assert said == ["booking-booked-call", "booking-call-case"]
    assert calling.bookings.acts == [("book", ME, "CALL9", 1)]
    assert [topic for topic, _, _ in calling.handoffs.cases] == ["talk", "call_back"]
    assert calling.values("booking-call-case")["code"] == "K-101"
    assert calling.values("booking-call-case")["fictional"] == 1
    assert calling.last[0].document is not None


async def test_a_typed_yes_and_a_named_day_do_the_same(calling: Talk) -> None:
    day = {"date": None, "weekday": 3, "invalid": False, "raw": "Donnerstag"}

    assert await calling.say("inform", "am Donnerstag", date=day) == ["booking-confirm-call"]
    await calling.say("affirm", "ja")

    assert calling.bookings.acts == [("book", ME, "CALL14", 1)]


async def test_another_time_may_be_picked_before_the_yes(calling: Talk) -> None:
    await calling.tap(TIME)

    assert await calling.tap("btn-other-date") == ["booking-choose-call"]
    assert calling.bookings.acts == []


async def test_a_window_that_was_just_taken_is_refused_and_the_others_are_shown(
    calling: Talk,
) -> None:
    await calling.tap(TIME)
    calling.bookings.refuse = "full"

    assert await calling.tap("btn-yes-book") == ["booking-call-taken", "booking-choose-call"]


async def test_a_tap_on_a_window_that_is_gone_shows_the_others(calling: Talk) -> None:
    calling.bookings.stock = [one for one in calling.bookings.stock if one.token != "CALL9"]

    assert await calling.tap(TIME) == ["booking-call-taken", "booking-choose-call"]


async def test_when_all_windows_are_gone_there_is_still_a_human(calling: Talk) -> None:
    calling.bookings.stock = two_visits()

    assert await calling.tap(WISH) == ["booking-no-calls"]
    assert calling.find("btn-human") == ["contact_human"]
    assert await calling.say("affirm", "ja") != ["booking-no-calls"]


async def test_who_has_that_call_already_is_told_so(calling: Talk) -> None:
    calling.bookings.has("CALL9")
    await calling.tap(TIME)
    calling.bookings.refuse = "already"

    assert await calling.tap("btn-yes-book") == ["booking-already"]


async def test_a_call_in_the_way_of_an_appointment_is_named(calling: Talk) -> None:
    calling.bookings.has("VISIT1")
    await calling.tap(TIME)
    calling.bookings.refuse = "overlap"

    assert await calling.tap("btn-yes-book") == ["booking-overlap"]


async def test_a_question_in_between_comes_back_to_the_yes(calling: Talk) -> None:
    await calling.tap(TIME)

    said = await calling.say("bot_identity_trust")

    assert said[-1] == "booking-confirm-call-again"


async def test_a_call_has_no_ticket_and_no_way_among_the_appointments(
    bookings: FakeBookings,
) -> None:
    bookings.has("CALL9")

    done = await act(MyBookings(bookings, FakeWaits(), FakeVisits()), "my_bookings_reminder")

    assert done.keys == ["booking-booked-call"]
    assert done.said[0].labels == ["btn-calendar", "btn-move", "btn-cancel"]


async def test_a_call_is_cancelled_from_the_appointments(calling: Talk) -> None:
    await calling.tap(TIME)
    await calling.tap("btn-yes-book")
    await calling.say("my_bookings_reminder")

    assert await calling.tap("btn-cancel") == ["booking-confirm-cancel"]
    assert await calling.tap("btn-yes-cancel") == ["booking-cancelled-call"]
    assert calling.bookings.held == []


async def test_a_call_is_moved_to_another_window_only(calling: Talk) -> None:
    await calling.tap(TIME)
    await calling.tap("btn-yes-book")
    await calling.say("reschedule_late")

    assert [data.split("#")[0] for data in calling.find(TIME)] == ["inform?session=CALL14"]
    await calling.tap(TIME)
    assert await calling.tap("btn-yes-move") == ["booking-booked-call"]


@pytest.mark.parametrize("lang", ["de", "en", "ar", "fa", "tr"])
async def test_the_person_reads_that_no_phone_number_is_needed(
    knowledge: Knowledge, lang: str
) -> None:
    number = {
        "de": "keine Telefonnummer",
        "en": "not need a phone number",
        "ar": "لا تحتاج إلى رقم هاتف",
        "fa": "شماره تلفن لازم نیست",
        "tr": "Telefon numarası gerekmez",
    }

    assert number[lang] in knowledge.texts.say("booking-choose-call", lang)
