"""The waiting list in the conversation, by taps that mean the same next week."""

from datetime import timedelta

from flows.ports import Asker, Outcome
from tests.flows.fakes import ME, a_session
from tests.flows.talk import Talk


async def at_a_full_date(talk: Talk) -> None:
    """Bring an adult from the ZUE to dates of which one is full."""
    talk.bookings.stock = [
        a_session("FREE1234"),
        a_session("FULL1234", "2026-12-03T13:00", free=0),
    ]
    await talk.agree()
    said = await talk.say("book_workshop_visit", place="zue_muenster", age=24)
    assert said == ["booking-choose-date"]


async def test_a_full_date_offers_the_list_and_shows_the_free_dates_first(talk: Talk) -> None:
    await at_a_full_date(talk)

    assert await talk.tap("btn-date-full") == ["booking-full-list", "booking-choose-date"]
    assert [row[0].text for row in talk.last[1].rows[:2]] == ["btn-date", "btn-date-full"]

    assert await talk.tap("btn-wait-for") == ["booking-waiting"]
    assert talk.waits.acts == [("join", ME, "FULL1234", 1, "all")]
    assert await talk.say("nlu_fallback", "hm") != ["booking-choose-date"]


async def test_when_every_date_is_full_each_can_be_waited_for(talk: Talk) -> None:
    talk.bookings.stock = [a_session("FULL1234", free=0)]
    await talk.agree()

    said = await talk.say("book_workshop_visit", place="zue_muenster", age=24)

    assert said == ["booking-all-full"]
    assert await talk.tap("btn-wait-for") == ["booking-waiting"]


async def test_a_minor_is_not_put_on_a_list(talk: Talk) -> None:
    await at_a_full_date(talk)
    await talk.tap("btn-date-full")
    button = talk.find("btn-wait-for")[0]
    await talk.say("correct_previous", age=16)

    said = await talk.do("button", data=button)

    assert said[0] == "booking-minor"
    assert talk.waits.acts == []


async def test_an_offered_place_is_taken_after_days_and_leads_to_the_reminder(talk: Talk) -> None:
    await talk.agree()
    talk.waits.has(a_session("VISIT1"), state="offered")
    await talk.say("my_bookings_reminder")
    button = talk.find("btn-take-place")[0]
    talk.now += timedelta(days=2)
    talk.blob = None
    talk.bookings.has("VISIT1")

    said = await talk.do("button", data=button)

    assert said == ["booking-booked", "booking-ask-reminder"]
    assert talk.waits.acts == [("take", ME, "WVISIT1")]


async def test_not_this_time_and_leaving_are_answered(talk: Talk) -> None:
    await talk.agree()
    talk.waits.has(a_session("VISIT1"), state="offered")
    await talk.say("my_bookings_reminder")

    passed = await talk.do("button", data="waiting_list?wait=WVISIT1&answer=pass")
    left = await talk.tap("btn-leave-list")
    nobody = await talk.do("button", data="waiting_list?wait=NOBODY&answer=leave")

    assert [said[0] for said in (passed, left, nobody)] == [
        "booking-offer-passed",
        "booking-list-left",
        "booking-gone",
    ]


async def test_an_offer_that_has_run_out_says_so_and_leads_back_to_the_list(talk: Talk) -> None:
    await talk.agree()
    wait = talk.waits.has(a_session("VISIT1"), state="expired")
    talk.waits.refuse = Outcome("gone", wait=wait)

    said = await talk.do("button", data="waiting_list?wait=WVISIT1&answer=take")

    assert said[0] == "booking-offer-over"
    await talk.say("inform", place="zue_muenster", age=24)
    assert (await talk.tap("btn-wait-for"))[0] == "booking-waiting"


async def test_a_place_that_is_free_again_is_booked_and_not_waited_for(talk: Talk) -> None:
    await at_a_full_date(talk)
    await talk.tap("btn-date-full")
    talk.waits.refuse = Outcome("free")

    said = await talk.tap("btn-wait-for")

    assert said[0] == "booking-free-again"


async def test_the_kind_of_place_is_picked_where_there_are_several(talk: Talk) -> None:
    talk.bookings.stock = [a_session("VISIT1", pools=(("all", 2), ("women", 1)))]
    await talk.agree()
    await talk.say("book_workshop_visit", place="zue_muenster", age=24)

    assert await talk.tap("btn-date") == ["booking-which-place"]
    assert await talk.tap("btn-pool", number=1) == ["booking-places", "booking-confirm"]
    await talk.tap("btn-yes-book")

    assert talk.bookings.holds == [(ME, "VISIT1", 1, "women")]
    assert talk.bookings.asked == [Asker(age=24, place="zue_muenster", pool="women")]


async def test_three_people_get_three_places(talk: Talk) -> None:
    await talk.agree()
    await talk.say("book_workshop_visit", place="zue_muenster", age=24, persons=3)

    assert await talk.tap("btn-date") == ["booking-places", "booking-confirm"]
    assert talk.values("booking-places")["persons"] == 3
    await talk.tap("btn-yes-book")

    assert talk.bookings.acts == [("book", ME, "VISIT1", 3)]


async def test_that_more_people_come_may_be_said_late(talk: Talk) -> None:
    await talk.agree()
    await talk.say("book_workshop_visit", place="zue_muenster", age=24)
    await talk.tap("btn-date")

    assert await talk.say("inform", persons=2) == ["booking-places", "booking-confirm"]
    await talk.say("affirm")

    assert talk.bookings.acts == [("book", ME, "VISIT1", 2)]


async def test_what_is_needed_is_asked_for_and_not_promised(talk: Talk) -> None:
    await talk.agree()
    await talk.say("book_workshop_visit", place="zue_muenster", age=24)
    await talk.tap("btn-date")

    said = await talk.say("special_needs", need="interpreter")
    await talk.say("affirm")

    assert said == ["booking-need-noted", "booking-confirm"]
    asked = talk.bookings.asked[0]
    assert asked is not None
    assert [(one.kind, one.detail) for one in asked.needs] == [("interpreter", "de")]


async def test_no_other_date_gives_the_kept_place_back(talk: Talk) -> None:
    await talk.agree()
    await talk.say("book_workshop_visit", place="zue_muenster", age=24)
    await talk.tap("btn-date")
    assert talk.bookings.holds == [(ME, "VISIT1", 1, "all")]

    await talk.tap("btn-other-date")

    assert talk.bookings.holds == []


async def test_put_me_on_the_list_means_the_date_that_was_just_full(talk: Talk) -> None:
    await at_a_full_date(talk)
    await talk.tap("btn-date-full")

    said = await talk.say("inform", "setz mich auf die liste", list="join")

    assert said == ["booking-waiting"]
    assert talk.waits.acts == [("join", ME, "FULL1234", 1, "all")]


async def test_the_only_full_date_that_the_words_describe_is_waited_for(talk: Talk) -> None:
    talk.bookings.stock = [
        a_session("FULLHAIR", module="erprobung", trade="hair", free=0),
        a_session("FULLWOOD", "2026-12-03T13:00", module="erprobung", trade="wood", free=0),
    ]
    await talk.agree()
    await talk.say("inform", place="zue_muenster", age=24, goal="look")

    said = await talk.say("my_bookings_reminder", list="join", trade="hair", goal="try")

    assert said[0] == "booking-waiting"
    assert talk.waits.acts == [("join", ME, "FULLHAIR", 1, "all")]


async def test_with_several_full_dates_the_person_picks_the_list(talk: Talk) -> None:
    talk.bookings.stock = [
        a_session("FULLONE1", free=0),
        a_session("FULLTWO2", "2026-12-03T13:00", free=0),
    ]
    await talk.agree()

    said = await talk.say("inform", list="join")

    assert said[0] == "booking-which-list"
    assert [row[0].text for row in talk.last[0].rows] == ["btn-wait-for", "btn-wait-for"]
    assert talk.waits.acts == []


async def test_nobody_waits_without_having_said_where_they_live_and_how_old_they_are(
    talk: Talk,
) -> None:
    talk.bookings.stock = [a_session("FULL1234", free=0)]
    await talk.agree()

    assert await talk.say("inform", list="join") == ["eligibility-ask-place"]
    assert await talk.say("inform", place="zue_muenster") == ["eligibility-ask-age"]
    assert await talk.say("inform", age=24) == ["booking-waiting"]
    assert talk.waits.acts == [("join", ME, "FULL1234", 1, "all")]


async def test_who_turns_out_to_be_a_minor_is_not_put_on_the_list(talk: Talk) -> None:
    talk.bookings.stock = [a_session("FULL1234", free=0)]
    await talk.agree()
    await talk.say("inform", list="join", place="zue_muenster")

    said = await talk.say("inform", age=16)

    assert said == ["booking-minor"]
    assert talk.waits.acts == []


async def test_where_there_is_room_nobody_is_put_on_a_list(talk: Talk) -> None:
    await talk.agree()

    said = await talk.say("inform", list="join")

    assert said[0] == "booking-no-list"
    assert [row[0].text for row in talk.last[0].rows] == ["btn-date", "btn-date"]


async def test_take_me_off_the_list_is_done_or_said_to_be_done_already(talk: Talk) -> None:
    await talk.agree()
    nobody = await talk.say("cancel_booking", list="leave")
    talk.waits.has(a_session("VISIT1"))

    said = await talk.say("inform", list="leave")

    assert [nobody[0], said[0]] == ["booking-not-waiting", "booking-list-left"]
    assert talk.waits.acts == [("leave", ME, "WVISIT1")]


async def test_who_asks_about_the_list_is_told_how_they_stand(talk: Talk) -> None:
    await talk.agree()
    talk.waits.has(a_session("VISIT1"))

    said = await talk.say("my_bookings_reminder", list="named")

    assert said[0] == "booking-waiting"
    assert talk.waits.acts == []
