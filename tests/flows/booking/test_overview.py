"""Free dates, internships, needs."""

from flows.booking.overview import Needs, Request, Slots
from flows.ports import Need
from tests.flows.fakes import ME, FakeBookings, FakeHandoffs, FakeVisits, a_session
from tests.flows.stage import act
from tests.flows.talk import Talk

HERE: dict[str, object] = {"place": "zue_muenster"}


def a_day(**more: object) -> dict[str, object]:
    return {"date": None, "weekday": None, "invalid": False, "raw": "", **more}


async def test_a_day_without_dates_is_said_first_and_then_the_nearest(
    bookings: FakeBookings,
) -> None:
    named = {"date": a_day(date="2026-12-04")}

    done = await act(Slots(bookings), "ask_slots", entities=named, slots=HERE)

    assert done.keys == ["booking-no-date-then", "booking-free-any"]
    assert done.said[0].values == {"day": "2026-12-04", "start": "2026-12-03T13:00:00+00:00"}


async def test_of_many_dates_those_nearest_to_the_day_are_shown_in_order(
    bookings: FakeBookings,
) -> None:
    days = (1, 2, 3, 7, 8, 9, 10, 11)
    bookings.stock = [a_session(f"DAY{day:02}", f"2026-12-{day:02}T09:00") for day in days]
    named = {"date": a_day(date="2026-12-12")}
    visits = {**HERE, "module": "werkstattbesuch"}

    done = await act(Slots(bookings), "ask_slots", entities=named, slots=visits)

    shown = [one["entities"]["session"] for one in done.said[1].choices]
    assert shown == ["DAY07", "DAY08", "DAY09", "DAY10", "DAY11"]


async def test_many_dates_of_one_adviser_do_not_hide_what_else_there_is(
    bookings: FakeBookings,
) -> None:
    advice = {"module": "berufsberatung", "trade": None}
    bookings.stock += [
        a_session(f"HALF{half}", f"2026-11-26T{12 + half}:00", **advice) for half in range(6)
    ]

    free = await act(Slots(bookings), "ask_slots", slots=HERE)
    missed = await act(
        Slots(bookings), "ask_slots", entities={"date": a_day(date="2026-11-30")}, slots=HERE
    )

    assert [one["entities"]["session"] for one in free.said[0].choices] == [
        "HALF0",
        "VISIT1",
        "VISIT2",
    ]
    assert [one["entities"]["session"] for one in missed.said[1].choices] == [
        "HALF5",
        "VISIT1",
        "VISIT2",
    ]


async def test_an_hour_without_dates_is_not_said_to_be_a_day_without(
    bookings: FakeBookings,
) -> None:
    ten = {"hour": 10, "minute": 0, "vague": None}
    named = {"date": a_day(date="2026-12-03"), "time": ten}

    done = await act(Slots(bookings), "ask_slots", entities=named, slots=HERE)

    assert done.keys == ["booking-no-time-then", "booking-free-any"]
    assert done.said[0].values == {"start": "2026-12-03T13:00:00+00:00"}


async def test_before_the_place_is_known_it_is_said_for_whom_the_dates_are(
    bookings: FakeBookings,
) -> None:
    done = await act(Slots(bookings), "ask_slots")

    assert done.keys == ["booking-free-any", "booking-free-for"]
    assert done.said[1].intents == ["check_eligibility"]


async def test_where_there_are_no_dates_it_is_said_and_the_way_goes_on(
    bookings: FakeBookings,
) -> None:
    elsewhere = await act(Slots(bookings), "ask_slots", slots={"place": "wuppertal"})
    unsaid = await act(Slots(bookings), "ask_slots", slots={"place": "refused"})

    assert (elsewhere.keys, elsewhere.next) == (["booking-not-here"], ["orientation_form"])
    assert elsewhere.said[0].values == {"place": "place-wuppertal"}
    assert unsaid.keys == ["booking-not-for-place"]
    assert unsaid.said[0].intents == ["check_eligibility"]


async def test_what_is_open_to_all_is_shown_wherever_somebody_lives(
    bookings: FakeBookings,
) -> None:
    bookings.for_all = {"VISIT2"}

    here = await act(Slots(bookings), "ask_slots", slots={"place": "wuppertal"})
    bookings.stock = [one for one in bookings.stock if one.token == "VISIT2"]
    unknown = await act(Slots(bookings), "ask_slots")

    assert [one["entities"]["session"] for one in here.said[0].choices] == ["VISIT2"]
    assert unknown.keys == ["booking-free-any"], "nobody is left out"


async def test_free_dates_can_be_tapped(bookings: FakeBookings) -> None:
    done = await act(Slots(bookings), "ask_slots", slots=HERE)

    assert done.keys == ["booking-free-any"]
    assert done.said[0].intents == ["book_workshop_visit", "book_workshop_visit"]
    assert all(one["lasting"] for one in done.said[0].choices)


async def test_free_dates_of_the_offer_talked_about_come_first(bookings: FakeBookings) -> None:
    done = await act(Slots(bookings), "ask_slots", slots={"module": "sprachkurs"})

    assert done.keys == ["booking-no-dates"]
    assert done.said[0].values == {"module": "module-sprachkurs"}


async def test_a_free_date_leads_to_its_booking(talk: Talk) -> None:
    await talk.agree()
    await talk.say("inform", place="zue_muenster", age=24, goal="look")
    await talk.say("ask_slots")

    assert await talk.tap("btn-date", number=1) == ["booking-confirm"]
    assert talk.values("booking-confirm")["title"] == "trade-wood"


async def test_an_internship_is_a_request_and_never_booked(handoffs: FakeHandoffs) -> None:
    done = await act(Request(handoffs), "request_internship")

    assert done.keys == ["booking-internship-request"]
    assert handoffs.cases == [("internship", "hwk-muenster", "normal")]
    assert done.said[0].values == {"code": "K-100"}


async def test_who_has_a_residence_permit_is_not_told_to_wait_for_a_permission(
    handoffs: FakeHandoffs,
) -> None:
    done = await act(Request(handoffs), "request_internship", slots={"paper": "ae_24"})

    assert done.keys == ["booking-internship-passed-on"]
    assert [case[0] for case in handoffs.cases] == ["internship"]


async def test_a_need_is_passed_on_without_its_reason(handoffs: FakeHandoffs) -> None:
    done = await act(
        Needs(FakeBookings(), FakeVisits(), handoffs),
        "special_needs",
        text="ich bin krank",
        entities={"need": "step_free"},
    )

    assert done.keys == ["booking-need-noted"]
    assert handoffs.cases == [("need_step_free", "bezreg-muenster", "normal")]


async def test_a_need_without_a_name_is_passed_on_too(handoffs: FakeHandoffs) -> None:
    await act(Needs(FakeBookings(), FakeVisits(), handoffs), "special_needs")

    assert handoffs.cases[0][0] == "need_other"


A_THURSDAY = {"date": "2026-11-26", "weekday": 3, "invalid": False, "raw": "Donnerstag"}
AFTERNOON = {"hour": 14, "minute": 0, "vague": "afternoon"}


async def test_thursday_afternoon_with_a_womens_place_is_one_question(
    bookings: FakeBookings,
) -> None:
    bookings.stock = [
        a_session("MORNING1", "2026-12-03T08:00", pools=(("women", 2),)),
        a_session("NOWOMEN1", "2026-12-03T13:00"),
        a_session("HERE1234", "2026-12-03T14:00", pools=(("all", 0), ("women", 1))),
        a_session("TUESDAY1", "2026-12-01T14:00", pools=(("women", 2),)),
    ]
    said = {"date": A_THURSDAY, "time": AFTERNOON, "pool": "women"}

    done = await act(Slots(bookings), "ask_slots", entities=said, slots=HERE)

    assert done.keys == ["booking-free-pool"]
    assert [one["entities"] for one in done.said[0].choices] == [
        {"session": "HERE1234", "pool": "women"}
    ]


async def test_what_was_described_and_is_full_can_be_waited_for(bookings: FakeBookings) -> None:
    bookings.stock = [
        a_session("FULL1234", "2026-12-03T14:00", free=0),
        a_session("FREE1234", "2026-12-01T14:00"),
    ]

    done = await act(Slots(bookings), "ask_slots", entities={"date": A_THURSDAY}, slots=HERE)

    assert done.keys == ["booking-full-list", "booking-free-any"]
    assert done.said[0].choices[0]["entities"]["session"] == "FULL1234"
    assert done.said[1].choices[0]["entities"] == {"session": "FREE1234"}


async def test_a_need_stands_beside_the_appointment_it_is_for(
    bookings: FakeBookings, handoffs: FakeHandoffs
) -> None:
    bookings.has("VISIT1")
    visits = FakeVisits()

    done = await act(
        Needs(bookings, visits, handoffs),
        "special_needs",
        entities={"need": "interpreter"},
        lang="fa",
    )

    assert done.keys == ["booking-need-noted"]
    assert visits.acts == [("need", ME, "BVISIT1", Need("interpreter", "fa"))]
    assert handoffs.cases == []


WOMEN = (("all", 4), ("women", 2))


async def test_a_question_for_a_kind_of_place_counts_only_such_places(
    bookings: FakeBookings,
) -> None:
    bookings.stock = [a_session("VISIT1", pools=WOMEN, free=6), a_session("VISIT2")]

    done = await act(Slots(bookings), "ask_slots", entities={"pool": "women"}, slots=HERE)

    assert done.keys == ["booking-free-pool"]
    assert [one["values"]["free"] for one in done.said[0].choices] == [2]
    assert done.said[0].choices[0]["entities"] == {"session": "VISIT1", "pool": "women"}


async def test_where_no_date_has_such_a_place_the_others_are_shown(
    bookings: FakeBookings,
) -> None:
    done = await act(Slots(bookings), "ask_slots", entities={"pool": "step_free"}, slots=HERE)

    assert done.keys == ["booking-pool-none", "booking-free-any"]
