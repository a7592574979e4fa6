"""The size of shoes or clothes: asked after the booking, never needed, told later if wished."""

import pytest

from flows.booking.sizes import is_size
from flows.ports import Need
from tests.flows.fakes import ME, a_session
from tests.flows.talk import Talk


@pytest.fixture
async def asked(talk: Talk) -> Talk:
    """A talk that has come to the question about the size of shoes."""
    talk.bookings.stock = [a_session(asks=("shoe_size",))]
    await talk.agree()
    await talk.say("book_workshop_visit", place="zue_muenster", age=24)
    await talk.tap("btn-date")
    assert (await talk.tap("btn-yes-book"))[-1] == "booking-ask-shoe-size"
    return talk


async def test_a_size_that_is_tapped_is_told_and_the_reminder_comes_next(asked: Talk) -> None:
    said = await asked.tap("btn-size", 5)

    assert said == ["booking-size-noted", "booking-ask-reminder"]
    assert asked.visits.acts == [("need", ME, "BVISIT1", Need("shoe_size", "42"))]


async def test_a_size_in_words_is_taken_whatever_the_message_looks_like(asked: Talk) -> None:
    said = await asked.say("ask_slots", "ich trage 38,5", size="38.5")

    assert said == ["booking-size-noted", "booking-ask-reminder"]
    assert asked.visits.acts == [("need", ME, "BVISIT1", Need("shoe_size", "38.5"))]


@pytest.mark.parametrize("intent", ["deny", "pause_resume_abort", "thanks_bye"])
async def test_whoever_does_not_want_to_say_it_goes_on_without(asked: Talk, intent: str) -> None:
    assert await asked.say(intent) == ["booking-size-open", "booking-ask-reminder"]
    assert asked.visits.acts == []


async def test_not_knowing_it_is_an_answer(asked: Talk) -> None:
    assert await asked.tap("btn-size-later") == ["booking-size-open", "booking-ask-reminder"]
    assert asked.visits.acts == []


async def test_a_size_that_does_not_exist_is_asked_for_again(asked: Talk) -> None:
    assert await asked.say("inform", size="99") == ["booking-size-odd", "booking-ask-shoe-size"]
    assert asked.visits.acts == []


async def test_another_question_is_answered_and_the_size_is_asked_for_again(asked: Talk) -> None:
    said = await asked.say("bot_identity_trust")

    assert said == ["welcome-identity", "booking-ask-shoe-size"]


async def test_nobody_is_asked_whose_date_needs_no_size(talk: Talk) -> None:
    await talk.agree()
    await talk.say("book_workshop_visit", place="zue_muenster", age=24)
    await talk.tap("btn-date")

    assert (await talk.tap("btn-yes-book"))[-1] == "booking-ask-reminder"


async def test_shoes_and_clothes_are_asked_for_one_after_the_other(talk: Talk) -> None:
    talk.bookings.stock = [a_session(asks=("shoe_size", "clothes_size"))]
    await talk.agree()
    await talk.say("book_workshop_visit", place="zue_muenster", age=24)
    await talk.tap("btn-date")
    await talk.tap("btn-yes-book")

    assert await talk.tap("btn-size", 0) == ["booking-ask-clothes-size"]
    await talk.say("inform", size="L")

    kinds = [need for _, _, _, need in talk.visits.acts]
    assert kinds == [Need("shoe_size", "37"), Need("clothes_size", "L")]


async def test_it_can_be_told_later_beside_the_appointment(talk: Talk) -> None:
    talk.bookings.stock = [a_session(asks=("shoe_size",))]
    talk.bookings.has("VISIT1")
    await talk.agree()
    await talk.say("my_bookings_reminder")

    assert await talk.tap("btn-size-tell") == ["booking-ask-shoe-size"]
    assert await talk.tap("btn-size", 5) == ["booking-size-noted"]
    assert talk.visits.acts == [("need", ME, "BVISIT1", Need("shoe_size", "42"))]


async def test_a_size_that_was_told_stands_beside_the_appointment(talk: Talk) -> None:
    talk.bookings.stock = [a_session(asks=("shoe_size",))]
    talk.bookings.has("VISIT1", needs=(Need("shoe_size", "42"),))
    await talk.agree()

    said = await talk.say("my_bookings_reminder")

    assert said[:2] == ["booking-mine-size", "booking-mine"]
    assert talk.values("booking-mine-size")["size"] == "42"
    assert "btn-size-tell" not in [b.text for m in talk.last for row in m.rows for b in row]


async def test_a_booking_that_is_gone_meanwhile_needs_no_size(asked: Talk) -> None:
    asked.bookings.held.clear()

    said = await asked.say("bot_identity_trust")

    assert "booking-ask-shoe-size" not in said


async def test_who_moves_to_a_date_that_asks_for_a_size_is_asked(talk: Talk) -> None:
    talk.bookings.stock = [
        a_session("VISIT1"),
        a_session("VISIT2", "2026-12-03T13:00", asks=("clothes_size",)),
    ]
    talk.bookings.has("VISIT1")
    await talk.agree()
    await talk.say("reschedule_late")
    await talk.tap("btn-date")

    assert (await talk.tap("btn-yes-move"))[-1] == "booking-ask-clothes-size"


@pytest.mark.parametrize(
    ("kind", "said", "fits"),
    [
        ("shoe_size", "38.5", True),
        ("shoe_size", "L", False),
        ("shoe_size", "60", False),
        ("clothes_size", "3XL", True),
        ("clothes_size", "56", True),
        ("clothes_size", "12", False),
    ],
)
def test_what_can_be_a_size(kind: str, said: str, *, fits: bool) -> None:
    assert is_size(kind, said) is fits
