"""I come, I am late, I cannot: one tap below a reminder or a moved date."""

from flows.booking.answering import AnswerNotice
from tests.flows.fakes import ME, FakeCalls, FakeVisits
from tests.flows.stage import act
from tests.flows.talk import Talk


async def test_coming_and_being_late_are_noted_and_said_back() -> None:
    visits = FakeVisits()
    action = AnswerNotice(visits, FakeCalls())

    yes = await act(action, "answer_notice", entities={"booking": "B1", "answer": "yes"})
    late = await act(action, "answer_notice", entities={"booking": "B1", "answer": "late"})

    assert (yes.keys, late.keys) == (["booking-coming"], ["booking-late"])
    assert visits.acts == [("answer", ME, "B1", "yes"), ("answer", ME, "B1", "late")]


async def test_i_cannot_gives_the_place_back_at_once(talk: Talk) -> None:
    await talk.agree()
    talk.bookings.has("VISIT1")

    said = await talk.do("button", data="answer_notice?booking=BVISIT1&answer=no")

    assert said[0] == "booking-cancelled"
    assert talk.bookings.acts == [("cancel", ME, "BVISIT1")]
    assert talk.bookings.held == []


async def test_an_answer_about_what_is_gone_or_over_says_so() -> None:
    keys = []
    for result in ("unknown", "cancelled", "past"):
        action = AnswerNotice(FakeVisits(result=result), FakeCalls())
        done = await act(action, "answer_notice", entities={"booking": "B1", "answer": "yes"})
        keys += done.keys

    assert keys == ["booking-none-yet", "booking-cancelled", "booking-past"]


async def test_another_date_opens_the_change(talk: Talk) -> None:
    await talk.agree()
    talk.bookings.has("VISIT1")

    said = await talk.do("button", data="reschedule_late?booking=BVISIT1")

    assert said[0] == "booking-choose-new-date"
