"""Free dates, internships, needs."""

from flows.booking.overview import Needs, Request, Slots
from flows.ports import Need
from tests.flows.fakes import ME, FakeBookings, FakeHandoffs, FakeVisits, a_session
from tests.flows.stage import act
from tests.flows.talk import Talk


async def test_free_dates_can_be_tapped(bookings: FakeBookings) -> None:
    done = await act(Slots(bookings), "ask_slots")

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

    done = await act(Slots(bookings), "ask_slots", entities=said)

    assert done.keys == ["booking-free-pool"]
    assert [one["entities"] for one in done.said[0].choices] == [
        {"session": "HERE1234", "pool": "women"}
    ]


async def test_what_was_described_and_is_full_can_be_waited_for(bookings: FakeBookings) -> None:
    bookings.stock = [
        a_session("FULL1234", "2026-12-03T14:00", free=0),
        a_session("FREE1234", "2026-12-01T14:00"),
    ]

    done = await act(Slots(bookings), "ask_slots", entities={"date": A_THURSDAY})

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

    done = await act(Slots(bookings), "ask_slots", entities={"pool": "women"})

    assert done.keys == ["booking-free-pool"]
    assert [one["values"]["free"] for one in done.said[0].choices] == [2]
    assert done.said[0].choices[0]["entities"] == {"session": "VISIT1", "pool": "women"}


async def test_where_no_date_has_such_a_place_the_others_are_shown(
    bookings: FakeBookings,
) -> None:
    done = await act(Slots(bookings), "ask_slots", entities={"pool": "step_free"})

    assert done.keys == ["booking-pool-none", "booking-free-any"]
