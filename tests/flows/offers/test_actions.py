"""What there is: at most five, each once, with a way on; what has ended, says so with a source."""

import pytest

from flows.offers.actions import (
    ENDED,
    MOST,
    AboutProject,
    Employer,
    Ended,
    ListOffers,
    Women,
)
from knowledge.whole import Knowledge
from tests.flows.fakes import FakeBookings, FakeHandoffs, a_session
from tests.flows.stage import act

LANGUAGES = ["de", "en", "ar"]


async def test_offers_can_be_booked_by_a_tap(bookings: FakeBookings) -> None:
    done = await act(ListOffers(bookings), "list_offers")

    assert done.keys == ["offers-list"]
    assert done.said[0].intents == [
        "book_workshop_visit",
        "book_workshop_visit",
        "tell_about",
        "check_eligibility",
        "offer_news",
        "greet_start",
    ]
    assert done.said[0].values == {"fictional": 1}


async def test_an_offer_with_many_dates_is_shown_once_with_its_first(
    bookings: FakeBookings,
) -> None:
    bookings.stock = [a_session(f"V{day}", f"2026-12-{day:02}T09:00") for day in (9, 3, 5)]

    done = await act(ListOffers(bookings), "list_offers")

    assert [one["entities"] for one in done.said[0].choices[:-4]] == [{"session": "V3"}]


async def test_at_most_five_offers_are_shown_the_earliest_first(bookings: FakeBookings) -> None:
    trades = ["car", "wood", "metal", "hair", "paint", "brick", "bakery"]
    bookings.stock = [
        a_session(trade, f"2026-12-{20 - at:02}T09:00", trade=trade)
        for at, trade in enumerate(trades)
    ]

    done = await act(ListOffers(bookings), "list_offers")

    shown = [one["entities"]["session"] for one in done.said[0].choices[:-4]]
    assert shown == list(reversed(trades))[:MOST]


async def test_without_offers_there_is_a_way_on(bookings: FakeBookings) -> None:
    bookings.stock = []

    done = await act(ListOffers(bookings), "list_offers")

    assert done.keys == ["offers-none"]
    assert done.said[0].intents == ["check_eligibility", "offer_news", "contact_human"]


async def test_a_programme_that_ended_says_when_and_from_which_source(
    knowledge: Knowledge,
) -> None:
    done = await act(Ended(knowledge), "ask_ended_programme", entities={"programme": "dsw"})

    ended = knowledge.programmes["dsw"].valid_to
    assert ended is not None
    assert done.keys == ["offers-ended", "offers-ended-next"]
    assert done.said[0].values["programme"] == "programme-dsw"
    assert done.said[0].values["ended"] == ended.isoformat()
    assert done.said[0].values["source"] != ""
    assert done.said[1].intents == ["check_eligibility", "contact_human"]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_programme_without_a_written_end_is_said_to_be_over_all_the_same(
    knowledge: Knowledge, language: str
) -> None:
    done = await act(
        Ended(knowledge), "ask_ended_programme", lang=language, entities={"programme": "ndw"}
    )

    assert done.keys == ["eligibility-ended", "offers-ended-next"]
    said = knowledge.texts.say(done.keys[0], language, **done.said[0].values)
    assert knowledge.texts.say("programme-ndw-what", language) in said
    assert knowledge.texts.say("programme-ndw-state", language) in said
    assert done.said[0].values["source"] != ""


@pytest.mark.parametrize("language", LANGUAGES)
async def test_two_programmes_in_one_are_told_with_the_end_of_each(
    knowledge: Knowledge, language: str
) -> None:
    done = await act(
        Ended(knowledge), "ask_ended_programme", lang=language, entities={"programme": "gemeinsam"}
    )

    said = knowledge.texts.say(done.keys[0], language, **done.said[0].values)
    assert "2022" in said
    assert "30" in said
    assert "2023" in said
    assert [one.values["programme"] for one in done.said[:-1]] == ["programme-dgk"]


@pytest.mark.parametrize(
    ("programme", "place", "step"),
    [
        ("ndw", "dortmund", "step-programme-gruenbau"),
        ("ndw", None, "step-talk-to-person"),
        ("ndw", "muenster", "step-talk-to-person"),
        ("gemeinsam", "wuppertal", "step-programme-kim"),
    ],
)
async def test_what_ended_leads_to_what_there_is_today_where_it_was(
    knowledge: Knowledge, programme: str, place: str | None, step: str
) -> None:
    done = await act(
        Ended(knowledge),
        "ask_ended_programme",
        entities={"programme": programme},
        slots={"place": place},
    )

    assert done.said[0].values["step"] == step


@pytest.mark.parametrize(
    ("place", "programmes"),
    [
        (None, ["dsw", "dgk"]),
        ("wuppertal", ["dgk"]),
        ("kreis_wesel", ["dsw"]),
        ("dortmund", ["dsw", "dgk"]),
    ],
)
async def test_durchstarten_was_in_two_places_and_nothing_else_is_told(
    knowledge: Knowledge, place: str | None, programmes: list[str]
) -> None:
    done = await act(
        Ended(knowledge),
        "ask_ended_programme",
        entities={"programme": "durchstarten"},
        slots={"place": place},
    )

    named = [one.values["programme"] for one in done.said[:-1]]
    assert named == [f"programme-{one}" for one in programmes]


async def test_without_a_name_every_programme_that_ended_is_named(knowledge: Knowledge) -> None:
    done = await act(Ended(knowledge), "ask_ended_programme")

    named = [one.values["programme"] for one in done.said[:-1]]
    assert named == [f"programme-{one}" for one in ENDED]


@pytest.mark.parametrize(
    ("place", "programmes"),
    [("wuppertal", ["dgk"]), ("kreis_wesel", ["dsw"]), ("hamm", ["ndw"])],
)
async def test_a_place_tells_which_programme_that_ended_is_meant(
    knowledge: Knowledge, place: str, programmes: list[str]
) -> None:
    done = await act(Ended(knowledge), "ask_ended_programme", entities={"place": place})

    named = [one.values["programme"] for one in done.said[:-1]]
    assert named == [f"programme-{one}" for one in programmes]


async def test_childcare_is_asked_and_not_promised(handoffs: FakeHandoffs) -> None:
    done = await act(Women(handoffs), "women_childcare")

    assert done.keys == ["offers-women"]
    assert handoffs.cases == [("women_childcare", "bezreg-muenster", "normal")]


async def test_without_trades_no_pictures_of_trades_are_offered(bookings: FakeBookings) -> None:
    bookings.stock = [a_session("ADVICE", module="berufsberatung", trade=None)]

    done = await act(ListOffers(bookings), "list_offers")

    assert "tell_about" not in done.said[0].intents


async def test_a_company_leaves_the_path_of_participants() -> None:
    done = await act(Employer(), "employer_or_volunteer")

    assert done.keys == ["offers-employer"]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_project_is_told_with_its_beginning_and_source(
    knowledge: Knowledge, language: str
) -> None:
    done = await act(AboutProject(), "ask_modellprojekt")

    said = knowledge.texts.say(done.keys[0], language)
    assert "2024" in said
    assert "Handwerkskammer" in said
    assert done.said[0].intents == ["list_offers", "check_eligibility", "greet_start"]
