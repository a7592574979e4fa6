"""A booking that was begun is found again: after hours, days, and all that was forgotten."""

from datetime import timedelta

from tests.flows.fakes import ME
from tests.flows.talk import Talk


async def _begun(talk: Talk) -> None:
    """Bring an adult from the ZUE to the last question before a booking."""
    await talk.agree()
    await talk.say("book_workshop_visit", place="zue_muenster", age=24)
    assert await talk.tap("btn-date") == ["booking-confirm"]


async def test_after_days_a_hello_says_in_one_line_what_was_begun(talk: Talk) -> None:
    await _begun(talk)
    talk.now += timedelta(days=2)
    talk.blob = None

    said = await talk.say("greet_start")

    assert said == ["welcome-again", "welcome-draft"]
    assert talk.values("welcome-draft")["module"] == "module-werkstattbesuch"


async def test_going_on_asks_anew_what_must_not_be_remembered_and_then_books(talk: Talk) -> None:
    await _begun(talk)
    talk.now += timedelta(days=2)
    talk.blob = None
    await talk.say("greet_start")

    assert await talk.tap("btn-continue") == ["eligibility-ask-place"]
    assert await talk.say("inform", place="zue_muenster") == ["eligibility-ask-age"]
    assert await talk.say("inform", age=24) == ["booking-confirm"]
    await talk.tap("btn-yes-book")

    assert talk.bookings.acts == [("book", ME, "VISIT1", 1)]
    assert talk.drafts.kept is None


async def test_what_was_begun_can_be_dropped(talk: Talk) -> None:
    await _begun(talk)
    talk.blob = None
    await talk.say("greet_start")

    assert await talk.tap("btn-drop-draft") == ["welcome-draft-dropped"]
    assert await talk.say("greet_start") == ["welcome-again"]


async def test_another_date_forgets_the_one_before(talk: Talk) -> None:
    await _begun(talk)

    await talk.tap("btn-other-date")

    assert talk.drafts.kept is None


async def test_go_on_in_words_finds_it_too(talk: Talk) -> None:
    await _begun(talk)
    talk.blob = None

    assert await talk.say("pause_resume_abort") == ["welcome-draft"]


async def test_in_the_middle_of_the_question_nothing_is_said_twice(talk: Talk) -> None:
    await _begun(talk)

    assert await talk.say("greet_start") == ["booking-confirm"]


async def test_who_said_wait_comes_back_to_the_question_that_was_open(talk: Talk) -> None:
    await _begun(talk)
    assert await talk.say("pause_resume_abort") == ["welcome-pause"]
    talk.now += timedelta(hours=3)

    assert await talk.say("greet_start") == ["welcome-back", "booking-confirm"]
    await talk.say("affirm")

    assert talk.bookings.acts == [("book", ME, "VISIT1", 1)]
