"""Not understood, nothing asked, no text, an old button: always an answer and a way on."""

import pytest

from flows.fallback.actions import KINDS, Fallback, NotText, OldButton
from knowledge.whole import Knowledge
from tests.flows.fakes import FakeBookings
from tests.flows.stage import act
from tests.flows.talk import Talk, meant

LANGUAGES = ["de", "en", "ar"]
LOST = {"event": "user", "parse_data": {"intent": {"name": "nlu_fallback"}}}
FOUND = {"event": "user", "parse_data": {"intent": {"name": "list_offers"}}}


async def test_the_two_likeliest_meanings_are_offered(knowledge: Knowledge) -> None:
    done = await act(
        Fallback(knowledge, FakeBookings()),
        "nlu_fallback",
        text="blub",
        ranking=["inform", "ask_slots", "may_i_work", "list_offers"],
        before=[FOUND],
    )

    assert done.keys == ["fallback-which"]
    assert done.said[0].intents == ["ask_slots", "may_i_work", "greet_start", "contact_human"]


async def test_the_second_time_in_a_row_a_human_is_offered_first(knowledge: Knowledge) -> None:
    lost = Fallback(knowledge, FakeBookings())
    done = await act(lost, "nlu_fallback", ranking=["ask_slots"], before=[LOST])

    assert done.keys == ["fallback-twice"]
    assert done.said[0].intents == ["contact_human", "ask_slots", "greet_start"]


async def test_another_world_is_said_to_be_one(knowledge: Knowledge) -> None:
    done = await act(Fallback(knowledge, FakeBookings()), "out_of_scope", before=[LOST])

    assert done.keys == ["fallback-out-of-scope"]
    assert done.said[0].intents == ["greet_start", "contact_human"]


async def test_an_official_word_is_explained_instead(knowledge: Knowledge) -> None:
    done = await act(Fallback(knowledge, FakeBookings()), "nlu_fallback", text="Duldung???")

    assert done.keys == ["welcome-term"]


async def test_a_question_that_is_not_understood_finds_the_offer_and_its_next_date(
    knowledge: Knowledge,
) -> None:
    bookings = FakeBookings()
    asked = "ich möchte so gern mal eine werkstat anschaun"

    done = await act(Fallback(knowledge, bookings), "nlu_fallback", text=asked)

    assert done.keys == ["fallback-found"]
    assert {"about": "module.werkstattbesuch"} in [one["entities"] for one in done.said[0].choices]
    assert {"session": "VISIT1"} in [one["entities"] for one in done.said[0].choices]


async def test_a_date_that_is_not_for_this_place_or_is_full_is_not_offered(
    knowledge: Knowledge,
) -> None:
    full = FakeBookings(stock=[])
    asked = "ich möchte so gern mal eine werkstat anschaun"

    none = await act(Fallback(knowledge, full), "nlu_fallback", text=asked)
    away = await act(
        Fallback(knowledge, FakeBookings()), "nlu_fallback", text=asked, slots={"place": "hamm"}
    )

    for done in (none, away):
        assert done.keys == ["fallback-found"]
        assert "btn-offer" not in done.said[0].labels


@pytest.mark.parametrize(
    ("lang", "asked"),
    [
        ("de", "erzähl mir bitte jetzt einen witz"),
        ("de", "wie wird das wetter morgen bei euch"),
        ("en", "please order a pizza for me"),
        ("ar", "كيف سيكون الطقس غدا عندكم"),
        ("fr", "quel temps fait-il demain chez vous"),
        ("ru", "какая завтра будет погода"),
        ("ti", "ጽባሕ ኩነታት ኣየር ከመይ እዩ"),
    ],
)
async def test_what_has_nothing_to_do_with_us_finds_nothing(
    knowledge: Knowledge, lang: str, asked: str
) -> None:
    done = await act(Fallback(knowledge, FakeBookings()), "out_of_scope", text=asked, lang=lang)

    assert done.keys == ["fallback-out-of-scope"]


async def test_twice_not_understood_in_a_talk_leads_to_a_human(talk: Talk) -> None:
    await talk.agree()
    await talk.say("inform", place="zue_muenster", age=24, goal="look")

    assert (await talk.say("list_offers", sure=0.2))[0] == "fallback-which"
    assert (await talk.say("list_offers", sure=0.2))[0] == "fallback-twice"
    assert talk.last[0].rows[0][0].data == "contact_human"
    assert (await talk.tap("btn-human"))[0] == "handoff-opened"


@pytest.mark.parametrize("intent", ["affirm", "deny", "inform"])
async def test_an_answer_without_a_question_gets_the_menu(talk: Talk, intent: str) -> None:
    await talk.agree()
    await talk.say("inform", place="zue_muenster", age=24, goal="look")

    assert await talk.say(intent) == ["fallback-nothing-asked"]
    assert [meant(row[0]) for row in talk.last[0].rows] == ["greet_start", "contact_human"]


@pytest.mark.parametrize("kind", sorted(KINDS))
@pytest.mark.parametrize("language", LANGUAGES)
async def test_each_kind_of_message_has_its_own_sentence(
    knowledge: Knowledge, kind: str, language: str
) -> None:
    done = await act(NotText(), "not_text", entities={"kind": kind})

    assert done.keys == [f"fallback-{kind.replace('_', '-')}"]
    assert knowledge.texts.has(done.keys[0], language)


@pytest.mark.parametrize("kind", ["game", "dice", "None", ""])
async def test_an_unknown_kind_is_answered_too(kind: str) -> None:
    done = await act(NotText(), "not_text", entities={"kind": kind})

    assert done.keys == ["fallback-other"]


async def test_no_text_leaves_the_open_question_open(talk: Talk) -> None:
    await talk.agree()

    assert await talk.do("photo") == ["fallback-photo", "eligibility-ask-place-again"]


async def test_an_old_button_offers_the_menu_where_no_question_is_open() -> None:
    assert (await act(OldButton(), "old_button")).said[0].intents == ["greet_start"]
    assert (await act(OldButton(), "old_button", form="work_form")).said[0].intents == []
