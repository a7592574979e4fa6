"""Whatever comes in the middle of a booking is answered, and the open question stays open."""

from collections.abc import Awaitable, Callable, Sequence

import pytest

from tests.flows.fakes import ME, a_session
from tests.flows.talk import Talk

Do = Callable[[Talk], Awaitable[list[str]]]

STEPS: dict[str, tuple[int, str]] = {
    "place": (0, "eligibility-ask-place-again"),
    "age": (1, "eligibility-ask-age-again"),
    "date": (2, "booking-choose-date-again"),
    "kind of place": (3, "booking-which-place"),
    "last yes": (4, "booking-confirm-again"),
    "reminder": (5, "booking-ask-reminder-again"),
}
"""For each question how many answers lead to it, and the question as it is asked again."""

ANSWERS: Sequence[Do] = (
    lambda talk: talk.say("inform", place="zue_muenster"),
    lambda talk: talk.say("inform", age=24),
    lambda talk: talk.tap("btn-date"),
    lambda talk: talk.tap("btn-pool"),
    lambda talk: talk.tap("btn-yes-book"),
)

SENT: dict[str, tuple[Do, str]] = {
    "photo": (lambda talk: talk.do("photo"), "fallback-photo"),
    "voice": (lambda talk: talk.do("voice"), "fallback-voice"),
    "5,000 characters": (lambda talk: talk.do("text", text="ab " * 1700), "fallback-too-long"),
    "nothing but signs": (lambda talk: talk.do("text", text="?!… 🤷"), "fallback-empty"),
    "an old button": (
        lambda talk: talk.do("button", data="inform?age=16#zz"),
        "fallback-old-button",
    ),
    "a made-up button": (
        lambda talk: talk.do("button", data="inform?session=NOBODY#zz"),
        "fallback-old-button",
    ),
}


async def _at(talk: Talk, answers: int) -> None:
    """Bring a person to a question of the booking form."""
    talk.bookings.stock = [a_session("VISIT1", pools=(("all", 2), ("women", 1)))]
    await talk.agree()
    await talk.say("book_workshop_visit")
    for answer in ANSWERS[:answers]:
        await answer(talk)


@pytest.mark.parametrize("sent", SENT)
@pytest.mark.parametrize("step", STEPS)
async def test_it_is_answered_and_the_same_question_is_asked_again(
    talk: Talk, step: str, sent: str
) -> None:
    answers, question = STEPS[step]
    send, answer = SENT[sent]
    await _at(talk, answers)
    acts = list(talk.bookings.acts)

    said = await send(talk)

    assert said[0] == answer
    assert said[-1] == question
    assert talk.bookings.acts == acts


@pytest.mark.parametrize("step", STEPS)
async def test_words_in_mixed_scripts_that_mean_nothing_ask_again(talk: Talk, step: str) -> None:
    answers, question = STEPS[step]
    await _at(talk, answers)

    said = await talk.say("nlu_fallback", "Termin موعد встреча 約束", sure=0.1)

    assert said[-1] == question


async def test_a_date_that_nobody_offers_asks_again(talk: Talk) -> None:
    await _at(talk, 2)
    date = {"date": "2026-12-24", "weekday": None, "invalid": False, "raw": "24.12."}

    said = await talk.say("inform", date=date)

    assert said == ["booking-no-date-then", "booking-choose-date"]


async def test_the_second_tap_of_a_double_tap_is_silent_and_books_once(talk: Talk) -> None:
    await _at(talk, 4)
    yes = talk.find("btn-yes-book")[0]

    await talk.do("button", data=yes)
    again = await talk.do("button", data=yes)

    assert again == []
    assert talk.bookings.acts == [("book", ME, "VISIT1", 1)]


async def test_a_date_that_filled_up_meanwhile_shows_the_others_and_then_the_list(
    talk: Talk,
) -> None:
    await _at(talk, 4)
    talk.bookings.refuse = "full"

    said = await talk.tap("btn-yes-book")

    assert said == ["booking-full-list", "booking-choose-date"]
