"""Greeting, language, identity, simpler words, pause and goodbye."""

from dataclasses import replace

import pytest

from flows.welcome.actions import Bye, Greet, Identity, Pause, SwitchLanguage
from flows.welcome.simple import Simplify
from knowledge.whole import Knowledge
from tests.flows.fakes import FakeBookings, FakeDrafts, FakePeople
from tests.flows.stage import act
from tests.flows.talk import Talk


async def test_a_greeting_shows_what_one_can_do() -> None:
    done = await act(Greet(FakeDrafts()), "greet_start")

    assert done.keys == ["welcome-again"]
    assert done.said[0].intents == [
        "list_offers",
        "book_workshop_visit",
        "check_eligibility",
        "show_plan",
        "may_i_work",
        "my_bookings_reminder",
        "contact_human",
        "switch_language",
    ]


async def test_the_menu_does_not_say_hello_again() -> None:
    done = await act(Greet(FakeDrafts()), "greet_start", entities={"kind": "menu"})

    assert done.keys == ["welcome-menu"]
    assert "list_offers" in done.said[0].intents


async def test_who_comes_back_with_start_is_greeted(talk: Talk) -> None:
    await talk.agree()

    assert await talk.do("command", data="start") == ["welcome-again"]


async def test_a_greeting_in_the_middle_of_a_form_goes_on_with_the_question(talk: Talk) -> None:
    await talk.agree()

    assert await talk.say("greet_start", "hallo") == ["welcome-back", "eligibility-ask-place"]


@pytest.mark.parametrize("code", ["de", "en", "ar"])
async def test_a_language_is_switched_at_once_and_confirmed_in_itself(
    spoken: Talk, code: str
) -> None:
    await spoken.agree()

    said = await spoken.say("switch_language", "sprache", language=code)

    texts = spoken.knowledge.texts
    assert said == [
        texts.say("welcome-language-changed", code),
        texts.say("eligibility-ask-place", code),
    ]
    assert (spoken.people.person.lang, spoken.people.person.lang_chosen) == (code, True)


async def test_a_switch_keeps_what_was_said_so_far(talk: Talk) -> None:
    await talk.agree()
    await talk.tap("btn-place-zue-muenster")

    said = await talk.say("switch_language", "english", language="en")

    assert said == ["welcome-language-changed", "eligibility-ask-age"]


async def test_of_the_spoken_and_another_language_the_other_one_is_meant(
    knowledge: Knowledge, people: FakePeople
) -> None:
    both = {"language": ["de", "ar"]}

    done = await act(SwitchLanguage(knowledge, people), "switch_language", entities=both)

    assert done.keys == ["welcome-language-changed"]
    assert people.person.lang == "ar"


async def test_of_several_other_languages_people_choose(
    knowledge: Knowledge, people: FakePeople
) -> None:
    both = {"language": ["ar", "fa"]}

    done = await act(SwitchLanguage(knowledge, people), "switch_language", entities=both)

    assert done.keys == ["welcome-choose-language"]
    assert people.person.lang == "de"


async def test_a_language_that_is_not_ready_is_not_promised(
    knowledge: Knowledge, people: FakePeople
) -> None:
    draft = replace(knowledge.languages["so"], state="draft")
    knowledge = replace(knowledge, languages={**knowledge.languages, "so": draft})

    done = await act(
        SwitchLanguage(knowledge, people), "switch_language", entities={"language": "so"}
    )

    assert done.keys == ["welcome-language-not-yet", "welcome-choose-language"]
    assert people.person.lang == "de"


async def test_the_languages_offered_are_the_complete_ones(
    knowledge: Knowledge, people: FakePeople
) -> None:
    done = await act(SwitchLanguage(knowledge, people), "switch_language")

    offered = [one["entities"]["language"] for one in done.said[0].choices]
    assert done.keys == ["welcome-choose-language"]
    assert offered == [
        code for code, one in knowledge.languages.items() if one.state == "complete"
    ]


async def test_a_button_names_a_language_in_itself(spoken: Talk) -> None:
    await spoken.agree()

    await spoken.say("switch_language", "sprache")

    names = [plain(one.text) for row in spoken.last[0].rows for one in row]
    assert names[:3] == ["Deutsch", "English", "العربية"]


def plain(text: str) -> str:
    return "".join(char for char in text if char not in "\u2068\u2069")


@pytest.mark.parametrize(
    ("code", "honest"), [("de", "kein Mensch"), ("en", "not a human"), ("ar", "إنسان")]
)
async def test_the_bot_says_that_it_is_none_of_us_and_who_runs_it(
    knowledge: Knowledge, code: str, honest: str
) -> None:
    done = await act(Identity("Träger"), "bot_identity_trust", lang=code)

    said = knowledge.texts.say(done.keys[0], code, **done.said[0].values)
    assert honest in said
    assert "Träger" in said
    assert done.said[0].intents == ["data_consent_delete", "contact_human"]


@pytest.mark.parametrize(
    ("code", "promise"),
    [("de", "nicht für dein Asylverfahren"), ("en", "not used for your asylum"), ("ar", "لجوئك")],
)
async def test_only_a_guarantee_in_writing_promises_who_reads_and_what_for(
    knowledge: Knowledge, code: str, promise: str
) -> None:
    honest = await act(Identity("Träger"), "bot_identity_trust", lang=code)
    sure = await act(Identity("Träger", "Beratungsteam"), "bot_identity_trust", lang=code)

    said = [knowledge.texts.say(one.keys[0], code, **one.said[0].values) for one in (honest, sure)]
    assert [promise in one for one in said] == [False, True]
    assert ["Beratungsteam" in one for one in said] == [False, True]


async def test_an_official_word_is_explained(knowledge: Knowledge) -> None:
    done = await act(Simplify(knowledge), "not_understood_simplify", text="was heißt Duldung?")

    assert done.keys == ["welcome-term"]
    assert done.said[0].values["gloss"] == "term-duldung"


async def test_without_a_word_there_are_simpler_ways_to_go_on(knowledge: Knowledge) -> None:
    done = await act(Simplify(knowledge), "not_understood_simplify", text="hä?")

    assert done.keys == ["welcome-simpler"]
    assert "contact_human" in done.said[0].intents


@pytest.mark.parametrize("language", ["de", "ar", "fa", "uk"])
async def test_a_rule_is_said_again_without_paragraphs_and_its_hard_words_are_explained(
    spoken: Talk, language: str
) -> None:
    spoken.ear.hears = language
    await spoken.agree()
    await spoken.say("travel_restriction")

    said = await spoken.say("not_understood_simplify")

    texts = spoken.knowledge.texts
    assert texts.say("hint-res-residenzpflicht-zue", language) in said[0]
    assert "§" not in said[0]
    word = next(row[0] for one in spoken.last for row in one.rows if "term." in row[0].data)
    gloss = texts.say(f"term-{word.data.partition('term.')[2]}", language)
    assert gloss in (await spoken.do("button", data=word.data))[0]


async def test_a_result_is_said_again_as_its_next_step(talk: Talk) -> None:
    await talk.agree()
    await talk.say("inform", place="zue_muenster", age=24, goal="look")

    said = await talk.say("not_understood_simplify")

    assert said == ["welcome-short-step", "welcome-short-step", "welcome-simpler-words"]


async def test_what_was_said_long_before_is_not_said_again(talk: Talk) -> None:
    await talk.agree()
    await talk.say("travel_restriction")
    await talk.say("thanks_bye")

    assert await talk.say("not_understood_simplify") == ["welcome-simpler"]


async def test_a_goodbye_names_the_next_appointment(bookings: FakeBookings) -> None:
    assert (await act(Bye(bookings), "thanks_bye")).keys == ["welcome-bye"]

    booking = bookings.has("VISIT1")
    done = await act(Bye(bookings), "thanks_bye")

    assert done.keys == ["welcome-bye-booked"]
    assert done.said[0].values["start"] == booking.session.starts_at.isoformat()


async def test_a_pause_loses_nothing() -> None:
    done = await act(Pause(FakeDrafts()), "pause_resume_abort")

    assert (done.keys, done.events) == (["welcome-pause"], [])


async def test_a_persian_reader_switches_the_solar_year_on_and_off(spoken: Talk) -> None:
    spoken.ear.hears = "fa"
    await spoken.agree()
    await spoken.say("switch_language")
    buttons = [b for one in spoken.last for row in one.rows for b in row]
    button = next(b for b in buttons if "solar_on" in b.data)

    switched = await spoken.do("button", data=button.data)
    again = await spoken.do("button", data="switch_language?kind=solar_off")

    assert "[30 عقرب (آبان) 1405]" in switched[0]
    assert "1405" not in again[0]


async def test_others_are_not_asked_about_the_solar_year(talk: Talk) -> None:
    await talk.agree()

    await talk.say("switch_language")

    assert not [b for one in talk.last for row in one.rows for b in row if "solar" in b.data]
