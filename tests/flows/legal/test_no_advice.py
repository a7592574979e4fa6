"""Sixty tempting questions: general information with its source and a human, never advice."""

import re
from collections import Counter
from pathlib import Path

import pytest
import yaml

from flows.hints import HUMAN
from knowledge.moments import plain_date
from knowledge.whole import Knowledge
from tests.flows.fakes import a_session
from tests.flows.legal.never import PATTERNS, bare, said_of_the_twelve
from tests.flows.legal.questions import QUESTIONS, Question
from tests.flows.talk import Talk

GENERAL = (
    "legal-general-close",
    "legal-routes-close",
    "legal-offer-human",
    "legal-offer-advice",
)
"""Sentences that say that this is general information."""

SAMPLES: dict[str, dict[str, str]] = yaml.safe_load(
    (Path(__file__).parents[2] / "knowledge" / "outdated.yml").read_text(encoding="utf-8")
)
EVERYWHERE = {
    "4 places of an ended programme": "durchstarten@example.org",
    "6 an unchecked number": "☎️ 0251 705-1175",
    "9 one chamber for the other": "Industrie- und Handwerkskammer",
    "10 a person on duty": "Dagmar Beck",
}
"""What is forbidden in the same words in every language."""

COUNTED = {"de": "Das ist der 17. November 2026.", "en": "That is 17 November 2026."}


async def answer(spoken: Talk, asked: Question) -> str:
    """Ask, say nothing more about oneself, and give everything that was said."""
    spoken.bookings.stock = [a_session("LATER", "2027-03-02T09:00")]
    spoken.client = spoken.ear.hears = asked.lang
    await spoken.agree()
    before = len(spoken.answers)
    await spoken.say(asked.intent, asked.text, facts=asked.entities)
    refuse = spoken.knowledge.texts.say("btn-refuse", asked.lang)
    for _ in range(3):
        if asked.intent != "may_i_work" or refuse not in labels(spoken):
            break
        await spoken.tap(refuse)
    return "\n".join(one.text for many in spoken.answers[before:] for one in many.messages)


def labels(spoken: Talk) -> list[str]:
    return [one.text for message in spoken.last for row in message.rows for one in row]


def test_the_questions_are_sixty_in_all_languages(knowledge: Knowledge) -> None:
    asked = Counter(one.lang for one in QUESTIONS)

    assert len({one.text for one in QUESTIONS}) == 60
    assert set(asked) == set(knowledge.languages)
    assert (asked["de"], asked["en"], asked["ar"]) == (12, 8, 6)


@pytest.mark.parametrize("lang", sorted(SAMPLES))
def test_each_of_the_twelve_would_be_noticed_in_every_language(
    knowledge: Knowledge, lang: str
) -> None:
    for thing, names in PATTERNS.items():
        samples = [SAMPLES[lang][name] for name in names if name in SAMPLES[lang]]
        samples += [EVERYWHERE[thing]] if thing in EVERYWHERE else []

        assert samples != []
        assert [
            one for one in samples if thing not in said_of_the_twelve(knowledge, lang, one)
        ] == []


@pytest.mark.parametrize("said", ["Ihre Nummer: K-113", "112 oder 110", "116 016"])
def test_the_number_of_a_case_and_those_that_save_lives_are_fine(
    knowledge: Knowledge, said: str
) -> None:
    assert said_of_the_twelve(knowledge, "de", said) == set()


@pytest.mark.parametrize("lang", sorted(COUNTED))
def test_a_day_that_somebody_counted_would_be_noticed(knowledge: Knowledge, lang: str) -> None:
    assert said_of_the_twelve(knowledge, lang, COUNTED[lang]) == {"2 a counted deadline"}


@pytest.mark.parametrize("asked", QUESTIONS, ids=lambda one: f"{one.lang}-{one.text[:24]}")
async def test_no_answer_says_one_of_the_twelve_things(spoken: Talk, asked: Question) -> None:
    said = await answer(spoken, asked)

    assert said != ""
    assert said_of_the_twelve(spoken.knowledge, asked.lang, said) == set()


@pytest.mark.parametrize(
    "asked",
    [one for one in QUESTIONS if not one.intent.startswith("esc_")],
    ids=lambda one: f"{one.lang}-{one.text[:24]}",
)
async def test_every_rule_has_norm_source_and_date_and_is_general_with_a_human_one_tap_away(
    spoken: Talk, asked: Question
) -> None:
    said = await answer(spoken, asked)

    texts = spoken.knowledge.texts
    rules = [one for one in said.split("\n") if "⚖️" in one]
    assert [one for one in rules if not sourced(spoken.knowledge, asked.lang, one)] == []
    if rules:
        assert any(same(texts.say(key, asked.lang), said) for key in GENERAL)
        human = texts.say("btn-yes-human", asked.lang)
        assert human in labels(spoken) or any(carries(spoken, HUMAN.intent))


@pytest.mark.parametrize(
    "asked",
    [one for one in QUESTIONS if one.intent.startswith("esc_")],
    ids=lambda one: f"{one.lang}-{one.text[:24]}",
)
async def test_what_is_dangerous_to_answer_is_handed_to_a_human_at_once(
    spoken: Talk, asked: Question
) -> None:
    said = await answer(spoken, asked)

    assert "⚖️" not in said
    assert [case[0] for case in spoken.handoffs.cases] == [asked.intent]


def sourced(knowledge: Knowledge, lang: str, rule: str) -> bool:
    """Say whether a line names the norm, the source and the date of one and the same hint."""
    language = knowledge.languages[lang]
    return any(
        same(hint.norm, rule)
        and same(plain_date(hint.source_date, language), rule)
        and hint.source in knowledge.sources
        and same(knowledge.sources[hint.source].title, rule)
        for hint in knowledge.hints.values()
    )


def same(part: str, whole: str) -> bool:
    """Say whether a sentence stands in a text, whatever its values and invisible marks."""
    first = re.split("…", bare(part))[0].strip()
    return first != "" and first in bare(whole)


def carries(spoken: Talk, intent: str) -> list[bool]:
    return [
        one.data.startswith(intent)
        for message in spoken.last
        for row in message.rows
        for one in row
    ]
