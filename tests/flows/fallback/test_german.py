"""The line below an answer in a language nobody has checked, and its German original."""

import shutil
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.dialogue.notes import KEPT
from knowledge.texts import Texts
from tests.flows.talk import Talk

OTHERS = ["en", "ar", "fa", "ps", "uk"]
ME: dict[str, object] = {"place": "zue_muenster", "age": 24, "goal": "look"}


async def begin(talk: Talk, language: str) -> None:
    talk.ear.hears = language
    await talk.agree()
    await talk.say("greet_start")


def german(talk: Talk) -> list[str]:
    """What the German buttons of the last answer carry."""
    found = [one for message in talk.last for row in message.rows for one in row]
    return [one.data for one in found if one.text == "Deutsch"]


def without(talk: Talk, hint: str, code: str, folder: Path) -> Texts:
    """All words but those of one hint in one language."""
    shutil.copytree(talk.knowledge.root / "texts", folder, dirs_exist_ok=True)
    file = folder / code / "hints.ftl"
    source = file.read_text(encoding="utf-8")
    file.write_text(source.replace(f"{hint} =", f"{hint}-gone ="), encoding="utf-8")
    return Texts(folder, talk.knowledge.languages)


def note(talk: Talk, key: str, code: str, **values: object) -> str:
    return talk.knowledge.texts.say(f"note-{key}", code, **values)


@pytest.mark.parametrize("language", OTHERS)
async def test_an_answer_says_once_that_nobody_has_checked_it(spoken: Talk, language: str) -> None:
    await begin(spoken, language)

    said = await spoken.say("inform", facts=ME)

    assert sum(note(spoken, "unchecked", language) in one for one in said) == 1
    assert note(spoken, "unchecked", language) not in said[0].splitlines()[0]
    assert len(german(spoken)) == 1


async def test_a_german_answer_has_no_such_line(spoken: Talk) -> None:
    await begin(spoken, "de")

    said = await spoken.say("inform", facts=ME)

    assert not [one for one in said if "🌐" in one]
    assert german(spoken) == []


@pytest.mark.parametrize(
    "intent", ["greet_start", "thanks_bye", "check_eligibility", "list_offers", "nlu_fallback"]
)
async def test_small_talk_and_questions_have_no_such_line(spoken: Talk, intent: str) -> None:
    await begin(spoken, "ar")

    said = await spoken.say(intent)

    assert not [one for one in said if note(spoken, "unchecked", "ar") in one]
    assert german(spoken) == []


@pytest.mark.parametrize("intent", ["esc_mental_crisis_suicide", "esc_medical_emergency"])
async def test_nothing_stands_beside_what_saves_a_life(spoken: Talk, intent: str) -> None:
    await begin(spoken, "ar")

    await spoken.say(intent)

    assert german(spoken) == []


async def test_a_tap_shows_exactly_this_answer_in_german(spoken: Talk) -> None:
    await begin(spoken, "ar")
    await spoken.say("inform", facts=ME)

    said = await spoken.do("button", data=german(spoken)[0])

    assert german(spoken) == []
    original = Talk(spoken.rasa, spoken.knowledge, words=True)
    await begin(original, "de")
    assert said == (await original.say("inform", facts=ME))[:-1]


async def test_the_language_of_the_conversation_stays(spoken: Talk) -> None:
    await begin(spoken, "fa")
    await spoken.say("inform", facts=ME)
    await spoken.do("button", data=german(spoken)[0])

    said = await spoken.say("thanks_bye")

    assert said == [spoken.knowledge.texts.say("welcome-bye", "fa")]


async def test_the_open_question_stays_open(spoken: Talk) -> None:
    await begin(spoken, "ar")
    said = await spoken.say("ask_modellprojekt")
    question = spoken.knowledge.texts.say("eligibility-ask-place-again", "ar")
    assert said[-1] == question

    said = await spoken.do("button", data=german(spoken)[0])

    about = spoken.knowledge.texts.say("offers-about-mim", "de")
    assert said == [about, question]
    assert await spoken.tap("ZUE") == [spoken.knowledge.texts.say("eligibility-ask-age", "ar")]


async def test_the_german_of_a_corrected_answer_is_still_the_old_one(spoken: Talk) -> None:
    await begin(spoken, "ar")
    await spoken.say("inform", facts=ME)
    before = german(spoken)[0]
    await spoken.say("correct_previous", place="wuppertal")

    said = await spoken.do("button", data=before)

    assert "Werkstattbesuch" in said[0]


async def test_the_plan_comes_as_a_german_page_too(spoken: Talk) -> None:
    await begin(spoken, "ar")
    await spoken.say("inform", facts=ME)
    await spoken.say("show_plan")
    page = spoken.last[-1].document
    assert page is not None
    assert note(spoken, "unchecked", "ar") in page.content.decode()

    await spoken.do("button", data=german(spoken)[0])

    page = spoken.last[-1].document
    assert page is not None
    assert 'dir="ltr"' in page.content.decode()
    assert "Dein Plan" in page.content.decode()


async def test_a_rule_is_told_in_german_long_after_the_talk_was_forgotten(spoken: Talk) -> None:
    await begin(spoken, "ar")
    await spoken.say("travel_restriction")
    tap = german(spoken)[0]
    spoken.blob = None
    spoken.now += timedelta(days=30)

    said = await spoken.do("button", data=tap)

    rule = spoken.knowledge.texts.say("hint-res-residenzpflicht-zue", "de")
    assert rule in said[0]


async def test_an_answer_on_facts_that_were_forgotten_says_so(spoken: Talk) -> None:
    await begin(spoken, "ar")
    await spoken.say("inform", facts=ME)
    tap = german(spoken)[0]
    spoken.blob = None
    spoken.now += timedelta(days=30)

    said = await spoken.do("button", data=tap)

    assert said == [note(spoken, "too-old", "ar")]


async def test_the_last_answers_are_kept_and_no_more(spoken: Talk) -> None:
    await begin(spoken, "ar")
    await spoken.say("inform", facts=ME)
    tap = german(spoken)[0]
    for _ in range(KEPT - 1):
        await spoken.say("ask_modellprojekt")
    assert (await spoken.do("button", data=tap))[0].startswith("✅")

    await spoken.say("ask_modellprojekt")

    assert await spoken.do("button", data=tap) == [note(spoken, "too-old", "ar")]


async def test_a_rule_that_is_not_in_the_language_comes_in_english_and_says_so(
    spoken: Talk, tmp_path: Path
) -> None:
    lacking = replace(spoken.knowledge, texts=without(spoken, "hint-sup-bab", "ar", tmp_path))
    talk = Talk(spoken.rasa, lacking, words=True)
    await begin(talk, "ar")

    said = await talk.do("button", data="tell_about?about=hint.sup-bab")

    assert talk.knowledge.texts.say("hint-sup-bab", "en") in said[0]
    assert note(talk, "borrowed", "ar", language="English") in said[0]
    in_german = await talk.do("button", data=german(talk)[0])
    assert talk.knowledge.texts.say("hint-sup-bab", "de") in in_german[0]


async def test_a_language_that_was_read_has_no_such_line(spoken: Talk) -> None:
    arabic = replace(spoken.knowledge.languages["ar"], reviewed=date(2026, 11, 1))
    read = replace(spoken.knowledge, languages={**spoken.knowledge.languages, "ar": arabic})
    talk = Talk(spoken.rasa, read, words=True)
    await begin(talk, "ar")

    await talk.say("inform", facts=ME)

    assert german(talk) == []
